import { aujourdhui, fait, verifie, type Pas, type Plateau } from './recit.js';

const horloge = ({ id }: Plateau): string => `/api/dossiers/${id}/horloge-legale`;
interface Horloge {
  readonly regimes: readonly {
    readonly lignes: readonly { readonly code: string; readonly etat: string; readonly le: string | null }[];
  }[];
}
/** Where that line of the clock stands; null while it has no date. */
function etatDe(lu: object, code: string): string | null {
  const lignes = (lu as Horloge).regimes.flatMap((r) => r.lignes);
  const ligne = lignes.find((l) => l.code === code);
  return ligne && ligne.le !== null ? ligne.etat : null;
}

/** The right to housing, beside the charter: the mediation commission decides, the préfet then owes an offer, the household keeps its recourse (R9.11, R9.30). */
export const DALO: readonly Pas[] = [
  fait('pilote', 'RattacherRegime', () => ({
    ...{ regime: 'dalo', acteLe: aujourdhui() },
    motif: 'Recours reçu par la commission de médiation',
  })),
  verifie(
    'DALO : la commission de médiation doit statuer',
    'referent',
    horloge,
    (lu) => etatDe(lu, 'decision-comed') === 'a-venir' && etatDe(lu, 'offre-prefet') === null,
  ),
  fait('pilote', 'ModifierRegime', () => ({
    ...{ regime: 'dalo', decisionLe: aujourdhui() },
    motif: 'Ménage reconnu prioritaire, décision notifiée',
  })),
  verifie(
    'DALO : délai du préfet, puis recours du ménage',
    'referent',
    horloge,
    (lu) =>
      etatDe(lu, 'decision-comed') === 'eteint' &&
      ['offre-prefet', 'recours-tribunal'].every((code) => etatDe(lu, code) === 'a-venir'),
  ),
  fait('pilote', 'TraiterEcheanceLegale', {
    echeance: 'dalo.offre-prefet',
    suite: 'Offre du préfet sur son contingent, notifiée au ménage',
  }),
];
