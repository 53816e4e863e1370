import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { lectureOperations } from '../../commun/operations.ts';
import { usePersonne } from '../../session/useSession.ts';

const LISTES = [
  {
    nom: 'etapes',
    titre: 'Ménages par étape',
    dit: 'Combien de ménages à chaque étape, opération par opération.',
    nominative: false,
  },
  {
    nom: 'demolitions',
    titre: 'Dernier ménage par démolition',
    dit: 'Avant chaque démolition : ménages à reloger, dernier d’entre eux, fin projetée et marge.',
    nominative: false,
  },
  {
    nom: 'dossiers',
    titre: 'Dossiers',
    dit: 'Chaque ménage, son étape, son référent, sa prochaine échéance.',
    nominative: true,
  },
  {
    nom: 'propositions',
    titre: 'Propositions et refus',
    dit: 'Chaque logement proposé, à qui, où en est la proposition, et si le refus compte.',
    nominative: true,
  },
  {
    nom: 'mesures',
    titre: 'Mesures d’accompagnement',
    dit: 'Chaque mesure, son opérateur, son financeur, ce qui est fait.',
    nominative: true,
  },
] as const;

const FORMATS = [
  { format: 'xlsx', libelle: 'Excel' },
  { format: 'csv', libelle: 'CSV' },
] as const;

/** The lists that can be handed over as files: counts for all who read here, names for a pilot alone (R0.47). */
export function Page() {
  const { role } = usePersonne();
  const [operation, choisir] = useState('');
  const operations = useQuery(lectureOperations).data ?? [];
  const suite = operation === '' ? '' : `?operation=${encodeURIComponent(operation)}`;
  const listes = LISTES.filter(({ nominative }) => !nominative || role === 'pilote');
  return (
    <>
      <TitrePage titre="Exports" chapeau="Des listes à remettre à l’ANRU ou à l’État, en tableur." />
      {role === 'pilote' && (
        <Text mb="md">
          Les listes nominatives portent le nom des ménages : ne les remettez qu’à qui doit les connaître.
        </Text>
      )}
      <NativeSelect
        label="Opération"
        maw="28rem"
        mb="md"
        data={[
          { value: '', label: 'Toutes les opérations' },
          ...operations.map(({ code, nom }) => ({ value: code, label: nom })),
        ]}
        value={operation}
        onChange={(e) => choisir(e.currentTarget.value)}
      />
      <Cartes libelle="Listes">
        {listes.map(({ nom, titre, dit, nominative }) => (
          <Carte key={nom}>
            <Text fw={600}>{titre}</Text>
            <Text size="sm">
              {dit} {nominative && 'Nominative.'}
            </Text>
            <Group gap="xs" mt="xs">
              {FORMATS.map(({ format, libelle }) => (
                <Button
                  key={format}
                  component="a"
                  variant="default"
                  href={`/api/exports/${nom}.${format}${suite}`}
                  download
                  aria-label={`${titre} : télécharger en ${libelle}`}
                >
                  {libelle}
                </Button>
              ))}
            </Group>
          </Carte>
        ))}
      </Cartes>
    </>
  );
}
