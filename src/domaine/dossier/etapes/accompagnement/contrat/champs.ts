import type { Contexte } from '../../../../contexte.js';
import { choix, entier, facultatif, liste, note, texte, type Champs } from '../../../../noyau/champs.js';
import type { EtatDossier } from '../../../etat.js';
import { CHAMP_MESURE, champMesurePour } from '../mesures/champ-mesure.js';
import { ouvertes } from '../mesures/etat.js';
import { FINANCEMENTS, STATUTS_PRECONISES } from './etat.js';

const MESURES_MAX = 20;
const MESURES = 'Mesures du contrat';

/** What a contract says first, and an amendment may say again (R3.7). */
export const DUREE = entier('Durée (mois)', 1, 60);
export const INTERVENANT = texte('Travailleur social chargé de la prestation');
export const STATUT = choix('Statut d’occupation préconisé', STATUTS_PRECONISES);
export const FINANCEMENT = choix('Source de financement', FINANCEMENTS);

/** What a contract and its amendments may say. */
export const CHAMPS_LIBRES = {
  mesures: facultatif(liste(MESURES, CHAMP_MESURE, MESURES_MAX)),
  logement: facultatif(texte('Caractéristiques du logement adapté', { max: 400 })),
  bailleur: facultatif(texte('Logeur ou bailleur chargé d’accueillir le ménage')),
  contenu: facultatif(note('Engagements')),
};

/** The same fields, the measures chosen among those open in the dossier. */
export const avecMesuresOuvertes =
  (champs: Champs) =>
  (etat: EtatDossier, contexte: Contexte): Champs => ({
    ...champs,
    mesures: facultatif(liste(MESURES, champMesurePour(ouvertes(etat), contexte), MESURES_MAX)),
  });
