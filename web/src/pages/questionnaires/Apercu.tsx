import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { QuestionnaireDiffere } from '../../commun/questionnaire/QuestionnaireDiffere.tsx';
import { pagesDe } from '../../commun/questionnaire/modele.ts';

const SANS_REPONSE = {};
const SANS_REMARQUE: ReadonlyMap<string, string> = new Map();
const SANS_FAUTE: readonly never[] = [];
const oublier = (): void => undefined;

/** The questionnaire as it will be filled in; what is typed here goes nowhere. */
export function Apercu({ modele }: { readonly modele: Readonly<Record<string, unknown>> }) {
  const pages = pagesDe(modele);
  const [page, allerA] = useState(0);
  return (
    <section aria-labelledby="apercu">
      <Title order={2} size="h3" id="apercu" mb="xs">
        Aperçu
      </Title>
      <Stack gap="sm">
        <Text>Tel qu’il sera rempli : essayez-le, ce que vous saisissez ici n’est gardé nulle part.</Text>
        <NativeSelect
          label="Rubrique"
          value={String(page)}
          onChange={(e) => allerA(Number(e.currentTarget.value))}
          data={pages.map(({ title, restreint }, rang) => ({
            value: String(rang),
            label: `${rang + 1}. ${title}${restreint ? ' (restreint)' : ''}`,
          }))}
        />
        <QuestionnaireDiffere
          modele={modele}
          page={page}
          surPage={allerA}
          surSaisie={oublier}
          depart={SANS_REPONSE}
          remarques={SANS_REMARQUE}
          fautes={SANS_FAUTE}
          lectureSeule={false}
          tues={false}
        />
      </Stack>
    </section>
  );
}
