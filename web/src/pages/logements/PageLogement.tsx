import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFlux } from '../../api/flux.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurPage } from '../../commun/Erreur.tsx';
import { Fiche } from '../../commun/Fiche.tsx';
import { lectureLogement } from '../../commun/lecture-logement.ts';
import { titreLogement, type StatutLogement } from '../../commun/logement.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { vueDe } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { BadgeStatut } from './BadgeStatut.tsx';
import { Candidats } from './Candidats.tsx';
import { Chaine } from './fiche/Chaine.tsx';
import { ConventionsLogement } from './fiche/ConventionsLogement.tsx';
import { faitsDuLogement } from './fiche/faits.ts';
import { Historique } from './fiche/Historique.tsx';
import { PropositionsLogement } from './fiche/PropositionsLogement.tsx';
import { Prix } from './fiche/Prix.tsx';
import { Publication, RENOUVELER } from './fiche/Publication.tsx';
import { MenagesPossibles } from './MenagesPossibles.tsx';
import { Photos } from './photos/Photos.tsx';

const route = getRouteApi('/logements/$id');

const EXPLICATIONS: Readonly<Record<StatutLogement, string>> = {
  disponible: 'Il peut être proposé à un ménage.',
  reserve: 'Il est retenu pour un ménage : il ne peut pas être proposé à un autre.',
  attribue: 'Un ménage y est relogé, ou va l’être.',
  retire: 'Il n’est plus offert.',
  expire: 'Sa publication a pris fin : elle se renouvelle.',
};

export function Page() {
  const { id } = route.useParams();
  const { role } = usePersonne();
  useFlux('/api/logements/flux', [['logements', id]]);
  const { data: logement, error, refetch } = useQuery(lectureLogement(id));
  if (logement === undefined)
    return error ? (
      <ErreurPage erreur={error} reessayer={refetch} />
    ) : (
      <Chargement texte="Chargement du logement…" />
    );
  const { possibles, empeches } = vueDe(logement);
  const lit = role === 'pilote' || role === 'referent';
  return (
    <>
      <TitrePage
        titre={titreLogement(logement)}
        onglet={`Logement ${logement.reference}`}
        chapeau={role !== 'bailleur' && `Offert par ${logement.nomBailleur}.`}
      />
      <Stack gap="lg">
        <Group gap="sm">
          <BadgeStatut statut={logement.statut} />
          <Text>{EXPLICATIONS[logement.statut]}</Text>
        </Group>
        <Publication logement={logement} />
        <DossierLie dossier={logement.dossier} />
        <Fiche faits={faitsDuLogement(logement)} />
        <Photos logement={logement} />
        <Prix logement={logement} />
        {lit && <Candidats logement={logement} />}
        {(lit || role === 'bailleur' || role === 'reservataire') && <PropositionsLogement logement={id} />}
        {(lit || role === 'bailleur') && <ConventionsLogement logement={id} />}
        {lit && <Chaine logement={id} />}
        {possibles.length + empeches.length > 0 && (
          <section aria-labelledby="actes">
            <Title order={2} size="h3" id="actes" mb="sm">
              Ce que vous pouvez faire
            </Title>
            <ActesPossibles
              adresse={{ agregat: 'logement', id }}
              possibles={possibles.filter((a) => a.acte !== RENOUVELER)}
              empeches={empeches}
            />
          </section>
        )}
        {lit && <MenagesPossibles logement={id} />}
        <Historique logement={id} />
        <Group>
          <LienBouton page="/logements" discret>
            Tous les logements
          </LienBouton>
        </Group>
      </Stack>
    </>
  );
}

/** The household's dossier, told to référents and pilots only: the API leaves it out for others. */
function DossierLie({ dossier }: { readonly dossier: string | null | undefined }) {
  if (dossier == null) return null;
  return (
    <Group>
      <LienBouton page={`/dossiers/${encodeURIComponent(dossier)}`} discret>
        Ouvrir le dossier du ménage
      </LienBouton>
    </Group>
  );
}
