import { Anchor, Box, Group, List, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { Lecture } from '../Lecture.tsx';
import styles from './processus.module.css';

type Processus = components['schemas']['ProcessusCharte'];
type Planche = Processus['planches'][number];

const AJUSTEE = 'Ajustée';
const REELLE = 'Taille réelle';

interface Proprietes {
  readonly version: string;
  /** Where the household is: its step, and its open tasks. */
  readonly etape?: string | null;
  readonly taches?: readonly string[];
}

/** The picture of the process, drawing by drawing, and the same in words (R0.30, R0.32). */
export function ImageProcessus({ version, etape, taches = [] }: Proprietes) {
  const lecture = useQuery({
    queryKey: ['chartes', version, 'processus'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/charte/{version}/processus', { params: { path: { version } }, signal })),
    staleTime: Infinity,
  });
  return (
    <Lecture lecture={lecture}>
      {({ planches }) => (
        <Planches version={version} planches={planches} etape={etape ?? null} taches={taches} />
      )}
    </Lecture>
  );
}

interface Choix {
  readonly version: string;
  readonly planches: readonly Planche[];
  readonly etape: string | null;
  readonly taches: readonly string[];
}

function Planches({ version, planches, etape, taches }: Choix) {
  const [code, choisir] = useState('parcours');
  const [taille, dimensionner] = useState(AJUSTEE);
  const planche = planches.find((p) => p.code === code) ?? planches[0];
  if (!planche) return null;
  const parametres = new URLSearchParams({ planche: planche.code });
  if (etape !== null) parametres.set('etape', etape);
  if (taches.length > 0) parametres.set('taches', taches.join(','));
  const base = `/api/charte/${encodeURIComponent(version)}`;
  return (
    <>
      <Group align="end" mb="sm">
        <NativeSelect
          label="Dessin"
          value={planche.code}
          onChange={(e) => choisir(e.currentTarget.value)}
          data={planches.map(({ code: valeur, nom }) => ({ value: valeur, label: nom }))}
        />
        <SegmentedControl
          aria-label="Taille du dessin"
          value={taille}
          onChange={dimensionner}
          data={[AJUSTEE, REELLE]}
        />
        <Anchor href={`${base}/processus.bpmn`} download>
          Télécharger (BPMN 2.0)
        </Anchor>
      </Group>
      <Box
        className={styles['cadre'] ?? ''}
        role="region"
        tabIndex={0}
        aria-label={`Dessin : ${planche.nom}`}
      >
        <img
          src={`${base}/processus.svg?${parametres.toString()}`}
          alt={`${planche.nom}. Le même contenu est écrit dessous.`}
          width={planche.largeur}
          height={planche.hauteur}
          className={taille === AJUSTEE ? styles['ajustee'] : styles['reelle']}
        />
      </Box>
      <details>
        <summary>Lire ce dessin en mots</summary>
        <EnMots planche={planche} />
      </details>
    </>
  );
}

function EnMots({ planche }: { readonly planche: Planche }) {
  const dits = planche.noeuds.filter(({ phrases }) => phrases.length > 0);
  return (
    <List mt="sm" spacing="xs">
      {dits.map(({ id, nom, phrases }) => (
        <List.Item key={id}>
          <Text component="span" fw={600}>
            {nom}
          </Text>
          <List size="sm">
            {phrases.map((phrase) => (
              <List.Item key={phrase}>{phrase}</List.Item>
            ))}
          </List>
        </List.Item>
      ))}
    </List>
  );
}
