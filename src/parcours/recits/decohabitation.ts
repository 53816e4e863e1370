import { randomUUID } from 'node:crypto';
import { remplirEnquete } from './questionnaire.js';
import { fait, note, type Pas, type Plateau } from './recit.js';
import { AU_SEUIL } from './segments.js';

interface Foyer {
  readonly liens: { readonly decohabitations: readonly { readonly dossier: string }[] };
  readonly menage: {
    readonly situation?: { readonly nombrePersonnes?: number; readonly ressourcesMensuelles?: number };
  } | null;
}
const lire = (p: Plateau, id = p.id) => p.clients.pilote.lire<Foyer>(`/api/dossiers/${id}`);
const [INFORME, , ...RESTE] = AU_SEUIL;

const A_TROIS = {
  nombrePersonnes: 3,
  ressourcesMensuelles: 2400,
  occupants: [
    { prenom: 'Rose', lien: 'reference', dateNaissance: '1970-03-02' },
    { prenom: 'Émile', lien: 'conjoint', dateNaissance: '1968-01-15' },
    { prenom: 'Lucette', lien: 'enfant', dateNaissance: '2001-06-30' },
  ],
};
const lAinee = fait('referent', 'Decohabiter', () => ({
  reference: `DEC-${randomUUID().slice(0, 8)}`,
  membres: ['o3'],
  situation: { ressourcesMensuelles: 900 },
  motif: 'La fille aînée s’installe',
}));
const parti: Pas = async (p) => {
  const [dernier] = (await lire(p)).liens.decohabitations;
  if (!dernier) throw new Error('décohabitation : le nouveau dossier ne se lit pas');
  p.notes.set('rendre:parti', dernier.dossier);
};

/** A member that the survey names leaves for a home of its own, undone once, then for good: two dossiers, each led to its end. */
export const DECOHABITATION: readonly Pas[] = [
  ...(INFORME ? [INFORME] : []),
  remplirEnquete(A_TROIS),
  ...RESTE,
  lAinee,
  parti,
  fait('referent', 'AnnulerDecohabitation', (p) => ({
    dossier: note(p, 'rendre:parti'),
    motif: 'Elle reste',
  })),
  lAinee,
  parti,
  async (p) => {
    const menages = await Promise.all([lire(p), lire(p, note(p, 'rendre:parti'))]);
    const lus = menages.map(({ menage }) => {
      const { nombrePersonnes, ressourcesMensuelles } = menage?.situation ?? {};
      return `${nombrePersonnes} à ${ressourcesMensuelles}`;
    });
    if (lus.join(', ') !== '2 à 1500, 1 à 900') throw new Error(`décohabitation : ${lus.join(', ')}`);
    p.notes.set('lu:deux ménages, leurs personnes et leurs ressources', 'oui');
  },
];
