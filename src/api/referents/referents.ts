import { Inject, Injectable } from '@nestjs/common';
import { ETAPES, LIBELLES_ETAPES, type Etape } from '../../domaine/charte/etapes.js';
import type { ReglesReferents } from '../../domaine/charte/sections/referents.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dateCayenne, depuisMillisecondes } from '../../domaine/noyau/instants.js';
import { chargeDe, tauxDe } from '../../domaine/regles/charge.js';
import {
  absencesAVenir,
  comptesReferents,
  lirePortefeuilles,
  type AbsenceLue,
  type LignePortefeuille,
} from '../../vues/portefeuille.js';
import { Contextes } from '../actes/contexte.js';
import { Annuaire, type Noms } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';

const somme = (lignes: readonly LignePortefeuille[], champ: 'dossiers' | 'tachesEnRetard'): number =>
  lignes.reduce((total, l) => total + l[champ], 0);

const joursDe = ({ du, au }: Pick<AbsenceLue, 'du' | 'au'>) => ({
  du: dateCayenne(du.toISOString()),
  au: dateCayenne(depuisMillisecondes(au.getTime() - 1)),
});

function vueAbsence({ absence, delegue, du, au, enCours }: AbsenceLue, noms: Noms) {
  return {
    absence,
    ...joursDe({ du, au }),
    enCours,
    delegue,
    nomDelegue: noms.personne(delegue, 'referent'),
  };
}

interface Sources {
  readonly lignes: readonly LignePortefeuille[];
  readonly absences: readonly AbsenceLue[];
  readonly noms: Noms;
  readonly regles: ReglesReferents;
}

function vueReferent(id: string, { lignes, absences, noms, regles }: Sources) {
  const siennes = lignes.filter((l) => l.referent === id);
  const parEtape = Object.fromEntries(
    ETAPES.map((etape) => [
      etape,
      somme(
        siennes.filter((l) => l.etape === etape),
        'dossiers',
      ),
    ]),
  ) as Record<Etape, number>;
  const tachesEnRetard = somme(siennes, 'tachesEnRetard');
  const charge = chargeDe({ parEtape, tachesEnRetard }, regles);
  return {
    id,
    nom: noms.personne(id, 'referent'),
    dossiers: somme(siennes, 'dossiers'),
    parEtape: ETAPES.map((etape) => ({
      etape,
      libelle: LIBELLES_ETAPES[etape],
      dossiers: parEtape[etape],
    })),
    tachesEnRetard,
    charge,
    plafond: regles.dossiersMax,
    taux: tauxDe(charge, regles),
    surcharge: charge > regles.dossiersMax,
    absences: absences.filter((a) => a.referent === id).map((a) => vueAbsence(a, noms)),
    remplace: absences
      .filter((a) => a.delegue === id)
      .map((a) => ({
        ...{ id: a.referent, nom: noms.personne(a.referent, 'referent'), enCours: a.enCours },
        ...joursDe(a),
      })),
  };
}
export type VueReferent = ReturnType<typeof vueReferent>;

/** Who follows how many households, by what the reader may know (R3.50). */
@Injectable()
export class Referents {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  async regles(): Promise<ReglesReferents> {
    return (await this.contextes.enVigueur()).referents;
  }

  /** Every référent known to the service, by name. */
  async lister(acteur: Personne): Promise<readonly VueReferent[]> {
    const sources = await this.sources(acteur);
    const ids = new Set([
      ...(await comptesReferents(this.services.vues)),
      ...sources.lignes.map((l) => l.referent),
    ]);
    const vus = [...ids].map((id) => vueReferent(id, sources));
    return vus.sort((a, b) => (a.nom === b.nom ? (a.id < b.id ? -1 : 1) : a.nom.localeCompare(b.nom, 'fr')));
  }

  async un(id: string, acteur: Personne): Promise<VueReferent> {
    return vueReferent(id, await this.sources(acteur, id));
  }

  /** How many open dossiers each follows in a commune. */
  async surPlace(commune: string, acteur: Personne): Promise<ReadonlyMap<string, number>> {
    const { vues } = this.services;
    const lignes = (await lirePortefeuilles(vues, acteur)).filter((l) => l.commune === commune);
    return new Map(
      lignes.map(({ referent }) => [
        referent,
        somme(
          lignes.filter((l) => l.referent === referent),
          'dossiers',
        ),
      ]),
    );
  }

  private async sources(acteur: Personne, id?: string): Promise<Sources> {
    const { vues } = this.services;
    const [lignes, absences, regles, comptes] = await Promise.all([
      lirePortefeuilles(vues, acteur, id),
      absencesAVenir(vues),
      this.regles(),
      comptesReferents(vues),
    ]);
    const personnes = [
      ...comptes,
      ...lignes.map((l) => l.referent),
      ...absences.flatMap((a) => [a.referent, a.delegue]),
      ...(id === undefined ? [] : [id]),
    ];
    return { lignes, absences, regles, noms: await this.annuaire.lire({ personnes }) };
  }
}
