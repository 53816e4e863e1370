import { enFrancais, type DateCivile } from '../../noyau/instants.js';
import { refuser, type Refus } from '../../noyau/refus.js';

/** A household that was told of the project, and when; its reference is empty when its dossier is protected (R8.26). */
export interface MenageInforme {
  readonly reference: string;
  readonly le: DateCivile;
}

/** Named in a refusal; beyond, they are counted. */
const NOMMES = 20;

function dire(menages: readonly MenageInforme[]): string {
  const noms = menages.flatMap(({ reference, le }) =>
    reference === '' ? [] : [`${reference} le ${enFrancais(le)}`],
  );
  const autres = menages.length - Math.min(noms.length, NOMMES);
  const liste = [...noms.slice(0, NOMMES), ...(autres > 0 ? [`${autres} sans être nommés ici`] : [])].join(
    ', ',
  );
  return `${menages.length} ${menages.length > 1 ? 'ménages ont été informés' : 'ménage a été informé'} (${liste})`;
}

/** Why the definition is not taken back: households were told of the project (R1.26). */
export const dejaInformes = (menages: readonly MenageInforme[] = []): Refus | null =>
  menages.length > 0
    ? refuser(
        'R1.26',
        `${dire(menages)} : la définition du projet ne s’annule plus. Retirez d’abord ces informations, si elles ont été saisies à tort.`,
      )
    : null;

/** Why the project was not defined that late: households were told of it before (R1.27). */
export function informesAvant(definiLe: DateCivile, menages: readonly MenageInforme[] = []): Refus | null {
  const avant = menages.filter(({ le }) => le < definiLe);
  return avant.length > 0
    ? refuser(
        'R1.27',
        `${dire(avant)} avant cette date : le projet était défini au plus tard le ${enFrancais(avant[0]?.le ?? definiLe)}.`,
        'invalide',
        'definiLe',
      )
    : null;
}
