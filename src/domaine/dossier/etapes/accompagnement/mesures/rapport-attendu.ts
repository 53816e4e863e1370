import type { EtatDossier } from '../../../etat.js';
import { accordMesure } from './champ-mesure.js';
import { ouvertes, type Mesure } from './etat.js';
import { rapportsRendus } from './mois-rapportes.js';

/** Measures that owe their monthly report, as the household agrees (R3.22, R3.138). */
export const aRapporter = (etat: EtatDossier): readonly Mesure[] =>
  ouvertes(etat).filter((m) => m.rapportMensuel && !rapportsRendus(m) && accordMesure(etat, m) === null);
