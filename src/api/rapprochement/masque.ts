import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Critere } from '../../domaine/regles/adequation.js';
import type { Cote, LigneCotation } from '../../domaine/regles/cotation.js';

/** Who reads what health and violence say of a household: its référent alone, until a ground is stated (R8.6). */
export const litLeRestreint = ({ role }: Personne): boolean => role === 'referent';

const DITS = {
  true: 'Le logement répond aux besoins connus du ménage.',
  false: 'Le logement ne répond pas à un besoin du ménage : voir son référent.',
  null: 'Un besoin du ménage est à compléter par son référent.',
} as const;

/** The verdict stays, its words no longer say why. */
export const masquerCritere = (critere: Critere): Critere =>
  critere.restreint ? { ...critere, dit: DITS[`${critere.satisfait}`] } : critere;

/** A line of the grid, or all restricted lines as one (R4.37). */
export type LigneLue = Omit<LigneCotation, 'critere'> & { readonly critere: string };

function ensemble(lignes: readonly LigneCotation[]): LigneLue[] {
  if (lignes.length === 0) return [];
  const points = lignes.reduce((somme, l) => somme + l.points, 0);
  return [
    {
      critere: 'restreints',
      libelle: 'Critères restreints (santé, violences)',
      bareme: lignes.reduce((somme, l) => somme + l.bareme, 0),
      satisfait: null,
      points,
      dit: `${points} points au total ; le détail est lu par le référent du ménage.`,
      source: 'Grille de la charte, à valider par la CACL',
      restreint: true,
    },
  ];
}

export const masquerCote = ({ lignes, ...cote }: Cote): Omit<Cote, 'lignes'> & { lignes: LigneLue[] } => ({
  ...cote,
  lignes: [...ensemble(lignes.filter((l) => l.restreint)), ...lignes.filter((l) => !l.restreint)],
});
