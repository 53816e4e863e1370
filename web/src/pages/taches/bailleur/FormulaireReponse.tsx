import { Stack } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { cheminActe, type ActePossible, type Adresse } from '../../../formulaires/agregats.ts';
import { Formulaire } from '../../../formulaires/Formulaire.tsx';
import { QuestionReponses } from '../../../formulaires/QuestionReponses.tsx';
import { specialDe } from '../../../formulaires/registre.ts';
import { usePersonne } from '../../../session/useSession.ts';
import type { Attendu } from './reponses.ts';

interface Proprietes {
  readonly adresse: Adresse;
  readonly attendu: Attendu;
  readonly version: number;
  readonly surReponse: (acte: ActePossible) => void;
}

/** The answer to one task: which one, then its fields. */
export function FormulaireReponse({ adresse, attendu, version, surReponse }: Proprietes) {
  const { id: personne, role } = usePersonne();
  const { history } = useRouter();
  const [choix, setChoix] = useState<string | null>(null);
  const { actes, question } = attendu;
  const seul = actes.length === 1 ? actes[0] : undefined;
  const acte = actes.find((a) => cheminActe(a) === choix) ?? seul;
  return (
    <Stack gap="lg">
      <QuestionReponses question={question} possibles={actes} choisi={acte ?? null} surChoix={setChoix} />
      {acte !== undefined && (
        <Formulaire
          key={acte.acte}
          personne={personne}
          role={role}
          adresse={adresse}
          acte={acte.acte}
          route={acte.route}
          schema={acte.schema}
          version={version}
          libelleEnvoi={acte.libelle}
          effet={specialDe(acte.acte).effet}
          surFait={() => surReponse(acte)}
          surAbandon={() => history.push('/taches')}
        />
      )}
    </Stack>
  );
}
