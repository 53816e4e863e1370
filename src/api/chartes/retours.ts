import { Inject, Injectable } from '@nestjs/common';
import { ceQuiRetient } from '../../domaine/dossier/etapes/charte/retablir-charte.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dossiersMigres, type DossierASimuler } from '../../vues/migrations-charte.js';
import { SERVICES, type Services } from '../ports.js';

const PAR_PAGE = 100;
/** Lines shown; totals count everything. */
const LIGNES = 200;

interface Retenu extends Omit<DossierASimuler, 'id'> {
  readonly dossier: string;
  readonly motif: string;
}

/** What undoing a migration would give back today, and what stops it, dossier by dossier; stores nothing (R0.43). */
@Injectable()
export class Retours {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async essayer(charte: string, migration: string, regard: Personne) {
    const { vues, histoire } = this.services;
    const totaux = { dossiers: 0, rendus: 0, retenus: 0 };
    const retenus: Retenu[] = [];
    for (let apres: string | undefined = ''; apres !== undefined;) {
      const page = await dossiersMigres(vues, { charte, migration, regard, apres, limite: PAR_PAGE });
      const etats = await histoire.lireEtats(
        'dossier',
        page.map((d) => d.id),
      );
      const parId = new Map<string, EtatDossier>(etats.map((etat) => [etat.id, etat]));
      for (const { id, ...repere } of page) {
        const etat = parId.get(id);
        if (!etat) continue;
        const motif = ceQuiRetient(etat, charte, migration);
        totaux.dossiers += 1;
        totaux[motif === null ? 'rendus' : 'retenus'] += 1;
        if (motif !== null && retenus.length < LIGNES) retenus.push({ dossier: id, ...repere, motif });
      }
      apres = page.length < PAR_PAGE ? undefined : page.at(-1)?.id;
    }
    return { totaux, tronquee: totaux.retenus > retenus.length, dossiers: retenus };
  }
}
