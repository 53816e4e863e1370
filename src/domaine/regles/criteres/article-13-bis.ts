import { direNombre } from '../centimes.js';
import { aSavoir, echec, satisfait, type RegleCritere } from '../critere.js';
import { direVoisines, distanceKm, SOURCE_COMMUNES, voisines } from '../territoire-voisin.js';

/** "sans pouvoir être éloigné de plus de 5 km" (loi n° 48-1360 du 1er septembre 1948, art. 13 bis). */
const DISTANCE_MAX_KM = 5;

/** Same or adjacent commune, and not more than 5 km away (R9.20); whether it counts is the regime's (R9.22). */
export const ARTICLE_13_BIS: RegleCritere = {
  critere: 'article-13-bis',
  libelle: 'Proximité de l’article 13 bis',
  famille: 'droit',
  regle: 'R9.20',
  source: `Loi n° 48-1360 du 1er septembre 1948, art. 13 bis, cas d’une commune sans arrondissement ni canton ; lu le 22/11/2026, à vérifier. ${SOURCE_COMMUNES}`,
  exigence: 'souple',
  juger(demande, offre) {
    const voisine = voisines(demande.commune, offre.commune);
    const proches = () => direVoisines(demande.commune);
    const ou = () =>
      offre.commune === demande.commune ? 'Même commune' : `${offre.commune}, depuis ${demande.commune}`;
    if (voisine === false)
      return echec(null, () => `${ou()} : ni la même commune, ni une commune limitrophe.`, {
        nature: 'ailleurs',
        dit: () => `Chercher à moins de ${DISTANCE_MAX_KM} km, dans ces communes : ${proches()}.`,
      });
    const km = demande.position && offre.position ? distanceKm(demande.position, offre.position) : null;
    if (km !== null && km > DISTANCE_MAX_KM)
      return echec(
        { valeur: Math.round((DISTANCE_MAX_KM - km) * 100) / 100, unite: 'km' },
        () => `${ou()}, à ${direNombre(km)} km du logement d’origine.`,
        {
          nature: 'ailleurs',
          dit: () => `Chercher à moins de ${DISTANCE_MAX_KM} km, dans ces communes : ${proches()}.`,
        },
      );
    if (km !== null && voisine)
      return satisfait(() => `${ou()}, à ${direNombre(km)} km du logement d’origine.`, {
        valeur: Math.round((DISTANCE_MAX_KM - km) * 100) / 100,
        unite: 'km',
      });
    const manque =
      voisine === null
        ? 'que les communes sont limitrophes'
        : `que le logement est à ${DISTANCE_MAX_KM} km au plus`;
    return aSavoir(
      () =>
        `${ou()} : à vérifier, ${voisine === null ? 'les communes se font face sur un estuaire' : 'la distance est inconnue'}.`,
      {
        nature: 'verifier',
        dit: () => `Vérifier sur une carte ${manque}.`,
      },
    );
  },
};
