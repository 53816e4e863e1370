import { dossier, systeme, type Systeme } from './systeme.js';

/** Households opened twice, parting, or followed by others for a while; and several of them at once. */
export const SYSTEMES_MENAGES: readonly Systeme[] = [
  systeme(
    'doublons',
    'Ménage ouvert deux fois : signalé, réuni, séparé, réuni',
    dossier('DossierAbsorbe', 'DossierFusionne', 'AbsorptionAnnulee', 'FusionAnnulee'),
    ['doublon signalé avant l’ouverture', 'doublon signalé'],
  ),
  systeme(
    'decohabitation',
    'Décohabitation de personnes nommées : un logement, deux dossiers ; annulée, puis faite',
    dossier('MenageDecohabite', 'DossierIssuDecohabitation', 'DecohabitationAnnulee'),
    ['deux ménages, leurs personnes et leurs ressources'],
  ),
  systeme(
    'absence',
    'Absence d’un référent, ses tâches chez son remplaçant',
    ['AbsenceDeclaree', 'DelegationRecue', 'AbsenceTerminee'].map((t) => `referent/${t}`),
    ['tâche du référent absent chez son remplaçant'],
  ),
  systeme(
    'en-nombre',
    'Plusieurs ménages informés, puis transmis, en une fois',
    ['operation/ActionConcertationEnregistree', ...dossier('MenageInforme', 'ReferentTransmis')],
    ['information de plusieurs ménages', 'passation de plusieurs ménages'],
  ),
];
