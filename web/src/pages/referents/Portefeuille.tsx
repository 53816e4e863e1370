import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { adresseDossier } from '../../commun/adresses.ts';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { BadgeRetard, Echeance } from '../../commun/Echeance.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee } from '../../commun/ListePaginee.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { usePortefeuille, type Dossier } from './lectures.ts';

interface Proprietes {
  readonly id: string;
  readonly vide: ReactNode;
}

/** The households of a référent, by what is due next. */
export function Portefeuille({ id, vide }: Proprietes) {
  const liste = usePortefeuille(id);
  return (
    <ListePaginee liste={liste} nom="dossier" vide={vide}>
      {(dossiers) => (
        <Cartes libelle="Dossiers suivis">
          {dossiers.map((dossier) => (
            <UnDossier key={dossier.id} dossier={dossier} />
          ))}
        </Cartes>
      )}
    </ListePaginee>
  );
}

function UnDossier({ dossier }: { readonly dossier: Dossier }) {
  const { id, reference, menage, commune, nomOperation, libelleEtape, statut, niveau, enRetard } = dossier;
  const nom = nomMenage(menage);
  return (
    <Carte>
      <Text fw={600}>
        <Lien vers={adresseDossier(id)}>
          {nom === null ? `Dossier ${reference}` : `${nom} (${reference})`}
        </Lien>
      </Text>
      <Text size="sm">
        {libelleEtape} · {commune}
      </Text>
      <Text size="sm" c="gray.7">
        {nomOperation}
      </Text>
      <Group gap="xs">
        {dossier.prochaineEcheance === null ? (
          <Text size="sm">Rien n’est attendu</Text>
        ) : (
          <Echeance echeance={dossier.prochaineEcheance} enRetard={enRetard} />
        )}
        {niveau > 0 && <BadgeRetard texte={`Escalade de niveau ${niveau}`} />}
        {statut === 'suspendu' && (
          <Badge color="gray" variant="light">
            Délais suspendus
          </Badge>
        )}
      </Group>
    </Carte>
  );
}
