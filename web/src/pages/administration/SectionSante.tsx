import { Badge, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { heure } from '../../commun/formats.ts';
import { lectureSante, type Composant } from './sante.ts';

/** Each part of the service and its state, read again every few seconds. */
export function SectionSante() {
  const { data, error, refetch, dataUpdatedAt } = useQuery(lectureSante);
  return (
    <section aria-labelledby="sante">
      <Title order={2} size="h3" id="sante" mb="sm">
        État du service
      </Title>
      <Stack gap="sm">
        {data === undefined && !error && <Chargement lignes={2} />}
        {error && <ErreurBloc erreur={error} reessayer={refetch} />}
        {data !== undefined && (
          <>
            <Text role="status" {...(data.bonne ? {} : { fw: 700 })}>
              {data.phrase}
            </Text>
            <Cartes libelle="Parties du service">
              {data.composants.map((composant) => (
                <Partie key={composant.nom} composant={composant} />
              ))}
            </Cartes>
            <Text size="sm" c="gray.7">
              Vu à {heure(new Date(dataUpdatedAt))}.
            </Text>
          </>
        )}
      </Stack>
    </section>
  );
}

const MOTS: Readonly<Record<Composant['etat'], { readonly mot: string; readonly couleur: string }>> = {
  bon: { mot: 'Fonctionne', couleur: 'green' },
  retard: { mot: 'En retard', couleur: 'orange' },
  panne: { mot: 'En panne', couleur: 'red' },
  inconnu: { mot: 'Inconnu', couleur: 'gray' },
};

function Partie({ composant: { nom, role, etat, motif } }: { readonly composant: Composant }) {
  const { mot, couleur } = MOTS[etat];
  return (
    <Carte>
      <Title order={3} size="h4">
        {nom}
      </Title>
      <div>
        <Badge color={couleur} variant="light" tt="none" size="lg">
          {mot}
        </Badge>
      </div>
      {motif !== '' && <Text>{motif}</Text>}
      <Text size="sm">{role}</Text>
    </Carte>
  );
}
