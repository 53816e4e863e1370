import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Carte } from '../../../commun/Cartes.tsx';
import { Echeance } from '../../../commun/Echeance.tsx';
import { PriseTache } from '../../../commun/Prise.tsx';
import { compte } from '../../../commun/formats.ts';
import { consigneDe } from './consignes.ts';
import type { Tache } from './grouper.ts';

interface Proprietes {
  readonly tache: Tache;
  /** Its group does not tell what there is to do. */
  readonly dite: boolean;
}

/** One task of a bailleur: for which dossier, what to do, until when. No identity. */
export function CarteTache({ tache, dite }: Proprietes) {
  const { dossierId, reference, commune, libelle, code, echeance, enRetard, rappels, niveau } = tache;
  const suites = [
    rappels > 0 && compte(rappels, 'rappel envoyé', 'rappels envoyés'),
    niveau > 0 && 'le pilote est prévenu',
  ].filter((s) => s !== false);
  return (
    <Carte>
      <Title order={3} size="h4">
        <Link to="/taches/$dossier" params={{ dossier: dossierId }}>
          Dossier {reference}, à {commune}
        </Link>
      </Title>
      {dite && <Text fw={600}>{libelle}</Text>}
      <Echeance echeance={echeance} enRetard={enRetard} taille="md" />
      {tache.precision !== null && <Text size="sm">{tache.precision}</Text>}
      {suites.length > 0 && <Text size="sm">{suites.join(', ')}</Text>}
      <PriseTache tache={tache} dossier={dossierId} objet={`${libelle}, dossier ${reference}`} aMoi />
      {dite && <Text size="sm">{consigneDe(code)}</Text>}
    </Carte>
  );
}
