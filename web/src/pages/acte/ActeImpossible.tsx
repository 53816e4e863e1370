import { Alert, Group, Stack, Text } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { pageAgregat, type ActeEmpeche, type Adresse } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';

interface Proprietes {
  readonly adresse: Adresse;
  readonly empeche: ActeEmpeche | null;
  readonly objet: string;
}

/** Why an act cannot be done now, in the place of its form. */
export function ActeImpossible({ adresse, empeche, objet }: Proprietes) {
  return (
    <>
      <TitrePage titre={empeche?.libelle ?? 'Acte introuvable'} chapeau={<Text>{objet}</Text>} />
      <Stack gap="md" maw="48rem">
        <Alert color="orange" variant="light" title="Pas possible pour le moment">
          <Text>{empeche?.motif ?? 'Cet acte n’existe pas ici, ou n’est pas de votre ressort.'}</Text>
          {empeche && (
            <Text size="sm" mt="xs">
              Règle {empeche.regle} de la charte. Si vous aviez commencé à saisir, votre brouillon reste gardé
              dans cet onglet.
            </Text>
          )}
        </Alert>
        <Group>
          <LienBouton page={pageAgregat(adresse)}>Voir ce qui est possible</LienBouton>
        </Group>
      </Stack>
    </>
  );
}
