import { randomUUID } from 'node:crypto';
import { charteEnSecondes, PUBLICATION } from '../charte-secondes.js';
import { attendre, aujourdhui, desQuePossible, enquete, fait, note, verifie, type Pas } from './recit.js';

/** Validity of a survey under the charter of this story. */
const VALIDITE = { duree: 'PT6S', calendrier: 'civil' } as const;
const CODE = 'actualiser-enquete';

interface Tache {
  readonly dossierId: string;
  readonly code: string;
}

/** Hexadecimal digits as letters: a first name of no other household. */
const enLettres = (hexa: string): string =>
  [...hexa].map((c) => String.fromCharCode(97 + parseInt(c, 16))).join('');

/** A household of its own, in an operation whose charter lets surveys age in seconds. */
const ouvrir: Pas = async ({ clients: { pilote }, notes }) => {
  const suffixe = randomUUID().slice(0, 8);
  const [version, operation] = [`validite-${suffixe}`, `VALIDITE-${suffixe}`];
  const contenu = { ...charteEnSecondes(version), validiteEnquete: VALIDITE };
  await pilote.ecrire('/api/chartes', { contenu: JSON.stringify(contenu) });
  await pilote.ecrire(`/api/chartes/${version}/actes/publier-charte`, PUBLICATION);
  await pilote.ecrire('/api/operations', {
    ...{ code: operation, programme: 'LHI', nom: 'Enquêtes qui vieillissent', communes: ['Matoury'] },
    ...{ definieLe: aujourdhui(), charte: version },
  });
  const { id } = await pilote.ecrire<{ id: string }>('/api/dossiers', {
    ...{ reference: `VAL-${suffixe}`, operation, commune: 'Matoury' },
    ...{ identite: { nom: 'Validité', prenom: enLettres(suffixe) }, situation: {}, souhaits: {} },
  });
  notes.set('vieillie', id);
};

const demandee: Pas = async ({ id, clients, notes }) => {
  await attendre('mise à jour de l’enquête', async () => {
    const taches = await clients.referent.tout<Tache>('/api/taches?pour=moi&etat=a-faire&limite=200');
    return taches.some((t) => t.dossierId === id && t.code === CODE) ? true : null;
  });
  notes.set('lu:mise à jour de l’enquête demandée au référent', 'oui');
};

const vie: readonly Pas[] = [
  desQuePossible('referent', 'InformerMenage', { moyen: 'permanence', par: 'Le référent' }),
  enquete('referent'),
  desQuePossible('pilote', 'ValiderEnquete'),
  demandee,
  enquete('referent', { situation: { nombrePersonnes: 5 } }),
  verifie(
    'mise à jour de l’enquête faite',
    'referent',
    ({ id }) => `/api/dossiers/${id}`,
    ({ taches }) =>
      (taches as readonly { code: string; etat: string }[]).some(
        (t) => t.code === CODE && t.etat === 'terminee',
      ),
  ),
  fait('pilote', 'ValiderEnquete'),
  fait('pilote', 'CloreDossier', {
    issue: 'parti-de-lui-meme',
    preuve: 'Lettre du ménage, datée et signée',
  }),
];

/** A survey ages before any dwelling is attributed: the référent is asked to bring it up to date, and does. */
export const ENQUETE_VIEILLIE: readonly Pas[] = [
  ouvrir,
  ...vie.map(
    (pas): Pas =>
      (p) =>
        pas({ ...p, id: note(p, 'vieillie') }),
  ),
];
