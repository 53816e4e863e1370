import {
  AUTRE_BAILLEUR,
  chezLeVoisin,
  fait,
  note,
  publie,
  refuse,
  verifie,
  type Pas,
  type Plateau,
  type Qui,
} from './recit.js';
import { attribuee, AU_SEUIL, propose } from './segments.js';

const dossierPour = (qui: Qui) => (p: Plateau) => p.clients[qui].lire(`/api/dossiers/${p.id}`);
interface Liste {
  readonly elements: readonly { readonly id: string }[];
}
/** Neither its page, nor the lists, nor the inbox say that the household exists. */
const ignore = (qui: Qui, nom: string): readonly Pas[] => [
  refuse(`dossier protégé introuvable pour ${nom}`, 404, dossierPour(qui)),
  async (p) => {
    const listes = ['/api/dossiers?limite=200', '/api/taches?pour=moi&etat=a-faire&limite=200'];
    const lus = await Promise.all(listes.map((chemin) => p.clients[qui].lire<Liste>(chemin)));
    if (JSON.stringify(lus).includes(p.id)) throw new Error(`le dossier protégé se devine chez ${nom}`);
  },
];

/** Violence: the other adult is followed by another référent and offered another landlord's dwelling; neither may guess where this household goes. */
export const PROTECTION: readonly Pas[] = [
  ...AU_SEUIL,
  ...chezLeVoisin(
    ...AU_SEUIL,
    publie('autre-adulte', { bailleur: AUTRE_BAILLEUR }, 'autreBailleur'),
    propose('autre-adulte'),
    fait('referent', 'TransmettreReferent', {
      a: 'referent-demo-3',
      motif: 'Séparation du couple',
      note: 'Un référent pour chacun.',
    }),
  ),
  fait('pilote', 'ProtegerDossier', (p) => ({
    motif: 'Violences : adresse à ne donner à personne',
    connaissent: ['pilote-demo'],
    dossiersEcartes: [note(p, 'voisin')],
  })),
  ...ignore('autreReferent', 'le référent de l’autre adulte'),
  ...ignore('autreBailleur', 'le bailleur de l’autre adulte'),
  ...attribuee('abri', 0),
  ...ignore('autreBailleur', 'le bailleur de l’autre adulte'),
  refuse('motif de la protection refusé sans raison', 422, (p) =>
    p.clients.referent.ecrire(`/api/dossiers/${p.id}/protection/lecture`, { motif: 'voir' }),
  ),
  async (p) => {
    const motif = 'Préparer l’entrée dans les lieux avec l’association';
    await p.clients.referent.ecrire(`/api/dossiers/${p.id}/protection/lecture`, { motif });
  },
  verifie(
    'dossier protégé lu par son référent',
    'referent',
    ({ id }) => `/api/dossiers/${id}`,
    ({ id }) => typeof id === 'string',
  ),
];
