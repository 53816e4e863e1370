import type { Role } from '../../domaine/noyau/acteur.js';

/** A count under the charter's threshold, or that would give one away (R1.17). */
export const SECRET = 'secret statistique';

const MENAGE = ['Nom', 'Prénom'] as const;
const NOMINATIVE: readonly Role[] = ['pilote'];
const AGREGEE: readonly Role[] = ['pilote', 'lecteur'];

/** The lists that can be handed over: who may, and what each column says. */
export const COLONNES = {
  dossiers: {
    titre: 'Dossiers',
    roles: NOMINATIVE,
    colonnes: [
      ...['Référence', ...MENAGE, 'Opération', 'Programme', 'Commune', 'Étape', 'Statut', 'Issue'],
      ...['Référent', 'En retard', 'Prochaine échéance', 'Refus comptés', 'Ouvert le'],
    ],
  },
  propositions: {
    titre: 'Propositions et refus',
    roles: NOMINATIVE,
    colonnes: [
      ...['Référence', ...MENAGE, 'Opération', 'Logement', 'Commune', 'Bailleur', 'État', 'Depuis le'],
      ...['Refus compté', 'Échange'],
    ],
  },
  mesures: {
    titre: 'Mesures d’accompagnement',
    roles: NOMINATIVE,
    colonnes: [
      ...['Référence', ...MENAGE, 'Opération', 'Commune', 'Code', 'Mesure', 'Opérateur', 'Prescripteur'],
      ...['Financeur', 'Du', 'Terme', 'Terminée', 'Issue', 'Interventions faites', 'Prévues'],
      'Dernier compte rendu',
    ],
  },
  demolitions: {
    titre: 'Dernier ménage par démolition',
    roles: AGREGEE,
    colonnes: [
      ...['Opération', 'Démolition', 'Secteur', 'Immeuble', 'Date', 'Ménages', 'À reloger', 'Partis'],
      ...['Maintenus sur place', 'Dernier ménage', 'Son étape', 'Fin projetée', 'Marge (jours)'],
    ],
  },
  etapes: {
    titre: 'Ménages par étape',
    roles: AGREGEE,
    colonnes: ['Opération', 'Étape', 'Ménages'],
  },
} as const;
export type NomListe = keyof typeof COLONNES;
export const NOMS_LISTES = Object.keys(COLONNES) as NomListe[];
