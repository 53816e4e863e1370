import { apres, type PlanchersDe } from '../../plancher.js';
import type { DossierLie } from './etat.js';
import type { FaitsMenages } from './evenements.js';

const lien = (liens: readonly DossierLie[], dossier: string, nom: string) => [
  apres(liens.find((l) => l.dossier === dossier)?.fait, 'R7.11', nom),
];

/** What is undone was done before (R7.11). */
export const PLANCHERS_MENAGES: PlanchersDe<FaitsMenages> = {
  DoublonRepris: ({ liens }, { dossier }) => lien(liens.ecartes, dossier, 'la mise à l’écart du doublon'),
  AbsorptionAnnulee: ({ liens }, { dossier }) => lien(liens.absorbes, dossier, 'la réunion des dossiers'),
  DecohabitationAnnulee: ({ liens }, { dossier }) =>
    lien(liens.decohabitations, dossier, 'la décohabitation'),
  FusionAnnulee: ({ liens }) => [apres(liens.fusion?.fait, 'R7.11', 'la réunion des dossiers')],
};
