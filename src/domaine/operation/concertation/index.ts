import { AnnulerMaisonProjet } from './annuler-maison-projet.js';
import { CorrigerActionConcertation } from './corriger-action-concertation.js';
import { CorrigerMaisonProjet } from './corriger-maison-projet.js';
import { EnregistrerActionConcertation } from './enregistrer-action-concertation.js';
import { FermerMaisonProjet } from './fermer-maison-projet.js';
import { DeciderInformation, RelancerInformation } from './informations.js';
import { OuvrirMaisonProjet } from './ouvrir-maison-projet.js';
import { RetirerActionConcertation } from './retirer-action-concertation.js';

export const ACTES_CONCERTATION = {
  EnregistrerActionConcertation,
  CorrigerActionConcertation,
  RetirerActionConcertation,
  DeciderInformation,
  RelancerInformation,
  OuvrirMaisonProjet,
  CorrigerMaisonProjet,
  FermerMaisonProjet,
  AnnulerMaisonProjet,
};
