import { Divider, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { lectureOperations } from '../../commun/operations.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { ChoisirFichier } from './ChoisirFichier.tsx';
import { Colonnes } from './Colonnes.tsx';
import { Deroulement } from './Deroulement.tsx';
import { modele } from './modele.ts';
import { MENAGES } from './sorte.ts';
import { useAvertirAvantFermeture } from './useAvertirAvantFermeture.ts';
import { useImport } from './useImport.ts';

export function Page() {
  const importation = useImport(MENAGES);
  const { data: operations } = useQuery(lectureOperations);
  const pilote = usePersonne().role === 'pilote';
  const enCours = importation.etat.genre === 'envoi';
  useAvertirAvantFermeture(enCours);
  return (
    <>
      <TitrePage
        titre="Importer des ménages"
        actions={
          pilote && (
            <LienBouton page="/imports/logements" discret>
              Importer des offres de logements
            </LienBouton>
          )
        }
        chapeau="Un fichier CSV, un ménage par ligne : il est d’abord vérifié, sans rien écrire ; vous décidez ensuite d’ouvrir les dossiers."
      />
      <Stack gap="lg">
        {operations?.length === 0 && (
          <EtatVide
            titre="Déclarez d’abord une opération"
            action={pilote && <LienBouton page="/operations/nouvelle">Déclarer une opération</LienBouton>}
          >
            Chaque ménage d’un fichier appartient à une opération déclarée, sur l’une de ses communes.
          </EtatVide>
        )}
        <ChoisirFichier
          surChoix={(fichier) => void importation.choisir(fichier)}
          occupe={enCours}
          remplace={'fichier' in importation.etat}
          modele={{ nom: 'modele-menages.csv', texte: () => modele(operations?.[0]) }}
        />
        <Deroulement importation={importation} sorte={MENAGES} operations={operations ?? []} />
        <Divider />
        <Colonnes sorte={MENAGES} noms={{ colonne: 'operation', elements: operations ?? [] }} />
      </Stack>
    </>
  );
}
