import { useMutation, useQueryClient } from '@tanstack/react-query';
import { nouvelleCle } from '../../api/cle.ts';
import { ecrire } from '../../api/ecriture.ts';
import { cleAgregat, type ActePossible, type Adresse } from '../agregats.ts';

/** Does at once an act that asks nothing more than the page knows. */
export function useActe(adresse: Adresse, possibles: readonly ActePossible[], nom: string) {
  const requetes = useQueryClient();
  const acte = possibles.find((a) => a.acte === nom);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (corps: object) => ecrire({ route: acte?.route ?? '', corps }, nouvelleCle()),
    onSettled: () => requetes.invalidateQueries({ queryKey: cleAgregat(adresse) }),
  });
  return { possible: acte !== undefined, faire: mutate, enCours: isPending, erreur: error };
}
