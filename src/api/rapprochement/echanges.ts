import { Inject, Injectable } from '@nestjs/common';
import { evaluer } from '../../domaine/regles/adequation.js';
import { valeurPaire } from '../../domaine/regles/affectation.js';
import {
  cycles,
  echangesRetenus,
  modeliserEchanges,
  type Arc,
  type Cycle,
} from '../../domaine/regles/echanges.js';
import type { FiltreDemandes } from '../../vues/demande.js';
import { lireOffres, type LogementOffert } from '../../vues/offre.js';
import { SERVICES, type Services } from '../ports.js';
import { offreSous, Rapprochements, type DemandeCotee } from './rapprochements.js';

/** A household of the bourse with the home it offers. */
interface Inscrit extends DemandeCotee {
  readonly home: LogementOffert;
}
export interface Echanges {
  readonly inscrits: readonly Inscrit[];
  readonly possibles: readonly Cycle[];
  /** Those that go together, no household twice, worth the most. */
  readonly retenus: ReadonlySet<Cycle>;
  /** false: the best found in time, not proved the best. */
  readonly optimal: boolean;
}

/** Which households may exchange their homes: reckoned, never written (R4.91). */
@Injectable()
export class BourseEchange {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Rapprochements) private readonly rapprochements: Rapprochements,
  ) {}

  /** Among what the reader may know. */
  async chercher(regard: FiltreDemandes['regard']): Promise<Echanges> {
    const homes = await lireOffres(this.services.vues, { regard, enEchange: true });
    const parOccupant = new Map(
      homes.flatMap((h) => (h.occupant === null ? [] : [[h.occupant, h] as const])),
    );
    const dossiers = [...parOccupant.keys()];
    const demandes = await this.rapprochements.demandes({
      ...{ regard, menages: 'tous', dossiers },
      cherchentLe: this.rapprochements.aujourdhui(),
    });
    const inscrits = demandes.flatMap((d): Inscrit[] => {
      const home = parOccupant.get(d.demande.dossier);
      return home && !d.enProposition ? [{ ...d, home }] : [];
    });
    const arcs = await this.arcs(inscrits);
    const longueur = await this.longueur(inscrits);
    const possibles = cycles(arcs, longueur);
    const modele = modeliserEchanges(possibles);
    const reponse = modele === null ? null : await this.services.solveur.resoudre(modele);
    return {
      ...{ inscrits, possibles },
      retenus: new Set(echangesRetenus(possibles, reponse?.valeurs ?? {})),
      optimal: modele === null || (reponse?.optimale ?? false),
    };
  }

  /** The longest exchange that every charter of these households admits. */
  private async longueur(inscrits: readonly Inscrit[]): Promise<number> {
    const versions = [...new Set(inscrits.map((i) => i.charte))];
    const chartes = await Promise.all(versions.map((v) => this.rapprochements.charte(v)));
    return Math.min(...chartes.map((c) => c.passerelles.menagesParEchange));
  }

  /** From each household to those whose home suits it, under the same charter. */
  private async arcs(inscrits: readonly Inscrit[]): Promise<Arc[]> {
    const operations = await this.rapprochements.operations(inscrits.map((i) => i.demande.operation));
    return inscrits.flatMap(({ demande, cote, reglages, charte }) =>
      inscrits.flatMap(({ home, demande: autre, charte: sienne }): Arc[] => {
        if (autre.dossier === demande.dossier || sienne !== charte) return [];
        const adequation = evaluer(demande, offreSous(home, operations.get(demande.operation)), reglages);
        if (adequation.niveau !== 'convient') return [];
        const valeur = valeurPaire(cote.total, adequation.souhaits, reglages.adequation);
        return [{ de: demande.dossier, vers: autre.dossier, valeur }];
      }),
    );
  }
}
