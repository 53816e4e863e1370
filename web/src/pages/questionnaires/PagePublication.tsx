import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { Apercu } from './Apercu.tsx';
import { Differences } from './Differences.tsx';
import { Fautes } from './Fautes.tsx';
import { lireFichier } from './lire-fichier.ts';
import { Publier } from './Publier.tsx';

/** A model is chosen, checked, compared, seen as it will be filled in; only then is it published. */
export function Page() {
  const oublier = useRef<() => void>(null);
  const lecture = useMutation({ mutationFn: lireFichier });
  const { data: lu, error, isPending } = lecture;
  return (
    <>
      <TitrePage
        titre="Publier un questionnaire"
        chapeau="Choisissez un modèle SurveyJS : il est vérifié et comparé, sans rien écrire ; vous décidez ensuite de le publier."
        actions={
          <LienBouton page="/questionnaires" discret>
            Toutes les versions
          </LienBouton>
        }
      />
      <Stack gap="lg">
        <div>
          <FileButton
            accept=".json,application/json"
            resetRef={oublier}
            onChange={(fichier) => {
              if (fichier) lecture.mutate(fichier);
              oublier.current?.();
            }}
          >
            {(proprietes) => (
              <Button {...proprietes} loading={isPending} variant={lu ? 'default' : 'filled'}>
                {lu ? 'Choisir un autre fichier' : 'Choisir le fichier JSON'}
              </Button>
            )}
          </FileButton>
          <Text size="sm" mt="xs">
            Partez du fichier d’une version publiée, téléchargé depuis sa page, et changez-le dans un éditeur
            SurveyJS. Les questions dont le service se sert doivent y rester.
          </Text>
        </div>
        {error && <ErreurBloc erreur={error} />}
        {lu && (
          <>
            <Text role="status">
              {lu.nom} : {lu.verification.valable ? 'valable, rien n’est encore publié.' : 'à corriger.'}
            </Text>
            {lu.verification.valable ? (
              <>
                <Differences {...lu.verification} />
                <Apercu key={lu.nom} modele={lu.modele} />
                <Publier modele={lu.modele} />
              </>
            ) : (
              <Fautes fautes={lu.verification.fautes} modele={lu.modele} />
            )}
          </>
        )}
      </Stack>
    </>
  );
}
