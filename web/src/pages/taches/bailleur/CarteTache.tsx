import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Carte } from '../../../commun/Cartes.tsx';
import { Echeance } from '../../../commun/Echeance.tsx';
import { compte } from '../../../commun/formats.ts';
import { consigneDe } from './consignes.ts';
import type { Tache } from './grouper.ts';

/** One task of a bailleur: what to do, for which dossier, until when. No identity. */
export function CarteTache({ tache }: { readonly tache: Tache }) {
  const { dossierId, reference, commune, libelle, code, echeance, enRetard, rappels, niveau } = tache;
  const suites = [
    rappels > 0 && compte(rappels, 'rappel envoyé', 'rappels envoyés'),
    niveau > 0 && 'le pilote est prévenu',
  ].filter((s) => s !== false);
  return (
    <Carte>
      <Title order={3} size="h4">
        <Link to="/taches/$dossier" params={{ dossier: dossierId }}>
          {libelle}
        </Link>
      </Title>
      <Text>
        Dossier {reference}, à {commune}
      </Text>
      <Echeance echeance={echeance} enRetard={enRetard} taille="md" />
      {suites.length > 0 && <Text size="sm">{suites.join(', ')}</Text>}
      <Text size="sm">{consigneDe(code)}</Text>
    </Carte>
  );
}
