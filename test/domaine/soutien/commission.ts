import { PROCEDURE_ACTEUR, type Personne } from '../../../src/domaine/noyau/acteur.js';
import { jours, type etantDonne } from './dsl.js';
import type { Geste } from './monde.js';
import { DOSSIER, jusqua, MENAGE, pilote, type Recit } from './gestes.js';

export const SEANCE = 'c-1';
export const sur = (acteur: Personne, nom: string, corps: object = {}, id = SEANCE): Geste => ({
  acteur,
  agregat: 'commission',
  id,
  acte: nom,
  corps,
});
export const organisation = (code: string, type = 'partenaire'): Recit => ({
  acteur: pilote,
  agregat: 'organisation',
  id: code,
  acte: 'DeclarerOrganisation',
  corps: { code, nom: code.toUpperCase(), type, courriel: `contact@${code}.example` },
});
export const ORGANISATIONS = [
  organisation('cacl', 'collectivite'),
  organisation('ctg', 'reservataire'),
  organisation('dgcopop', 'reservataire'),
  organisation('siguy', 'bailleur'),
  organisation('adil'),
];
export const MEMBRES = [
  { organisation: 'cacl', role: 'president' },
  { organisation: 'ctg', role: 'deliberative', reservataire: true },
  { organisation: 'dgcopop', role: 'deliberative', reservataire: true },
  { organisation: 'siguy', role: 'deliberative' },
  { organisation: 'adil', role: 'consultative' },
];
/** The world starts on Monday 2 March 2026: five working days later is Monday 9. */
export const LE = '2026-03-09';
export const convoquer = (corps: object = {}, qui: Personne = pilote) =>
  sur(qui, 'ConvoquerCommission', {
    nature: 'relogement',
    le: LE,
    heure: '09:30',
    membres: MEMBRES,
    ...corps,
  });
export const envoyer = (corps: object = {}) =>
  sur(pilote, 'EnvoyerConvocation', { moyen: 'courriel', ...corps });
export const inscrire = (dossier = DOSSIER, logements: string[] | null = ['l-2'], reste: object = {}) =>
  sur(pilote, 'InscrireDossier', { dossier, ...(logements ? { logements } : {}), ...reste });
export const presents = (...organisations: string[]) =>
  sur(pilote, 'ConsignerPresences', {
    presences: organisations.map((o) => ({ organisation: o, presence: 'presente' })),
  });
export const rendre = (...decisions: object[]) =>
  sur(pilote, 'RendreDecisions', { decisions: decisions.map((d) => ({ dossier: DOSSIER, ...d })) });
/** What the procedure does: the decision on a household, applied to its dossier. */
export const appliquer =
  (seance = SEANCE, dossier = DOSSIER): Recit =>
  (m) => {
    const { nature, le, lignes } = m.lire('commission', seance).etat;
    const ligne = lignes.find((l) => l.dossier === dossier);
    const { le: _, correction: __, ...decision } = ligne?.decision ?? { le: '', version: 0, correction: '' };
    const demandee = ligne?.saisine?.raison === undefined ? {} : { demandee: true };
    const corps = { commission: seance, nature, seance: le, ...demandee, ...decision };
    return {
      acteur: PROCEDURE_ACTEUR,
      agregat: 'dossier',
      id: dossier,
      acte: 'AppliquerDecisionCommission',
      corps,
    };
  };
export const AJOURNEE = { decision: 'ajournee', raison: 'pieces-manquantes', reexamenLe: '2026-04-06' };
export const REFUSEE = { decision: 'refusee', raison: 'effort-excessif' };

export const monde = [...ORGANISATIONS, ...jusqua('rapprochement')];
/** A second household. */
export const voisin: Recit = {
  acteur: pilote,
  agregat: 'dossier',
  id: 'd-2',
  acte: 'OuvrirDossier',
  corps: { ...MENAGE, reference: 'LHI-002' },
};
export const preparee = [...monde, convoquer(), inscrire()];
export const convoquee = [...preparee, envoyer()];
export const tenue = [...convoquee, jours(7), presents('cacl', 'ctg')];
export const etatDe = (suite: ReturnType<typeof etantDonne>) => suite.monde.lire('commission', SEANCE).etat;
