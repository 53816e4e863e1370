import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EtatVide } from '../../../commun/EtatVide.tsx';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { compte } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { lectureOperation, type Operation } from '../lectures.ts';
import { ChampsAction } from './ChampsAction.tsx';
import { lectureAInformer } from './lectures.ts';
import { Menages } from './Menages.tsx';
import { Resultats } from './Resultats.tsx';
import { useInformer } from './useInformer.ts';

const route = getRouteApi('/operations/$code/informer');

/** One action informs several households: said once, with a result for each (R1.15). */
export function Page() {
  const { code } = route.useParams();
  return (
    <Lecture lecture={useQuery(lectureOperation(code))} page>
      {(operation) => (
        <>
          <TitrePage
            titre="Informer des ménages ensemble"
            chapeau={`${operation.nom} : une réunion ou un porte-à-porte se dit une fois, chaque ménage coché est informé.`}
            actions={
              <LienBouton page={`/operations/${encodeURIComponent(code)}?onglet=concertation`} discret>
                Retour à l’opération
              </LienBouton>
            }
          />
          {operation.definieLe === null ? (
            <EtatVide titre="Le projet n’est pas encore défini">
              La concertation commence quand le pilote a déclaré le projet défini : aucun ménage n’est informé
              avant.
            </EtatVide>
          ) : (
            <Formulaire operation={operation} />
          )}
        </>
      )}
    </Lecture>
  );
}

const libelleEnvoi = (coches: number): string =>
  coches === 0 ? 'Informer les ménages cochés' : `Informer ${compte(coches, 'ménage')}`;

function Formulaire({ operation }: { readonly operation: Operation }) {
  const lecture = useQuery(lectureAInformer(operation.code));
  const { saisie, saisir, erreurs, envoyer, mutation, informes } = useInformer(operation.code);
  return (
    <Lecture lecture={lecture}>
      {(lus) => {
        const menages = lus.filter((m) => !informes.includes(m.reference));
        return (
          <Stack gap="xl">
            <div role="status">{mutation.data && <Resultats faites={mutation.data} />}</div>
            {menages.length === 0 ? (
              <EtatVide titre="Plus aucun ménage à informer">
                Les ménages que vous suivez dans cette opération sont tous informés. Un ménage ouvert plus
                tard apparaîtra ici.
              </EtatVide>
            ) : (
              <form
                noValidate
                onSubmit={(e) => {
                  e.preventDefault();
                  envoyer(menages);
                }}
              >
                <Stack gap="xl">
                  <ChampsAction operation={operation} saisie={saisie} saisir={saisir} erreurs={erreurs} />
                  <Menages menages={menages} saisie={saisie} saisir={saisir} erreur={erreurs['menages']} />
                  {mutation.isError && <ErreurBloc erreur={mutation.error} />}
                  <Button type="submit" loading={mutation.isPending} style={{ alignSelf: 'flex-start' }}>
                    {libelleEnvoi(Object.keys(saisie.menages).length)}
                  </Button>
                </Stack>
              </form>
            )}
          </Stack>
        );
      }}
    </Lecture>
  );
}
