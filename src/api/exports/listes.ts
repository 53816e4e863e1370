import { Inject, Injectable } from '@nestjs/common';
import { ISSUES, type Issue } from '../../domaine/dossier/issues.js';
import { ETATS_EN_CLAIR } from '../../domaine/dossier/proposition.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { listerDossiers } from '../../vues/liste-dossiers.js';
import { listerPropositions } from '../../vues/liste-propositions.js';
import { nommerMenages } from '../../vues/menage.js';
import { listerMesures } from '../../vues/mesure.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { listerOperations } from '../../vues/operation.js';
import { LIMITE_MAX, type Page, type Pagination } from '../../vues/page.js';
import { NomsMesures } from '../accompagnement/noms-mesures.js';
import { ligneDossier } from '../dossiers/ligne-dossier.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Annuaire } from '../noms/annuaire.js';
import { Avancements } from '../operations/avancements.js';
import { SERVICES, type Services } from '../ports.js';
import { communesDe } from '../reperes/communes-visibles.js';
import { COLONNES, SECRET, type NomListe } from './colonnes.js';
import type { Cellule, Table } from './table.js';

interface Nom {
  readonly nom: string;
  readonly prenom: string;
}
const STATUTS: Readonly<Record<string, string>> = { ouvert: 'Ouvert', suspendu: 'Suspendu', clos: 'Clos' };
const estIssue = (code: string): code is Issue => Object.hasOwn(ISSUES, code);
const ouiNon = (vrai: boolean): string => (vrai ? 'oui' : 'non');
const nomme = (menage: Nom | null | undefined): readonly Cellule[] => [
  menage?.nom ?? null,
  menage?.prenom ?? null,
];
const secret = (compte: number | null): Cellule => compte ?? SECRET;

/** `JJ/MM/AAAA` in Cayenne, of a civil date or of an instant. */
export function jour(le: string | null): string | null {
  if (le === null) return null;
  const [annee, mois, quantieme] = (le.includes('T') ? dateCayenne(le) : le).split('-');
  return `${quantieme}/${mois}/${annee}`;
}

/** Every element of a list, page after page: what has been handed over is not kept. */
async function* tous<E>(lire: (page: Pagination) => Promise<Page<E>>): AsyncGenerator<readonly E[]> {
  for (let curseur: string | undefined; ;) {
    const { elements, suivant } = await lire({ limite: LIMITE_MAX, curseur });
    yield elements;
    if (suivant === null) return;
    curseur = suivant;
  }
}

/** What a pilot hands to the ANRU and to the State, as its reader may know it (R0.47). */
@Injectable()
export class Listes {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(NomsMesures) private readonly mesures: NomsMesures,
    @Inject(Avancements) private readonly avancements: Avancements,
  ) {}

  table(nom: NomListe, acteur: Personne, operation: string | undefined): Table {
    const lectures: { readonly [N in NomListe]: () => Table['lignes'] } = {
      dossiers: () => this.dossiers(acteur, operation),
      propositions: () => this.propositions(acteur, operation),
      mesures: () => this.lignesMesures(acteur, operation),
      demolitions: () => this.demolitions(acteur, operation),
      etapes: () => this.etapes(acteur, operation),
    };
    const { titre, colonnes } = COLONNES[nom];
    return { titre, colonnes, lignes: lectures[nom]() };
  }

  private async *dossiers(regard: Personne, operation: string | undefined) {
    const { vues } = this.services;
    const filtre = { regard, menages: menagesVus(regard), operation };
    for await (const page of tous((p) => listerDossiers(vues, { ...filtre, ...p }))) {
      const noms = await this.annuaire.lire({ personnes: page.map((d) => d.referent) });
      for (const lu of page) {
        const d = ligneDossier(lu, noms);
        const issue = d.issue !== null && estIssue(d.issue) ? ISSUES[d.issue] : null;
        yield [
          ...[d.reference, ...nomme(d.menage), d.nomOperation, d.programme, d.commune, d.libelleEtape],
          ...[STATUTS[d.statut] ?? d.statut, issue, d.nomReferent, ouiNon(d.enRetard)],
          ...[jour(d.prochaineEcheance), d.refus, jour(d.ouvertLe)],
        ];
      }
    }
  }

  private async *propositions(regard: Personne, operation: string | undefined) {
    const { vues } = this.services;
    for await (const page of tous((p) => listerPropositions(vues, { regard, operation, ...p }))) {
      const [noms, menages, logements] = await Promise.all([
        this.annuaire.lire({ organisations: page.map((p) => p.bailleur) }),
        nommerMenages(
          vues,
          page.map((p) => p.dossier),
        ),
        nommerLogements(
          vues,
          page.map((p) => p.logement),
        ),
      ]);
      for (const p of page)
        yield [
          ...[p.reference, ...nomme(menages.get(p.dossier)), p.operation],
          ...[logements.get(p.logement) ?? null, p.commune, noms.organisation(p.bailleur)],
          ...[ETATS_EN_CLAIR[p.etat], jour(p.le), ouiNon(p.refusCompte), ouiNon(p.echange)],
        ];
    }
  }

  private async *lignesMesures(regard: Personne, operation: string | undefined) {
    for await (const page of tous((p) => listerMesures(this.services.vues, { regard, operation, ...p })))
      for (const m of await this.mesures.dire(page))
        yield [
          ...[m.reference, ...nomme(m.menage), m.operation, m.commune, m.code, m.libelle, m.nomOperateur],
          ...[m.prescripteur, m.financeur, jour(m.du), jour(m.fin), ouiNon(m.terminee), m.issue],
          ...[m.faites, m.prevues, jour(m.dernierRapport)],
        ];
  }

  private async *demolitions(acteur: Personne, operation: string | undefined) {
    for await (const { nom, lu } of this.operations(acteur, operation))
      for (const d of lu.demolitions)
        yield [
          ...[nom, d.libelle, d.secteur, d.immeuble, jour(d.le), secret(d.menages), secret(d.aReloger)],
          ...[secret(d.partis), secret(d.maintenus), d.dernier?.reference ?? null],
          ...[d.dernier?.libelleEtape ?? null, jour(d.projeteLe), d.margeJours],
        ];
  }

  private async *etapes(acteur: Personne, operation: string | undefined) {
    for await (const { nom, lu } of this.operations(acteur, operation))
      for (const { libelle, menages } of lu.etapes) yield [nom, libelle, secret(menages)];
  }

  /** The operations of the reader, or the one that is asked for, each with where it stands. */
  private async *operations(acteur: Personne, operation: string | undefined) {
    const filtre = { communes: communesDe(acteur) };
    for await (const page of tous((p) => listerOperations(this.services.vues, { ...filtre, ...p })))
      for (const { id, nom } of page.filter((o) => operation === undefined || o.code === operation))
        yield { nom, lu: await this.avancements.lire(id, acteur) };
  }
}
