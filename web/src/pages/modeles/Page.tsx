import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { lectureModeles } from './lectures.ts';

/** Every kind of document that the service writes: its words are changed here, without a developer. */
export function Page() {
  return (
    <>
      <TitrePage
        titre="Modèles de documents"
        chapeau="Les lettres et papiers que le service écrit. Chaque modèle se télécharge, se modifie et se remet ici : il est essayé avant d’entrer en service, et l’on peut toujours revenir à une version passée."
      />
      <Lecture lecture={useQuery(lectureModeles)} page>
        {({ modeles }) => (
          <Cartes libelle="Modèles de documents">
            {modeles.map(({ modele, titre, objet, langues }) => (
              <Carte key={modele}>
                <Title order={2} size="h4">
                  <Lien vers={`/modeles/${encodeURIComponent(modele)}`} inherit>
                    {titre}
                  </Lien>
                </Title>
                <Text size="sm">{objet}</Text>
                {langues.length > 1 && (
                  <Text size="sm" c="gray.7">
                    {langues.map((l) => l.libelle).join(' ; ')}
                  </Text>
                )}
              </Carte>
            ))}
          </Cartes>
        )}
      </Lecture>
    </>
  );
}
