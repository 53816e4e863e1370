import { Inject, Injectable } from '@nestjs/common';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { dossiersConnus } from '../../vues/dossier.js';
import { visible } from '../../vues/regard.js';
import { adressesDossiers } from '../requete/adresses-dossiers.js';
import { Annuaire, type Noms } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';

/** Names that the page of an operation shows: bodies, dwellings, authors. */
export interface NomsOperation extends Pick<Noms, 'organisation' | 'auteur'> {
  logement(id: string): string;
}

@Injectable()
export class LectureNoms {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  /** The operation without the references of the households that the reader must not know (R8.23). */
  async sansCaches(etat: EtatOperation, acteur: Personne): Promise<EtatOperation> {
    const { vues } = this.services;
    const citees = etat.actions.flatMap((a) => a.menages ?? []);
    const adresses = await adressesDossiers(vues, etat.id, citees, acteur);
    const connus = await dossiersConnus(vues, [...adresses.values()], acteur);
    const caches = new Set([...adresses].filter(([, id]) => !connus.has(id)).map(([reference]) => reference));
    if (caches.size === 0) return etat;
    const actions = etat.actions.map((a) => ({
      ...a,
      menages: (a.menages ?? []).filter((reference) => !caches.has(reference)),
    }));
    return { ...etat, actions };
  }

  /** References of the dossiers that a partner has a mandate for, among those cited; null: the reader is not a partner (R1.37). */
  async mandats(etat: EtatOperation, acteur: Personne): Promise<ReadonlySet<string> | null> {
    if (acteur.role !== 'partenaire') return null;
    const { vues } = this.services;
    const citees = etat.actions.flatMap((a) => a.menages ?? []);
    const adresses = await adressesDossiers(vues, etat.id, citees, acteur);
    const connus = await dossiersConnus(vues, [...adresses.values()], acteur, visible);
    return new Set([...adresses].filter(([, id]) => connus.has(id)).map(([reference]) => reference));
  }

  async pour(etat: EtatOperation): Promise<NomsOperation> {
    const { actions, conventions, reglages } = etat;
    const associes = [...actions.flatMap((a) => a.associes ?? []), ...reglages.partenaires];
    const parties = conventions.flatMap((c) => c.parties);
    const [noms, logements] = await Promise.all([
      this.annuaire.lire({
        organisations: [...associes, ...parties].map((p) => p.organisation ?? null),
        personnes: actions.map((a) => lireAuteur(a.auteur)?.id ?? null),
      }),
      nommerLogements(
        this.services.vues,
        conventions.flatMap((c) => c.logements.map((l) => l.logement)),
      ),
    ]);
    return {
      organisation: (code) => noms.organisation(code),
      auteur: (auteur) => noms.auteur(auteur),
      logement: (id) => logements.get(id) ?? 'Logement inconnu du guichet unique',
    };
  }
}
