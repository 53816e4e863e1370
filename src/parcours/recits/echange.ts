import { ajouterJours } from '../../domaine/noyau/instants.js';
import {
  attendre,
  aujourdhui,
  chezLeVoisin,
  ecrit,
  fait,
  note,
  offre,
  publie,
  type Pas,
  type Plateau,
} from './recit.js';
import { ACCORD, AU_SEUIL } from './segments.js';

interface Lu {
  readonly operation: string;
  readonly commune: string;
}
const lire = (p: Plateau) => p.clients.pilote.lire<Lu>(`/api/dossiers/${p.id}`);

/** The home that the household occupies, published by its landlord and opened to the bourse; the household offers it. */
const inscrit = (nom: string): readonly Pas[] => [
  ...AU_SEUIL,
  ACCORD,
  async (p) => publie(nom, { commune: (await lire(p)).commune })(p),
  ecrit(
    'bailleur',
    (p) => `/api/logements/${note(p, nom)}/actes/ouvrir-location-choisie`,
    () => ({ mode: 'bourse-echange', jusquau: ajouterJours(aujourdhui(), 30) }),
  ),
  fait('referent', 'InscrireEchange', (p) => ({ logement: note(p, nom) })),
];

const repondu: readonly Pas[] = [
  fait('bailleur', 'ConfirmerProposition', offre(0)),
  fait('referent', 'VisiterLogement', offre(0, { avis: 'favorable' })),
  fait('referent', 'AccepterProposition', offre(0)),
];
const attribue = fait('bailleur', 'AttribuerLogement', offre(0, { membres: ['bailleur', 'ctg'], rang: 1 }));

/** Two tenants exchange their homes: found by the bourse, proposed to both at once, answered, attributed; then ordinary leases. */
export const ECHANGE: readonly Pas[] = [
  ...inscrit('sien'),
  ...chezLeVoisin(...inscrit('celui-du-voisin')),
  async (p) => {
    await attendre('échange possible', async () => {
      const trouves = JSON.stringify(await p.clients.pilote.lire('/api/echanges'));
      return trouves.includes(p.id) && trouves.includes(note(p, 'voisin')) ? true : null;
    });
    p.notes.set('lu:échange possible trouvé', 'oui');
  },
  fait('pilote', 'ProposerEchange', async (p) => {
    const [voisin, logement] = [note(p, 'voisin'), note(p, 'celui-du-voisin')];
    const { operation } = await lire({ ...p, id: voisin });
    return { avec: [{ dossier: voisin, logement, operation }] };
  }),
  async (p) => {
    const proposes = JSON.stringify(await p.clients.pilote.lire('/api/echanges/proposes'));
    if (![p.id, note(p, 'voisin')].every((id) => proposes.includes(id)))
      throw new Error('échange proposé : un de ses ménages ne se lit pas');
    p.notes.set('lu:échange proposé, ménage par ménage', 'oui');
  },
  ...repondu,
  ...chezLeVoisin(...repondu),
  attribue,
  ...chezLeVoisin(attribue),
];
