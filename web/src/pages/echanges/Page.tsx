import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFlux } from '../../api/flux.ts';
import { Cartes } from '../../commun/Cartes.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { EchangePossible } from './EchangePossible.tsx';
import { EchangePropose } from './EchangePropose.tsx';
import { CLE_ECHANGES, lecturePossibles, lectureProposes } from './lectures.ts';

/** The bourse d'échange: what was proposed and where each household stands; what could be (R4.90 to R4.95). */
export function Page() {
  useFlux('/api/logements/flux', [CLE_ECHANGES]);
  return (
    <>
      <TitrePage
        titre="Échanges de logements"
        chapeau="La bourse d’échange entre locataires, tous bailleurs confondus. Un échange se fait entier ou pas du tout."
        actions={
          <LienBouton page="/logements?passerelle=oui" discret>
            Logements en location choisie ou à la bourse
          </LienBouton>
        }
      />
      <Stack gap="xl">
        <Proposes />
        <Possibles />
      </Stack>
    </>
  );
}

function Proposes() {
  const lecture = useQuery(lectureProposes);
  return (
    <section aria-labelledby="proposes">
      <Title order={2} size="h3" id="proposes" mb="sm">
        Échanges proposés
      </Title>
      <Lecture lecture={lecture}>
        {({ elements }) =>
          elements.length === 0 ? (
            <Text>Aucun échange n’a encore été proposé aux ménages que vous suivez.</Text>
          ) : (
            <Cartes libelle="Échanges proposés">
              {elements.map((echange) => (
                <EchangePropose key={echange.id} echange={echange} />
              ))}
            </Cartes>
          )
        }
      </Lecture>
    </section>
  );
}

function Possibles() {
  const lecture = useQuery(lecturePossibles);
  return (
    <section aria-labelledby="possibles">
      <Title order={2} size="h3" id="possibles" mb="sm">
        Échanges possibles
      </Title>
      <Lecture lecture={lecture}>
        {({ echanges, inscrits, optimal }) =>
          echanges.length === 0 ? (
            <EtatVide titre="Aucun échange possible pour le moment" niveau={3}>
              {compte(inscrits, 'ménage inscrit', 'ménages inscrits')} à la bourse. Un bailleur y ouvre un
              logement, puis le référent y inscrit le ménage qui l’occupe, avec son accord.
            </EtatVide>
          ) : (
            <Stack gap="sm">
              <Text size="sm">
                {compte(inscrits, 'ménage inscrit', 'ménages inscrits')}. Les échanges « du meilleur ensemble
                » se font tous ensemble, sans ménage en double.
                {!optimal && ' Le calcul s’est arrêté avant de prouver que c’est le meilleur.'} Rien n’est
                enregistré : c’est une proposition aux personnes.
              </Text>
              <Cartes libelle="Échanges possibles">
                {echanges.map((echange) => (
                  <EchangePossible
                    key={echange.jambes.map((j) => `${j.dossier}>${j.entre}`).join()}
                    echange={echange}
                  />
                ))}
              </Cartes>
            </Stack>
          )
        }
      </Lecture>
    </section>
  );
}
