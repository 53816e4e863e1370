import { horlogeLegale } from '../../../src/domaine/dossier/horloge-legale/horloge-legale.js';
import type { HorlogeRegime } from '../../../src/domaine/dossier/horloge-legale/types.js';
import { GUYANE } from './calendrier.js';
import type { etantDonne } from './dsl.js';
import { acte, pilote } from './gestes.js';

export type Suite = ReturnType<typeof etantDonne>;
/** The legal clock of the dossier, now. */
export const horloge = ({ etat, monde }: Pick<Suite, 'etat' | 'monde'>) =>
  horlogeLegale(etat, {
    charte: monde.charteDe(etat.charte),
    calendrier: GUYANE,
    maintenant: monde.maintenant,
  });
/** Under one regime. */
export function sous(suite: Pick<Suite, 'etat' | 'monde'>, code: string): HorlogeRegime {
  const lu = horloge(suite).regimes.find((r) => r.code === code);
  if (!lu) throw new Error(`Régime absent : ${code}`);
  return lu;
}
export const ligne = (suite: Pick<Suite, 'etat' | 'monde'>, code: string, nom: string) =>
  sous(suite, code).lignes.find((l) => l.code === nom);

const motif = 'Décision du comité';
export const detacher = (code: string) => acte(pilote, 'DetacherRegime', { regime: code, motif });
export const modifier = (code: string, dates: object) =>
  acte(pilote, 'ModifierRegime', { regime: code, motif, ...dates });
export const effet = (code: string) => acte(pilote, 'ConstaterEffetRegime', { regime: code, motif });
