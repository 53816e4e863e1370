import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import { jours } from '../domaine/soutien/dsl.js';
import {
  acte,
  accord as accepte,
  attribution,
  bail,
  bailleur,
  confirmation,
  DOSSIER,
  enqueteDe,
  jusqua,
  logement,
  pilote,
  referent,
  visite,
  type Recit,
} from '../domaine/soutien/gestes.js';
import { notifier, regime, silence } from '../domaine/soutien/gestes-propositions.js';

export const aujourdhui = (nom: string, champ: string, corps: object = {}, qui = referent): Recit =>
  acte(qui, nom, (monde) => ({ [champ]: dateCayenne(monde.maintenant), ...corps }));
export const etape3 = jusqua('accompagnement');
export const etape4 = jusqua('rapprochement');
export const PREUVE = 'Courrier du ménage, reçu le 2 mars';
/** Said when the household had entered its dwelling, and has left it (R6.31). */
export const PARTI = { logement: 'quitte', heberge: 'Chez ses parents, à Matoury' };
export const surProcedure = (nom: string, corps: object): Recit => ({
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: DOSSIER, acte: nom, corps },
});
export const retenueEchue: Recit = (monde) => {
  const { id, logement: l } = monde.lire('dossier', DOSSIER).etat.propositions.at(-1) ?? {
    id: '',
    logement: '',
  };
  const jusquau = monde.lire('logement', l).etat.retenue?.jusquau ?? '';
  return {
    ...{ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: DOSSIER, acte: 'ConstaterRetenueEchue' },
    corps: { logement: l, proposition: id, le: jusquau },
  };
};
export const manquee = acte(referent, 'VisiterLogement', { issue: 'absent' });
export const decline = (code = 'autre-bailleur') =>
  acte(bailleur, 'DeclinerProposition', { motif: 'Travaux', code });
export const rejet = (code = 'autre-caleol') =>
  aujourdhui('RejeterCandidature', 'seance', { motif: 'x', membres: ['bailleur'], code }, bailleur);
export const reserve = (motif: string) => acte(pilote, 'RefuserReservation', { motif });
export const examine = acte(pilote, 'ExaminerRefus', { suite: 'Vu avec le ménage' });
export const reprise = acte(pilote, 'ReprendreRecherche', { motif: 'Le ménage est rentré' });
export const retourA = (etape: string) => acte(pilote, 'RetournerEtape', { etape, motif: 'x', ...PARTI });
export const amenagement = regime('amenagement', { acteLe: '2026-03-02', departLe: '2027-06-01' });
export const notifiee =
  (p: string): Recit =>
  (monde) => {
    const recit = notifier(p, dateCayenne(monde.maintenant));
    return typeof recit === 'function' ? recit(monde) : recit;
  };
export const silencieuse = (p: string): Recit[] => [notifiee(p), jours(120), silence(p)];
/** The last step of a proposal was recorded by mistake (R4.125). */
export const repriseDe = (etape: string, reste: object = {}) =>
  acte(pilote, 'AnnulerReponse', { etape, motif: 'Autre ménage', ...reste });
export const transitoire: Recit[] = [
  logement('t-1', { nature: 'transitoire' }),
  logement('t-2', { nature: 'transitoire' }),
  ...[
    acte(pilote, 'ProposerLogement', { logement: 't-1' }),
    confirmation,
    visite,
    accepte,
    attribution,
    bail,
  ],
];
export const avenant = acte(referent, 'AmenderContrat', { objet: 'Durée', mois: 14 });
export const bloquer = acte(referent, 'SignalerGlissementBloque', { motif: 'dette-locative' });
export const suiteBail = (plus: object) =>
  acte(pilote, 'DeciderSuiteGlissement', { motif: 'Vu en instance', ...plus });
export const bailGlissant = aujourdhui('SignerBail', 'signeLe', { nature: 'bail-glissant' }, bailleur);
export const prevoir = (glissement: string) => acte(referent, 'PrevoirBailGlissant', { glissement });
export const terminer = (id: string, issue = 'veille') =>
  acte(referent, 'TerminerMesure', {
    ...{ mesure: id, issue },
    bilan: 'Loyer payé, démarches faites seul',
    orientation: 'Travailleur social de secteur',
  });
export const avancer = acte(referent, 'AvancerParcoursSpecifique', { compteRendu: 'Rendez-vous pris' });
export const reconnu = acte(referent, 'RealiserEnquete', enqueteDe({ situation: { dalo: true } }));
