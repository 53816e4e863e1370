import {
  arbitrage,
  accord,
  contrat,
  desaccord,
  mesure,
  organisation,
  rapport,
  signature,
} from '../domaine/accompagnement/soutien.js';
import { adresseSecrete } from '../domaine/enquete/reponses.js';
import { le } from '../domaine/soutien/dsl.js';
import {
  acte,
  accord as accepte,
  attribution,
  autreReferent,
  bail,
  bailleur,
  bilan,
  confirmation,
  contact,
  demenagement,
  fragilite,
  jusqua,
  liberation,
  logement,
  offreAttribuee,
  ouverture,
  MENAGE,
  mandat,
  partenaire,
  pilote,
  referent,
  validation,
  visite,
  type Recit,
} from '../domaine/soutien/gestes.js';
import { pour } from '../domaine/soutien/passerelles.js';
import {
  aujourdhui,
  bailGlissant,
  etape3,
  etape4,
  retourA,
  transitoire,
  avenant,
  bloquer,
  suiteBail,
  prevoir,
  terminer,
  avancer,
  reconnu,
} from './gestes.js';

/** Beside the steps, and after them. */
export const A_COTE: Readonly<Record<string, readonly Recit[]>> = {
  transitoire: [
    ...[...etape4, ...transitoire, demenagement, liberation, le('2027-09-01T12:00:00.000Z')],
    acte(pilote, 'ProlongerTransitoire', {
      ...{ jusquAu: '2027-12-01', motif: 'Livraison retardée', accordBailleur: 'Avenant signé' },
    }),
    ...[logement('l-9'), ...offreAttribuee('l-9'), bail, demenagement],
  ],
  'd’un transitoire à un autre': [
    ...[...etape4, ...transitoire, demenagement],
    ...[
      acte(pilote, 'ProposerLogement', { logement: 't-2' }),
      confirmation,
      visite,
      accepte,
      attribution,
      bail,
      demenagement,
    ],
  ],
  'logement d’origine rendu à son bailleur': [
    ...[organisation('siguy', 'bailleur'), ...jusqua('demenagement'), bail, demenagement],
    aujourdhui('LibererLogementOrigine', 'le', { bailleur: 'siguy' }),
    acte(bailleur, 'TraiterLogementLibere', { suite: 'travaux', motif: 'Remise aux normes' }),
  ],
  'logement d’origine rendu depuis un transitoire': [
    ...[organisation('siguy', 'bailleur'), ...etape4, ...transitoire, demenagement],
    aujourdhui('LibererLogementOrigine', 'le', { bailleur: 'siguy' }),
  ],
  'retours depuis le suivi': [
    ...jusqua('suivi'),
    acte(referent, 'AnnulerFait', { fait: 'origine-liberee', motif: 'Erreur' }),
    acte(referent, 'AnnulerFait', { fait: 'demenagement', motif: 'Erreur' }),
    retourA('demenagement'),
  ],
  'suivi renforcé': [
    ...jusqua('suivi'),
    ...mandat,
    acte(referent, 'EvaluerFragilite', { criteres: ['troubles-psychiques', 'effort-eleve', 'dettes'] }),
    acte(partenaire, 'SignalerAlerte', { nature: 'impaye', description: 'Deux loyers' }),
    acte(referent, 'TraiterAlerte', { alerte: 'a1', suite: 'levee', compteRendu: 'Payé' }),
    le('2026-09-02T12:00:00.000Z'),
    aujourdhui(
      'RealiserEnqueteSuivi',
      'le',
      { association: 'relais', satisfaction: 'reserve', compteRendu: 'x' },
      partenaire,
    ),
    acte(referent, 'AnnulerFait', { fait: 'enquete-suivi', motif: 'Autre ménage' }),
  ],
  'suivi repris': [
    ...[...jusqua('suivi'), acte(referent, 'EvaluerFragilite', { criteres: [] })],
    acte(referent, 'AnnulerFait', { fait: 'fragilite', motif: 'Erreur' }),
    ...[contact(1), acte(referent, 'AnnulerFait', { fait: 'contact-1-mois', motif: 'Erreur' })],
  ],
  'suivi simple': [...jusqua('suivi'), acte(referent, 'EvaluerFragilite', { criteres: [] })],
  'bilan avant le dernier contact': [
    ...[...jusqua('suivi'), acte(referent, 'EvaluerFragilite', { criteres: [] })],
    ...[contact(1), contact(3), contact(6)],
    acte(referent, 'EtablirBilan', { stabilise: true, bilan: 'Installé', anticipe: 'Mutation' }),
  ],
  'contacts dans le désordre': [
    ...jusqua('suivi'),
    contact(12),
    contact(6),
    contact(3),
    contact(1),
    fragilite,
    bilan,
    retourA('suivi'),
  ],
  'réuni à un double': [
    ...jusqua('enquete-sociale'),
    {
      ...{ acteur: pilote, agregat: 'dossier', id: 'd-2', acte: 'OuvrirDossier' },
      corps: { ...MENAGE, reference: 'LHI-002' },
    },
    acte(pilote, 'FusionnerDossier', { dossier: 'd-2', motif: 'Même pièce d’identité' }),
  ],
  'décohabitation annulée': [
    ...jusqua('enquete-sociale'),
    acte(pilote, 'Decohabiter', {
      ...{ reference: 'LHI-001-B', dossier: 'd-3', motif: 'Le fils aîné s’installe' },
      ...{ identite: { nom: 'N’Guyen-Horacé', prenom: 'Luc' }, personnes: 1, souhaits: { typologie: 'T1' } },
    }),
    acte(pilote, 'AnnulerDecohabitation', { dossier: 'd-3', motif: 'Il reste' }),
  ],
  mesures: [
    ...[...etape3, accord(), mesure('2.4'), rapport(), mesure('3.2')],
    acte(referent, 'FaireVisiteAnnuelle', { mesure: 'm2', compteRendu: 'Entretenu' }),
    acte(referent, 'RenouvelerMesure', { mesure: 'm1', mois: 2, unites: 3, evaluation: 'Progrès' }),
    ...[terminer('m1', 'orientation'), mesure('2.7'), terminer('m3')],
    ...[desaccord(), arbitrage()],
  ],
  'contrat sous une mesure': [
    ...[...etape3, accord(), mesure('2.4'), contrat(), signature('menage'), signature('intervenant')],
  ],
  'mesure sans compte rendu': [...etape3, accord(), mesure('siao')],
  'instance de suivi': [
    ...[...etape3, accord(), mesure('asll')],
    acte(referent, 'SaisirInstanceSuivi', { mesure: 'm1', motif: 'insertion' }),
    acte(pilote, 'DeciderSuiteMesure', { saisine: 's1', decision: 'poursuite', motif: 'Projet relancé' }),
  ],
  contrat: [
    ...[...etape3, accord(), contrat(), contrat(), signature('menage'), signature('intervenant')],
    ...[avenant, acte(referent, 'TerminerContrat', { motif: 'objectifs-atteints' })],
  ],
  'bail glissant': [
    ...[...jusqua('demenagement'), bail, demenagement, accord(), prevoir('2026-09-02')],
    ...[bloquer, suiteBail({ decision: 'maintien', glissement: '2026-12-01' })],
    acte(referent, 'RevoirBailGlissant', { avis: 'favorable', compteRendu: 'Payé' }),
    aujourdhui('ConstaterGlissement', 'le'),
  ],
  'bail glissant signé, glissé après le bilan': [
    ...[...jusqua('demenagement'), accord(), bailGlissant, demenagement, liberation, fragilite],
    ...[contact(1), contact(3), contact(6), contact(12), bilan],
    ...[
      prevoir('2029-01-10'),
      acte(referent, 'RevoirBailGlissant', { avis: 'favorable', compteRendu: 'Payé' }),
    ],
    aujourdhui('ConstaterGlissement', 'le'),
  ],
  'bail glissant signé, glissé avant le bilan': [
    ...[...jusqua('demenagement'), accord(), bailGlissant, demenagement, liberation, prevoir('2026-12-01')],
    acte(referent, 'RevoirBailGlissant', { avis: 'favorable', compteRendu: 'Payé' }),
    aujourdhui('ConstaterGlissement', 'le'),
  ],
  'bail réorienté': [
    ...[
      ...etape3,
      accord(),
      contrat(),
      prevoir('2026-09-02'),
      bloquer,
      suiteBail({ decision: 'reorientation' }),
    ],
  ],
  'parcours arrêté': [
    ...[...etape3, accord({ portee: 'specifique' })],
    acte(referent, 'OuvrirParcoursSpecifique', { nature: 'troubles-psychiques', partenaire: 'cmp' }),
    acte(referent, 'TerminerParcoursSpecifique', { issue: 'relais-tenu' }),
  ],
  régularisation: [
    ...[...etape3, accord(), acte(referent, 'OuvrirRegularisation', { nature: 'sejour' })],
    acte(referent, 'ConclureRegularisation', { regularisation: 'r1', issue: 'abandonnee' }),
  ],
  sécurisation: [
    ...[...jusqua('enquete-sociale'), reconnu, validation],
    acte(referent, 'ProposerSecurisation', { mesures: ['gla'] }),
    acte(pilote, 'DeciderSecurisation', { retenues: ['gla'], motif: 'Accord du bailleur' }),
  ],
  'adresse à protéger': [
    ...[...jusqua('enquete-sociale'), adresseSecrete(true)],
    acte(referent, 'ProtegerDossier', { motif: 'Menaces', connaissent: ['pil-1'] }),
  ],
  séparation: [
    ...[...etape3, pour('d-2', ouverture({ reference: 'LHI-002' }))],
    acte(referent, 'ProtegerDossier', {
      ...{ motif: 'Menaces', connaissent: ['pil-1'], dossiersEcartes: ['d-2'] },
    }),
    pour('d-2', acte({ ...pilote, id: 'pil-2' }, 'DesignerReferent', { referent: 'ref-1' })),
    acte(pilote, 'ExaminerSeparation', { suite: 'Relais passé' }),
  ],
  passation: [
    ...etape3,
    acte(referent, 'TransmettreReferent', { a: 'ref-2', motif: 'Départ', note: 'Appeler le soir' }),
    acte(autreReferent, 'LirePassation'),
  ],
  'parcours proposé, non souhaité': [
    ...[...jusqua('enquete-sociale'), adresseSecrete(false)],
    acte(pilote, 'ValiderEnquete'),
    aujourdhui('DeclinerParcoursSpecifique', 'le', { forme: 'oral' }),
  ],
  'parcours proposé, ouvert à tort': [
    ...[...jusqua('enquete-sociale'), adresseSecrete(false)],
    ...[acte(pilote, 'ValiderEnquete'), accord({ portee: 'specifique' })],
    acte(referent, 'OuvrirParcoursSpecifique', { nature: 'violences', partenaire: 'siao' }),
    acte(referent, 'AnnulerOuverture', { ouverture: 'parcours.p1', motif: 'Autre ménage' }),
  ],
  'parcours spécifique': [
    ...[...etape3, accord({ portee: 'specifique' })],
    acte(referent, 'OuvrirParcoursSpecifique', { nature: 'troubles-psychiques', partenaire: 'cmp' }),
    ...Array.from({ length: 5 }, () => avancer),
    acte(referent, 'TerminerParcoursSpecifique', { issue: 'relais-tenu' }),
  ],
};
