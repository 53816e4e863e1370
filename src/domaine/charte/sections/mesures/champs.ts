import { champCode, champDelai } from '../../champs-charte.js';
import {
  choix,
  entier,
  facultatif,
  liste,
  note,
  objet,
  ouiNon,
  texte,
  type Valeurs,
} from '../../../noyau/champs.js';

export const FAMILLES_MESURES = {
  diagnostic: 'Diagnostic logement',
  avdl: 'Accompagnement vers et dans le logement (AVDL)',
  gla: 'Gestion locative adaptée (GLA)',
  autre: 'Autres mesures du plan départemental',
} as const;

export const UNITES_MESURES = {
  menage: 'Pour un ménage',
  'menage-mois': 'Par mois, pour un ménage',
  'logement-an': 'Par an, pour un logement (€/logement/an)',
} as const;

/** What a measure asks for besides its fields, by the référentiel (R3.64, R3.65). */
export const EXIGENCES_MESURES = {
  prescripteur: 'Un prescripteur à l’ouverture',
  financeur: 'Un financeur à l’ouverture',
  evaluation: 'Une évaluation à la fin',
} as const;
export type ExigenceMesure = keyof typeof EXIGENCES_MESURES;

const LONG = 900;
const phrases = (titre: string, dit: string) => liste(titre, texte(dit, { max: LONG }), 40);
/** Codes of the référentiel have a dot (`2.4`), the other measures a name (`asll`). */
const codeMesure = (titre: string) =>
  texte(titre, {
    max: 60,
    forme: { motif: '^[a-z0-9][a-z0-9.-]*$', dit: 'doit être un code en minuscules sans accent' },
  });

/** One measure of the catalogue: the plan of a brick in the référentiel, then what the service needs to follow it. */
export const CHAMPS_MESURE = {
  code: codeMesure('Code'),
  libelle: texte('Intitulé'),
  famille: choix('Famille', FAMILLES_MESURES),
  mission: note('Mission'),
  resultat: note('Résultat attendu'),
  rubriques: liste(
    'Rubriques, puis tâches',
    objet('Rubrique', {
      rubrique: texte('Rubrique', { max: LONG }),
      taches: phrases('Tâches', 'Tâche'),
    }),
    40,
  ),
  interlocuteurs: phrases('Interlocuteurs', 'Interlocuteur'),
  outils: phrases('Outils utilisés', 'Outil'),
  moyens: phrases('Moyens mis en œuvre', 'Moyen'),
  logements: phrases('Types de logements concernés', 'Type de logement'),
  voir: facultatif(codeMesure('Même contenu que')),
  interventions: facultatif(entier('Interventions possibles', 1, 1000)),
  repetable: ouiNon('Une intervention ou plus'),
  unite: choix('Unité', UNITES_MESURES),
  duree: champDelai('Durée par défaut, ou délai de réponse attendu'),
  rapportMensuel: ouiNon('Un court compte rendu chaque mois'),
  visiteAnnuelle: ouiNon('Une visite au moins chaque année'),
  agrement: ouiNon('Soumise à l’agrément de l’opérateur (CCH L. 365-1)'),
  instanceSuivi: facultatif(ouiNon('Relève de l’instance de suivi et de réorientation')),
  exiges: facultatif(liste('Ce qui est exigé', choix('Exigence', EXIGENCES_MESURES), 10)),
  issues: liste(
    'Issues',
    objet('Issue', {
      code: champCode(),
      libelle: texte('Libellé'),
      oriente: facultatif(ouiNon('Demande de dire vers qui, ou vers quoi')),
    }),
    20,
    { min: 1 },
  ),
  source: texte('Source', { max: LONG }),
  equipe: liste('Ce que l’équipe propose, à valider par la CACL', texte('Champ', { max: 60 }), 20),
};

export type MesureCatalogue = Valeurs<typeof CHAMPS_MESURE>;
type Contenu = Pick<
  MesureCatalogue,
  'mission' | 'resultat' | 'rubriques' | 'interlocuteurs' | 'outils' | 'moyens' | 'logements'
>;
/** A brick as the référentiel writes it, with the figure of its table when there is one. */
export interface Brique extends Contenu {
  readonly code: string;
  readonly libelle: string;
  readonly interventions?: number;
  readonly repetable?: true;
  readonly visiteAnnuelle?: true;
  readonly voir?: string;
}

export const rubrique = (titre: string, ...taches: string[]) => ({ rubrique: titre, taches });
export const TOUS_LOGEMENTS = ['Tous types de logement, y compris le logement ordinaire'];

/** « à la fin de la prestation, y compris en cas de blocage, préconiser, soit une orientation […], soit la mise en place d’une veille » (004). */
export const ISSUES_BRIQUE = [
  { code: 'orientation', libelle: 'Orientation', oriente: true },
  { code: 'veille', libelle: 'Mise en place d’une veille' },
];

/** « Prescripteur : personne qui […] préconise une prestation », « Financeur de la prestation » (004, annexe 1), « 2.7 Évaluation en fin de prestation ». */
export const PRESTATION: readonly ExigenceMesure[] = ['prescripteur', 'financeur', 'evaluation'];

type Famille = Pick<MesureCatalogue, 'famille' | 'unite' | 'duree' | 'exiges'>;
/** A brick of the référentiel, completed with what holds for its whole family. */
export const entreeDe =
  (famille: Famille) =>
  (brique: Brique): MesureCatalogue => ({
    ...famille,
    repetable: false,
    visiteAnnuelle: false,
    ...brique,
    rapportMensuel: true,
    agrement: true,
    issues: ISSUES_BRIQUE,
    source: `Référentiel de l’AVDL et de la GLA, juin 2011 (004), brique ${brique.code} ; compte rendu mensuel, agrément et fin de prestation : mêmes pages, « Les briques » et « Champ et contexte ».`,
    equipe: ['duree'],
  });
