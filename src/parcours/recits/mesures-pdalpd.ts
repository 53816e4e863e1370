import { fait, verifie, type Pas } from './recit.js';
import { ACCORD, AU_SEUIL } from './segments.js';

/** The other measures of the PDALPD's guide (002), each with one of its outcomes. */
const MESURES_002 = [
  ['fsl-acces', 'accordee'],
  ['asll', 'reorientation'],
  ['mous-relogement', 'reloge'],
  ['siao', 'oriente'],
  ['ccapex', 'avis-maintien'],
] as const;

const ouvertes: readonly Pas[] = MESURES_002.map(([code]) =>
  fait('referent', 'OuvrirMesure', {
    ...{ code, organisation: 'akatij', prescripteur: 'ccapex', financeur: 'fsl' },
    operateur: 'Travailleur social référent',
  }),
);
const terminees: readonly Pas[] = MESURES_002.map(([, issue], rang) =>
  fait('referent', 'TerminerMesure', {
    ...{ mesure: `m${rang + 1}`, issue, orientation: 'Service social du secteur' },
    bilan: 'Démarche faite avec le ménage',
  }),
);

interface Suivie {
  readonly code: string;
  readonly fin: string | null;
}
/** FSL, ASLL, MOUS, SIAO, CCAPEX: opened each with its own clock, ended each by its own outcome. */
export const MESURES_PDALPD: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  ...ouvertes,
  verifie(
    'mesures FSL, ASLL, MOUS, SIAO et CCAPEX, chacune son terme',
    'referent',
    ({ id }) => `/api/dossiers/${id}/accompagnement`,
    ({ mesures }) => {
      const lues = mesures as readonly Suivie[];
      return MESURES_002.every(([code]) => lues.some((m) => m.code === code && m.fin));
    },
  ),
  ...terminees,
];
