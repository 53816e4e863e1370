import { attendre, publie, type Pas, type Plateau } from './recit.js';
import { tenue } from './seances.js';
import { AU_SEUIL, propose } from './segments.js';

interface Tache {
  readonly dossierId: string;
  readonly code: string;
  readonly niveau: number;
}
const COMMISSION = 3;

const montees = async ({ id, clients }: Plateau) =>
  (await clients.pilote.tout<Tache>('/api/taches?etat=a-faire&escalade=oui&limite=200')).filter(
    (t) => t.dossierId === id && t.niveau >= COMMISSION,
  );

/** The landlord does not answer: pilot, direction, then the commission, which settles what went up to it. */
export const ECHELLE: readonly Pas[] = [
  ...AU_SEUIL,
  publie('sans-reponse'),
  propose('sans-reponse'),
  async (p) => {
    await attendre('tâche montée jusqu’à la commission', async () =>
      (await montees(p)).some((t) => t.code === 'confirmer-proposition') ? true : null,
    );
    p.notes.set('lu:tâche montée jusqu’à la commission', 'oui');
  },
  ...tenue('cas-specifiques', () => ({ decision: 'nouvelle-proposition' })),
];
