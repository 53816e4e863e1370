import { DALO } from './dalo.js';
import { aujourdhui, dansUnAn, fait, type Pas } from './recit.js';
import { retenue } from './natures.js';
import { ACCORD, AU_SEUIL, attribuee, DEMENAGEMENT, LIBERATION } from './segments.js';

const PARTENAIRE = 'akatij';
const mesure = (acte: string, reste: object = {}) => fait('referent', acte, { mesure: 'm1', ...reste });

/** Consents, measures from their opening to their end, disagreement, contract and its signatures. */
export const MESURES: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  fait('referent', 'OuvrirMesure', {
    code: '2.4',
    organisation: PARTENAIRE,
    prescripteur: 'ccapex',
    financeur: 'fsl',
  }),
  fait('partenaire', 'RapporterMesure', { mesure: 'm1', interventions: 2 }),
  mesure('RenouvelerMesure', { mois: 6 }),
  fait('partenaire', 'SignalerDesaccord', { objet: 'mesure', de: 'operateur', mesure: 'm1' }),
  fait('pilote', 'ArbitrerDesaccord', { decision: 'maintenir' }),
  fait('referent', 'ConclureContrat', {
    nature: 'avdl',
    mois: 6,
    statut: 'locataire',
    financement: 'fnavdl',
  }),
  fait('referent', 'SignerContrat', () => ({ partie: 'menage', le: aujourdhui(), support: 'papier' })),
  fait('referent', 'AmenderContrat', { objet: 'Prolongation', mois: 9 }),
  fait('referent', 'TerminerContrat', { motif: 'objectifs-atteints' }),
  mesure('TerminerMesure', {
    issue: 'veille',
    bilan: 'Budget tenu, logement entretenu : une veille suffit.',
  }),
  fait('partenaire', 'FaireVisiteAnnuelle', {
    mesure: 'm1',
    compteRendu: 'Logement entretenu, loyer à jour, aucune difficulté avec le voisinage.',
  }),
  fait('referent', 'OuvrirMesure', {
    code: 'asll',
    organisation: PARTENAIRE,
    prescripteur: 'travailleur-social',
    financeur: 'fsl',
  }),
  fait('partenaire', 'SaisirInstanceSuivi', {
    mesure: 'm2',
    motif: 'insertion',
    precisions: 'Trois rendez-vous manqués, aucune démarche d’emploi depuis deux mois.',
  }),
  fait('pilote', 'DeciderSuiteMesure', {
    decision: 'reorientation',
    orientation: 'administratif',
    motif: 'Un accompagnement plus soutenu est nécessaire, avec la mission locale.',
  }),
  fait('referent', 'FairePointMensuel'),
  fait('referent', 'RecueillirConsentement', { portee: 'partage', forme: 'oral' }),
  fait('referent', 'RetirerConsentement'),
];

/** Grids and their follow-up: access, security of DALO households, orientation, obligations, a specific path. */
export const GRILLES: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  fait('referent', 'EvaluerAcces', async ({ id, clients }) => ({
    reponses: await pointsDeLaGrille(() => clients.referent.lire(`/api/dossiers/${id}`)),
  })),
  fait('referent', 'ProposerSecurisation'),
  fait('pilote', 'DeciderSecurisation'),
  ...DALO,
  fait('referent', 'OrienterMenage'),
  fait('referent', 'ExpliquerObligations', { moyen: 'entretien' }),
  fait('referent', 'RecueillirConsentement', { portee: 'specifique', forme: 'ecrit' }),
  fait('referent', 'OuvrirParcoursSpecifique'),
  fait('referent', 'AvancerParcoursSpecifique'),
  fait('referent', 'TerminerParcoursSpecifique'),
];

interface AvecActes {
  readonly actesPossibles: readonly {
    readonly acte: string;
    readonly schema: {
      readonly properties?: Readonly<
        Record<
          string,
          {
            readonly items?: {
              readonly properties?: { readonly point?: { readonly enum?: readonly string[] } };
            };
          }
        >
      >;
    };
  }[];
}
async function pointsDeLaGrille(lire: () => Promise<AvecActes>) {
  const grille = (await lire()).actesPossibles.find((a) => a.acte === 'EvaluerAcces');
  const points = grille?.schema.properties?.['reponses']?.items?.properties?.point?.enum ?? [];
  return points.map((point) => ({ point, reponse: 'acquis' }));
}

/** A situation put in order, with its pieces and its steps. */
export const REGULARISATION: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  fait('referent', 'OuvrirRegularisation'),
  fait('referent', 'RecevoirPieceRegularisation'),
  fait('referent', 'FaireDemarche', { demarche: 'depot' }),
  fait('referent', 'ConclureRegularisation', { issue: 'partielle' }),
];

/** Let by an association, by a lease that is to slide to the household: reviewed, blocked, decided, slid. */
export const BAIL_GLISSANT: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  ...attribuee('glissant', 0, { nature: 'iml', gestionnaire: PARTENAIRE }),
  retenue('iml'),
  fait('bailleur', 'SignerBail', () => ({
    signeLe: aujourdhui(),
    nature: 'bail-glissant',
    finLe: '2099-12-31',
  })),
  fait('referent', 'PrevoirBailGlissant', () => ({ glissement: dansUnAn(), titulaire: PARTENAIRE })),
  fait('referent', 'RevoirBailGlissant', { avis: 'a-consolider' }),
  fait('referent', 'SignalerGlissementBloque'),
  fait('pilote', 'DeciderSuiteGlissement', () => ({ decision: 'glissement', glissement: dansUnAn() })),
  DEMENAGEMENT,
  fait('referent', 'ConstaterGlissement', () => ({ le: aujourdhui() })),
  LIBERATION,
];
