import { Button } from '@mantine/core';
import { telecharger } from '../../commun/telecharger.ts';

const RETRAIT = 2;

interface Proprietes {
  readonly version: string;
  readonly modele: object;
}

/** The model as a file, to be changed in a SurveyJS editor and published as another version. */
export function TelechargerModele({ version, modele }: Proprietes) {
  return (
    <Button
      variant="default"
      onClick={() =>
        telecharger(
          `questionnaire-${version}.json`,
          JSON.stringify(modele, null, RETRAIT),
          'application/json',
        )
      }
    >
      Télécharger le fichier JSON
    </Button>
  );
}
