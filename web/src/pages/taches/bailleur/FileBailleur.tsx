import { Stack, Text, Title } from '@mantine/core';
import { client, lirePage } from '../../../api/client.ts';
import { useFlux } from '../../../api/flux.ts';
import { Cartes } from '../../../commun/Cartes.tsx';
import { EtatVide } from '../../../commun/EtatVide.tsx';
import { compte } from '../../../commun/formats.ts';
import { ListePaginee, useListePaginee } from '../../../commun/ListePaginee.tsx';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../../session/useSession.ts';
import { CarteTache } from './CarteTache.tsx';
import { consigneDe } from './consignes.ts';
import { grouperTaches, type Tache } from './grouper.ts';

const CLE = ['taches', 'bailleur'] as const;

/** Every open task of the bailleur's organisation; live. */
export function FileBailleur() {
  const { nomOrganisation } = usePersonne();
  const liste = useListePaginee<Tache>(CLE, (curseur, signal) =>
    lirePage(
      client.GET('/api/taches', { params: { query: curseur === undefined ? {} : { curseur } }, signal }),
    ),
  );
  useFlux('/api/taches/flux', [CLE]);
  return (
    <>
      <TitrePage
        titre="Mes tâches"
        chapeau={`La file de ${nomOrganisation ?? 'votre organisation'} : ce que les ménages attendent de vous.`}
      />
      <ListePaginee liste={liste} nom="tâche" vide={<Vide />}>
        {(taches) => (
          <Stack gap="lg">
            {grouperTaches(taches).map(({ titre, code, taches: siennes }) => (
              <section key={titre} aria-label={titre}>
                <Title order={2} size="h3">
                  {titre}{' '}
                  <Text span size="md">
                    ({compte(siennes.length, 'tâche')})
                  </Text>
                </Title>
                <Text mb="sm">{code !== null && consigneDe(code)}</Text>
                <Cartes libelle={titre}>
                  {siennes.map((tache) => (
                    <CarteTache key={tache.id} tache={tache} dite={code === null} />
                  ))}
                </Cartes>
              </section>
            ))}
          </Stack>
        )}
      </ListePaginee>
    </>
  );
}

function Vide() {
  return (
    <EtatVide
      titre="Rien ne vous attend"
      action={<LienBouton page="/logements">Voir nos logements</LienBouton>}
    >
      Quand un de vos logements est proposé à un ménage, la tâche de le confirmer arrive ici, et un courriel
      vous prévient. Publier un logement le rend aussitôt proposable.
    </EtatVide>
  );
}
