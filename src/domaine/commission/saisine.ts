import { TACHES, type CodeTache } from '../charte/taches.js';
import type { EtatDossier } from '../dossier/etat.js';
import { choix, facultatif } from '../noyau/champs.js';
import { dateCayenne, enFrancais, type DateCivile } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';

/** Why a person refers a household: a code, since a commission's stream is not sealed (R8.4). */
export const RAISONS_SAISINE = {
  'situation-bloquee': 'Situation bloquée, à débattre entre partenaires',
  desaccord: 'Désaccord entre partenaires',
  'mise-en-securite': 'Mise en sécurité du ménage',
  'demande-menage': 'Demande du ménage',
} as const;
export type RaisonSaisine = keyof typeof RAISONS_SAISINE;

export const CHAMP_SAISINE = facultatif(
  choix('Pourquoi la commission est saisie', RAISONS_SAISINE, {
    aide: 'Quand ni les offres épuisées, ni une tâche montée, ni un ajournement ne la saisissent',
  }),
);

/** What brings a household before the commission d’examen des cas spécifiques, on the day it is put on the agenda (R4.162). */
export interface Saisine {
  readonly epuisees?: true;
  readonly taches?: readonly { readonly code: CodeTache; readonly depuis: DateCivile }[];
  /** Day of the session that adjourned it. */
  readonly ajournee?: DateCivile;
  readonly raison?: RaisonSaisine;
}

/** The grounds that stand in the dossier, else the one that a person gives. */
export function saisineDe(etat: EtatDossier, raison: RaisonSaisine | undefined): Saisine | Refus {
  const taches = etat.taches
    .filter((t) => t.etat === 'a-faire' && t.escaladeVers === 'commission')
    .map(({ code, escaladeDepuis, depart }) => ({ code, depuis: dateCayenne(escaladeDepuis ?? depart) }));
  const ajournee = etat.decisionsCommission.findLast(
    (d) => d.nature === 'cas-specifiques' && d.decision === 'ajournee',
  );
  const dite: Saisine = {
    ...(etat.faits['offres-epuisees'] ? { epuisees: true } : {}),
    ...(taches.length > 0 ? { taches } : {}),
    ...(ajournee ? { ajournee: ajournee.seance } : {}),
    ...(raison === undefined ? {} : { raison }),
  };
  return Object.keys(dite).length > 0
    ? dite
    : refuser(
        'R4.162',
        'Ni offres épuisées, ni tâche montée à la commission, ni ajournement : dites pourquoi elle est saisie.',
        'invalide',
        'saisine',
      );
}

/** The same, as minutes and convocations tell it. */
export function direSaisine({ epuisees, taches = [], ajournee, raison }: Saisine): string {
  return [
    ...(epuisees ? ['offres dues épuisées'] : []),
    ...taches.map(
      ({ code, depuis }) =>
        `tâche en retard montée à la commission le ${enFrancais(depuis)}, « ${TACHES[code].libelle} »`,
    ),
    ...(ajournee === undefined ? [] : [`réexamen après l’ajournement du ${enFrancais(ajournee)}`]),
    ...(raison === undefined
      ? []
      : [`à la demande d’une personne, ${RAISONS_SAISINE[raison].toLowerCase()}`]),
  ].join(' ; ');
}
