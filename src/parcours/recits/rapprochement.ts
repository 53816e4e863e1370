import { ajouterMois } from '../../domaine/noyau/instants.js';
import {
  attendre,
  aujourdhui,
  desQuAdmis,
  ecrit,
  fait,
  lireDossier,
  note,
  offre,
  publie,
  verifie,
  type Pas,
} from './recit.js';
import { ACCORD, AU_SEUIL, attribuee, confirmee, propose, visitee } from './segments.js';

const remise = () => ({ mode: 'remise-en-main-propre', le: aujourdhui(), preuve: 'Récépissé signé' });

/** Two proposals live together under the law that admits them; one answer retires the other, once the one typed on the wrong offer is taken back. */
export const PARALLELES: readonly Pas[] = [
  ...AU_SEUIL,
  fait('pilote', 'RattacherRegime', () => ({
    regime: 'amenagement',
    acteLe: aujourdhui(),
    motif: 'Déclaration d’utilité publique',
  })),
  ...confirmee('premiere', 0),
  ...confirmee('seconde', 1),
  fait('referent', 'NotifierProposition', async (p) => ({ ...(await offre(0)(p)), ...remise() })),
  fait('referent', 'NotifierProposition', async (p) => ({ ...(await offre(1)(p)), ...remise() })),
  verifie(
    'horloge légale',
    'pilote',
    ({ id }) => `/api/dossiers/${id}/horloge-legale`,
    (h) => JSON.stringify(h).includes('L. 314'),
  ),
  fait('referent', 'VisiterLogement', async (p) => ({
    ...(await offre(0)(p)),
    ...{ issue: 'reportee', reporteeAu: ajouterMois(aujourdhui(), 1) },
  })),
  fait('referent', 'VisiterLogement', offre(0, { avis: 'favorable' })),
  fait('referent', 'VisiterLogement', offre(1, { avis: 'favorable' })),
  fait('referent', 'RefuserProposition', offre(1, { motif: 'trop-loin' })),
  fait('referent', 'AnnulerReponse', offre(1, { etape: 'refus', motif: 'Saisi sur la mauvaise offre' })),
  fait('referent', 'RefuserProposition', offre(0, { motif: 'trop-loin' })),
  fait('pilote', 'CorrigerValidite', offre(0, { regime: 'amenagement', valide: true })),
  fait('referent', 'AccepterProposition', offre(1)),
];

/** Notified, a household that does not answer: a person notes it, with the effect of its regime. */
export const SILENCE: readonly Pas[] = [
  ...AU_SEUIL,
  ...confirmee('silence', 0),
  fait('referent', 'NotifierProposition', async (p) => ({ ...(await offre(0)(p)), ...remise() })),
  async (p) => {
    const chemin = '/api/taches?etat=a-faire&limite=200';
    await attendre('silence proposé à une personne', async () => {
      const taches = await p.clients.pilote.tout<{ dossierId: string; actes: readonly string[] }>(chemin);
      return taches.some((t) => t.dossierId === p.id && t.actes.includes('constater-silence')) ? true : null;
    });
    const [premiere] = (await lireDossier(p)).propositions;
    if (premiere?.etat === 'refusee' || premiere?.etat === 'acceptee')
      throw new Error('silence : appliqué sans personne');
    p.notes.set('lu:silence proposé à une personne, sans effet seul', 'oui');
  },
  desQuAdmis('pilote', 'ConstaterSilence', { preuve: 'Récépissé signé, deux relances sans réponse' }),
];

/** Every author of a refusal, and what it leads to. */
export const REFUS: readonly Pas[] = [
  ...AU_SEUIL,
  publie('contingent', { reservataire: 'ctg' }),
  propose('contingent'),
  fait('reservataire', 'RefuserReservation', offre(0, { motif: 'autre-candidat' })),
  publie('decline'),
  propose('decline'),
  ecrit('bailleur', (p) => `/api/logements/${note(p, 'decline')}/actes/prolonger-retenue`, {
    motif: 'Travaux en cours',
  }),
  fait('bailleur', 'DeclinerProposition', offre(1)),
  ...visitee('rejete', 2),
  fait('referent', 'AccepterProposition', offre(2)),
  fait(
    'bailleur',
    'RejeterCandidature',
    offre(2, { membres: ['bailleur', 'ctg'], code: 'dossier-incomplet' }),
  ),
  fait('referent', 'ReprendreRecherche', () => ({ motif: 'Le dossier est complet' })),
  ...visitee('escalade', 3),
  fait('referent', 'AccepterProposition', offre(3)),
  fait('bailleur', 'RejeterCandidature', offre(3, { membres: ['bailleur', 'ctg'], code: 'irrecevable' })),
  desQuAdmis('pilote', 'ExaminerRefus'),
  publie('retire'),
  propose('retire'),
  fait('referent', 'RetirerProposition', offre(4)),
];

/** A transitional dwelling, with its term, then the definitive one. */
export const TRANSITOIRE: readonly Pas[] = [
  ...AU_SEUIL,
  ...attribuee('transitoire', 0, { nature: 'transitoire', dureeMaximaleMois: 6 }),
  fait('bailleur', 'SignerBail', () => ({ signeLe: aujourdhui(), nature: 'convention-occupation' })),
  fait('referent', 'RealiserDemenagement', () => ({ le: aujourdhui() })),
  verifie(
    'terme du transitoire',
    'pilote',
    ({ id }) => `/api/dossiers/${id}`,
    ({ transitoire }) => Object.keys(transitoire ?? {}).includes('fin'),
  ),
];

const longueur = (liste: unknown): number => (Array.isArray(liste) ? liste.length : 0);
/** Offers in both directions, with what would unlock them; priority; the best assignment. */
export const RAPPROCHEMENT: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  publie('offert'),
  verifie(
    'offres d’un ménage',
    'referent',
    ({ id }) => `/api/dossiers/${id}/offres?toutes=oui`,
    (l) => longueur(l['elements']) > 0,
  ),
  verifie(
    'ménages d’un logement',
    'pilote',
    (p) => `/api/logements/${note(p, 'offert')}/menages?tous=oui`,
    (l) => longueur(l['elements']) > 0,
  ),
  verifie(
    'cotation',
    'referent',
    ({ id }) => `/api/dossiers/${id}/cotation`,
    (c) => JSON.stringify(c).includes('points'),
  ),
  async (p) => {
    const lignes = { dossiers: [p.id], logements: [note(p, 'offert')] };
    await p.clients.pilote.ecrire('/api/rapprochements/affectation', lignes);
    p.notes.set('lu:affectation', 'oui');
  },
];
