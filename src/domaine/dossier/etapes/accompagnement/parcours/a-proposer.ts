import type { Situation } from '../../../menage.js';
import type { EtatDossier } from '../../../etat.js';
import type { Fait } from '../../../../noyau/evenement.js';

/** What the survey says that a path of its own answers, by the nature of the path in the charter. */
const DIT: Readonly<Record<string, (situation: Situation) => boolean | undefined>> = {
  violences: ({ violences }) => violences,
  'troubles-psychiques': ({ troublesPsychiques }) => troublesPsychiques,
};

/** A path under way or ended since that survey, or that the household said no to. */
const repondu = ({ accompagnement }: EtatDossier, nature: string, { version }: Fait): boolean =>
  accompagnement.parcours.some(
    (p) => p.prive?.nature === nature && (p.fin === null || p.fin.version > version),
  ) || accompagnement.parcoursDeclines.some((p) => p.nature === nature && p.fait.version > version);

/** The paths that the validated survey calls for, and that nobody has proposed (R3.131). */
export function aProposer(etat: EtatDossier): readonly string[] {
  const validee = etat.faits['enquete-validee'];
  const situation = etat.menage?.situation;
  if (!validee || !situation) return [];
  return Object.entries(DIT).flatMap(([nature, dite]) =>
    dite(situation) === true && !repondu(etat, nature, validee) ? [nature] : [],
  );
}
