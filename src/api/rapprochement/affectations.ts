import { Inject, Injectable } from '@nestjs/common';
import {
  affectation,
  aRetenir,
  affecterParPriorite,
  differences,
  lireSolution,
  modeliser,
  valeurPaire,
  type Affectation,
  type Candidat,
  type Difference,
  type Paire,
} from '../../domaine/regles/affectation.js';
import {
  comparerAdequations,
  direCriteres,
  evaluer,
  type Adequation,
} from '../../domaine/regles/adequation.js';
import { comparerPriorites } from '../../domaine/regles/cotation.js';
import type { FiltreDemandes } from '../../vues/demande.js';
import { lireOffres, type FiltreOffres, type LogementOffert } from '../../vues/offre.js';
import { SERVICES, type Services } from '../ports.js';
import { offreSous, Rapprochements, type DemandeCotee } from './rapprochements.js';

/** Households and dwellings that one assignment may hold; the first by priority are kept. */
export const AFFECTATION_MAX = 200;

/** The dwelling that comes nearest to suiting a household that none suits, and what lacks. */
export interface Piste {
  readonly logement: string;
  readonly deblocages: readonly string[];
}
export interface Proposition {
  readonly demandes: readonly DemandeCotee[];
  readonly logements: readonly LogementOffert[];
  readonly paires: number;
  readonly gloutonne: Affectation;
  readonly exacte: Affectation;
  /** false: the best found in time, not proved the best. */
  readonly optimale: boolean;
  readonly differences: readonly Difference[];
  readonly pistes: ReadonlyMap<string, Piste>;
}

interface Evaluee {
  readonly logement: string;
  readonly adequation: Adequation;
}

const candidatDe = ({ demande, cote }: DemandeCotee): Candidat => ({
  dossier: demande.dossier,
  reference: demande.reference,
  ouvertLe: demande.ouvertLe,
  points: cote.total,
});

function pisteDe(evaluees: readonly Evaluee[]): Piste | null {
  const proche = evaluees.reduce<Evaluee | null>(
    (avant, e) => (avant && comparerAdequations(avant.adequation, e.adequation) <= 0 ? avant : e),
    null,
  );
  if (!proche || proche.adequation.niveau === 'convient') return null;
  const deblocages = direCriteres(proche.adequation).flatMap((c) =>
    c.empeche && !c.restreint ? (c.deblocage?.dit ?? []) : [],
  );
  return { logement: proche.logement, deblocages };
}

/** The best assignment beside the one by priority: reckoned, never written (R4.39). */
@Injectable()
export class Affectations {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Rapprochements) private readonly rapprochements: Rapprochements,
  ) {}

  async proposer(menages: FiltreDemandes, offres: FiltreOffres): Promise<Proposition> {
    const [toutes, lues] = await Promise.all([
      this.rapprochements.demandes({ ...menages, cherchentLe: this.rapprochements.aujourdhui() }),
      lireOffres(this.services.vues, offres),
    ]);
    const demandes = toutes
      .sort((a, b) => comparerPriorites(candidatDe(a), candidatDe(b)))
      .slice(0, AFFECTATION_MAX);
    const logements = lues.sort((a, b) => (a.reference < b.reference ? -1 : 1)).slice(0, AFFECTATION_MAX);
    const operations = await this.rapprochements.operations(demandes.map((d) => d.demande.operation));
    const evaluerPour = ({ demande, reglages }: DemandeCotee): Evaluee[] =>
      logements.map((l) => ({
        logement: l.id,
        adequation: evaluer(demande, offreSous(l, operations.get(demande.operation)), reglages),
      }));
    const evaluees = demandes.map((d) => ({ d, evaluees: evaluerPour(d) }));
    const paires = evaluees.flatMap(({ d, evaluees: e }) => pairesDe(d, e));
    const candidats = demandes.map(candidatDe);
    const gloutonne = affecterParPriorite(candidats, paires);
    const { exacte, optimale } = await this.resoudre(candidats, paires, gloutonne);
    const pistes = evaluees.flatMap(({ d, evaluees: e }) => {
      const piste = pisteDe(e);
      return piste ? [[d.demande.dossier, piste] as const] : [];
    });
    return {
      ...{ demandes, logements, gloutonne, exacte, optimale },
      paires: paires.length,
      differences: differences(candidats, gloutonne, exacte),
      pistes: new Map(pistes),
    };
  }

  /** What the solver could not better in time stays as the order of priority has it. */
  private async resoudre(candidats: readonly Candidat[], paires: readonly Paire[], gloutonne: Affectation) {
    const modele = modeliser(candidats, paires);
    if (!modele) return { exacte: affectation([]), optimale: true };
    const reponse = await this.services.solveur.resoudre(modele.lp);
    const trouvee = reponse ? lireSolution(modele, reponse.valeurs) : gloutonne;
    const optimale = reponse?.optimale ?? false;
    return { exacte: aRetenir(gloutonne, trouvee), optimale };
  }
}

const pairesDe = ({ demande, cote, reglages }: DemandeCotee, evaluees: readonly Evaluee[]): Paire[] =>
  evaluees
    .filter(({ adequation }) => adequation.niveau === 'convient')
    .map(({ logement, adequation }) => ({
      dossier: demande.dossier,
      logement,
      valeur: valeurPaire(cote.total, adequation.souhaits, reglages.adequation),
    }));
