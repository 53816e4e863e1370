import { ajouterJours } from '../../domaine/noyau/instants.js';
import { aujourdhui, ecrit, fait, note, offre, publie, verifie, type Pas, type Plateau } from './recit.js';
import { ACCORD, AU_SEUIL, propose } from './segments.js';

const auLogement = (acte: string) => (p: Plateau) => `/api/logements/${note(p, 'choisi')}/actes/${acte}`;
const candidat = (acte: string): Pas => fait('referent', acte, (p) => ({ logement: note(p, 'choisi') }));

/** Location choisie: a candidature laid, withdrawn, laid again; its landlord chooses, then the ordinary way of a proposal. */
export const CANDIDATURE: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  publie('choisi'),
  ecrit('bailleur', auLogement('ouvrir-location-choisie'), () => ({
    mode: 'location-choisie',
    jusquau: ajouterJours(aujourdhui(), 10),
  })),
  candidat('DeposerCandidature'),
  candidat('RetirerCandidature'),
  candidat('DeposerCandidature'),
  verifie(
    'candidats classés d’un logement',
    'pilote',
    (p) => `/api/logements/${note(p, 'choisi')}/candidats`,
    (l) => Array.isArray(l['elements']) && l['elements'].length > 0,
  ),
  ecrit('bailleur', auLogement('fermer-location-choisie'), { motif: 'Assez de candidats' }),
  propose('choisi'),
  fait('bailleur', 'ConfirmerProposition', offre(0)),
];
