import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fiche, type Fait } from '../../commun/Fiche.tsx';
import { Lecture } from '../../commun/Lecture.tsx';
import { lectureFrancais } from './lectures.ts';
import { phrasesDe, type ChampLu } from './phrases.ts';

export const faitsDe = (champs: readonly ChampLu[]): Fait[] =>
  champs.map((champ) => {
    const phrases = phrasesDe(champ);
    return {
      terme: champ.titre,
      valeur: phrases.map((phrase) => <div key={phrase}>{phrase}</div>),
    };
  });

/** The version in plain French: each task with its delays, each section with its source. */
export function Contenu({ version }: { readonly version: string }) {
  const lecture = useQuery(lectureFrancais(version));
  return (
    <section aria-labelledby="contenu">
      <Title order={2} size="h3" id="contenu" mb="xs">
        Ce que dit cette version
      </Title>
      <Lecture lecture={lecture}>
        {({ general, etapes, motifsRefus, sections }) => (
          <Stack gap="lg">
            <Fiche faits={faitsDe(general)} />
            {etapes.map(({ code, libelle, taches }) => (
              <details key={code}>
                <summary>{libelle}</summary>
                {taches.map((tache) => (
                  <div key={tache.code}>
                    <Title order={3} size="h5" mt="sm">
                      {tache.libelle}
                    </Title>
                    {tache.regle === null ? (
                      <Text size="sm">N’est pas demandée par cette version.</Text>
                    ) : (
                      <Fiche faits={faitsDe(tache.regle)} />
                    )}
                  </div>
                ))}
              </details>
            ))}
            <details>
              <summary>Motifs de refus</summary>
              <Fiche
                faits={motifsRefus.map(({ libelle, compte }) => ({
                  terme: libelle,
                  valeur: compte ? 'Compte parmi les offres' : 'Ne compte pas',
                }))}
              />
            </details>
            {sections.map(({ cle, titre, source, champs }) => (
              <details key={cle}>
                <summary>{titre}</summary>
                <Text size="sm" my="xs">
                  Source : {source}
                </Text>
                <Fiche faits={faitsDe(champs)} />
              </details>
            ))}
          </Stack>
        )}
      </Lecture>
    </section>
  );
}
