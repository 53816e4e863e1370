import { Text } from '@mantine/core';
import { etapesVues, type Dossier, type EtatEtape } from './dossier.ts';
import styles from './dossier.module.css';

const DIT: Readonly<Record<EtatEtape, string>> = {
  faite: 'terminée',
  'en-cours': 'en cours',
  arretee: 'le parcours s’est arrêté là',
  'a-venir': 'à venir',
};

/** The six steps, each with a sign and a word besides its colour. */
export function Etapes({ dossier }: { readonly dossier: Dossier }) {
  const etapes = etapesVues(dossier);
  const ici = etapes.find((e) => e.etat === 'en-cours' || e.etat === 'arretee');
  return (
    <section aria-label="Étapes du parcours">
      <ol className={styles['etapes']}>
        {etapes.map(({ code, libelle, rang, etat }) => (
          <li key={code} data-etat={etat} {...(etat === 'en-cours' ? { 'aria-current': 'step' } : {})}>
            <span className={styles['pastille']} aria-hidden>
              {etat === 'faite' ? '✓' : rang}
            </span>
            <span className={styles['etape']}>
              {libelle}
              <span className={styles['cache']}>, {DIT[etat]}</span>
            </span>
          </li>
        ))}
      </ol>
      {ici !== undefined && (
        <Text fw={600} className={styles['ici'] ?? ''} aria-hidden>
          Étape {ici.rang} sur {etapes.length} : {ici.libelle}
        </Text>
      )}
    </section>
  );
}
