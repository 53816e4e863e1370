import { enqueteComplete, type MenageLu } from './enquete-complete.js';
import type { Temperament } from './temperaments.js';

/** What the actors know of a dossier: what the service told them. */
export interface DetailDossier {
  readonly id: string;
  readonly statut: string;
  readonly commune: string;
  readonly menage: MenageLu | null;
  readonly anciensReferents: readonly string[];
  readonly propositions: readonly { readonly id: string; readonly etat: string; readonly nature: string }[];
  readonly actesPossibles: readonly {
    readonly acte: string;
    readonly route: string;
    readonly possible: boolean;
    readonly motif?: string;
    readonly schema: { readonly [cle: string]: unknown };
  }[];
}

export interface Geste {
  readonly acte: string;
  readonly champs: Readonly<Record<string, unknown>>;
}

const geste = (acte: string, champs: Geste['champs'] = {}): Geste => ({ acte, champs });
/** What a task says of itself. */
export interface TacheAFaire {
  readonly code: string;
  readonly actes: readonly string[];
  readonly champs: Readonly<Record<string, string>>;
}

/** The act that the task itself points at. */
function gesteUsuel(
  [usuel]: readonly string[],
  champs: Geste['champs'],
  { actesPossibles }: DetailDossier,
): Geste | null {
  const acte = actesPossibles.find(({ route }) => route.endsWith(`/${usuel}`));
  return acte ? geste(acte.acte, { alerte: false, ...champs }) : null;
}

/** What is done about a task; null when nothing is (its clock ends by another fact). */
export function gestePour(
  { code, actes, champs }: TacheAFaire,
  t: Temperament,
  dossier: DetailDossier,
): Geste | null {
  const finies = (etat: string) =>
    dossier.propositions.filter((p) => p.etat === etat && p.nature !== 'transitoire').length;
  switch (code) {
    case 'realiser-enquete':
      return geste('RealiserEnquete', enqueteComplete(dossier.menage));
    case 'completer-pieces':
      return geste('CompleterPieces', { pieces: ['identite', 'ressources', 'imposition'] });
    case 'decider-attribution':
      return gesteUsuel(actes, { ...champs, membres: ['bailleur', 'ctg'] }, dossier);
    case 'visiter-logement':
      return geste('VisiterLogement', { ...champs, avis: 'favorable' });
    case 'confirmer-proposition':
      return t.decline && finies('declinee') === 0
        ? geste('DeclinerProposition', { motif: 'Travaux imprévus dans le logement', code: 'travaux' })
        : geste('ConfirmerProposition');
    case 'recueillir-reponse':
      return finies('refusee') < t.refus &&
        !dossier.propositions.some((p) => p.etat === 'visitee' && p.nature === 'transitoire')
        ? geste('RefuserProposition', { motif: 'trop-loin' })
        : geste('AccepterProposition');
    case 'etablir-bilan':
      return geste('EtablirBilan', { stabilise: true });
    case 'clore-dossier':
      return geste('CloreDossier', {
        issue: 'reloge-definitivement',
        preuve: 'Bilan de fin d’accompagnement signé',
        inacheve: 'Fait par le bailleur et le ménage à l’entrée',
      });
    case 'faire-verser-indemnite':
      return geste('EnregistrerIndemnite', {
        ...champs,
        ...{ montant: 900, solde: true, motif: 'Le loyer du bail signé est moindre que celui de l’offre' },
      });
    case 'sortir-du-transitoire':
      return null;
    default:
      return gesteUsuel(actes, champs, dossier);
  }
}
