import { calendrierGuyane } from '../../../src/base/calendrier-guyane.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { type NomModeleDossier } from '../../../src/domaine/documents/modeles.js';
import { REDACTIONS } from '../../../src/domaine/documents/redactions/index.js';
import type { ChoixDocument, SourceDossier } from '../../../src/domaine/documents/redactions/source.js';
import { DOSSIER_INITIAL } from '../../../src/domaine/dossier/etat.js';
import { PROPOSITION_INITIALE } from '../../../src/domaine/dossier/proposition.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import type { EvenementDossier } from '../../../src/domaine/dossier/evenements.js';
import { evoluerDossier } from '../../../src/domaine/dossier/evoluer.js';
import { LOGEMENT_INITIAL } from '../../../src/domaine/logement/etat.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';

export const LE = '2026-11-22T15:00:00.000Z';
export const fait = (version: number) => ({ version, le: LE });
export const evenement = (version: number, type: string, donnees: object, personnel?: object): Inscrit => ({
  ...{ version, type, donnees, survenuLe: LE, enregistreLe: LE, auteur: 'referent:r1' },
  ...(personnel ? { personnel } : {}),
});

/** Each says where it comes from: whoever reads one where it must not has found a leak. */
export const CANARIS = {
  nom: 'CANARI-NOM',
  operateur: 'CANARI-OPERATEUR',
  intervenant: 'CANARI-INTERVENANT',
  engagements: 'CANARI-ENGAGEMENTS',
  mesure: 'CANARI-BILAN-MESURE',
  compteRendu: 'CANARI-COMPTE-RENDU',
  synthese: 'CANARI-SYNTHESE',
  telephone: 'CANARI-TELEPHONE',
  adresse: 'CANARI-ADRESSE',
} as const;

export const HISTOIRE: readonly Inscrit[] = [
  evenement(1, 'DossierOuvert', {}),
  evenement(
    2,
    'ContratConclu',
    { nature: 'avdl', mois: 12, statut: 'bail-glissant', financement: 'fnavdl' },
    {
      intervenant: CANARIS.intervenant,
      contenu: CANARIS.engagements,
    },
  ),
  evenement(3, 'MesureOuverte', { mesure: 'm1', code: '2.3' }, { operateur: CANARIS.operateur }),
  evenement(4, 'MesureTerminee', { mesure: 'm1', issue: 'veille' }, { bilan: CANARIS.mesure }),
  evenement(5, 'MesureOuverte', { mesure: 'm2', code: '3.2' }, { operateur: CANARIS.operateur }),
  evenement(6, 'LogementPropose', { proposition: 'p1', logement: 'l1' }),
  evenement(7, 'DemenagementRealise', { le: '2026-09-01', transitoire: false }),
  evenement(
    8,
    'ContactRealise',
    { contact: 'contact-1-mois', moyen: 'visite', alerte: true },
    {
      compteRendu: CANARIS.compteRendu,
    },
  ),
  evenement(9, 'BilanEtabli', { stabilise: true }, { bilan: CANARIS.synthese }),
  evenement(10, 'ConsentementRecueilli', { portee: 'toutes', forme: 'ecrit' }),
];

/** The state that this history folds to. */
const ACCOMPAGNEMENT = HISTOIRE.filter((e) => /^(Consentement|Contrat|Mesure)/.test(e.type)).reduce(
  (etat, e) => evoluerDossier(etat, e as Inscrit<EvenementDossier>),
  DOSSIER_INITIAL,
).accompagnement;

export const ETAT: EtatDossier = {
  ...DOSSIER_INITIAL,
  ...{ id: 'd1', reference: 'CAY-2026-014', operation: 'OP', charte: CHARTE_DEFAUT.version, referent: 'r1' },
  ouverture: fait(1),
  accompagnement: ACCOMPAGNEMENT,
  menage: {
    identite: { nom: CANARIS.nom, prenom: 'Nadia', telephone: CANARIS.telephone },
    situation: { nombrePersonnes: 4, ressourcesMensuelles: 1234.56, handicap: true, violences: false },
    souhaits: {},
  },
  faits: {
    consentement: fait(1),
    contrat: fait(2),
    demenagement: fait(7),
    'contact-1-mois': fait(8),
    bilan: fait(9),
  },
  propositions: [
    {
      ...PROPOSITION_INITIALE,
      ...{ id: 'p1', rang: 1, logement: 'l1', bailleur: 'SIGUY', nature: 'social', commune: 'Matoury' },
      ...{ etat: 'attribuee', fait: fait(6), propose: fait(5) },
    },
  ],
};

export const source = (plus: Partial<EtatDossier> = {}): SourceDossier => ({
  etat: { ...ETAT, ...plus },
  histoire: HISTOIRE,
  charte: CHARTE_DEFAUT,
  calendrier: calendrierGuyane(),
  le: LE,
  organisme: 'CACL',
  nomOperation: 'Cabassou',
  nomReferent: 'Marie Exemple',
  accueil: { lieu: 'Maison du projet, 3 rue Exemple', telephone: '05 94 00 00 00' },
  organisation: () => 'SIGUY, bailleur',
  logement: () => ({
    ...LOGEMENT_INITIAL,
    ...{
      id: 'l1',
      reference: 'SIG-42',
      bailleur: 'SIGUY',
      commune: 'Matoury',
      typologie: 'T3',
      surface: 68.5,
    },
    ...{ loyer: 412.5, charges: 48, adresse: CANARIS.adresse, accessible: true },
  }),
});
export const proposee = (plus: Partial<EtatDossier> = {}) =>
  source({ propositions: ETAT.propositions.map((p) => ({ ...p, etat: 'confirmee' })), ...plus });

export const choix = (plus: Partial<ChoixDocument> = {}): ChoixDocument => ({
  ...{
    destinataire: 'menage',
    langue: 'fr',
    rendezVous: null,
    proposition: null,
    lieu: null,
    telephone: null,
  },
  ...plus,
});
export const ecrire = (modele: NomModeleDossier, s: SourceDossier, c: Partial<ChoixDocument> = {}) =>
  REDACTIONS[modele].donnees(s, choix(c));
export const canaris = (donnees: object) =>
  Object.entries(CANARIS).flatMap(([nom, valeur]) => (JSON.stringify(donnees).includes(valeur) ? [nom] : []));
