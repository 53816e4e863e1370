import { chaque, mot, si } from '../champs.js';
import { modele } from '../modele.js';
import { COMMUNS, MENAGE, REFERENT } from './communs.js';

/** What the contract must say (seed 004, annexe 1, « Le contenu du contrat »). */
export const MESURE_CONTRAT = {
  'contrat.nature': mot('Nature de la mesure', 'AVDL'),
  'contrat.duree': mot('Durée de la mesure', '12 mois'),
  'contrat.conclu': mot('Jour de la conclusion', 'mardi 3 novembre 2026'),
  'contrat.intervenant': mot('Travailleur social chargé de la prestation', 'Julie Exemple'),
  'contrat.logement': mot('Caractéristiques du logement adapté', 'T3 de plain-pied'),
  'contrat.bailleur': mot('Logeur ou bailleur chargé d’accueillir le ménage', 'SIGUY'),
  'contrat.statut': mot('Statut d’occupation préconisé', 'Locataire'),
  'contrat.financement': mot('Source de financement', 'FNAVDL'),
  'contrat.engagements': mot('Engagements', 'Un rendez-vous par mois au domicile.'),
};

export const CONTRAT = modele({
  titre: 'Contrat personnalisé d’accompagnement',
  objet: 'La mesure, sa durée, le travailleur social, le logement, le bailleur, le statut et le financement.',
  destinataires: ['menage'],
  langues: ['fr'],
  champs: {
    ...COMMUNS,
    ...MENAGE,
    ...REFERENT,
    ...MESURE_CONTRAT,
    'contrat.version': mot('Version du contrat : 1, puis une de plus à chaque avenant', '2'),
    avenant: si('Cette version est un avenant'),
    'contrat.objet': mot('Objet de l’avenant', 'Six mois de plus'),
    'contrat.debut': mot('Premier jour de la mesure', 'mardi 3 novembre 2026'),
    'contrat.fin': mot('Terme de la mesure', 'mercredi 3 novembre 2027'),
    'contrat.termine': mot('Jour et motif de la fin, quand le contrat est terminé', ''),
    mesuresContrat: chaque('Mesures prévues au contrat', {
      libelle: mot('Mesure', '2.3 Aide aux premiers pas dans le logement'),
    }),
    signatures: chaque('Signataires du contrat', {
      partie: mot('Qui signe', 'Le ménage'),
      signature: mot('Jour, support et nom, quand la signature est recueillie', ''),
    }),
  },
});
