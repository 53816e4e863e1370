import type { Recherche } from './recherche.ts';

interface ChoixStatut {
  readonly value: string;
  readonly label: string;
  readonly filtre: { readonly ouverts: 'oui' | undefined; readonly statut: Recherche['statut'] | undefined };
}

export const CHOIX_STATUTS: ChoixStatut[] = [
  { value: '', label: 'Toutes', filtre: { ouverts: undefined, statut: undefined } },
  { value: 'ouverts', label: 'En cours', filtre: { ouverts: 'oui', statut: undefined } },
  { value: 'ouvert', label: 'En cours, délais courants', filtre: { ouverts: undefined, statut: 'ouvert' } },
  { value: 'suspendu', label: 'Délais suspendus', filtre: { ouverts: undefined, statut: 'suspendu' } },
  { value: 'clos', label: 'Clos', filtre: { ouverts: undefined, statut: 'clos' } },
];

/** The choice that the address stands for. */
export const statutDe = ({ ouverts, statut }: Recherche): string =>
  statut ?? (ouverts === 'oui' ? 'ouverts' : '');
