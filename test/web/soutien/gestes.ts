import type { Onglet } from './onglet.js';
import { choisir, cocher, dater, ecrire, rubrique } from './saisie.js';

/** How the dwelling that the landlord publishes is named when it is proposed. */
const LOGEMENT_PROPOSE = /^T2 de 48 m² à Cayenne/;

export interface Acteurs {
  readonly Pilote: Onglet;
  readonly Référent: Onglet;
  readonly Bailleur: Onglet;
}

/** One act of the journey: who, what the task says, what is filled in, the button that does it. */
export interface Geste {
  readonly qui: keyof Acteurs;
  readonly tache: string;
  readonly saisir?: (onglet: Onglet) => Promise<void>;
  readonly bouton: string;
  /** What is said once it is done, when it is not that the button's act was kept. */
  readonly dit?: string;
}

const contact = (tache: string): Geste => ({
  qui: 'Référent',
  tache,
  async saisir(onglet) {
    await choisir(onglet, 'Comment', 'Visite à domicile');
    await choisir(onglet, 'Difficulté à traiter', 'Non');
    await ecrire(onglet, 'Compte rendu', 'Tout va bien.');
  },
  bouton: 'Réaliser un contact de suivi',
});

/** The usual life of a household, act after act. */
export const PARCOURS: readonly Geste[] = [
  {
    qui: 'Référent',
    tache: 'Informer le ménage',
    async saisir(onglet) {
      await choisir(onglet, 'Comment', 'En permanence');
      await ecrire(onglet, 'Informé par', 'Chargée de relogement');
      await ecrire(onglet, 'Langue employée', 'créole guyanais');
    },
    bouton: 'Informer le ménage',
  },
  {
    qui: 'Référent',
    tache: 'Réaliser l’enquête sociale',
    async saisir({ page }) {
      await rubrique(page, /^Souhaits/).click();
      await page.getByText('Location', { exact: true }).click();
    },
    bouton: 'Terminer l’enquête',
    dit: 'Enquête terminée : elle attend la validation du pilote.',
  },
  { qui: 'Pilote', tache: 'Valider l’enquête sociale', bouton: 'Valider l’enquête' },
  {
    qui: 'Référent',
    tache: 'Réaliser le diagnostic',
    async saisir(onglet) {
      await choisir(onglet, 'Orientation', 'Logement ordinaire, sans mesure');
      await ecrire(onglet, 'Synthèse', 'Ménage autonome, budget tenu.');
    },
    bouton: 'Réaliser le diagnostic',
  },
  {
    qui: 'Référent',
    tache: 'Réunir les pièces du dossier',
    saisir: (onglet) =>
      cocher(
        onglet,
        'Pièces reçues',
        'Pièces d’identité',
        'Justificatifs de ressources',
        'Avis d’imposition',
      ),
    bouton: 'Recevoir les pièces du dossier',
  },
  {
    qui: 'Référent',
    tache: 'Proposer un logement',
    saisir: (onglet) => onglet.page.getByRole('radio', { name: LOGEMENT_PROPOSE }).check(),
    bouton: 'Proposer un logement',
  },
  {
    qui: 'Bailleur',
    tache: 'Confirmer le logement proposé',
    saisir: (onglet) => choisir(onglet, 'Que répondez-vous ?', 'Nous confirmons'),
    bouton: 'Confirmer le logement proposé',
  },
  {
    qui: 'Référent',
    tache: 'Visiter le logement avec le ménage',
    saisir: (onglet) => choisir(onglet, 'Impression du ménage', 'Favorable'),
    bouton: 'Constater la visite avec le ménage',
  },
  {
    qui: 'Référent',
    tache: 'Recueillir la réponse du ménage',
    saisir: (onglet) => choisir(onglet, 'Que répond le ménage ?', 'Il accepte le logement'),
    bouton: 'Recueillir l’accord du ménage',
  },
  {
    qui: 'Bailleur',
    tache: 'Rendre la décision de la CALEOL',
    async saisir(onglet) {
      await choisir(onglet, 'Qu’a décidé votre CALEOL ?', 'Elle attribue le logement au ménage');
      await dater(onglet, 'Séance de la CALEOL du');
      await cocher(onglet, 'Membres présents', 'Bailleur');
    },
    bouton: 'Rendre la décision : attribution',
  },
  {
    qui: 'Bailleur',
    tache: 'Signer le bail',
    saisir: (onglet) => dater(onglet, 'Signé le'),
    bouton: 'Constater la signature du bail',
  },
  {
    qui: 'Référent',
    tache: 'Organiser le déménagement',
    async saisir(onglet) {
      await dater(onglet, 'Déménagé le');
      await ecrire(onglet, 'Prise en charge', '850,50');
    },
    bouton: 'Constater le déménagement',
  },
  {
    qui: 'Référent',
    tache: 'Libérer le logement d’origine',
    saisir: (onglet) => dater(onglet, 'Libéré le'),
    bouton: 'Constater la libération du logement d’origine',
  },
  { qui: 'Référent', tache: 'Évaluer la fragilité du ménage', bouton: 'Évaluer la fragilité' },
  contact('Contact à 1 mois'),
  contact('Contact à 3 mois'),
  contact('Contact à 6 mois'),
  contact('Contact à 12 mois'),
  {
    qui: 'Référent',
    tache: 'Établir le bilan de fin d’accompagnement',
    async saisir(onglet) {
      await choisir(onglet, 'Ménage stabilisé dans son logement', 'Oui');
      await ecrire(onglet, 'Bilan', 'Le ménage est chez lui.');
    },
    bouton: 'Établir le bilan',
  },
  {
    qui: 'Référent',
    tache: 'Clore le dossier',
    async saisir(onglet) {
      await choisir(onglet, 'Issue', 'Relogé définitivement');
      await ecrire(onglet, 'Preuve', 'Bilan de fin d’accompagnement signé');
      await ecrire(onglet, 'Ce qui n’a pas été fait à l’entrée : pourquoi', 'Fait par le bailleur seul');
    },
    bouton: 'Clore le dossier',
  },
];
