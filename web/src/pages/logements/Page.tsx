import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useFlux } from '../../api/flux.ts';
import { Cartes } from '../../commun/Cartes.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { heure } from '../../commun/formats.ts';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import type { Logement } from '../../commun/logement.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { CarteLogement } from './CarteLogement.tsx';
import { FiltresLogements } from './Filtres.tsx';
import { lireFiltres, sontVides, type Filtres } from './filtres.ts';
import { lectureOrganisations, lireLogements } from './lectures.ts';

const route = getRouteApi('/logements');

/** The guichet unique: every dwelling for a pilot or a référent, its own for a bailleur or a réservataire; live. */
export function Page() {
  const { role, nomOrganisation } = usePersonne();
  const [estBailleur, estReservataire] = [role === 'bailleur', role === 'reservataire'];
  const publie = estBailleur || role === 'pilote';
  const filtres = route.useSearch();
  const naviguer = route.useNavigate();
  const { data: noms } = useQuery(lectureOrganisations);
  const liste = useListePaginee<Logement>(['logements', 'liste', filtres], (curseur, signal) =>
    lireLogements(filtres, curseur, signal),
  );
  const nouvelle = useNouvelle();
  const filtrer = (search: Filtres): void =>
    void naviguer({ to: '/logements', search, replace: true, resetScroll: false });
  return (
    <>
      <TitrePage
        titre="Logements"
        chapeau={
          estBailleur
            ? `Les logements que ${nomOrganisation ?? 'votre organisation'} offre au guichet unique.`
            : 'Le guichet unique : tous les logements offerts, tous bailleurs confondus.'
        }
        actions={
          publie && (
            <>
              <LienBouton page="/logements/nouveau">Publier un logement</LienBouton>
              <LienBouton page="/imports/logements" discret>
                Importer un fichier
              </LienBouton>
            </>
          )
        }
      />
      <FiltresLogements
        filtres={filtres}
        bailleurs={estBailleur ? undefined : (noms?.bailleurs ?? new Map())}
        reservataires={estReservataire ? undefined : (noms?.reservataires ?? new Map())}
        surChangement={(nom, valeur) => filtrer(lireFiltres({ ...filtres, [nom]: valeur }))}
        surEffacement={() => filtrer(filtres.tri ? { tri: filtres.tri } : {})}
      />
      <Text role="status" size="sm">
        {nouvelle}
      </Text>
      <ListePaginee liste={liste} nom="logement" vide={<Vide filtre={!sontVides(filtres)} publie={publie} />}>
        {(logements) => (
          <Cartes libelle="Logements">
            {logements.map((logement) => (
              <CarteLogement key={logement.id} logement={logement} avecBailleur={!estBailleur} />
            ))}
          </Cartes>
        )}
      </ListePaginee>
    </>
  );
}

/** Said when the list has just changed under the reader's eyes. */
function useNouvelle(): string {
  const ouvert = useRef(false);
  const [nouvelle, setNouvelle] = useState('');
  useFlux('/api/logements/flux', [['logements', 'liste']], {
    surChangement() {
      if (ouvert.current) setNouvelle(`Le guichet a changé à ${heure(new Date())} : la liste est à jour.`);
      ouvert.current = true;
    },
  });
  return nouvelle;
}

function Vide({ filtre, publie }: { readonly filtre: boolean; readonly publie: boolean }) {
  if (filtre)
    return (
      <EtatVide titre="Aucun logement ne répond à ces filtres">Élargissez ou effacez les filtres.</EtatVide>
    );
  return (
    <EtatVide titre="Aucun logement n’est encore publié">
      {publie
        ? 'Publiez un logement libre, ou qui va l’être : il pourra aussitôt être proposé à un ménage.'
        : 'Les logements apparaissent ici dès que leur bailleur les publie.'}
    </EtatVide>
  );
}
