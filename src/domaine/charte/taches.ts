import type { Etape } from './etapes.js';

interface DefinitionTache {
  readonly libelle: string;
  readonly etape: Etape;
  readonly piste: Piste;
}

/**
 * Which branch of the procedure follows a task: the step itself; `propositions`, each proposal beside the others and beside the
 * step (R4.50); `accompagnement`, beside the main step from the opening of its own on (R3.6); `suivi`, the follow-up in the dwelling,
 * counted from the move wherever the household is sent back to (R6.1); `vie`, whatever the step.
 */
export type Piste = 'etape' | 'propositions' | 'accompagnement' | 'suivi' | 'vie';

/** What was owed there is owed anew when its step is taken again. */
export const PISTES_REPRISES: ReadonlySet<Piste> = new Set(['etape', 'suivi']);

/** Every task the procedure may open. Its delays and owner are charter data (`charte.ts`); when it is owed is `dossier/taches.ts`. */
export const TACHES = {
  'informer-menage': { libelle: 'Informer le ménage', etape: 'concertation', piste: 'etape' },
  'realiser-enquete': { libelle: 'Réaliser l’enquête sociale', etape: 'enquete-sociale', piste: 'etape' },
  'valider-enquete': { libelle: 'Valider l’enquête sociale', etape: 'enquete-sociale', piste: 'etape' },
  'actualiser-enquete': {
    libelle: 'Actualiser l’enquête sociale',
    etape: 'enquete-sociale',
    piste: 'accompagnement',
  },
  'realiser-diagnostic': { libelle: 'Réaliser le diagnostic', etape: 'accompagnement', piste: 'etape' },
  'completer-pieces': { libelle: 'Réunir les pièces du dossier', etape: 'accompagnement', piste: 'etape' },
  'faire-point-mensuel': {
    libelle: 'Faire le point mensuel',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'rendre-compte-mesure': {
    libelle: 'Rendre compte d’une mesure',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'conclure-mesure': {
    libelle: 'Renouveler ou terminer une mesure',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'arbitrer-desaccord': {
    libelle: 'Arbitrer un désaccord',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'faire-visite-annuelle': {
    libelle: 'Faire la visite annuelle',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'signer-contrat': {
    libelle: 'Recueillir les signatures du contrat',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'renouveler-contrat': {
    libelle: 'Renouveler ou terminer le contrat personnalisé',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'regulariser-situation': {
    libelle: 'Faire aboutir une régularisation',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'prevoir-glissement': {
    libelle: 'Fixer la date de glissement du bail',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'revoir-bail-glissant': {
    libelle: 'Revoir le bail glissant',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'preparer-glissement': {
    libelle: 'Faire glisser le bail',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'saisir-instance-suivi': {
    libelle: 'Réunir l’instance de suivi et de réorientation',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'decider-securisation': {
    libelle: 'Décider des mesures de sécurisation',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'proposer-parcours-specifique': {
    libelle: 'Proposer un parcours spécifique',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'suivre-parcours-specifique': {
    libelle: 'Suivre le parcours spécifique',
    etape: 'accompagnement',
    piste: 'accompagnement',
  },
  'proposer-logement': { libelle: 'Proposer un logement', etape: 'rapprochement', piste: 'etape' },
  'confirmer-proposition': {
    libelle: 'Confirmer le logement proposé',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'visiter-logement': {
    libelle: 'Visiter le logement avec le ménage',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'recueillir-reponse': {
    libelle: 'Recueillir la réponse du ménage',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'decider-attribution': {
    libelle: 'Rendre la décision de la CALEOL',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'notifier-proposition': {
    libelle: 'Notifier l’offre au ménage, avec sa preuve',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'obtenir-reponse': {
    libelle: 'Obtenir la réponse du ménage avant la fin de son délai',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'examiner-refus': {
    libelle: 'Examiner un refus qui appelle une décision',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'reprendre-recherche': {
    libelle: 'Reprendre la recherche mise en attente',
    etape: 'rapprochement',
    piste: 'propositions',
  },
  'traiter-echeance-legale': {
    libelle: 'Traiter une échéance légale',
    etape: 'concertation',
    piste: 'accompagnement',
  },
  'examiner-cas-specifique': {
    libelle: 'Examiner le cas spécifique en commission',
    etape: 'rapprochement',
    piste: 'etape',
  },
  'sortir-du-transitoire': {
    libelle: 'Reloger définitivement avant la fin du logement transitoire',
    etape: 'rapprochement',
    piste: 'accompagnement',
  },
  'signer-bail': { libelle: 'Signer le bail', etape: 'demenagement', piste: 'etape' },
  'realiser-demenagement': { libelle: 'Organiser le déménagement', etape: 'demenagement', piste: 'etape' },
  'liberer-logement-origine': {
    libelle: 'Libérer le logement d’origine',
    etape: 'demenagement',
    piste: 'etape',
  },
  'liberer-origine-transitoire': {
    libelle: 'Libérer le logement d’origine, le ménage étant en logement transitoire',
    etape: 'rapprochement',
    piste: 'accompagnement',
  },
  'remettre-logement-libere': {
    libelle: 'Remettre au guichet le logement libéré',
    etape: 'demenagement',
    piste: 'accompagnement',
  },
  'faire-verser-indemnite': {
    libelle: 'Faire verser au ménage l’indemnité que la loi lui donne',
    etape: 'demenagement',
    piste: 'accompagnement',
  },
  'tenir-reunion-information': {
    libelle: 'Tenir la réunion d’information du ménage',
    etape: 'demenagement',
    piste: 'accompagnement',
  },
  'etablir-etat-des-lieux': {
    libelle: 'Établir l’état des lieux d’entrée',
    etape: 'demenagement',
    piste: 'accompagnement',
  },
  'accomplir-demarches': {
    libelle: 'Accomplir les démarches d’installation',
    etape: 'demenagement',
    piste: 'accompagnement',
  },
  'evaluer-fragilite': {
    libelle: 'Évaluer la fragilité du ménage',
    etape: 'suivi',
    piste: 'suivi',
  },
  'enqueter-menage-fragile': {
    libelle: 'Enquêter avec les associations auprès du ménage',
    etape: 'suivi',
    piste: 'suivi',
  },
  'traiter-alerte': { libelle: 'Traiter une alerte', etape: 'suivi', piste: 'vie' },
  'lire-passation': { libelle: 'Lire la note de passation', etape: 'accompagnement', piste: 'vie' },
  'proteger-dossier': {
    libelle: 'Protéger le dossier',
    etape: 'accompagnement',
    piste: 'vie',
  },
  'revoir-suspension': { libelle: 'Revoir la suspension', etape: 'accompagnement', piste: 'vie' },
  'revoir-separation': {
    libelle: 'Revoir la séparation d’un dossier protégé',
    etape: 'accompagnement',
    piste: 'vie',
  },
  'donner-suite-commission': {
    libelle: 'Donner suite à la décision de la commission',
    etape: 'rapprochement',
    piste: 'vie',
  },
  'rencontrer-menage': {
    libelle: 'Rencontrer le ménage avant son réexamen en commission',
    etape: 'rapprochement',
    piste: 'vie',
  },
  'rechercher-menage': { libelle: 'Rechercher le ménage', etape: 'accompagnement', piste: 'vie' },
  'contact-1-mois': { libelle: 'Contact à 1 mois', etape: 'suivi', piste: 'suivi' },
  'contact-3-mois': { libelle: 'Contact à 3 mois', etape: 'suivi', piste: 'suivi' },
  'contact-6-mois': { libelle: 'Contact à 6 mois', etape: 'suivi', piste: 'suivi' },
  'contact-12-mois': { libelle: 'Contact à 12 mois', etape: 'suivi', piste: 'suivi' },
  'etablir-bilan': { libelle: 'Établir le bilan de fin d’accompagnement', etape: 'suivi', piste: 'suivi' },
  'clore-dossier': { libelle: 'Clore le dossier', etape: 'suivi', piste: 'etape' },
  'traiter-envoi-echoue': {
    libelle: 'Joindre autrement un partenaire dont le courriel n’arrive pas',
    etape: 'rapprochement',
    piste: 'accompagnement',
  },
} as const satisfies Record<string, DefinitionTache>;

export type CodeTache = keyof typeof TACHES;
export const CODES_TACHES = Object.keys(TACHES) as readonly CodeTache[];
/** The follow-up contacts, with their rank in months (R6.1). */
export const CONTACTS = ['contact-1-mois', 'contact-3-mois', 'contact-6-mois', 'contact-12-mois'] as const;
export type CodeContact = (typeof CONTACTS)[number];
