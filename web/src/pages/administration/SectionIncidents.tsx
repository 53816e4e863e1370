import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { Chargement } from '../../commun/Chargement.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { dateHeure } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { lectureIncidents, type Incident } from './incidents.ts';

/** Workflows that need a hand, and what to do. */
export function SectionIncidents() {
  const { data, error, refetch } = useQuery(lectureIncidents);
  return (
    <section aria-labelledby="incidents">
      <Title order={2} size="h3" id="incidents" mb="sm">
        Processus qui attendent de l’aide
      </Title>
      {data === undefined && !error && <Chargement lignes={2} />}
      {error && <ErreurBloc erreur={error} reessayer={refetch} />}
      {data?.length === 0 && (
        <EtatVide titre="Aucun processus n’attend d’aide" niveau={3}>
          Quand la procédure d’un ménage s’arrête, prend du retard ou n’arrive pas à joindre un partenaire,
          elle le dit ici, avec ce qu’il y a à faire.
        </EtatVide>
      )}
      {data !== undefined && data.length > 0 && (
        <Cartes libelle="Processus qui attendent de l’aide">
          {data.map((incident) => (
            <CarteIncident key={incident.id} incident={incident} />
          ))}
        </Cartes>
      )}
    </section>
  );
}

function CarteIncident({ incident }: { readonly incident: Incident }) {
  const { dossierId, reference, motif, depuis, conseil } = incident;
  const { role } = usePersonne();
  const titre = reference === null ? 'Le service entier' : `Dossier ${reference}`;
  return (
    <Carte>
      <Title order={3} size="h4">
        {role === 'pilote' && dossierId !== null ? (
          <Lien vers={`/dossiers/${encodeURIComponent(dossierId)}`}>{titre}</Lien>
        ) : (
          titre
        )}
      </Title>
      <Text>{motif}</Text>
      {depuis !== '' && <Text size="sm">Depuis le {dateHeure(depuis)}</Text>}
      {conseil !== '' && <Text size="sm">{conseil}</Text>}
    </Carte>
  );
}
