import type { Refus } from '../../noyau/refus.js';
import { refuser } from '../../noyau/refus.js';
import { horsDeSonMoment } from '../moment.js';
import { modeleDe, type NomModeleDossier } from '../modeles.js';
import { rendezVousImpossible } from '../rendez-vous.js';
import { REDACTION_ATTESTATION } from './attestation.js';
import { REDACTION_BILAN } from './bilan.js';
import { REDACTION_CONTRAT } from './contrat.js';
import { REDACTION_CONVOCATION, REDACTION_PROPOSITION } from './proposition.js';
import type { ChoixDocument, Redaction, SourceDossier } from './source.js';

export const REDACTIONS: Readonly<Record<NomModeleDossier, Redaction>> = {
  convocation: REDACTION_CONVOCATION,
  proposition: REDACTION_PROPOSITION,
  contrat: REDACTION_CONTRAT,
  attestation: REDACTION_ATTESTATION,
  bilan: REDACTION_BILAN,
};

const EFFACE = refuser(
  'R8.12',
  'Les données de ce ménage sont effacées : plus aucun document ne peut être produit.',
  'efface',
);

/** Why a document of a dossier cannot be produced, for this choice or at all; null when it can (R8.12, R8.50, R8.51). */
export function empecheDocument(
  modele: NomModeleDossier,
  source: SourceDossier,
  choix?: ChoixDocument,
): Refus | null {
  if (source.etat.purge || !source.etat.menage) return EFFACE;
  const { titre, destinataires, langues } = modeleDe(modele);
  if (choix && !destinataires.includes(choix.destinataire))
    return refuser('R8.12', `« ${titre} » n’est pas adressé à ce destinataire.`, 'invalide', 'destinataire');
  if (choix && !langues.includes(choix.langue))
    return refuser('R8.18', `« ${titre} » n’existe pas dans cette langue.`, 'invalide', 'langue');
  return (
    horsDeSonMoment(modele, source.etat, choix?.destinataire) ??
    rendezVousImpossible(choix?.rendezVous ?? null, source) ??
    REDACTIONS[modele].empeche(source, choix)
  );
}
