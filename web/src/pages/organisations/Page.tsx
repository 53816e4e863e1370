import { NativeSelect, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { lireFiltre, TYPES } from './filtre.ts';
import { TYPES_ORGANISATION, type Organisation } from './types.ts';

const route = getRouteApi('/organisations');
const CHOIX = [
  { value: '', label: 'Tous les types' },
  ...TYPES.map((type) => ({ value: type, label: TYPES_ORGANISATION[type] })),
];

/** Whom the procedure writes to, and who answers. */
export function Page() {
  const filtre = route.useSearch();
  const naviguer = route.useNavigate();
  const liste = useListePaginee<Organisation>(['organisations', 'liste', filtre], (curseur, signal) =>
    lirePage(
      client.GET('/api/organisations', {
        params: { query: { ...filtre, ...(curseur === undefined ? {} : { curseur }) } },
        signal,
      }),
    ),
  );
  return (
    <>
      <TitrePage
        titre="Organisations"
        chapeau="Les bailleurs, partenaires et réservataires de la charte, et l’adresse où la procédure leur écrit."
        actions={<LienBouton page="/organisations/nouvelle">Déclarer une organisation</LienBouton>}
      />
      <NativeSelect
        label="Type"
        data={CHOIX}
        value={filtre.type ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void naviguer({ to: '/organisations', search: lireFiltre({ type: value }), replace: true })
        }
        mb="md"
        maw="20rem"
      />
      <ListePaginee
        liste={liste}
        nom="organisation"
        vide={
          <EtatVide titre="Aucune organisation">
            Déclarez un bailleur pour qu’il publie ses logements et reçoive ses tâches par courriel.
          </EtatVide>
        }
      >
        {(lues) => (
          <Cartes libelle="Organisations">
            {lues.map((organisation) => (
              <CarteOrganisation key={organisation.id} organisation={organisation} />
            ))}
          </Cartes>
        )}
      </ListePaginee>
    </>
  );
}

function CarteOrganisation({ organisation }: { readonly organisation: Organisation }) {
  const { id, nom, type, courriel } = organisation;
  return (
    <Carte>
      <Title order={2} size="h4">
        <Link to="/organisations/$id" params={{ id }}>
          {nom}
        </Link>
      </Title>
      <Text>{TYPES_ORGANISATION[type]}</Text>
      <Text size="sm">{courriel ?? 'Sans courriel : rien ne peut lui être envoyé'}</Text>
    </Carte>
  );
}
