import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { nouvelleCle } from '../../../api/cle.ts';
import { ecrire } from '../../../api/ecriture.ts';
import { adresseDossier } from '../../../commun/adresses.ts';
import { Carte, Cartes } from '../../../commun/Cartes.tsx';
import { AvancementEnNombre, IssueLigne, parIssue } from '../../../commun/EnNombre.tsx';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { date } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { nomMenage } from '../../../commun/menage.ts';
import { notifierFait } from '../../../commun/notifier.ts';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { lectureSuivi, type Informations } from './lectures.ts';

const route = getRouteApi('/operations/$code/informations/$information');

/** How far an information of several households is, household by household (R1.30). */
export function Page() {
  const { code, information } = route.useParams();
  return (
    <>
      <TitrePage
        titre="Information de plusieurs ménages"
        chapeau="Consignée, elle va à son terme d’elle-même : chaque ménage est informé une fois."
        actions={
          <LienBouton page={`/operations/${encodeURIComponent(code)}?onglet=concertation`} discret>
            Retour à l’opération
          </LienBouton>
        }
      />
      <Lecture lecture={useQuery(lectureSuivi(code, information))} page>
        {(suivi) => (
          <Stack gap="lg">
            <Text>
              {suivi.libelleNature} du {date(suivi.actionLe)}
            </Text>
            <AvancementEnNombre
              faits={suivi.informes}
              refuses={suivi.refuses}
              restants={suivi.restants}
              libelle="Avancement de l’information"
              unite={['ménage informé', 'ménages informés']}
            />
            <Gestes code={code} suivi={suivi} />
            <section aria-labelledby="resultats">
              <Title order={2} size="h4" mb="xs" id="resultats">
                Ménage par ménage
              </Title>
              <Cartes libelle="Résultats">
                {parIssue(suivi.resultats).map((resultat) => (
                  <UnMenage key={resultat.dossier} resultat={resultat} />
                ))}
              </Cartes>
            </section>
          </Stack>
        )}
      </Lecture>
    </>
  );
}

/** Trying again what was refused, unless the action was withdrawn. */
function Gestes({ code, suivi }: { readonly code: string; readonly suivi: Informations }) {
  const { information, informes, refuses, arretee, relancable } = suivi;
  const requetes = useQueryClient();
  const [cle, renouveler] = useState(nouvelleCle);
  const relance = useMutation({
    mutationFn: () => {
      const route = `/api/operations/${encodeURIComponent(code)}/actes/relancer-information`;
      return ecrire({ route, corps: { information } }, cle);
    },
    async onSuccess() {
      renouveler(nouvelleCle());
      notifierFait('La procédure essaie de nouveau les ménages refusés.');
      await requetes.invalidateQueries({ queryKey: ['operations'] });
    },
  });
  if (arretee)
    return (
      <Alert color="gray" title="Action retirée">
        L’action qui informait ces ménages a été retirée de l’opération : ceux qui restaient ne sont pas
        informés.
        {informes > 0 &&
          ' Ceux qui l’étaient le restent, et leur dossier le dit : si l’action n’a pas eu lieu, annulez leur information sur leur dossier, l’étape reprend.'}
      </Alert>
    );
  if (refuses === 0 || !relancable) return null;
  return (
    <div>
      <Button onClick={() => relance.mutate()} loading={relance.isPending}>
        Essayer de nouveau les ménages refusés
      </Button>
      {relance.isError && <ErreurBloc erreur={relance.error} />}
    </div>
  );
}

function UnMenage({ resultat }: { readonly resultat: Informations['resultats'][number] }) {
  const { dossier, reference, menage, issue, regle, motif } = resultat;
  const nom = nomMenage(menage);
  return (
    <Carte>
      <Text fw={600}>
        <Lien vers={adresseDossier(dossier)}>
          {nom === null ? `Dossier ${reference ?? ''}` : `${nom} (${reference ?? ''})`}
        </Lien>
      </Text>
      <IssueLigne issue={issue} regle={regle} motif={motif} />
    </Carte>
  );
}
