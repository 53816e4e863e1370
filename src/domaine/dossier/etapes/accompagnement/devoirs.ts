import type { Fait } from '../../../noyau/evenement.js';
import { instantCayenne, type DateCivile } from '../../../noyau/instants.js';
import { dernier } from '../../faits.js';
import { unique, type Devoir, type Du } from '../definition.js';
import { bailBloque, bailEnCours, glissementAPrevoir } from './bail-glissant/etat.js';
import { contratEnVigueur, signaturesAttendues } from './contrat/etat.js';
import { securisationsADecider } from './grilles/etat.js';
import { saisinesOuvertes } from './instance/etat.js';
import { desaccordsOuverts, ouvertes } from './mesures/etat.js';
import { aRapporter } from './mesures/rapport-attendu.js';
import { aVisiter } from './mesures/visites.js';
import { aProposer } from './parcours/a-proposer.js';
import { parcoursEnCours } from './parcours/etat.js';
import { enCours } from './regularisation/etat.js';

/** The day itself is still in time. */
const FIN_DU_JOUR = 24;
const autour = (fait: Fait, terme: DateCivile, objet?: string): Du => ({
  fait,
  terme: instantCayenne(terme, FIN_DU_JOUR),
  ...(objet === undefined ? {} : { objet }),
});
const mesure = (objet: string) => ({ mesure: objet });

/** The clocks of the measures, each about its own (R3.22, R3.21, R3.24, R3.26). */
const DEVOIRS_MESURES: readonly Devoir[] = [
  {
    code: 'rendre-compte-mesure',
    dus: (etat) =>
      aRapporter(etat).map(({ id, rapports, ouverture, organisation }) => ({
        fait: rapports.at(-1)?.fait ?? ouverture,
        objet: id,
        ...(organisation === null ? {} : { organisation }),
      })),
    ouvertePar: ['MesureOuverte', 'MesureRapportee', 'OuvertureAnnulee'],
    siBesoin: ['OuvertureAnnulee'],
    accompliPar: ['MesureRapportee'],
    actes: ['RapporterMesure'],
    champs: mesure,
  },
  {
    code: 'conclure-mesure',
    dus: (etat) =>
      ouvertes(etat).flatMap(({ id, echeance, fin }) => (fin === null ? [] : [autour(echeance, fin, id)])),
    ouvertePar: ['MesureOuverte', 'MesureRenouvelee', 'OuvertureAnnulee'],
    siBesoin: ['OuvertureAnnulee'],
    terme: 'la fin de la mesure',
    accompliPar: ['MesureRenouvelee', 'MesureTerminee'],
    actes: ['RenouvelerMesure', 'TerminerMesure'],
    champs: mesure,
  },
  {
    code: 'arbitrer-desaccord',
    dus: (etat) => desaccordsOuverts(etat).map(({ id, fait }) => ({ fait, objet: id })),
    ouvertePar: ['DesaccordSignale', 'OuvertureAnnulee'],
    siBesoin: ['OuvertureAnnulee'],
    accompliPar: ['DesaccordArbitre'],
    actes: ['ArbitrerDesaccord'],
    champs: (objet) => ({ desaccord: objet }),
  },
  {
    code: 'faire-visite-annuelle',
    dus: (etat) =>
      aVisiter(etat).map(({ id, visites, fermeture, ouverture }) => ({
        fait: dernier(visites.at(-1), fermeture) ?? ouverture,
        objet: id,
      })),
    ouvertePar: ['MesureOuverte', 'MesureTerminee', 'VisiteAnnuelleFaite', 'OuvertureAnnulee'],
    siBesoin: ['MesureTerminee', 'OuvertureAnnulee'],
    accompliPar: ['VisiteAnnuelleFaite'],
    actes: ['FaireVisiteAnnuelle'],
    champs: mesure,
  },
];

const DEVOIRS_CONTRAT: readonly Devoir[] = [
  {
    code: 'signer-contrat',
    dus: (etat) => {
      const contrat = contratEnVigueur(etat);
      return contrat && signaturesAttendues(contrat).length > 0
        ? [{ fait: contrat.fait, objet: contrat.id }]
        : [];
    },
    ouvertePar: ['ContratConclu', 'ContratAmende', 'OuvertureAnnulee', 'FaitAnnule'],
    siBesoin: ['OuvertureAnnulee', 'FaitAnnule'],
    accompliPar: ['ContratSigne'],
    actes: ['SignerContrat'],
  },
  {
    code: 'renouveler-contrat',
    dus: (etat) => {
      const contrat = contratEnVigueur(etat);
      return contrat ? [autour(contrat.fait, contrat.fin, contrat.id)] : [];
    },
    ouvertePar: ['ContratConclu', 'ContratAmende', 'FaitAnnule'],
    siBesoin: ['FaitAnnule'],
    terme: 'la fin du contrat',
    accompliPar: ['ContratConclu', 'ContratAmende', 'ContratTermine'],
    actes: ['AmenderContrat', 'TerminerContrat', 'ConclureContrat'],
  },
];

const DEVOIRS_BAIL: readonly Devoir[] = [
  {
    code: 'prevoir-glissement',
    dus: unique((etat) => (glissementAPrevoir(etat) ? (etat.faits['bail'] ?? null) : null)),
    ouvertePar: ['BailSigne'],
    siBesoin: ['BailSigne'],
    accompliPar: ['BailGlissantPrevu'],
    actes: ['PrevoirBailGlissant'],
  },
  {
    code: 'revoir-bail-glissant',
    dus: unique((etat) => {
      const bail = bailEnCours(etat);
      return bail && dernier(bail.revues.at(-1)?.fait, bail.echeance);
    }),
    ouvertePar: ['BailGlissantPrevu', 'BailGlissantRevu', 'SuiteGlissementDecidee'],
    siBesoin: ['SuiteGlissementDecidee'],
    accompliPar: ['BailGlissantRevu'],
    actes: ['RevoirBailGlissant'],
  },
  {
    code: 'preparer-glissement',
    dus: (etat) => {
      const bail = bailEnCours(etat);
      return bail ? [autour(bail.echeance, bail.glissement)] : [];
    },
    ouvertePar: ['BailGlissantPrevu', 'SuiteGlissementDecidee'],
    terme: 'la date de glissement',
    siBesoin: ['SuiteGlissementDecidee'],
    accompliPar: ['BailGlisse'],
    actes: ['ConstaterGlissement', 'SignalerGlissementBloque'],
  },
  {
    code: 'saisir-instance-suivi',
    dus: (etat) => {
      const blocage = bailBloque(etat)?.blocages.at(-1);
      const mesures = saisinesOuvertes(etat).map(({ id, fait }) => ({ fait, objet: id }));
      return blocage ? [{ fait: blocage.fait }, ...mesures] : mesures;
    },
    ouvertePar: ['GlissementBloque', 'InstanceSuiviSaisie', 'OuvertureAnnulee'],
    siBesoin: ['OuvertureAnnulee'],
    accompliPar: ['SuiteGlissementDecidee', 'SuiteMesureDecidee'],
    actes: ['DeciderSuiteGlissement', 'DeciderSuiteMesure'],
    champs: (objet): Readonly<Record<string, string>> => (objet ? { saisine: objet } : {}),
  },
];

/** What goes on beside the steps, from the opening of step 3 to the closing of the dossier. */
export const DEVOIRS_CONTINUS: readonly Devoir[] = [
  ...DEVOIRS_MESURES,
  ...DEVOIRS_CONTRAT,
  ...DEVOIRS_BAIL,
  {
    code: 'regulariser-situation',
    dus: (etat) => enCours(etat).map(({ id, fait, avant }) => autour(fait, avant, id)),
    ouvertePar: ['RegularisationOuverte', 'OuvertureAnnulee'],
    siBesoin: ['OuvertureAnnulee'],
    terme: 'l’échéance de la régularisation',
    accompliPar: ['RegularisationConclue'],
    actes: ['FaireDemarche', 'RecevoirPieceRegularisation', 'ConclureRegularisation'],
    champs: (objet) => ({ regularisation: objet }),
  },
  {
    code: 'decider-securisation',
    dus: (etat) => securisationsADecider(etat).map(({ id, fait }) => ({ fait, objet: id })),
    ouvertePar: ['SecurisationProposee'],
    accompliPar: ['SecurisationDecidee'],
    actes: ['DeciderSecurisation'],
  },
  {
    code: 'proposer-parcours-specifique',
    dus: unique((etat) => (aProposer(etat).length > 0 ? (etat.faits['enquete-validee'] ?? null) : null)),
    ouvertePar: ['EnqueteValidee', 'OuvertureAnnulee'],
    siBesoin: ['EnqueteValidee', 'OuvertureAnnulee'],
    accompliPar: ['ParcoursSpecifiqueOuvert', 'ParcoursSpecifiqueDecline'],
    actes: ['OuvrirParcoursSpecifique', 'ProtegerDossier', 'DeclinerParcoursSpecifique'],
    scelle: true,
  },
  {
    code: 'suivre-parcours-specifique',
    dus: (etat) =>
      parcoursEnCours(etat).flatMap(({ id, depuis, avant }) => (avant ? [autour(depuis, avant, id)] : [])),
    ouvertePar: ['ParcoursSpecifiqueOuvert', 'ParcoursSpecifiqueAvance'],
    terme: 'l’échéance de l’étape du parcours',
    siBesoin: ['ParcoursSpecifiqueAvance'],
    accompliPar: ['ParcoursSpecifiqueAvance', 'ParcoursSpecifiqueTermine'],
    actes: ['AvancerParcoursSpecifique', 'TerminerParcoursSpecifique'],
    champs: (parcours) => ({ parcours }),
  },
];
