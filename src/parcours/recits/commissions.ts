import {
  attendre,
  aujourdhui,
  dansUnAn,
  desQuePossible,
  fait,
  note,
  offre,
  publie,
  type Pas,
} from './recit.js';
import { appliquee, ici, tenue } from './seances.js';
import { AU_SEUIL, visitee } from './segments.js';

const refusee = (nom: string, rang: number): readonly Pas[] => [
  ...visitee(nom, rang),
  fait('referent', 'RefuserProposition', offre(rang, { motif: 'trop-loin' })),
];
/** Every offer owed was refused: the procedure refers to the commission, which settles the case. */
export const CAS_SPECIFIQUE: readonly Pas[] = [
  ...AU_SEUIL,
  ...['un', 'deux', 'trois'].flatMap(refusee),
  async (p) => {
    await attendre('saisine de la commission', async () => {
      const { elements } = await p.clients.pilote.lire<{
        elements: readonly { id?: string; dossier?: string }[];
      }>('/api/commissions/a-inscrire?nature=cas-specifiques');
      return elements.some((e) => e.id === p.id || e.dossier === p.id) ? true : null;
    });
  },
  ...tenue('cas-specifiques', () => ({ decision: 'nouvelle-proposition' })),
];

const ajournee = () => ({ decision: 'ajournee', raison: 'pieces-manquantes', reexamenLe: dansUnAn() });
/** A household and a dwelling before the commission de relogement: adjourned, seen again, corrected. */
export const COMMISSION_RELOGEMENT: readonly Pas[] = [
  ...AU_SEUIL,
  publie('examine'),
  ...tenue('relogement', ajournee, 'examine'),
  ({ notes }) =>
    Promise.resolve(void notes.set('lu:décision ajournée, ménage revu à la séance suivante', 'oui')),
  ...tenue('relogement', (p) => ({ decision: 'favorable', logement: note(p, 'examine') }), 'examine'),
  ici('corriger-decision', (p) => ({
    ...{ ...ajournee(), dossier: p.id },
    correction: 'erreur-materielle',
  })),
  appliquee,
  ...tenue('relogement', (p) => ({ decision: 'favorable', logement: note(p, 'examine') }), 'examine'),
  fait('referent', 'LibererRetenue', () => ({ motif: 'Le ménage renonce avant toute proposition' })),
  async (p) => {
    const { statut } = await p.clients.pilote.lire<{ statut: string }>(
      `/api/logements/${note(p, 'examine')}`,
    );
    if (statut !== 'disponible') throw new Error(`Logement libéré : il est ${statut}`);
    p.notes.set('lu:logement retenu par la commission, libéré', 'oui');
  },
];

/** Without the gate, and by the pilot alone: a case settled outside of a session. */
export const CAS_PAR_LE_PILOTE: readonly Pas[] = [
  ...AU_SEUIL.slice(0, 3),
  fait('pilote', 'LeverPorte'),
  ...['un', 'deux', 'trois'].flatMap(refusee),
  desQuePossible('pilote', 'TrancherCasSpecifique', () => ({
    ...{ decision: 'nouvelle-proposition', seance: aujourdhui() },
    membres: ['CACL', 'CTG'],
  })),
];
