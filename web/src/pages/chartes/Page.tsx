import { Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lirePage } from '../../api/client.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { etatVersion, lectureEnVigueur } from '../../commun/version-charte.ts';
import styles from './chartes.module.css';

export function Page() {
  const enVigueur = useQuery(lectureEnVigueur).data;
  const liste = useListePaginee(['chartes', 'liste'], (curseur, signal) => {
    const query = curseur === undefined ? {} : { curseur };
    return lirePage(client.GET('/api/chartes', { params: { query }, signal }));
  });
  return (
    <>
      <TitrePage
        titre="Charte de relogement"
        chapeau="Ses versions : délais, échelles, motifs, pilotage. Un projet s’essaie sur les dossiers avant d’être publié."
        actions={
          <>
            <LienBouton page="/chartes/preparer">Préparer une version</LienBouton>
            <LienBouton page="/questionnaires" discret>
              Questionnaire de l’enquête
            </LienBouton>
          </>
        }
      />
      <ListePaginee
        liste={liste}
        nom="version"
        vide={
          <EtatVide titre="Aucune version pour le moment">La version livrée arrive au démarrage.</EtatVide>
        }
      >
        {(versions) => (
          <ul className={styles['cartes']}>
            {versions.map(({ id, libelle, enVigueurDu, source, publiee, remplace }) => (
              <Paper component="li" key={id} withBorder p="md">
                <Group justify="space-between" gap="xs">
                  <Title order={2} size="h4">
                    <Lien vers={`/chartes/${encodeURIComponent(id)}`} inherit>
                      {libelle}
                    </Lien>
                  </Title>
                  <Badge variant="light" tt="none" {...(publiee ? {} : { color: 'orange' })}>
                    {etatVersion({ id, publiee, enVigueurDu }, enVigueur)}
                  </Badge>
                </Group>
                <Text size="sm">
                  Version {id}, qui prend effet le {date(enVigueurDu)}
                  {remplace.length > 0 && `, à la place de ${remplace.join(', ')}`}
                </Text>
                <Text size="sm">{source}</Text>
              </Paper>
            ))}
          </ul>
        )}
      </ListePaginee>
    </>
  );
}
