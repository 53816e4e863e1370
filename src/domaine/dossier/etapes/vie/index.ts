import { AjouterNote } from './ajouter-note.js';
import { AnnulerFait } from './annuler-fait.js';
import { CloreDossier } from './clore-dossier.js';
import { CorrigerDate } from './corriger-date.js';
import { DesignerReferent } from './designer-referent.js';
import { OuvrirDossier } from './ouvrir-dossier.js';
import { PrendreTache } from './prendre-tache.js';
import { RendreTache } from './rendre-tache.js';
import { ReprendreHorloge } from './reprendre-horloge.js';
import { RetournerEtape } from './retourner-etape.js';
import { RouvrirDossier } from './rouvrir-dossier.js';
import { SuspendreHorloge } from './suspendre-horloge.js';
import { TransmettreReferent } from './transmettre-referent.js';

/** The life of a dossier, whatever its step. */
export const ACTES_VIE = {
  OuvrirDossier,
  DesignerReferent,
  TransmettreReferent,
  PrendreTache,
  RendreTache,
  SuspendreHorloge,
  ReprendreHorloge,
  AnnulerFait,
  CorrigerDate,
  RetournerEtape,
  AjouterNote,
  CloreDossier,
  RouvrirDossier,
};
