import { attendre, aujourdhui, ecrit, note, type Pas, type Plateau } from './recit.js';

const MEMBRES = [
  { organisation: 'cacl', role: 'president' },
  { organisation: 'ctg', role: 'deliberative', reservataire: true },
  { organisation: 'akatij', role: 'consultative' },
];
const seance = (acte: string) => (p: Plateau) => `/api/commissions/${note(p, 'seance')}/actes/${acte}`;
/** An act of the pilot on the session of the story. */
export const ici = (acte: string, corps: (p: Plateau) => Readonly<Record<string, unknown>>): Pas =>
  ecrit('pilote', seance(acte), corps);

interface SeanceLue {
  readonly examens: readonly { readonly application: { readonly etat: string } | null }[];
}
/** The procedure has applied the decision to the dossier. */
export const appliquee: Pas = async (p) => {
  await attendre('application de la décision', async () => {
    const { examens } = await p.clients.pilote.lire<SeanceLue>(`/api/commissions/${note(p, 'seance')}`);
    return examens.every((e) => e.application?.etat === 'appliquee') ? true : null;
  });
};

/** A session from its convocation to its minutes. */
export const tenue = (
  nature: string,
  decision: (p: Plateau) => object,
  logement?: string,
): readonly Pas[] => [
  ecrit('pilote', '/api/commissions', () => ({ nature, le: aujourdhui(), membres: MEMBRES }), 'seance'),
  ici('inscrire-dossier', (p) => ({
    dossier: p.id,
    ...(logement ? { logements: [note(p, logement)] } : {}),
  })),
  ici('envoyer-convocation', () => ({ moyen: 'autrement', envoyeeLe: '2026-01-12' })),
  async (p) => {
    const agenda = await p.clients.pilote.telecharger(`/api/commissions/${note(p, 'seance')}/seance.ics`);
    if (!Buffer.from(agenda).toString().startsWith('BEGIN:VCALENDAR'))
      throw new Error('Agenda de la séance : ce n’est pas un agenda');
    p.notes.set('lu:agenda de la séance', 'oui');
  },
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
