import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { compte, dateHeure } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { Section } from '../FicheReferent.tsx';
import { lecturePassations } from './lectures.ts';

/** The handovers in number of a référent, the last one first. */
export function Passations({ id }: { readonly id: string }) {
  const lecture = useQuery(lecturePassations(id));
  return (
    <Section ancre="passations" titre="Passations en nombre">
      <Lecture lecture={lecture}>
        {({ elements }) =>
          elements.length === 0 ? (
            <Text>Aucune passation de plusieurs dossiers à la fois.</Text>
          ) : (
            <ul>
              {elements.map((p) => (
                <li key={p.id}>
                  <Lien vers={`/referents/${encodeURIComponent(id)}/passations/${encodeURIComponent(p.id)}`}>
                    {p.annule === null ? 'Passation' : 'Annulation'} du {dateHeure(p.decideeLe)}
                  </Lien>
                  , par {p.auteur} : {p.faits} sur {compte(p.nombre, 'dossier')}
                  {p.refuses > 0 && `, ${compte(p.refuses, 'refusé')}`}
                  {p.annuleeLe !== null ? ' (annulée)' : !p.terminee && ' (en cours)'}
                </li>
              ))}
            </ul>
          )
        }
      </Lecture>
    </Section>
  );
}
