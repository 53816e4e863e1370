import { champCode, champDelai } from '../champs-charte.js';
import { choix, liste, objet, texte } from '../../noyau/champs.js';
import { definirSection } from './section.js';

export const AUTEURS_REFUS = {
  menage: 'Le ménage',
  bailleur: 'Le bailleur',
  caleol: 'La CALEOL',
  reservataire: 'Le réservataire',
} as const;
export type AuteurRefus = keyof typeof AUTEURS_REFUS;

/** What follows a refusal, besides the dwelling freed. */
export const CONSEQUENCES_REFUS = {
  compte: 'Compte parmi les offres dues',
  'ne-compte-pas': 'Ne compte pas',
  'nouvelle-enquete': 'Ne compte pas ; nouvelle enquête',
  'mise-en-attente': 'Ne compte pas ; recherche mise en attente',
  escalade: 'Ne compte pas ; le pilote est saisi aussitôt',
} as const;
export type ConsequenceRefus = keyof typeof CONSEQUENCES_REFUS;

const motif = <const A extends AuteurRefus, const C extends ConsequenceRefus>(
  auteur: A,
  code: string,
  libelle: string,
  consequence: C,
) => ({ code, auteur, libelle, consequence });

/** Coded refusals by author, each with its consequence (R4.57). The usual reasons of households are in `motifsRefus`. */
export const REFUS = definirSection({
  titre: 'Motifs de refus par auteur',
  source: 'Motifs et conséquences proposés par l’équipe, à valider par la CACL.',
  champs: {
    motifs: liste(
      'Motifs',
      objet('Motif', {
        code: champCode(),
        auteur: choix('Auteur', AUTEURS_REFUS),
        libelle: texte('Libellé'),
        consequence: choix('Conséquence', CONSEQUENCES_REFUS),
      }),
      100,
    ),
    /** After how long a search put on hold is looked at again, when nobody gives a date. */
    attente: champDelai('Durée d’une mise en attente', { nonNul: true }),
    /** How far the date of review may be set (R4.180). */
    attenteMaximale: champDelai('Durée d’une mise en attente, au plus', { nonNul: true }),
  },
  defaut: {
    motifs: [
      motif('menage', 'situation-changee', 'Sa situation a changé depuis l’enquête', 'nouvelle-enquete'),
      motif('menage', 'indisponible', 'Hospitalisation, absence longue ou deuil', 'mise-en-attente'),
      motif('menage', 'conflit', 'Conteste l’opération ou refuse tout relogement', 'escalade'),
      motif('bailleur', 'travaux', 'Travaux ou logement dégradé', 'ne-compte-pas'),
      motif('bailleur', 'loue-entre-temps', 'Logement loué ou promis entre-temps', 'ne-compte-pas'),
      motif('bailleur', 'dette-locative', 'Dette du ménage chez ce bailleur', 'escalade'),
      motif('bailleur', 'autre-bailleur', 'Autre raison du bailleur', 'ne-compte-pas'),
      motif(
        'caleol',
        'ressources-insuffisantes',
        'Ressources insuffisantes pour ce logement',
        'ne-compte-pas',
      ),
      motif('caleol', 'ressources-superieures', 'Ressources au-dessus du plafond', 'nouvelle-enquete'),
      motif('caleol', 'dossier-incomplet', 'Dossier incomplet', 'mise-en-attente'),
      motif('caleol', 'irrecevable', 'Irrecevable au regard des conditions d’accès', 'escalade'),
      motif('caleol', 'autre-caleol', 'Autre raison de la commission', 'ne-compte-pas'),
      motif('reservataire', 'autre-candidat', 'Contingent réservé à un autre candidat', 'ne-compte-pas'),
      motif('reservataire', 'hors-critere', 'Hors des critères du contingent', 'ne-compte-pas'),
      motif('reservataire', 'blocage', 'Désaccord du réservataire', 'escalade'),
    ],
    attente: { duree: 'P3M', calendrier: 'civil' },
    attenteMaximale: { duree: 'P6M', calendrier: 'civil' },
  },
  ajoutes: ['attenteMaximale'],
});
