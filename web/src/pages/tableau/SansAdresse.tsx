import { Alert } from '@mantine/core';
import type { components } from '../../api/types.d.ts';
import { Lien } from '../../commun/Lien.tsx';
import { direEchelon } from '../../commun/montees.ts';

type Niveau = NonNullable<components['schemas']['Tableau']['niveauxSansAdresse']>[number];

/** The levels of the ladder that nobody could be written to at, said before it is needed (R7.21). */
export function SansAdresse({ niveaux }: { readonly niveaux: readonly Niveau[] }) {
  if (niveaux.length === 0) return null;
  return (
    <Alert color="orange" mb="md" title="Un niveau de l’échelle n’a pas d’adresse">
      Aucune adresse n’est enregistrée pour ce qui monte {niveaux.map(direEchelon).join(', ')} :{' '}
      {niveaux.includes('pilote')
        ? 'personne n’en serait averti par courriel'
        : 'le pilote en est averti à la place'}
      . <Lien vers="/organisations/cacl">Dites-la parmi les contacts de la CACL</Lien>.
    </Alert>
  );
}
