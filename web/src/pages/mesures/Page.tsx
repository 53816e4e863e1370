import { Badge, Checkbox, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { Echeance } from '../../commun/Echeance.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, date } from '../../commun/formats.ts';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';

type Mesure = components['schemas']['MesureListe'];
const route = getRouteApi('/mesures');

/** The measures that this person follows: an operator its own, a référent those of its households, a pilot all. */
export function Page() {
  const { role, nomOrganisation } = usePersonne();
  const { terminees } = route.useSearch();
  const naviguer = route.useNavigate();
  const liste = useListePaginee<Mesure>(['mesures', 'liste', terminees ?? 'non'], (curseur, signal) =>
    lirePage(
      client.GET('/api/mesures', {
        params: {
          query: {
            ...(terminees === 'oui' ? {} : { terminees: 'non' as const }),
            ...(curseur === undefined ? {} : { curseur }),
          },
        },
        signal,
      }),
    ),
  );
  return (
    <>
      <TitrePage
        titre="Mesures d’accompagnement"
        chapeau={
          role === 'partenaire'
            ? `Les mesures confiées à ${nomOrganisation ?? 'votre organisation'}.`
            : 'Les mesures ouvertes pour les ménages que vous suivez.'
        }
      />
      <Checkbox
        mb="md"
        label="Montrer aussi les mesures terminées"
        checked={terminees === 'oui'}
        onChange={(e) =>
          void naviguer({
            to: '/mesures',
            search: e.currentTarget.checked ? { terminees: 'oui' } : {},
            replace: true,
          })
        }
      />
      <ListePaginee liste={liste} nom="mesure" vide={<Vide partenaire={role === 'partenaire'} />}>
        {(mesures) => (
          <Cartes libelle="Mesures">
            {mesures.map((mesure) => (
              <UneMesure key={mesure.id} mesure={mesure} />
            ))}
          </Cartes>
        )}
      </ListePaginee>
    </>
  );
}

function Vide({ partenaire }: { readonly partenaire: boolean }) {
  return (
    <EtatVide titre="Aucune mesure en cours">
      {partenaire
        ? 'Les mesures que l’on vous confie apparaissent ici, avec leur terme et le compte rendu attendu chaque mois.'
        : 'Une mesure s’ouvre depuis le dossier d’un ménage, une fois son consentement recueilli.'}
    </EtatVide>
  );
}

function UneMesure({ mesure }: { readonly mesure: Mesure }) {
  const {
    libelle,
    reference,
    commune,
    menage,
    nomOperateur,
    faites,
    prevues,
    fin,
    terminee,
    issue,
    dernierRapport,
  } = mesure;
  return (
    <Carte>
      <Text fw={600}>{libelle}</Text>
      <Text size="sm">
        {nomMenage(menage) ?? `Dossier ${reference}`}, {commune}
      </Text>
      {nomOperateur !== null && <Text size="sm">Opérateur : {nomOperateur}</Text>}
      <Text size="sm">
        {compte(faites, 'intervention')}
        {prevues !== null && ` sur ${prevues} ${prevues < 2 ? 'prévue' : 'prévues'}`}
      </Text>
      <Text size="sm">
        {dernierRapport === null
          ? 'Aucun compte rendu encore'
          : `Dernier compte rendu le ${date(dernierRapport)}`}
      </Text>
      <Group gap="xs" my="xs">
        {terminee ? (
          <Badge color="gray" variant="light">
            {issue ?? 'Terminée'}
          </Badge>
        ) : (
          fin !== null && (
            <Text size="sm" component="span">
              Terme : <Echeance echeance={fin} />
            </Text>
          )
        )}
      </Group>
      <LienBouton page={`/dossiers/${mesure.dossierId}`} discret>
        Ouvrir le dossier {reference}
      </LienBouton>
    </Carte>
  );
}
