import type { ExigenceMesure, MesureCatalogue } from '../../../../charte/sections/mesures/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { premierRefus } from '../../../conditions.js';

interface Prescription {
  readonly prescripteur?: string | undefined;
  readonly financeur?: string | undefined;
}
interface Fin {
  readonly issue: string;
  readonly bilan?: string | undefined;
  readonly orientation?: string | undefined;
}

/** A charter older than what a measure asks for asked for nothing. */
const exige = ({ exiges = [] }: MesureCatalogue, exigence: ExigenceMesure): boolean =>
  exiges.includes(exigence);

/** R3.64: who prescribes and who pays are said when the measure opens, for those that the catalogue names. */
export const prescriptionDite = (
  mesure: MesureCatalogue,
  { prescripteur, financeur }: Prescription,
): Refus | null =>
  premierRefus(
    exige(mesure, 'prescripteur') &&
      !prescripteur &&
      refuser('R3.64', `« ${mesure.libelle} » : dites qui la prescrit.`, 'invalide', 'prescripteur'),
    exige(mesure, 'financeur') &&
      !financeur &&
      refuser('R3.64', `« ${mesure.libelle} » : dites qui la finance.`, 'invalide', 'financeur'),
  );

/** R3.65: a measure ends with its evaluation, and towards whom the household is directed when its outcome is an orientation. */
export const finDite = (mesure: MesureCatalogue, { issue, bilan, orientation }: Fin): Refus | null =>
  premierRefus(
    exige(mesure, 'evaluation') &&
      !bilan?.trim() &&
      refuser(
        'R3.65',
        `« ${mesure.libelle} » se termine par son évaluation : niveau d’autonomie atteint, acquis, progrès à faire.`,
        'invalide',
        'bilan',
      ),
    mesure.issues.some((i) => i.code === issue && i.oriente) &&
      !orientation?.trim() &&
      refuser(
        'R3.65',
        'Dites vers qui, ou vers quoi, le ménage est orienté : il n’est pas laissé sans suite.',
        'invalide',
        'orientation',
      ),
  );
