import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { adresseDossier } from '../../../commun/adresses.ts';
import { Carte, Cartes } from '../../../commun/Cartes.tsx';
import { AvancementEnNombre, IssueLigne, parIssue } from '../../../commun/EnNombre.tsx';
import { Lecture } from '../../../commun/Lecture.tsx';
import { Lien } from '../../../commun/Lien.tsx';
import { nomMenage } from '../../../commun/menage.ts';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { Gestes } from './Gestes.tsx';
import { lecturePassations, lectureSuivi, type Resultat } from './lectures.ts';

const route = getRouteApi('/referents/$id/passations/$passation');

/** How far a handover in number is, dossier by dossier; what was refused first. */
export function Page() {
  const { id, passation } = route.useParams();
  const lecture = useQuery(lectureSuivi(id, passation));
  const { data } = useQuery(lecturePassations(id));
  const annulee = data?.elements.find((p) => p.id === passation)?.annuleeLe ?? null;
  return (
    <>
      <TitrePage titre="Passation de dossiers" chapeau="Décidée, elle va à son terme d’elle-même." />
      <Lecture lecture={lecture} page>
        {(suivi) => (
          <Stack gap="lg">
            <AvancementEnNombre
              faits={suivi.faits}
              refuses={suivi.refuses}
              restants={suivi.restants}
              libelle="Avancement de la passation"
              unite={['dossier transmis', 'dossiers transmis']}
            />
            <Gestes id={id} suivi={suivi} annuleeLe={annulee} />
            <section aria-labelledby="resultats">
              <Title order={2} size="h4" mb="xs" id="resultats">
                Dossier par dossier
              </Title>
              <Cartes libelle="Résultats">
                {parIssue(suivi.resultats).map((resultat) => (
                  <UnResultat key={resultat.dossier} resultat={resultat} />
                ))}
              </Cartes>
            </section>
            <div>
              <LienBouton page={`/referents/${encodeURIComponent(id)}`} discret>
                Revenir au référent
              </LienBouton>
            </div>
          </Stack>
        )}
      </Lecture>
    </>
  );
}

function UnResultat({ resultat }: { readonly resultat: Resultat }) {
  const { dossier, reference, menage, nomDe, nomA, issue, regle, motif } = resultat;
  const nom = nomMenage(menage);
  return (
    <Carte>
      <Text fw={600}>
        <Lien vers={adresseDossier(dossier)}>
          {nom === null ? `Dossier ${reference ?? ''}` : `${nom} (${reference ?? ''})`}
        </Lien>
      </Text>
      <Text size="sm">
        De {nomDe} à {nomA}
      </Text>
      <IssueLigne issue={issue} regle={regle} motif={motif} />
    </Carte>
  );
}
