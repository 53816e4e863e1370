import { randomUUID } from 'node:crypto';
import {
  attendre,
  aujourdhui,
  ecrit,
  enquete,
  fait,
  note,
  verifie,
  type Pas,
  type Plateau,
} from './recit.js';

interface DossierLu {
  readonly operation: string;
  readonly commune: string;
  readonly referent: string | null;
  readonly menage: { readonly identite: Readonly<Record<string, unknown>> } | null;
}
const lire = (p: Plateau) => p.clients.pilote.lire<DossierLu>(`/api/dossiers/${p.id}`);
const INFORME = fait('referent', 'InformerMenage', { moyen: 'permanence', par: 'Le référent' });

/** The same household opened once more, found by what it has in common, joined, parted, joined for good. */
export const DOUBLON: readonly Pas[] = [
  INFORME,
  async (p) => {
    const { operation, commune, menage } = await lire(p);
    const identite = menage?.identite ?? {};
    const { doublons } = await p.clients.pilote.ecrire<{ doublons: readonly { dossier: { id: string } }[] }>(
      '/api/doublons/recherche',
      identite,
    );
    if (!doublons.some((d) => d.dossier.id === p.id)) throw new Error('doublon : non signalé');
    p.notes.set('lu:doublon signalé avant l’ouverture', 'oui');
    const reference = `DBL-${randomUUID().slice(0, 8)}`;
    const corps = { reference, operation, commune, identite, situation: {}, souhaits: {} };
    const { id } = await p.clients.pilote.ecrire<{ id: string }>('/api/dossiers', corps);
    p.notes.set('double', id);
  },
  verifie(
    'doublon signalé',
    'pilote',
    ({ id }) => `/api/dossiers/${id}/doublons`,
    (d) => JSON.stringify(d).includes('DBL-'),
  ),
  fait('pilote', 'FusionnerDossier', (p) => ({ dossier: note(p, 'double'), motif: 'Même pièce d’identité' })),
  fait('pilote', 'AnnulerFusion', (p) => ({ dossier: note(p, 'double'), motif: 'Deux sœurs, croyait-on' })),
  fait('pilote', 'FusionnerDossier', (p) => ({ dossier: note(p, 'double'), motif: 'Livret de famille lu' })),
];

const ABSENT = 'referent-demo';
const REMPLACANT = 'referent-demo-2';
const absence = (acte: string) => `/api/referents/${ABSENT}/actes/${acte}`;
interface Absent {
  readonly absences: readonly { readonly absence: string; readonly enCours: boolean }[];
}
/** Its référent is away: who stands in finds the task in his inbox and does it; the household keeps its référent. */
export const ABSENCE: readonly Pas[] = [
  INFORME,
  ecrit('pilote', absence('declarer-absence'), () => ({
    ...{ du: aujourdhui(), au: aujourdhui() },
    delegue: REMPLACANT,
  })),
  async (p) => {
    await attendre('la tâche chez le remplaçant', async () => {
      const taches = await p.clients.remplacant.tout<{ dossierId: string }>(
        '/api/taches?pour=moi&etat=a-faire&limite=200',
      );
      return taches.some((t) => t.dossierId === p.id) ? true : null;
    });
    p.notes.set('lu:tâche du référent absent chez son remplaçant', 'oui');
  },
  enquete('remplacant', { situation: { nombrePersonnes: 2 } }),
  async (p) => {
    if ((await lire(p)).referent !== ABSENT) throw new Error('absence : le ménage a changé de référent');
    const { absences } = await p.clients.pilote.lire<Absent>(`/api/referents/${ABSENT}`);
    const enCours = absences.find((a) => a.enCours);
    await p.clients.pilote.ecrire(absence('terminer-absence'), { absence: enCours?.absence });
  },
];
