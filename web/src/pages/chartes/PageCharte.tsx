import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Lecture } from '../../commun/Lecture.tsx';
import { ImageProcessus } from '../../commun/processus/ImageProcessus.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { vueDe } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { Contenu } from './Contenu.tsx';
import { Differences } from './Differences.tsx';
import { Exporter } from './Exporter.tsx';
import { lectureCharte } from './lectures.ts';
import { Migrations } from './Migrations.tsx';

const route = getRouteApi('/chartes/$id');
/** Acts that have a page of their own. */
const AILLEURS: readonly string[] = ['ModifierCharte', 'AnnulerMigration'];
const ici = ({ acte }: { readonly acte: string }): boolean => !AILLEURS.includes(acte);

export function Page() {
  const { id } = route.useParams();
  const lecture = useQuery(lectureCharte(id));
  const [image, setImage] = useState(false);
  const pilote = usePersonne().role === 'pilote';
  const adresse = `/chartes/${encodeURIComponent(id)}`;
  return (
    <Lecture lecture={lecture} page>
      {(charte) => {
        const { possibles, empeches } = vueDe(charte);
        return (
          <>
            <TitrePage
              titre={`Charte, version ${id}`}
              chapeau={charte.publiee ? 'Publiée : elle ne change plus.' : 'Projet : rien ne la suit encore.'}
            />
            <Stack gap="xl">
              <section aria-labelledby="a-faire">
                <Title order={2} size="h3" id="a-faire" mb="xs">
                  Ce que vous pouvez faire
                </Title>
                <Group gap="sm" mb="md">
                  {!charte.publiee && <LienBouton page={`${adresse}/parties`}>Modifier le projet</LienBouton>}
                  {pilote && (
                    <LienBouton page={`${adresse}/essai`} discret={!charte.publiee}>
                      Essayer sur les dossiers
                    </LienBouton>
                  )}
                  {charte.publiee && (
                    <LienBouton page={`${adresse}/parties`} discret>
                      Lire ses parties
                    </LienBouton>
                  )}
                  <LienBouton page={`/chartes/preparer?depuis=${encodeURIComponent(id)}`} discret>
                    Préparer une version à partir d’elle
                  </LienBouton>
                  <Exporter version={id} />
                </Group>
                <ActesPossibles
                  adresse={{ agregat: 'charte', id }}
                  possibles={possibles.filter(ici)}
                  empeches={empeches.filter(ici)}
                />
              </section>
              <Differences version={id} />
              <Migrations version={id} detail={pilote} />
              <section aria-labelledby="image">
                <Title order={2} size="h3" id="image" mb="xs">
                  L’image du processus
                </Title>
                <details onToggle={(e) => setImage(e.currentTarget.open)}>
                  <summary>Dessiner le parcours d’un ménage sous cette version</summary>
                  {image && <ImageProcessus version={id} />}
                </details>
              </section>
              <Contenu version={id} />
            </Stack>
          </>
        );
      }}
    </Lecture>
  );
}
