import { randomUUID } from 'node:crypto';
import { BAILLEURS } from '../src/demonstration/acteurs.js';
import type { Charte } from '../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../src/domaine/charte/defaut.js';
import { dateCayenne, depuisMillisecondes } from '../src/domaine/noyau/instants.js';
import type { Banc } from './banc.js';

type Role = keyof Banc['jetons'];
interface Pas {
  readonly role: Role;
  readonly acte: string;
  readonly corps: (logement: string) => object;
  /** The step that the procedure opens after this act: waited for before the next one. */
  readonly ouvre?: string;
}

const aujourdhui = () => dateCayenne(depuisMillisecondes(Date.now()));
const pas = (role: Role, acte: string, corps: object = {}, ouvre?: string): Pas => ({
  role,
  acte,
  corps: () => corps,
  ...(ouvre ? { ouvre } : {}),
});

/** The least that a survey says (R2.23). */
const ENQUETE = {
  par: 'referent',
  situation: { nombrePersonnes: 3, statutOccupation: 'locataire', ressourcesMensuelles: 2400 },
  souhaits: { projet: 'location' },
};

/** The least acts that walk all six steps. */
export const PAS: readonly Pas[] = [
  pas(
    'referent',
    'informer-menage',
    { moyen: 'permanence', par: 'Référent', langue: 'français' },
    'enquete-sociale',
  ),
  pas('referent', 'realiser-enquete', ENQUETE),
  pas('pilote', 'valider-enquete', {}, 'accompagnement'),
  pas('pilote', 'lever-porte', { motif: 'Ménage autonome' }, 'rapprochement'),
  { role: 'referent', acte: 'proposer-logement', corps: (logement) => ({ logement }) },
  pas('bailleur', 'confirmer-proposition'),
  pas('referent', 'visiter-logement', { avis: 'favorable' }),
  pas('referent', 'accepter-proposition'),
  {
    role: 'bailleur',
    acte: 'attribuer-logement',
    corps: () => ({ seance: aujourdhui(), membres: ['bailleur'] }),
    ouvre: 'demenagement',
  },
  { role: 'bailleur', acte: 'signer-bail', corps: () => ({ signeLe: aujourdhui() }) },
  { role: 'referent', acte: 'realiser-demenagement', corps: () => ({ le: aujourdhui() }) },
  { role: 'referent', acte: 'liberer-logement-origine', corps: () => ({ le: aujourdhui() }), ouvre: 'suivi' },
  pas('referent', 'etablir-bilan', { stabilise: true, bilan: 'Installation réussie.' }),
  pas('referent', 'clore-dossier', {
    ...{ issue: 'reloge-definitivement', preuve: 'Bilan signé du ménage' },
    inacheve: 'Sans accompagnement à l’entrée',
  }),
];

/** The shipped charter without its follow-up contacts: months of waiting measure nothing. */
export function charteCourte(): Charte {
  const taches = Object.fromEntries(
    Object.entries(CHARTE_DEFAUT.taches).filter(
      ([code]) => !code.startsWith('contact-') && code !== 'etablir-bilan',
    ),
  );
  return { ...CHARTE_DEFAUT, version: `courte-${randomUUID().slice(0, 8)}`, taches };
}

export async function ecrire(
  banc: Banc,
  role: Role,
  chemin: string,
  corps: object,
): Promise<Record<string, unknown>> {
  const reponse = await fetch(banc.pile.url + chemin, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${banc.jetons[role]}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(corps),
  });
  const dit = (await reponse.json()) as Record<string, unknown>;
  if (!reponse.ok) throw new Error(`${chemin} : ${reponse.status} ${JSON.stringify(dit)}`);
  return dit;
}

export async function publier(banc: Banc): Promise<string> {
  const { id } = await ecrire(banc, 'bailleur', '/api/logements', {
    reference: randomUUID(),
    bailleur: BAILLEURS[0].code,
    nature: 'social',
    commune: 'Cayenne',
    horsQpv: true,
    typologie: 'T3',
    surface: 60,
    loyer: 400,
    charges: 50,
    accessible: false,
    disponibleLe: aujourdhui(),
  });
  return String(id);
}
