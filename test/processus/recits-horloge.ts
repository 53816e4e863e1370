import { jours } from '../domaine/soutien/dsl.js';
import {
  acte,
  bail,
  bailleur,
  DOSSIER,
  jusqua,
  offreAttribuee,
  pilote,
  proposition,
  referent,
  type Recit,
  tranche,
} from '../domaine/soutien/gestes.js';
import {
  accepter,
  confirmer,
  refuser,
  regime,
  silence,
  verifiee,
  visiter,
} from '../domaine/soutien/gestes-propositions.js';
import { amenagement, aujourdhui, etape4, notifiee, repriseDe } from './gestes.js';

const offre = (n: number): Recit[] => [
  proposition(`l-${n}`),
  verifiee(`p${n}`, 'amenagement'),
  notifiee(`p${n}`),
];
const visitee = (n: number): Recit[] => [...offre(n), confirmer(`p${n}`), visiter(`p${n}`)];
/** The two offers owed are notified, then the second one no longer counts: the legal date is to be dealt with again (R9.23). */
const perdue = (...gestes: Recit[]): Recit[] => [...etape4, amenagement, ...offre(1), ...gestes];
const p2 = { proposition: 'p2' };

export const HORLOGE: Readonly<Record<string, readonly Recit[]>> = {
  'tâche prise, puis revue le jour dit': [
    ...jusqua('concertation'),
    acte(referent, 'PrendreTache', (monde) => ({
      tache: monde.lire('dossier', DOSSIER).etat.taches[0]?.id,
      suiviLe: '2026-03-12',
    })),
    jours(11),
  ],
  'clos avant l’indemnité, puis rouvert': [
    ...[...jusqua('cloture'), regime('lhi-interdiction-definitive')],
    acte(pilote, 'CloreDossier', {
      ...{ issue: 'reloge-definitivement', indemnite: 'Recours du ménage' },
      inacheve: 'Fait sans le service',
    }),
    acte(pilote, 'RouvrirDossier', { motif: 'Recours rejeté' }),
  ],
  'indemnité de réinstallation': [
    ...[...etape4, regime('lhi-interdiction-definitive'), ...offreAttribuee('l-1'), bail],
    aujourdhui('EnregistrerIndemnite', 'le', {
      ...{ indemnite: 'lhi-interdiction-definitive.indemnite-trois-mois', montant: 1230 },
      preuve: 'Reçu signé',
    }),
    acte(pilote, 'AnnulerVersement', (monde) => ({
      versement: monde.lire('dossier', DOSSIER).etat.regimes[0]?.verses[0]?.id,
      motif: 'Virement d’un autre ménage',
    })),
  ],
  'offre notifiée puis retirée': perdue(
    ...offre(2),
    acte(pilote, 'RetirerProposition', { ...p2, motif: 'Sinistre' }),
  ),
  'offre notifiée puis déclinée': perdue(
    ...offre(2),
    acte(bailleur, 'DeclinerProposition', { ...p2, motif: 'Vendu', code: 'autre-bailleur' }),
  ),
  'offre notifiée puis écartée par le réservataire': perdue(
    ...offre(2),
    acte(pilote, 'RefuserReservation', { ...p2, motif: 'autre-candidat' }),
  ),
  'offre notifiée puis rejetée': perdue(
    ...visitee(2),
    accepter('p2'),
    aujourdhui(
      'RejeterCandidature',
      'seance',
      { ...p2, membres: ['bailleur'], motif: 'x', code: 'autre-caleol' },
      bailleur,
    ),
  ),
  'offre notifiée, refusée sans compter': perdue(...visitee(2), refuser('p2', 'typologie-inadaptee')),
  'offre notifiée, dite non valable': perdue(...offre(2), verifiee('p2', 'amenagement', false)),
  'offre notifiée, silence sans compte': [
    ...perdue(confirmer('p1'), visiter('p1'), refuser('p1'), regime('letchimy')),
    ...[...offre(2), confirmer('p2'), jours(120), silence('p2')],
  ],
  'notification reprise': [...perdue(...offre(2)), repriseDe('notification', p2)],
  'offres épuisées, nouvelle proposition décidée': [
    ...perdue(confirmer('p1'), visiter('p1'), refuser('p1'), ...visitee(2), refuser('p2')),
    tranche('nouvelle-proposition'),
  ],
};
