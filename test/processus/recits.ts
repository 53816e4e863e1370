import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { jours, le } from '../domaine/soutien/dsl.js';
import {
  acte,
  accord as accepte,
  attribution,
  bail,
  bailleur,
  cloture,
  confirmation,
  diagnostic,
  informe,
  jusqua,
  offreAttribuee,
  offreVisitee,
  operation,
  mandat,
  partenaire,
  pieces,
  pilote,
  proposition,
  referent,
  refusMenage,
  visite,
  type Recit,
  enquete,
  tranche,
  validation,
} from '../domaine/soutien/gestes.js';
import { regime } from '../domaine/soutien/gestes-propositions.js';
import {
  aujourdhui,
  etape3,
  etape4,
  PREUVE,
  surProcedure,
  retenueEchue,
  manquee,
  decline,
  rejet,
  reserve,
  examine,
  reprise,
  repriseDe,
  amenagement,
  notifiee,
  silencieuse,
} from './gestes.js';
import { COMMISSIONS } from './recits-commission.js';
import { ENQUETES } from './recits-enquete.js';
import { ERREURS } from './recits-erreurs.js';
import { A_COTE } from './recits-a-cote.js';
import { HORLOGE } from './recits-horloge.js';
import { DE_NOUVEAU_DUES } from './recits-offres.js';

/** Journeys that, together, take every way of the picture. After each act the procedure wakes. */
const ETAPES: Readonly<Record<string, readonly Recit[]>> = {
  'jusqu’au bout': [...jusqua('cloture'), cloture(), acte(pilote, 'RouvrirDossier', { motif: 'Alerte' })],
  'enquête renvoyée': [
    ...jusqua('enquete-sociale'),
    enquete,
    acte(pilote, 'RenvoyerEnquete', { remarques: 'Ressources à préciser' }),
  ],
  'pièces avant le diagnostic': [
    ...etape3,
    pieces,
    diagnostic,
    acte(referent, 'FairePointMensuel', { compteRendu: 'Va bien' }),
  ],
  'seuil levé': [...etape3, acte(pilote, 'LeverPorte', { motif: 'Urgence' })],
  'opération définie après coup': [
    ...[...jusqua('concertation').slice(0, 2), operation(), ...jusqua('concertation').slice(3)],
    {
      ...{ acteur: pilote, agregat: 'operation', id: 'LHI-CACL', acte: 'DefinirProjet' },
      corps: { definiLe: '2026-03-02' },
    },
    surProcedure('ConstaterOperationDefinie', { definiLe: '2026-03-02' }),
    informe,
  ],
  'horloge suspendue': [
    ...jusqua('concertation'),
    acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation' }),
    acte(pilote, 'ReprendreHorloge'),
  ],
  ...Object.fromEntries(
    ['parti-de-lui-meme', 'deces', 'maintenu-sur-place'].map((issue) => [
      issue,
      [...jusqua('enquete-sociale'), cloture(issue, PREUVE)],
    ]),
  ),
  'perdu de vue': [
    ...jusqua('enquete-sociale'),
    acte(referent, 'EngagerRecherche', { motif: 'Injoignable' }),
    ...['visite', 'telephone', 'ccas', 'visite'].map((moyen) =>
      aujourdhui('ConsignerRecherche', 'le', { moyen, resultat: 'Personne' }),
    ),
    le('2026-06-04T12:00:00.000Z'),
    cloture('perdu-de-vue', PREUVE),
  ],
  retrouvé: [
    ...jusqua('enquete-sociale'),
    acte(referent, 'EngagerRecherche', { motif: 'Injoignable' }),
    acte(referent, 'RetrouverMenage', { circonstances: 'Chez sa sœur' }),
  ],
  'refus du bailleur': [
    ...etape4,
    proposition('l-1'),
    decline(),
    proposition('l-2'),
    decline('dette-locative'),
    examine,
  ],
  'refus du réservataire': [
    ...etape4,
    proposition('l-1'),
    reserve('autre-candidat'),
    proposition('l-2'),
    reserve('blocage'),
    examine,
  ],
  'refus de la CALEOL': [
    ...[
      ...etape4,
      ...offreVisitee('l-1'),
      accepte,
      rejet(),
      ...offreVisitee('l-2'),
      accepte,
      rejet('irrecevable'),
    ],
    ...[examine, ...offreVisitee('l-3'), accepte, rejet('dossier-incomplet'), reprise],
  ],
  'retrait, retenue échue': [
    ...[...etape4, proposition('l-1'), acte(referent, 'RetirerProposition', { motif: 'Erreur' })],
    ...[proposition('l-2'), jours(200), retenueEchue],
  ],
  'réponses reprises': [
    ...[...etape4, amenagement, proposition('l-1'), notifiee('p1'), confirmation, repriseDe('confirmation')],
    ...[confirmation, visite, repriseDe('visite'), visite, accepte, repriseDe('accord')],
    ...[accepte, rejet(), repriseDe('rejet'), rejet(), proposition('l-2'), confirmation],
    ...[notifiee('p2'), repriseDe('notification', { proposition: 'p2' })],
  ],
  'visite manquée': [...etape4, proposition('l-1'), confirmation, manquee, visite],
  'refus du ménage jusqu’à la commission': [
    ...[...etape4, ...offreVisitee('l-1'), refusMenage('conflit'), examine],
    ...[...offreVisitee('l-2'), refusMenage(), ...offreVisitee('l-3'), refusMenage()],
    ...[...offreVisitee('l-4'), refusMenage()],
    tranche('nouvelle-proposition'),
  ],
  'mise en attente': [
    ...[...etape4, ...offreVisitee('l-1'), refusMenage('indisponible'), jours(95)],
    acte(pilote, 'ProposerLogement', { logement: 'l-2' }),
  ],
  'nouvelle enquête': [...etape4, ...offreVisitee('l-1'), refusMenage('situation-changee')],
  'nouvelle enquête, une autre offre étant acceptée': [
    ...[...etape4, regime('demolition-hlm-anru'), proposition('l-1'), proposition('l-2')],
    ...['p1', 'p2'].flatMap((p) => [
      acte(bailleur, 'ConfirmerProposition', { proposition: p }),
      acte(referent, 'VisiterLogement', { proposition: p, avis: 'favorable' }),
    ]),
    acte(referent, 'AccepterProposition', { proposition: 'p2' }),
    acte(referent, 'RefuserProposition', { proposition: 'p1', motif: 'situation-changee' }),
    ...[enquete, validation],
  ],
  'sous un régime': [
    ...[
      ...etape4,
      amenagement,
      acte(pilote, 'TraiterEcheanceLegale', { echeance: 'amenagement.offres-avant-depart', suite: 'Report' }),
    ],
    ...[proposition('l-1'), confirmation, notifiee('p1'), visite, accepte],
  ],
  'régime modifié': [
    ...[...etape4, amenagement],
    acte(pilote, 'ModifierRegime', {
      regime: 'amenagement',
      departLe: '2028-01-10',
      motif: 'Report du chantier',
    }),
  ],
  'visité puis notifié': [...[...etape4, proposition('l-1'), confirmation, visite], amenagement],
  'notifié puis refusé': [
    ...etape4,
    amenagement,
    proposition('l-1'),
    confirmation,
    visite,
    notifiee('p1'),
    refusMenage('conflit'),
  ],
  'notifié puis refusé sans suite': [...[...etape4, ...offreVisitee('l-1'), notifiee('p1'), refusMenage()]],
  'silence qui vaut refus': [...etape4, ...offreVisitee('l-1'), ...silencieuse('p1')],
  'silence avant la visite': [...etape4, proposition('l-1'), confirmation, ...silencieuse('p1')],
  'silence qui vaut acceptation': [
    ...etape4,
    amenagement,
    ...offreVisitee('l-1'),
    ...silencieuse('p1'),
    attribution,
  ],
  'envoi échoué': [
    ...etape4,
    surProcedure('ConstaterEnvoiEchoue', { message: 'm-1', destinataire: 'siguy' }),
    acte(pilote, 'TraiterEnvoiEchoue', { moyen: 'telephone' }),
  ],
  installation: [
    ...[...etape4, ...mandat, ...offreAttribuee('l-1'), bail],
    aujourdhui('TenirReunionInformation', 'le', { present: true, themes: ['loyer'] }, partenaire),
    aujourdhui('EtablirEtatDesLieux', 'le', { sens: 'entree', contradictoire: true }, bailleur),
  ],
  démarches: [
    ...[...etape4, ...offreAttribuee('l-1'), bail],
    ...CHARTE_DEFAUT.demenagement.demarches.map(({ code }) =>
      aujourdhui('AccomplirDemarche', 'le', { demarche: code, issue: 'faite' }),
    ),
  ],
};

export const RECITS = {
  ...ETAPES,
  ...A_COTE,
  ...ENQUETES,
  ...ERREURS,
  ...HORLOGE,
  ...DE_NOUVEAU_DUES,
  ...COMMISSIONS,
};
