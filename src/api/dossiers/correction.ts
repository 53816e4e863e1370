import { ACTES_DOSSIER } from '../../domaine/dossier/actes.js';
import { etatPermet, peutAgir } from '../../domaine/dossier/droits.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { voieCorrection } from '../../domaine/dossier/voie-correction.js';
import { cheminDe, type ActeQuelconque } from '../../domaine/noyau/acte.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';
import type { Instant } from '../../domaine/noyau/instants.js';

const ACTES: Readonly<Partial<Record<string, ActeQuelconque>>> = ACTES_DOSSIER;
/** Withdraw the fact itself; the others say it otherwise. */
const ANNULENT = ['AnnulerFait', 'AnnulerReponse', 'AnnulerOuverture'];

/** What a reader may do of a fact said by mistake, or why nothing is (R4.129); null for who would not correct it anyway. */
export function correctionPour(etat: EtatDossier, e: Inscrit, acteur: Personne, maintenant: Instant) {
  const voie = voieCorrection(etat, e, acteur);
  const acte = voie && ACTES[voie.acte ?? 'AnnulerFait'];
  if (!acte || peutAgir(acteur, etat, acte, maintenant) || etatPermet(etat, acte)) return null;
  const { champs, dit } = voie;
  if (voie.acte === null) return { acte: null, libelle: null, champs, dit };
  const libelle = ANNULENT.includes(acte.type) ? 'Annuler ce fait' : acte.libelle;
  return { acte: cheminDe(acte.type), libelle, champs, dit };
}
