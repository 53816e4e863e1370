import { Alert, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { components } from '../../../api/types.d.ts';
import { compte } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import styles from '../chartes.module.css';
import { lectureCharte, lectureParties } from '../lectures.ts';
import { RemplacerFichier } from './RemplacerFichier.tsx';

type Partie = components['schemas']['PartieCharte'];
const route = getRouteApi('/chartes/$id/parties');

const parGroupe = (parties: readonly Partie[]): (readonly [string, Partie[]])[] =>
  [...new Set(parties.map(({ groupe }) => groupe))].map((groupe) => [
    groupe,
    parties.filter((p) => p.groupe === groupe),
  ]);

/** The parts of a draft, each changed by its own form. */
export function Page() {
  const { id } = route.useParams();
  const charte = useQuery(lectureCharte(id));
  const lecture = useQuery(lectureParties(id));
  const adresse = `/chartes/${encodeURIComponent(id)}`;
  const publiee = charte.data?.publiee === true;
  return (
    <>
      <TitrePage
        titre={`Les parties de la version ${id}`}
        chapeau="Chaque partie a son formulaire et dit d’où viennent ses nombres."
        actions={
          <LienBouton page={adresse} discret>
            Revenir à la version
          </LienBouton>
        }
      />
      <Stack gap="lg">
        {publiee ? (
          <Alert variant="light" title="Cette version est publiée : elle ne change plus">
            <Lien vers={`/chartes/preparer?depuis=${encodeURIComponent(id)}`}>
              Préparer une version à partir d’elle
            </Lien>
          </Alert>
        ) : (
          charte.data && <RemplacerFichier charte={id} version={charte.data.version} />
        )}
        <Lecture lecture={lecture}>
          {(parties) => (
            <Stack gap="xl">
              {parGroupe(parties).map(([groupe, membres]) => (
                <section key={groupe} aria-labelledby={`groupe-${membres[0]?.cle ?? ''}`}>
                  <Title order={2} size="h3" mb="sm" id={`groupe-${membres[0]?.cle ?? ''}`}>
                    {groupe}
                  </Title>
                  <ul className={styles['grille']}>
                    {membres.map((partie) => (
                      <Carte key={partie.cle} partie={partie} adresse={adresse} />
                    ))}
                  </ul>
                </section>
              ))}
            </Stack>
          )}
        </Lecture>
      </Stack>
    </>
  );
}

function Carte({ partie, adresse }: { readonly partie: Partie; readonly adresse: string }) {
  const { cle, titre, aValider, changements } = partie;
  return (
    <Paper component="li" withBorder p="md">
      <Title order={3} size="h5">
        <Lien vers={`${adresse}/parties/${cle}`} inherit>
          {titre}
        </Lien>
      </Title>
      <Group gap="xs" mt="xs">
        {changements > 0 && (
          <Badge variant="filled" tt="none">
            {compte(changements, 'changement')}
          </Badge>
        )}
        {aValider && (
          <Badge variant="light" color="orange" tt="none">
            À valider par la CACL
          </Badge>
        )}
        {changements === 0 && (
          <Text size="sm" c="gray.7">
            Comme la version en vigueur
          </Text>
        )}
      </Group>
    </Paper>
  );
}
