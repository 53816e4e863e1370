import { Divider, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { ChoisirFichier } from './ChoisirFichier.tsx';
import { Colonnes } from './Colonnes.tsx';
import { Deroulement } from './Deroulement.tsx';
import { modeleDe } from './modele.ts';
import { LOGEMENTS } from './sorte.ts';
import { useAvertirAvantFermeture } from './useAvertirAvantFermeture.ts';
import { useImport } from './useImport.ts';

const MODELE = { nom: 'modele-logements.csv', texte: () => modeleDe(LOGEMENTS.colonnes) };
const LIMITE = 200;

/** A file of offers: checked first, line by line, then published or brought up to date (R4.21). */
export function Page() {
  const importation = useImport(LOGEMENTS);
  const pilote = usePersonne().role === 'pilote';
  const { data: organisations } = useQuery({
    queryKey: ['organisations', 'import'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/organisations', { params: { query: { limite: LIMITE } }, signal })),
  });
  const enCours = importation.etat.genre === 'envoi';
  useAvertirAvantFermeture(enCours);
  const bailleurs = (organisations?.elements ?? []).filter((o) => o.type === 'bailleur');
  return (
    <>
      <TitrePage
        titre="Importer des offres de logements"
        chapeau="Un fichier CSV, un logement par ligne : il est d’abord vérifié, sans rien écrire. Une référence nouvelle est publiée, une référence connue mise à jour, une ligne inchangée ne fait rien."
        actions={
          <LienBouton page="/logements" discret>
            Tous les logements
          </LienBouton>
        }
      />
      <Stack gap="lg">
        <ChoisirFichier
          surChoix={(fichier) => void importation.choisir(fichier)}
          occupe={enCours}
          remplace={'fichier' in importation.etat}
          modele={MODELE}
        />
        <Deroulement importation={importation} sorte={LOGEMENTS} operations={[]} />
        <Divider />
        <Colonnes sorte={LOGEMENTS} noms={{ colonne: 'bailleur', elements: pilote ? bailleurs : [] }} />
      </Stack>
    </>
  );
}
