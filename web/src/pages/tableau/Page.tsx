import { Divider, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFlux } from '../../api/flux.ts';
import { adresseDossiers } from '../../commun/adresses.ts';
import { ComptesParEtape } from '../../commun/ComptesParEtape.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, dateHeure } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ChoixFiltres } from './ChoixFiltres.tsx';
import { Escalades } from './Escalades.tsx';
import { SansAdresse } from './SansAdresse.tsx';
import { Evaporation } from './Evaporation.tsx';
import { sontVides, type Filtres } from './filtres.ts';
import { CLES_SUIVIES, lectureTableau } from './lectures.ts';
import { TachesEnRetard } from './TachesEnRetard.tsx';
import styles from './tableau.module.css';

const route = getRouteApi('/tableau');

export function Page() {
  const filtres = route.useSearch();
  const naviguer = route.useNavigate();
  const tableau = useQuery(lectureTableau(filtres));
  useFlux('/api/taches/flux', CLES_SUIVIES);
  return (
    <>
      <TitrePage
        titre="Tableau de bord"
        chapeau="Où en sont les ménages, ce qui est en retard, et qui doit agir. La page se met à jour seule."
      />
      <ChoixFiltres filtres={filtres} surChangement={(search) => void naviguer({ search })} />
      {tableau.isSuccess && (
        <p className={styles['imprime']}>État du {dateHeure(new Date(tableau.dataUpdatedAt))}.</p>
      )}
      <Lecture lecture={tableau}>
        {(lu) =>
          lu.total.dossiers + lu.clos === 0 ? (
            <AucunDossier filtres={filtres} />
          ) : (
            <div aria-busy={tableau.isPlaceholderData}>
              <ComptesParEtape tableau={lu} filtres={filtres} legende="Dossiers ouverts, par étape" />
              <ul className={styles['apart']} aria-label="Autres dossiers">
                <li>
                  <Lien vers={adresseDossiers({ ...filtres, statut: 'suspendu', ouverts: 'oui' })}>
                    {compte(lu.suspendus, 'dossier suspendu', 'dossiers suspendus')}
                  </Lien>
                </li>
                <li>
                  <Lien vers={adresseDossiers({ ...filtres, statut: 'clos' })}>
                    {compte(lu.clos, 'dossier clos', 'dossiers clos')}
                  </Lien>
                </li>
              </ul>
            </div>
          )
        }
      </Lecture>
      <Divider my="xl" />
      <SansAdresse niveaux={tableau.data?.niveauxSansAdresse ?? []} />
      <Escalades filtres={filtres} />
      <Divider my="xl" />
      <TachesEnRetard filtres={filtres} />
      <Divider my="xl" />
      <Evaporation filtres={filtres} />
    </>
  );
}

function AucunDossier({ filtres }: { readonly filtres: Filtres }) {
  if (!sontVides(filtres))
    return <EtatVide titre="Aucun dossier ne répond à ces filtres">Élargissez-les, ou effacez-les.</EtatVide>;
  return (
    <EtatVide titre="Aucun dossier pour le moment" action={<Lien vers="/imports">Importer des ménages</Lien>}>
      <Title order={3} size="h5">
        Pour commencer
      </Title>
      <Text>
        <Lien vers="/operations">Déclarez une opération</Lien>, puis importez ses ménages depuis un fichier :
        un dossier s’ouvre pour chacun, et ce tableau les compte étape par étape.
      </Text>
    </EtatVide>
  );
}
