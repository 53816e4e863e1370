import {
  attendre,
  aujourdhui,
  desQuePossible,
  ecrit,
  fait,
  note,
  offre,
  publie,
  type Pas,
  type Plateau,
} from './recit.js';
import { AU_SEUIL, visitee } from './segments.js';

const MEMBRES = [
  { organisation: 'cacl', role: 'president' },
  { organisation: 'ctg', role: 'deliberative', reservataire: true },
  { organisation: 'akatij', role: 'consultative' },
];
const seance = (acte: string) => (p: Plateau) => `/api/commissions/${note(p, 'seance')}/actes/${acte}`;
const ici = (acte: string, corps: (p: Plateau) => Readonly<Record<string, unknown>>): Pas =>
  ecrit('pilote', seance(acte), corps);

interface SeanceLue {
  readonly examens: readonly { readonly application: { readonly etat: string } | null }[];
}
/** The procedure has applied the decision to the dossier. */
const appliquee: Pas = async (p) => {
  await attendre('application de la décision', async () => {
    const { examens } = await p.clients.pilote.lire<SeanceLue>(`/api/commissions/${note(p, 'seance')}`);
    return examens.every((e) => e.application?.etat === 'appliquee') ? true : null;
  });
};

/** A session from its convocation to its minutes. */
const tenue = (nature: string, decision: (p: Plateau) => object, logement?: string): readonly Pas[] => [
  ecrit('pilote', '/api/commissions', () => ({ nature, le: aujourdhui(), membres: MEMBRES }), 'seance'),
  ici('inscrire-dossier', (p) => ({
    dossier: p.id,
    ...(logement ? { logements: [note(p, logement)] } : {}),
  })),
  ici('envoyer-convocation', () => ({ moyen: 'autrement', envoyeeLe: '2026-01-12' })),
  ici('consigner-presences', () => ({
    presences: ['cacl', 'ctg'].map((organisation) => ({ organisation, presence: 'presente' })),
  })),
  ici('recueillir-avis', (p) => ({ dossier: p.id, avis: [{ organisation: 'ctg', sens: 'favorable' }] })),
  ici('rendre-decisions', (p) => ({ decisions: [{ dossier: p.id, ...decision(p) }] })),
  appliquee,
  ici('approuver-proces-verbal', () => ({ le: aujourdhui() })),
  async (p) => {
    const pdf = await p.clients.pilote.telecharger(`/api/commissions/${note(p, 'seance')}/pv.pdf`);
    if (Buffer.from(pdf).subarray(0, 4).toString() !== '%PDF')
      throw new Error('Procès-verbal : ce n’est pas un PDF');
    p.notes.set('lu:procès-verbal', 'oui');
  },
];

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

/** A household and a dwelling before the commission de relogement; adjourned, then corrected. */
export const COMMISSION_RELOGEMENT: readonly Pas[] = [
  ...AU_SEUIL,
  publie('examine'),
  ...tenue('relogement', (p) => ({ decision: 'favorable', logement: note(p, 'examine') }), 'examine'),
  ici('corriger-decision', (p) => ({
    ...{ dossier: p.id, decision: 'ajournee', raison: 'pieces-manquantes', reexamenLe: '2099-01-15' },
    correction: 'erreur-materielle',
  })),
  appliquee,
];

/** Without the gate, and by the pilot alone: a case settled outside of a session. */
export const CAS_PAR_LE_PILOTE: readonly Pas[] = [
  ...AU_SEUIL.slice(0, 3),
  fait('pilote', 'LeverPorte'),
  ...['un', 'deux', 'trois'].flatMap(refusee),
  desQuePossible('pilote', 'TrancherCasSpecifique', { decision: 'nouvelle-proposition' }),
];
