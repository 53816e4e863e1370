import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { DireAbsences } from './Absences.tsx';
import { Charge, ParEtape } from './Charge.tsx';
import { lectureReferents, type Referent } from './lectures.ts';

/** Who follows how many households, who is away and who stands in. */
export function Page() {
  const lecture = useQuery(lectureReferents);
  return (
    <>
      <TitrePage
        titre="Référents"
        chapeau="Chaque ménage a un référent, et un seul. Ici, ce que chacun porte, ses absences et qui le remplace."
      />
      <Lecture lecture={lecture} page>
        {({ source, elements }) =>
          elements.length === 0 ? (
            <EtatVide titre="Aucun référent connu">
              Un référent apparaît ici dès qu’il est entré une première fois dans le service.
            </EtatVide>
          ) : (
            <Stack gap="md">
              <Text role="status">{resumer(elements)}</Text>
              <Cartes libelle="Référents">
                {elements.map((referent) => (
                  <UnReferent key={referent.id} referent={referent} />
                ))}
              </Cartes>
              <Text size="sm" c="gray.7">
                {source}
              </Text>
            </Stack>
          )
        }
      </Lecture>
    </>
  );
}

function resumer(referents: readonly Referent[]): string {
  const absents = referents.filter((r) => r.absences.some((a) => a.enCours)).length;
  const charges = referents.filter((r) => r.surcharge).length;
  return [
    compte(referents.length, 'référent'),
    ...(absents > 0 ? [compte(absents, 'absent aujourd’hui', 'absents aujourd’hui')] : []),
    ...(charges > 0 ? [`${charges} en surcharge`] : []),
  ].join(', ');
}

function UnReferent({ referent }: { readonly referent: Referent }) {
  const { id, nom, absences, remplace, parEtape } = referent;
  const enCours = remplace.filter((r) => r.enCours);
  return (
    <Carte>
      <Title order={2} size="h5">
        <Lien vers={`/referents/${encodeURIComponent(id)}`}>{nom}</Lien>
      </Title>
      <Charge referent={referent} />
      <ParEtape parEtape={parEtape} />
      <DireAbsences absences={absences} />
      {enCours.length > 0 && <Text size="sm">Remplace {enCours.map((r) => r.nom).join(', ')}</Text>}
    </Carte>
  );
}
