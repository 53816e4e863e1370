import { Alert, Group, Stack, Text } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { pageAgregat, type ActeEmpeche, type Adresse, type Vue } from '../../formulaires/agregats.ts';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { actesDemandes } from '../../formulaires/vue-dossier.ts';
import { texteDe } from '../../formulaires/modele/corps.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';

interface Proprietes {
  readonly adresse: Adresse;
  readonly empeche: ActeEmpeche | null;
  readonly objet: string;
  readonly vue: Vue;
}

/** Why an act cannot be done now, in the place of its form. */
export function ActeImpossible({ adresse, empeche, objet, vue }: Proprietes) {
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
        <ActesPossibles
          adresse={adresse}
          possibles={vue.possibles}
          empeches={[]}
          etape={texteDe(vue.corps['etape']) || null}
          demandes={actesDemandes(vue)}
        />
        <Group>
          <LienBouton page={pageAgregat(adresse)} discret>
            Revenir à la fiche
          </LienBouton>
        </Group>
      </Stack>
    </>
  );
}
