import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { compte, date } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { adresseInformation, lectureInformations } from './lectures.ts';

/** The households informed together, action by action: how far each is. */
export function Informations({ code }: { readonly code: string }) {
  const lecture = useQuery(lectureInformations(code));
  return (
    <Lecture lecture={lecture}>
      {({ elements }) =>
        elements.length > 0 && (
          <section aria-labelledby="informations">
            <Title order={2} size="h3" id="informations" mb="xs">
              Ménages informés ensemble
            </Title>
            <ul>
              {elements.map((i) => (
                <li key={i.id}>
                  <Lien vers={adresseInformation(code, i.id)}>
                    {i.libelleNature} du {date(i.actionLe)}
                  </Lien>
                  <Text span>
                    , par {i.auteur} : {i.informes} sur {compte(i.nombre, 'ménage')}
                    {i.refuses > 0 && `, ${compte(i.refuses, 'refusé')}`}
                    {i.arretee ? ' (action retirée)' : !i.terminee && ' (en cours)'}
                  </Text>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Lecture>
  );
}
