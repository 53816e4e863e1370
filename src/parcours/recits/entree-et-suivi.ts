import { aujourdhui, desQuAdmis, enquete, fait, note, publie, verifie, type Pas } from './recit.js';
import { retenue } from './natures.js';
import { ACCORD, AU_SEUIL, attribuee, BAIL, DEMENAGEMENT, LIBERATION, RELOGE } from './segments.js';

/** A private investor's dwelling; from the lease to the origin dwelling given back: inventories, keys, invoices above the ceiling, steps to settle in; a chain of moves. */
export const ENTREE: readonly Pas[] = [
  ...AU_SEUIL,
  ...attribuee('entree', 0, { nature: 'prive' }),
  retenue('prive'),
  BAIL,
  fait('referent', 'TenirReunionInformation', () => ({
    le: aujourdhui(),
    themes: ['droits', 'loyer'],
    present: true,
  })),
  fait('bailleur', 'EtablirEtatDesLieux', () => ({ sens: 'entree', le: aujourdhui(), contradictoire: true })),
  fait('bailleur', 'RemettreCles', () => ({ le: aujourdhui() })),
  fait('referent', 'AccorderPriseEnCharge', { mode: 'factures' }),
  fait('referent', 'EnregistrerFacture', () => ({ objet: 'demenageur', montant: 120.5, le: aujourdhui() })),
  fait('pilote', 'AccorderPriseEnCharge', {
    mode: 'factures',
    plafond: 9000,
    motif: 'Piano et quatre étages',
  }),
  DEMENAGEMENT,
  fait('referent', 'AccomplirDemarche', () => ({ issue: 'faite', le: aujourdhui() })),
  fait('bailleur', 'EtablirEtatDesLieux', () => ({ sens: 'sortie', le: aujourdhui(), contradictoire: true })),
  fait('referent', 'RendreCles', () => ({ le: aujourdhui() })),
  LIBERATION,
  publie('libere'),
  async (p) => {
    await p.clients.pilote.ecrire(`/api/logements/${note(p, 'libere')}/actes/rattacher-liberation`, {
      dossier: p.id,
    });
  },
  verifie(
    'chaîne de relogements',
    'pilote',
    (p) => `/api/logements/${note(p, 'libere')}/chaine`,
    (c) => JSON.stringify(c).includes('libere'),
  ),
];

/** The most fragile, surveyed with an association; an alert reopens a brick. */
export const FRAGILE: readonly Pas[] = [
  ...RELOGE,
  ACCORD,
  fait('referent', 'EvaluerFragilite', {
    criteres: ['ressources-faibles', 'dettes', 'sans-titre', 'adulte-seul'],
    profondeur: 'intensif',
    motif: 'Dettes anciennes',
  }),
  fait('referent', 'RealiserEnqueteSuivi', () => ({
    le: aujourdhui(),
    association: 'akatij',
    satisfaction: 'reserve',
  })),
  fait('bailleur', 'SignalerAlerte', { nature: 'impaye' }),
  fait('referent', 'TraiterAlerte', {
    suite: 'mesure',
    brique: '2.5',
    organisation: 'akatij',
    prescripteur: 'bailleur-social',
    financeur: 'fsl',
  }),
  fait('partenaire', 'TerminerMesure', {
    issue: 'orientation',
    bilan: 'Plan d’apurement signé avec le bailleur et tenu trois mois ; le ménage règle son loyer seul.',
    orientation: 'Travailleur social de secteur',
  }),
];

const demarche = (moyen: string): Pas =>
  fait('referent', 'ConsignerRecherche', () => ({ moyen, le: aujourdhui() }));
/** Nobody can reach the household: searched for, then said lost, and counted. */
export const PERDU_DE_VUE: readonly Pas[] = [
  ...AU_SEUIL,
  fait('referent', 'EngagerRecherche'),
  ...['visite', 'telephone', 'voisinage', 'ccas'].map(demarche),
  desQuAdmis('referent', 'CloreDossier', {
    issue: 'perdu-de-vue',
    preuve: 'Quatre démarches, trois moyens, aucune réponse',
  }),
  verifie(
    'évaporation',
    'pilote',
    () => '/api/tableau/evaporation',
    (e) => JSON.stringify(e).includes('perdu'),
  ),
];

/** What was said is corrected, withdrawn, suspended, taken up again; always with a reason. */
export const CORRECTIONS: readonly Pas[] = [
  ...AU_SEUIL,
  fait('pilote', 'SuspendreHorloge'),
  fait('pilote', 'ReprendreHorloge'),
  fait('referent', 'CorrigerDate', () => ({ fait: 'diagnostic', le: new Date().toISOString() })),
  fait('referent', 'AnnulerFait', { fait: 'pieces' }),
  fait('referent', 'RetournerEtape', { etape: 'enquete-sociale' }),
  enquete('referent', { par: 'relais', relais: 'Association de quartier' }),
  fait('pilote', 'RenvoyerEnquete'),
  enquete('referent'),
  fait('referent', 'AjouterNote'),
  fait('referent', 'EngagerRecherche'),
  fait('referent', 'RetrouverMenage'),
  fait('referent', 'TransmettreReferent', { a: 'referent-demo-2' }),
];

/** A closed dossier taken up again. */
export const REOUVERTURE: readonly Pas[] = [
  fait('referent', 'InformerMenage', { moyen: 'permanence', par: 'Le référent' }),
  fait('referent', 'CloreDossier', {
    issue: 'parti-de-lui-meme',
    preuve: 'Lettre du ménage, datée et signée',
  }),
  fait('pilote', 'RouvrirDossier'),
];

/** Documents handed over, kept byte for byte. */
export const DOCUMENTS: readonly Pas[] = [
  ...RELOGE,
  async ({ id, clients }) => {
    const corps = { destinataire: 'menage', langue: 'fr', moyen: 'main-propre' };
    await clients.referent.ecrire(`/api/dossiers/${id}/documents/attestation.pdf/remise`, corps);
  },
];
