import { pointsDeLaGrille } from './speciaux/grille-acces.ts';
import { differes, type Question, type Special } from './special.ts';

const REPONSE_MENAGE: Question = {
  libelle: 'Que répond le ménage ?',
  reponses: [
    { acte: 'AccepterProposition', libelle: 'Il accepte le logement' },
    { acte: 'RefuserProposition', libelle: 'Il refuse le logement' },
  ],
};
const REPONSE_BAILLEUR: Question = {
  libelle: 'Que répond le bailleur ?',
  reponses: [
    { acte: 'ConfirmerProposition', libelle: 'Il confirme le logement' },
    { acte: 'DeclinerProposition', libelle: 'Il décline' },
  ],
};
const DECISION_CALEOL: Question = {
  libelle: 'Que décide la CALEOL ?',
  reponses: [
    { acte: 'AttribuerLogement', libelle: 'Elle attribue le logement' },
    { acte: 'RejeterCandidature', libelle: 'Elle n’attribue pas le logement' },
  ],
};

const proposition = differes(() => import('./speciaux/Proposition.tsx'));
const relais = differes(() => import('./speciaux/Relais.tsx'));
const logementEnJeu = differes(() => import('./speciaux/LogementEnJeu.tsx'));

/** Forms made by hand, by act; every other act is drawn from its schema alone. */
const SPECIAUX: Readonly<Record<string, Special>> = {
  OuvrirMesure: {
    lireChamps: differes(() => import('./speciaux/OuvrirMesure.tsx')),
    effet:
      'Un court compte rendu sera attendu chaque mois, de l’opérateur s’il est déclaré, sinon du référent ; à son terme, la mesure se renouvelle ou se termine.',
  },
  EvaluerAcces: {
    lireChamps: differes(() => import('./speciaux/GrilleAcces.tsx')),
    depart: (vue) => ({ reponses: pointsDeLaGrille(vue) }),
    effet: 'Le résultat se calcule et se garde avec les fois d’avant ; les réponses restent scellées.',
  },
  RetirerConsentement: {
    effet:
      'Ce qui se faisait au nom du ménage sur ce fondement s’arrête : plus de compte rendu, de renouvellement ni de démarche.',
  },
  ArbitrerDesaccord: {
    effet: 'Quelle que soit la décision, le ménage reçoit l’orientation choisie.',
  },
  SaisirInstanceSuivi: {
    effet: 'Le pilote reçoit la tâche de réunir l’instance ; la mesure se poursuit d’ici sa décision.',
  },
  DeciderSuiteMesure: {
    effet: 'Une réorientation termine la mesure et donne au ménage l’orientation choisie.',
  },
  SignalerGlissementBloque: {
    effet: 'L’instance de suivi et de réorientation sera saisie : le pilote reçoit la tâche de la réunir.',
  },
  ProposerLogement: {
    lireChamps: proposition,
    effet:
      'Le logement sera aussitôt retenu pour ce ménage, et son bailleur invité à confirmer ou à décliner. Une proposition peut être retirée, avec son motif.',
  },
  VisiterLogement: {
    lireChamps: differes(() => import('./speciaux/Visite.tsx')),
    effet: 'La réponse du ménage sera ensuite attendue.',
  },
  AccepterProposition: {
    lireChamps: logementEnJeu,
    question: REPONSE_MENAGE,
    effet: 'La CALEOL sera appelée à décider de l’attribution.',
  },
  RefuserProposition: {
    lireChamps: logementEnJeu,
    question: REPONSE_MENAGE,
    effet:
      'Le logement redeviendra disponible. Le refus comptera si son motif le prévoit et si l’offre était valable.',
  },
  NotifierProposition: {
    lireChamps: logementEnJeu,
    effet: 'Le délai de réponse du ménage courra de cette date. Gardez la preuve.',
  },
  ConstaterSilence: {
    lireChamps: logementEnJeu,
    effet:
      'Le silence prendra l’effet dit au ménage à la notification de l’offre : lisez l’horloge légale avant de le constater.',
  },
  ConfirmerProposition: {
    lireChamps: logementEnJeu,
    question: REPONSE_BAILLEUR,
    effet: 'Le logement pourra être visité avec le ménage.',
  },
  DeclinerProposition: {
    lireChamps: logementEnJeu,
    question: REPONSE_BAILLEUR,
    effet: 'Le logement redeviendra disponible, et le ménage attendra une autre proposition.',
  },
  AttribuerLogement: {
    lireChamps: logementEnJeu,
    question: DECISION_CALEOL,
    effet: 'Le logement sera attribué au ménage, et le bail attendu.',
  },
  RejeterCandidature: {
    lireChamps: logementEnJeu,
    question: DECISION_CALEOL,
    effet: 'Le logement redeviendra disponible, et le ménage attendra une autre proposition.',
  },
  DefinirProjet: {
    effet:
      'La concertation de l’opération s’ouvrira, et l’information de ses ménages sera attendue. Elle se corrige, et s’annule tant que la concertation n’a pas commencé.',
  },
  RendreDecisions: {
    effet:
      'La procédure appliquera chaque décision au dossier du ménage, et dira ici si le dossier l’a prise. Une décision rendue se corrige, avec son motif ; elle ne se retire pas.',
  },
  DeclarerAbsence: {
    lireChamps: differes(() => import('./speciaux/Absence.tsx')),
    effet:
      'Du premier au dernier jour, le remplaçant reçoit les tâches et agit sur les dossiers ; le référent reste le seul référent des ménages. Tout revient de soi-même ensuite.',
  },
  TerminerAbsence: { effet: 'Le remplacement s’arrête aussitôt : les tâches reviennent au référent.' },
  DesignerReferent: { lireChamps: relais, effet: 'Cette personne suivra le ménage et recevra ses tâches.' },
  TransmettreReferent: {
    lireChamps: relais,
    effet:
      'Le nouveau référent reprend le ménage et ses tâches à l’instant. L’ancien garde la lecture du dossier.',
  },
};

export const specialDe = (acte: string): Special =>
  Object.hasOwn(SPECIAUX, acte) ? (SPECIAUX[acte] ?? {}) : {};

/** Reads every form made by hand: one opened later still has its fields when the network is lost. */
export const lireSpeciaux = (): Promise<unknown> =>
  Promise.allSettled(Object.values(SPECIAUX).flatMap(({ lireChamps }) => (lireChamps ? [lireChamps()] : [])));
