import { Alert, Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFlux } from '../../api/flux.ts';
import { compte, heure } from '../../commun/formats.ts';
import { adresseApi, cleAgregat } from '../../formulaires/agregats.ts';
import { lireChangements, type Changement } from '../../formulaires/envoi/changements.ts';
import styles from './dossier.module.css';

interface Proprietes {
  readonly id: string;
  /** Version that the page shows. */
  readonly version: number;
}

const DITS = 3;
const dire = ({ libelle, par, deLaProcedure, le }: Changement): string =>
  `${libelle}, ${deLaProcedure ? 'par la procédure' : `par ${par || 'quelqu’un d’autre'}`}, à ${heure(le)}`;

function phrases(changements: readonly Changement[]): string[] {
  const dits = changements.slice(-DITS).map(dire);
  const tus = changements.length - dits.length;
  return tus > 0 ? [`${compte(tus, 'autre fait', 'autres faits')} avant`, ...dits] : dits;
}

/** Follows the dossier live: the page is read again where it stands, and a sentence says what changed. */
export function Direct({ id, version }: Proprietes) {
  const [faits, setFaits] = useState<readonly string[]>([]);
  /** The last version that this person knows of: it waits while there is something to tell. */
  const connu = useRef({ version, aDire: false });
  const adresse = { agregat: 'dossier', id } as const;
  useFlux(`${adresseApi(adresse)}/flux`, [cleAgregat(adresse)], {
    connue: version,
    surChangement: (nouvelle) => {
      if (nouvelle === null) return;
      connu.current.aDire = true;
      lireChangements(adresse, connu.current.version)
        .then((lus) => setFaits(phrases(lus)))
        .catch(() => setFaits(['Le dossier vient de changer']));
    },
  });
  useEffect(() => {
    if (!connu.current.aDire) connu.current.version = version;
  }, [version]);
  const fermer = (): void => {
    connu.current = { version, aDire: false };
    setFaits([]);
  };
  return (
    <div role="status" className={`${styles['direct'] ?? ''} sans-impression`}>
      {faits.length > 0 && (
        <Alert color="blue" variant="light" title="Le dossier vient de changer">
          {faits.map((fait) => (
            <Text key={fait} size="sm">
              {fait}.
            </Text>
          ))}
          <Group mt="xs">
            <Button variant="default" onClick={fermer}>
              C’est vu
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}
