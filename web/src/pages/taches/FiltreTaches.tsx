import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { CHOIX_ETAPES, estEtape } from '../../commun/etapes.ts';
import { ChoixGenre } from './ChoixGenre.tsx';
import { estPrise, PRISES, type Recherche } from './recherche.ts';
import styles from './taches.module.css';

const page = getRouteApi('/taches');

/** The filters of the list; they live in the address. */
export function FiltreTaches({ recherche }: { readonly recherche: Recherche }) {
  const naviguer = page.useNavigate();
  const poser = (search: Recherche): void => void naviguer({ search, replace: true, resetScroll: false });
  return (
    <div className={styles['filtres']}>
      <NativeSelect
        label="Tâches"
        value={recherche.qui ?? 'tous'}
        onChange={(e) => poser({ ...recherche, qui: e.currentTarget.value === 'moi' ? 'moi' : 'tous' })}
        data={[
          { value: 'moi', label: 'Les miennes' },
          { value: 'tous', label: 'Toutes' },
        ]}
      />
      <NativeSelect
        label="Étape"
        value={recherche.etape ?? ''}
        onChange={(e) => {
          const { etape: _, code: _genre, ...autres } = recherche;
          const choisie = e.currentTarget.value;
          poser(estEtape(choisie) ? { ...autres, etape: choisie } : autres);
        }}
        data={[{ value: '', label: 'Toutes' }, ...CHOIX_ETAPES]}
      />
      <ChoixGenre recherche={recherche} poser={poser} />
      <NativeSelect
        label="Qui s’en charge"
        value={recherche.prise ?? ''}
        onChange={(e) => {
          const { prise: _, ...autres } = recherche;
          const choisie = e.currentTarget.value;
          poser(estPrise(choisie) ? { ...autres, prise: choisie } : autres);
        }}
        data={[
          { value: '', label: 'Toutes' },
          ...Object.entries(PRISES).map(([value, label]) => ({ value, label })),
        ]}
      />
    </div>
  );
}
