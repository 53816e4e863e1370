import { liste, objet } from '../../noyau/champs.js';
import { MESURES_AUTRES } from './mesures/autres.js';
import { MESURES_AVDL } from './mesures/avdl-maintien.js';
import { CHAMPS_MESURE } from './mesures/champs.js';
import { MESURES_DIAGNOSTIC } from './mesures/diagnostic.js';
import { MESURES_GLA } from './mesures/gla.js';
import { definirSection } from './section.js';

/** What may be opened for a household: the bricks of the référentiel and the other measures of the plan (R3.8, R3.19). */
export const MESURES = definirSection({
  titre: 'Catalogue des mesures d’accompagnement',
  source:
    'Référentiel de l’AVDL et de la GLA, juin 2011 (004) ; guide des PDALPD, 2013 (002). Durées et issues propres aux autres mesures : proposées par l’équipe, à valider par la CACL.',
  champs: { mesures: liste('Mesures', objet('Mesure', CHAMPS_MESURE), 80) },
  defaut: { mesures: [...MESURES_DIAGNOSTIC, ...MESURES_AVDL, ...MESURES_GLA, ...MESURES_AUTRES] },
  coherence: ({ mesures }) =>
    mesures.flatMap(({ voir }, rang) =>
      voir === undefined || mesures.some((m) => m.code === voir)
        ? []
        : [{ chemin: `mesures[${rang}].voir`, motif: 'n’est le code d’aucune mesure du catalogue' }],
    ),
});
