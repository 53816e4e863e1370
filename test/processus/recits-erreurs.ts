import {
  accord,
  arbitrage,
  contrat,
  desaccord,
  mesure,
  rapport,
  signature,
} from '../domaine/accompagnement/soutien.js';
import { jours } from '../domaine/soutien/dsl.js';
import {
  acte,
  diagnostic,
  DOSSIER,
  informe,
  jusqua,
  logement,
  offreAttribuee,
  pieces,
  pilote,
  referent,
  type Recit,
} from '../domaine/soutien/gestes.js';
import { avenant, etape3, etape4, PREUVE, retourA } from './gestes.js';

const retirer = (fait: string) => acte(referent, 'AnnulerFait', { fait, motif: 'Autre ménage' });

const reprendre = (ouverture: string, qui = referent) =>
  acte(qui, 'AnnulerOuverture', { ouverture, motif: 'Autre ménage' });
/** The last fact of that type, about the first measure. */
const reprendreDernier =
  (type: string, nature: string): Recit =>
  (monde) => {
    const { evenements } = monde.lire('dossier', DOSSIER);
    const version = evenements.findLast((e) => e.type === type)?.version ?? 0;
    const corps = { ouverture: `${nature}.m1.v${version}`, motif: 'Autre ménage' };
    return { acteur: referent, agregat: 'dossier', id: DOSSIER, acte: 'AnnulerOuverture', corps };
  };

/** What was recorded by mistake beside the steps, and is owed again. */
export const ERREURS: Readonly<Record<string, readonly Recit[]>> = {
  'point mensuel retiré': [
    ...[...etape4, jours(20), acte(referent, 'FairePointMensuel', { compteRendu: 'Vu' })],
    retirer('point-mensuel'),
  ],
  'avenant retiré': [...etape3, accord(), contrat(), avenant, retirer('contrat')],
  'signature reprise': [
    ...[...etape3, accord(), contrat(), signature('menage'), signature('intervenant')],
    acte(referent, 'AnnulerOuverture', { ouverture: 'signature.k1.intervenant', motif: 'Pas signé' }),
  ],
  'conclusion de régularisation reprise': [
    ...[...etape3, accord(), acte(referent, 'OuvrirRegularisation', { nature: 'sejour' })],
    acte(referent, 'ConclureRegularisation', { regularisation: 'r1', issue: 'abandonnee' }),
    acte(referent, 'AnnulerOuverture', { ouverture: 'conclusion.r1', motif: 'Autre ménage' }),
  ],
  'compte rendu, renouvellement et fin d’une mesure repris': [
    ...[
      ...etape3,
      accord(),
      mesure('3.2'),
      jours(20),
      rapport(),
      reprendreDernier('MesureRapportee', 'rapport'),
    ],
    acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois: 2, evaluation: 'Progrès' }),
    reprendreDernier('MesureRenouvelee', 'renouvellement'),
    acte(referent, 'TerminerMesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonome' }),
    reprendre('fin.m1'),
  ],
  'arbitrage et décision de l’instance repris': [
    ...[...etape3, accord(), mesure('asll'), desaccord({ objet: 'mesure', mesure: 'm1' })],
    ...[arbitrage({ decision: 'maintenir' }), reprendre('arbitrage.d1', pilote)],
    acte(referent, 'SaisirInstanceSuivi', { mesure: 'm1', motif: 'insertion' }),
    acte(pilote, 'DeciderSuiteMesure', { saisine: 's1', decision: 'poursuite', motif: 'Vu en instance' }),
    reprendre('suite.s1', pilote),
  ],
  'une offre acceptée, les pièces réunies de nouveau': [
    ...[...etape4, logement('l-21'), ...offreAttribuee('l-21').slice(0, -1)],
    ...[retourA('accompagnement'), diagnostic, pieces],
  ],
  'attribution reprise, enquête vieillie': [
    ...[...etape4, jours(400), logement('l-9'), ...offreAttribuee('l-9')],
    acte(pilote, 'AnnulerReponse', { etape: 'attribution', motif: 'Autre ménage' }),
  ],
  'décès d’un homonyme, une alerte ouverte': [
    ...jusqua('suivi'),
    acte(referent, 'SignalerAlerte', { nature: 'voisinage', description: 'Bruit' }),
    acte(pilote, 'CloreDossier', { issue: 'deces', preuve: PREUVE, restants: 'aucun' }),
    acte(pilote, 'RouvrirDossier', { motif: 'Homonyme' }),
  ],
  // The procedure was down: it learns the information and its return together.
  'information aussitôt reprise': [
    ...jusqua('concertation'),
    (monde) => {
      const dite = typeof informe === 'function' ? informe(monde) : informe;
      if (dite) monde.faire(dite);
      const reprise = retourA('concertation');
      return typeof reprise === 'function' ? reprise(monde) : reprise;
    },
  ],
};
