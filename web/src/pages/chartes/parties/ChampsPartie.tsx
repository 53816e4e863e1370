import { Stack } from '@mantine/core';
import { useController, useWatch } from 'react-hook-form';
import { Checkbox } from '@mantine/core';
import { ChampDessine, Champs } from '../../../formulaires/champs/ChampDessine.tsx';
import styles from '../../../formulaires/champs/champs.module.css';
import { ListesRepliees, useErreursSous } from '../../../formulaires/contexte.ts';
import type { Champ, ChampObjet } from '../../../formulaires/modele/champ.ts';
import { depuisCorps, estVide, saisiesVides } from '../../../formulaires/modele/corps.ts';
import { useState } from 'react';
import { resumerRegle } from './regle.ts';

const estRegle = (champ: Champ): champ is ChampObjet =>
  champ.genre === 'objet' && champ.facultatif && champ.champs.some(({ nom }) => nom === 'echeance');

/** The fields of a part: long lists folded, the rules of tasks one under the other, each asked for or not. */
export function ChampsPartie({ champs }: { readonly champs: readonly Champ[] }) {
  return (
    <ListesRepliees value={true}>
      <Stack gap={champs.every(estRegle) ? 0 : 'lg'}>
        {champs.map((champ) =>
          estRegle(champ) ? (
            <Regle key={champ.nom} champ={champ} />
          ) : (
            <ChampDessine key={champ.nom} champ={champ} nom={champ.nom} chemin={champ.nom} />
          ),
        )}
      </Stack>
    </ListesRepliees>
  );
}

/** To start from, when a version asks for a task that it did not. */
const REGLE_NEUVE = {
  pour: 'referent',
  rappels: [{ duree: 'P15D', calendrier: 'ouvre' }],
  echeance: { duree: 'P30D', calendrier: 'ouvre' },
  escalades: [{ apres: { duree: 'P35D', calendrier: 'ouvre' }, vers: 'pilote' }],
};

/** The rule of one task: summed up in one line, opened to be changed. */
function Regle({ champ }: { readonly champ: ChampObjet }) {
  const { nom, titre, champs } = champ;
  const valeur: unknown = useWatch({ name: nom });
  const { field } = useController({ name: nom });
  const fautes = useErreursSous(nom);
  const [deplie, setDeplie] = useState(false);
  const demandee = !estVide(valeur);
  const montre = deplie || fautes > 0;
  return (
    <details className={styles['replie']} open={montre} onToggle={(e) => setDeplie(e.currentTarget.open)}>
      <summary>
        {titre} <span className={styles['resume']}>{demandee ? resumerRegle(valeur) : 'Non demandée'}</span>
      </summary>
      {montre && (
        <div className={styles['deplie']}>
          <Stack gap="lg">
            <Checkbox
              className={styles['option']}
              label="Cette version demande cette tâche"
              checked={demandee}
              onChange={(e) =>
                field.onChange(
                  e.currentTarget.checked ? depuisCorps(champs, REGLE_NEUVE) : saisiesVides(champs),
                )
              }
            />
            {demandee && <Champs champs={champs} nom={nom} chemin={nom} />}
          </Stack>
        </div>
      )}
    </details>
  );
}
