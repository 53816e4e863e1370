import type { EtatDossier } from '../../domaine/dossier/etat.js';

/** People that the access to a dossier names, beside the référents. */
export const personnesDe = ({ protection, lectures, passation }: EtatDossier): string[] => [
  ...(protection
    ? [...protection.connaissent, ...protection.ecartes.personnes, ...(protection.compromis?.personnes ?? [])]
    : []),
  ...lectures.map((l) => l.referent),
  ...(passation ? [passation.de, passation.a] : []),
];
export const organisationsDe = ({ protection, mandats }: EtatDossier): string[] => [
  ...(protection?.ecartes.organisations ?? []),
  ...(protection?.compromis?.organisations ?? []),
  ...mandats.map((m) => m.organisation),
];
