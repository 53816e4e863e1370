import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import { ChampRecherche } from '../../commun/ChampRecherche.tsx';
import { DonneesDu } from '../../commun/DonneesDu.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { CartesDossiers } from './CartesDossiers.tsx';
import type { Dossier } from './dossier.ts';
import styles from './dossiers.module.css';
import { Filtres } from './Filtres.tsx';
import { nettoyer, requeteDe, type Recherche } from './recherche.ts';
import { TableDossiers } from './TableDossiers.tsx';
import { useMots } from './useMots.ts';
import { Vide } from './Vide.tsx';

const page = getRouteApi('/dossiers');
const LARGE = '(min-width: 62em)';

/** The dossiers that this person may see, searched and filtered by the address. */
export function Page() {
  const { role } = usePersonne();
  const recherche = page.useSearch();
  const naviguer = page.useNavigate();
  const large = useMediaQuery(LARGE, undefined, { getInitialValueInEffect: false });
  const { mots, chercher } = useMots(recherche.recherche);
  const poser = (search: Recherche): void =>
    void naviguer({ search, state: (etat) => etat, replace: true, resetScroll: false });
  const requete = requeteDe(nettoyer({ ...recherche, recherche: mots || undefined }), role === 'referent');
  const liste = useDossiers(requete);
  return (
    <>
      <TitrePage
        titre={requete.referent === 'moi' ? 'Mes ménages' : 'Dossiers'}
        actions={
          (role === 'referent' || role === 'pilote') && (
            <LienBouton page="/dossiers/nouveau" discret>
              Ouvrir un dossier
            </LienBouton>
          )
        }
      />
      <div className={styles['outils']}>
        <ChampRecherche
          libelle={role === 'bailleur' || role === 'reservataire' ? 'Référence' : 'Nom ou référence'}
          valeur={mots}
          surChangement={chercher}
        />
        <Filtres recherche={recherche} requete={requete} surChangement={poser} />
      </div>
      <DonneesDu lecture={liste} />
      <ListePaginee
        liste={liste}
        nom="dossier"
        vide={
          <Vide
            filtree={mots !== '' || Object.keys(recherche).length > 0}
            mien={requete.referent === 'moi'}
          />
        }
      >
        {(dossiers) =>
          large ? <TableDossiers dossiers={dossiers} /> : <CartesDossiers dossiers={dossiers} />
        }
      </ListePaginee>
    </>
  );
}

const useDossiers = (requete: Recherche) =>
  useListePaginee<Dossier>(['dossiers', 'liste', requete], (curseur, signal) =>
    lirePage(
      client.GET('/api/dossiers', {
        params: { query: { ...requete, ...(curseur === undefined ? { total: 'oui' } : { curseur }) } },
        signal,
      }),
    ),
  );
