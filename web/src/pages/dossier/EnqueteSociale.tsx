import { Badge, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import { dateHeure } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { Partie } from './Partie.tsx';

/** Is the survey fresh and at the right time, and the way to fill it in. */
export function EnqueteSociale({ id, version }: { readonly id: string; readonly version: number }) {
  const lecture = useQuery({
    queryKey: ['dossiers', id, 'enquetes', version],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/enquetes', { params: { path: { id } }, signal })),
  });
  return (
    <Partie titre="Enquête sociale" ancre="enquete-sociale">
      <Lecture lecture={lecture}>
        {({ fraicheur, brouillon, peutRemplir }) => (
          <>
            <Badge variant="default">{fraicheur.libelle}</Badge>
            {fraicheur.phrases.map((phrase) => (
              <Text key={phrase}>{phrase}</Text>
            ))}
            {brouillon !== null && (
              <Text size="sm">
                Brouillon enregistré par {brouillon.par}, le {dateHeure(brouillon.le)}.
              </Text>
            )}
            <div className="sans-impression">
              <LienBouton page={`/dossiers/${id}/enquete`} discret={!peutRemplir}>
                {peutRemplir ? 'Remplir le questionnaire' : 'Lire les enquêtes'}
              </LienBouton>
            </div>
          </>
        )}
      </Lecture>
    </Partie>
  );
}
