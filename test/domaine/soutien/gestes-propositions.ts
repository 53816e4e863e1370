import {
  acte,
  bailleur,
  charte,
  jusqua,
  logement,
  operation,
  ouverture,
  pilote,
  referent,
  type Recit,
} from './gestes.js';

/** A legal regime attached by the pilot; dates may be left out. */
export const regime = (code: string, reste: object = {}): Recit =>
  acte(pilote, 'RattacherRegime', { regime: code, motif: 'Régime de l’opération', ...reste });

/** Households whose survey says all that validity asks for. */
export const etape4Connue = (situation: object = {}): Recit[] => [
  ...charte,
  operation('2026-02-02'),
  ouverture({
    situation: {
      nombrePersonnes: 3,
      ressourcesMensuelles: 2400,
      aides: 150,
      loyer: 300,
      charges: 40,
      handicap: false,
      ...situation,
    },
  }),
  ...['l-1', 'l-2', 'l-3', 'l-4', 'l-5'].map((id) => logement(id)),
  ...jusqua('rapprochement').slice(-5),
];

const sur = (proposition: string | undefined): object => (proposition ? { proposition } : {});
export const confirmer = (p?: string) => acte(bailleur, 'ConfirmerProposition', sur(p));
export const visiter = (p?: string) => acte(referent, 'VisiterLogement', { avis: 'favorable', ...sur(p) });
export const accepter = (p?: string) => acte(referent, 'AccepterProposition', sur(p));
export const refuser = (p?: string, motif = 'trop-loin') =>
  acte(referent, 'RefuserProposition', { motif, ...sur(p) });
export const notifier = (p: string | undefined, le: string, reste: object = {}) =>
  acte(referent, 'NotifierProposition', {
    mode: 'lettre-recommandee',
    le,
    preuve: 'AR 1A 123 456',
    ...sur(p),
    ...reste,
  });
export const silence = (p?: string) =>
  acte(pilote, 'ConstaterSilence', { preuve: 'AR signé, deux relances sans réponse', ...sur(p) });
/** The pilot has checked what nobody had said: the offer is valid. */
export const verifiee = (p: string, code: string, valide = true) =>
  acte(pilote, 'CorrigerValidite', { proposition: p, regime: code, valide, motif: 'Vérifié sur place' });
