import { List, Stack, Text, Title } from '@mantine/core';
import { Fiche, type Fait } from '../../commun/Fiche.tsx';

const ETAPES = [
  'Concertation : le ménage est informé, en personne et dans sa langue.',
  'Enquête sociale : sa situation, ses besoins et ses souhaits sont recueillis une fois.',
  'Accompagnement : un référent, toujours un seul, prépare le relogement avec lui.',
  'Rapprochement : un logement du guichet unique est proposé, visité, accepté ou refusé.',
  'Déménagement : bail, clés, déménagement, logement d’origine libéré.',
  'Suivi : des contacts à 1, 3, 6 et 12 mois, puis le bilan.',
];

const ROLES: readonly Fait[] = [
  {
    terme: 'Référent',
    valeur: 'Fait avancer ses ménages : ses tâches, ses dossiers, chaque acte de la charte.',
  },
  { terme: 'Pilote', valeur: 'Voit où en sont tous les dossiers, les retards et les escalades.' },
  {
    terme: 'Bailleur',
    valeur: 'Publie ses logements et répond aux tâches, sans connaître l’identité du ménage.',
  },
  {
    terme: 'Administrateur',
    valeur: 'Veille à l’état du service et aux courriels partis, sans voir de dossier.',
  },
];

export function Presentation() {
  return (
    <>
      <Stack component="section" gap="sm" aria-labelledby="quoi">
        <Title order={2} size="h3" id="quoi">
          À quoi sert ce service
        </Title>
        <Text>
          Quand un quartier est renouvelé ou qu’un habitat indigne est résorbé, chaque ménage doit être relogé
          selon les six étapes d’une charte. Le service tient les délais, rappelle ce qui est à faire,
          prévient quand rien ne bouge, et garde la trace de chaque fait : aucun ménage n’est oublié.
        </Text>
        <List type="ordered" spacing={4}>
          {ETAPES.map((etape) => (
            <List.Item key={etape}>{etape}</List.Item>
          ))}
        </List>
      </Stack>
      <Stack component="section" gap="sm" aria-labelledby="qui">
        <Title order={2} size="h3" id="qui">
          Pour qui
        </Title>
        <Fiche faits={ROLES} />
      </Stack>
    </>
  );
}
