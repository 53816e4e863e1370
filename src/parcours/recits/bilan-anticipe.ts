import { fait, refuse, verifie, type Pas } from './recit.js';
import { RELOGE } from './segments.js';

const contact = (mois: number): Pas =>
  fait('referent', 'RealiserContact', { contact: `contact-${mois}-mois`, moyen: 'visite', alerte: false });
const BILAN = { stabilise: true, bilan: 'Loyer payé, enfants inscrits, voisinage tranquille' };

interface Fait {
  readonly cle: string;
}

/** A household little fragile, seen three times, whose review does not wait for the twelfth month: only with its reason (R6.14, R6.15). */
export const BILAN_ANTICIPE: readonly Pas[] = [
  ...RELOGE,
  ...[1, 3].map(contact),
  refuse('bilan refusé avant un contact échu', 409, (p) =>
    p.clients.referent.ecrire(`/api/dossiers/${p.id}/actes/etablir-bilan`, {
      ...BILAN,
      anticipe: 'Mutation',
    }),
  ),
  contact(6),
  fait('referent', 'EvaluerFragilite', { criteres: [] }),
  refuse('bilan anticipé refusé sans son motif', 422, (p) =>
    p.clients.referent.ecrire(`/api/dossiers/${p.id}/actes/etablir-bilan`, BILAN),
  ),
  fait('referent', 'EtablirBilan', { ...BILAN, anticipe: 'Muté hors de Guyane le mois prochain' }),
  verifie(
    'bilan établi avant le contact à 12 mois',
    'referent',
    ({ id }) => `/api/dossiers/${id}`,
    ({ faits }) => {
      const cles = (faits as readonly Fait[]).map(({ cle }) => cle);
      return cles.includes('bilan') && !cles.includes('contact-12-mois');
    },
  ),
];
