import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as ceder } from 'node:timers/promises';
import type { Charte } from '../../domaine/charte/charte.js';
import type { ErreurCharte } from '../../domaine/charte/controles.js';
import { dejaUneVersion, effetPasse } from '../../domaine/charte/date-effet.js';
import { nommerChemin } from '../../domaine/charte/nommer.js';
import { avertissements, empechements } from '../../domaine/charte/avant-publication.js';
import { obstaclesDe } from '../../domaine/dossier/etapes/charte/obstacles.js';
import {
  estTouche,
  simulerMigration,
  totaliser,
  TOTAUX_NULS,
  type DossierSimule,
} from '../../domaine/dossier/etapes/charte/simulation.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { dossiersASimuler, type DossierASimuler } from '../../vues/migrations-charte.js';
import type { Instant } from '../../domaine/noyau/instants.js';
import type { Refus } from '../../domaine/noyau/refus.js';
import { autresPubliees } from '../../vues/charte.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Contextes } from '../actes/contexte.js';
import { SERVICES, type Services } from '../ports.js';

/** States opened at once: the service answers others between two. */
const PAR_PAGE = 100;

export interface DemandeSimulation {
  readonly operations?: readonly string[] | undefined;
  readonly regard?: Personne | undefined;
  readonly raccourcir: boolean;
  /** The instant at which dossiers would migrate. */
  readonly le: Instant;
  /** The version is published already: its date was admitted then. */
  readonly publiee: boolean;
  /** Lines shown; totals count everything. */
  readonly limite: number;
}

const dites = (erreurs: readonly ErreurCharte[]) =>
  erreurs.map(({ chemin, motif }) => ({
    champ: `contenu.${chemin}`,
    motif: `${nommerChemin(chemin)} ${motif}`,
  }));

const dite = (refus: Refus | null) =>
  refus ? [{ champ: refus.champ ?? 'contenu', motif: refus.motif }] : [];

type LigneSimulee = Omit<DossierSimule, 'inchangees'> &
  Omit<DossierASimuler, 'id'> & { readonly charte: string };

/** Tries a version, draft or not, on the running caseload; stores nothing (R10.4). */
@Injectable()
export class Simulations {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  async simuler(nouvelle: Charte, demande: DemandeSimulation) {
    const { raccourcir, limite, le } = demande;
    const horloge = { calendrier: this.services.calendrier, maintenant: le, raccourcir };
    let totaux = TOTAUX_NULS;
    const dossiers: LigneSimulee[] = [];
    for await (const { repere, etat } of this.parcourir(nouvelle.version, demande)) {
      const simule = simulerMigration(etat, await this.contextes.charte(etat.charte), nouvelle, horloge);
      totaux = totaliser(totaux, simule);
      if (!estTouche(simule) || dossiers.length >= limite) continue;
      const { id: _, ...dit } = repere;
      const { inchangees: __, ...suite } = simule;
      dossiers.push({ ...dit, ...suite, charte: etat.charte });
    }
    const tronquee = totaux.touches > dossiers.length;
    const publication = await this.publication(nouvelle, demande.publiee);
    return { version: nouvelle.version, le, raccourcir, publication, totaux, tronquee, dossiers };
  }

  /** What would keep the version from being published today, and what may be an oversight (R0.50). */
  private async publication(nouvelle: Charte, publiee: boolean) {
    const autres = publiee ? [] : await autresPubliees(this.services.vues, nouvelle.version);
    return {
      refus: [
        ...dites(empechements(nouvelle)),
        ...dite(effetPasse(nouvelle, autres, new Date().toISOString())),
      ],
      attention: [...dites(avertissements(nouvelle)), ...dite(dejaUneVersion(nouvelle, autres))],
    };
  }

  /** The running dossiers, all territories, that could not go over to that version at that instant. */
  async empeches(nouvelle: Charte, le: Instant) {
    const trouves: { id: string; reference: string; motifs: readonly string[] }[] = [];
    const tous = { regard: undefined, raccourcir: false, limite: 0, le, publiee: false };
    for await (const { repere, etat } of this.parcourir(nouvelle.version, tous)) {
      const obstacles = obstaclesDe(etat, nouvelle);
      if (obstacles.length === 0) continue;
      const { id, reference } = repere;
      trouves.push({ id, reference, motifs: obstacles.map(({ motif }) => motif) });
    }
    return trouves;
  }

  private async *parcourir(charte: string, { operations, regard }: DemandeSimulation) {
    const { vues, histoire } = this.services;
    for (let apres = ''; ;) {
      const page = await dossiersASimuler(vues, { charte, operations, regard, apres, limite: PAR_PAGE });
      const etats = await histoire.lireEtats(
        'dossier',
        page.map((d) => d.id),
      );
      const parId = new Map<string, EtatDossier>(etats.map((etat) => [etat.id, etat]));
      for (const repere of page) {
        const etat = parId.get(repere.id);
        if (etat) yield { repere, etat };
      }
      const derniere = page.at(-1);
      if (!derniere || page.length < PAR_PAGE) return;
      apres = derniere.id;
      await ceder();
    }
  }
}
