import { refuse, type Pas, type Plateau, type Qui } from './recit.js';

interface Faites {
  readonly elements: readonly { readonly numero: number }[];
}
/** The surveys of the household, the last one first. */
export const numerosDesEnquetes = async (p: Plateau) =>
  (await p.clients.referent.lire<Faites>(`/api/dossiers/${p.id}/enquetes`)).elements.map((e) => e.numero);

const restreint = (qui: Qui, motif: string) => async (p: Plateau) => {
  const [numero] = await numerosDesEnquetes(p);
  return p.clients[qui].ecrire<object>(`/api/dossiers/${p.id}/enquetes/${numero}/lecture-restreinte`, {
    motif,
  });
};
const MOTIF = 'Préparer la demande d’un logement accessible';

/** Health, violence, papers: refused to who need not know and without a ground; read on a stated one, and the reading stays. */
export const LECTURE_RESTREINTE: readonly Pas[] = [
  refuse('réponses restreintes refusées à un bailleur', 403, restreint('bailleur', MOTIF)),
  refuse('réponses restreintes refusées sans motif', 422, restreint('referent', 'voir')),
  async (p) => {
    await restreint('referent', MOTIF)(p);
    const histoire = await p.clients.referent.lire(`/api/dossiers/${p.id}/historique?limite=200`);
    if (!JSON.stringify(histoire).includes('ReponsesRestreintesConsultees'))
      throw new Error('lecture restreinte : elle ne se lit pas dans l’histoire');
    p.notes.set('lu:réponses restreintes lues sur motif, lecture inscrite', 'oui');
  },
];
