import { Alert, Button, Group, Text } from '@mantine/core';
import { adresseDossiers } from '../../commun/adresses.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import type { Fichier } from './envoi.ts';
import type { OperationModele } from './modele.ts';
import { Remarques } from './Remarques.tsx';
import type { Sorte } from './sorte.ts';
import { cite, resumer, type Rapport } from './rapport.ts';

interface Proprietes {
  readonly fichier: Fichier;
  readonly sorte: Sorte;
  readonly rapport: Rapport;
  readonly operations: readonly (OperationModele & { readonly nom: string })[];
  readonly surAutre: () => void;
}

/** What an import did, and where its dossiers are. */
export function Fait({ fichier, sorte, rapport, operations, surAutre }: Proprietes) {
  const citees = operations.filter(({ code }) => cite(fichier.texte, code));
  return (
    <>
      <Alert color="lagune" variant="light" title="Import terminé">
        <Text>
          « {fichier.nom} », {resumer(rapport, false, sorte)}
        </Text>
      </Alert>
      <Group>
        {citees.map(({ code, nom }) => (
          <LienBouton key={code} page={adresseDossiers({ operation: code, ouverts: 'oui' })}>
            {`Voir les dossiers : ${nom}`}
          </LienBouton>
        ))}
        {sorte.nom === 'logements' && <LienBouton page="/logements">Voir les logements</LienBouton>}
        <Button variant="default" onClick={surAutre}>
          Terminer
        </Button>
      </Group>
      <Remarques
        titre="Lignes refusées"
        nom="lignes-refusees"
        remarques={rapport.refusees}
        sorte={sorte}
        explication={`Rien n’en a été repris. Corrigez-les dans votre fichier, puis choisissez-le à nouveau : ${sorte.deuxFois}.`}
      />
      <Remarques
        titre="Avertissements"
        nom="avertissements"
        remarques={rapport.avertissements}
        sorte={sorte}
        explication="Rien n’a bloqué ces lignes, mais ce qu’elles disent surprend. À vérifier."
      />
    </>
  );
}
