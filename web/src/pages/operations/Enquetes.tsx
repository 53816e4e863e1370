import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { adresseDossier } from '../../commun/adresses.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { lectureEnquetes } from './lectures.ts';
import styles from './operations.module.css';

/** The surveys that come too early, too late, or have grown old for the operational phase; each leads to its household. */
export function Enquetes({ code }: { readonly code: string }) {
  const lecture = useQuery(lectureEnquetes(code));
  return (
    <Lecture lecture={lecture}>
      {({ menages, aFaire, aRevoir }) => (
        <Stack gap="md">
          <Text>
            {compte(menages, 'ménage à reloger', 'ménages à reloger')},{' '}
            {aFaire === 0 ? 'tous enquêtés' : `${aFaire} sans enquête`},{' '}
            {compte(aRevoir.length, 'enquête à revoir', 'enquêtes à revoir')}.
          </Text>
          {aRevoir.length === 0 ? (
            <EtatVide titre="Aucune enquête à revoir" niveau={3}>
              Les enquêtes faites sont fraîches et au bon moment pour la phase opérationnelle, ou cette phase
              n’a pas encore de date : planifiez-la dans le calendrier.
            </EtatVide>
          ) : (
            <ul className={styles['cartes']}>
              {aRevoir.map(({ dossier, reference, nomReferent, fraicheur }) => (
                <li key={dossier} className={styles['carte']}>
                  <Text fw={600}>
                    <Lien vers={`${adresseDossier(dossier)}/enquete`} inherit>
                      Dossier {reference}
                    </Lien>
                  </Text>
                  <Group gap="xs" my={4}>
                    <Badge variant="default">{fraicheur.libelle}</Badge>
                    <Badge variant="default">{fraicheur.libelleMoment}</Badge>
                  </Group>
                  {fraicheur.phrases.map((phrase) => (
                    <Text key={phrase} size="sm">
                      {phrase}
                    </Text>
                  ))}
                  <Text size="sm" c="gray.7">
                    {nomReferent ?? 'Référent à désigner'}
                  </Text>
                </li>
              ))}
            </ul>
          )}
        </Stack>
      )}
    </Lecture>
  );
}
