import { ajouterJours } from '../../domaine/noyau/instants.js';
import { aujourdhui, fait, lireDossier, note, offre, publie, type Pas } from './recit.js';
import { attribuee, AU_SEUIL } from './segments.js';

const bientot = (): string => ajouterJours(aujourdhui(), 5);

/** The offer of that nature is the one that the household is to enter. */
export const retenue =
  (nature: string, etat = 'attribuee'): Pas =>
  async (p) => {
    const { propositions } = await lireDossier(p);
    if (!propositions.some((o) => o.nature === nature && o.etat === etat))
      throw new Error(`offre « ${nature} » : elle n’est pas celle du ménage`);
    p.notes.set(`lu:offre « ${nature} » retenue`, 'oui');
  };

/** A home put back in order before the household enters it. */
export const REHABILITATION: readonly Pas[] = [
  ...AU_SEUIL,
  async (p) =>
    publie('rehabilite', {
      ...{ nature: 'bail-rehabilitation', travauxJusquau: bientot(), disponibleLe: bientot() },
    })(p),
  fait('referent', 'ProposerLogement', (p) => ({ logement: note(p, 'rehabilite') })),
  fait('bailleur', 'ConfirmerProposition', offre(0)),
  retenue('bail-rehabilitation', 'confirmee'),
];
/** The household builds with an operator, on its plot. */
export const AUTO_CONSTRUCTION: readonly Pas[] = [
  ...AU_SEUIL,
  ...attribuee('construit', 0, { nature: 'auto-construction', operateur: 'akatij', parcelle: 'AB 123' }),
  retenue('auto-construction'),
];
