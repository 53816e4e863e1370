import { Inject, Injectable } from '@nestjs/common';
import type { Charte } from '../../domaine/charte/charte.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { minorationsDe, offreDe } from '../../domaine/regles/adaptateurs.js';
import { comparerAdequations, evaluer, type Adequation } from '../../domaine/regles/adequation.js';
import { comparerPriorites, coter, pointsDe, type Cote, type Points } from '../../domaine/regles/cotation.js';
import { coutOffre } from '../../domaine/regles/cout.js';
import type { Reglages } from '../../domaine/regles/critere.js';
import type { Demande, Offre } from '../../domaine/regles/demande.js';
import { lireDemandes, type DemandeEnAttente, type FiltreDemandes } from '../../vues/demande.js';
import { lireOffres, type FiltreOffres, type LogementOffert } from '../../vues/offre.js';
import { Contextes } from '../actes/contexte.js';
import { SERVICES, type Services } from '../ports.js';

export interface OffreEvaluee {
  readonly logement: LogementOffert;
  readonly offre: Offre;
  readonly adequation: Adequation;
}
/** A household with its priority, under its own charter. */
export interface DemandeCotee extends DemandeEnAttente {
  readonly cote: Points;
  readonly reglages: Reglages;
}
export interface MenageEvalue extends DemandeCotee {
  readonly offre: Offre;
  readonly adequation: Adequation;
}

/** By adequation, then what is to pay, then reference; what is compared is reckoned once. */
function ranger(evaluees: readonly OffreEvaluee[], demande: Demande, le: string): OffreEvaluee[] {
  const payees = evaluees.map((e) => ({ e, paye: coutOffre(demande, e.offre, le).avantAide }));
  payees.sort(
    (a, b) =>
      comparerAdequations(a.e.adequation, b.e.adequation) ||
      a.paye - b.paye ||
      (a.e.logement.reference < b.e.logement.reference ? -1 : 1),
  );
  return payees.map(({ e }) => e);
}

/** Households of equal points together, the most first. */
function parPoints(demandes: readonly DemandeCotee[]): readonly DemandeCotee[][] {
  const groupes = new Map<number, DemandeCotee[]>();
  for (const demande of demandes) {
    const { total } = demande.cote;
    const groupe = groupes.get(total);
    if (groupe) groupe.push(demande);
    else groupes.set(total, [demande]);
  }
  return [...groupes].sort(([a], [b]) => b - a).map(([, groupe]) => groupe);
}

const priorite = ({ cote, demande }: MenageEvalue) => ({
  points: cote.total,
  dossier: demande.dossier,
  reference: demande.reference,
  ouvertLe: demande.ouvertLe,
});

/** A dwelling as a household of that operation may have it: its conventions count. */
export const offreSous = (logement: LogementOffert, operation: EtatOperation | undefined): Offre =>
  offreDe(logement, operation ? minorationsDe(operation, logement.id) : []);

function* rangerMenages(demandes: readonly DemandeCotee[], offreDuMenage: (demande: Demande) => Offre) {
  for (const groupe of parPoints(demandes)) {
    const evalues = groupe.map((d): MenageEvalue => {
      const offre = offreDuMenage(d.demande);
      return { ...d, offre, adequation: evaluer(d.demande, offre, d.reglages) };
    });
    yield* evalues.sort(
      (a, b) =>
        comparerAdequations(a.adequation, b.adequation) || comparerPriorites(priorite(a), priorite(b)),
    );
  }
}

/** Reads what the rules compare and lets them judge; writes nothing. */
@Injectable()
export class Rapprochements {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  aujourdhui(): string {
    return dateCayenne(new Date().toISOString());
  }

  /** The operations whose conventions reduce rents (R4.38), by code. */
  async operations(codes: readonly string[]): Promise<ReadonlyMap<string, EtatOperation>> {
    const lues = await Promise.all(
      [...new Set(codes)].map(
        async (code) => [code, await this.services.histoire.lireEtat('operation', code)] as const,
      ),
    );
    return new Map(lues.flatMap(([code, lu]) => (lu ? [[code, lu.etat] as const] : [])));
  }

  /** Dwellings for a household, best first (R4.30). */
  async pourMenage(demande: Demande, charte: Charte, filtre: FiltreOffres): Promise<OffreEvaluee[]> {
    const reglages = { adequation: charte.adequation, le: this.aujourdhui() };
    const [logements, operations] = await Promise.all([
      lireOffres(this.services.vues, filtre),
      this.operations([demande.operation]),
    ]);
    const evaluees = logements.map((logement) => {
      const offre = offreSous(logement, operations.get(demande.operation));
      return { logement, offre, adequation: evaluer(demande, offre, reglages) };
    });
    return ranger(evaluees, demande, reglages.le);
  }

  /** Households that wait, each with its priority by its own charter (R4.37). */
  async demandes(filtre: FiltreDemandes): Promise<DemandeCotee[]> {
    const lues = await lireDemandes(this.services.vues, filtre);
    const versions = [...new Set(lues.map((d) => d.charte))];
    const chartes = new Map(
      await Promise.all(versions.map(async (v) => [v, await this.contextes.charte(v)] as const)),
    );
    const le = this.aujourdhui();
    return lues.flatMap((lue) => {
      const charte = chartes.get(lue.charte);
      if (!charte) return [];
      const { adequation, cotation } = charte;
      const cote = pointsDe(lue.demande, cotation, adequation.grille);
      return [{ ...lue, cote, reglages: { adequation, le } }];
    });
  }

  /**
   * Households for a dwelling: by priority, then by fit, then the one that has waited longest (R4.14). Judged as they are
   * asked for: a page of the first ones does not judge the thousands that follow.
   */
  async pourLogement(logement: LogementOffert, filtre: FiltreDemandes): Promise<Iterable<MenageEvalue>> {
    const demandes = await this.demandes(filtre);
    const operations = await this.operations(demandes.map((d) => d.demande.operation));
    const seule = offreSous(logement, undefined);
    const offres = new Map(
      [...operations].map(([code, operation]) => [code, offreSous(logement, operation)]),
    );
    return rangerMenages(demandes, ({ operation }) => offres.get(operation) ?? seule);
  }

  /** A household as it stands, whatever its step. */
  cote(demande: Demande, { adequation, cotation }: Charte): Cote {
    return coter(demande, cotation, { grille: adequation.grille, le: this.aujourdhui() });
  }

  charte(version: string): Promise<Charte> {
    return this.contextes.charte(version);
  }

  /** The priority of those of these households that wait and that the reader may name (R4.37). */
  async points(dossiers: readonly string[], acteur: Personne): Promise<ReadonlyMap<string, Points>> {
    if (dossiers.length === 0) return new Map();
    const demandes = await this.demandes({ ...this.filtreDe(acteur), dossiers });
    return new Map(demandes.map(({ demande, cote }) => [demande.dossier, cote]));
  }

  /** What a reader may know of the households that wait. */
  filtreDe(acteur: Personne): FiltreDemandes {
    return { regard: acteur, menages: acteur.role === 'pilote' ? 'tous' : acteur };
  }
}
