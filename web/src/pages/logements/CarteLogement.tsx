import { Badge, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Carte } from '../../commun/Cartes.tsx';
import { compte, date } from '../../commun/formats.ts';
import { loyerLogement, titreLogement, type Logement } from '../../commun/logement.ts';
import { BadgeStatut } from './BadgeStatut.tsx';

interface Proprietes {
  readonly logement: Logement;
  /** Whose it is; left out on the pages of its own bailleur. */
  readonly avecBailleur: boolean;
}

export function CarteLogement({ logement, avecBailleur }: Proprietes) {
  const { id, reference, statut, disponibleLe, nomBailleur, libelleNature, nombrePhotos } = logement;
  const { passerelle, passerelleJusquau, accessible, horsQpv, financement, nomReservataire } = logement;
  const traits = [
    libelleNature,
    financement,
    horsQpv ? 'hors quartier prioritaire' : 'en quartier prioritaire',
    accessible && 'accessible',
    nomReservataire !== null && `contingent ${nomReservataire}`,
  ];
  return (
    <Carte>
      <Title order={2} size="h4">
        <Link to="/logements/$id" params={{ id }}>
          {titreLogement(logement)}
        </Link>
      </Title>
      <Group gap="xs">
        <BadgeStatut statut={statut} />
        {passerelle !== null && passerelleJusquau !== null && (
          <Badge color="grape" variant="light" tt="none" size="lg">
            {passerelle === 'location-choisie' ? 'Location choisie' : 'Bourse d’échange'}
          </Badge>
        )}
      </Group>
      <Text>{loyerLogement(logement)}</Text>
      <Text size="sm">{traits.filter(Boolean).join(' · ')}</Text>
      <Text size="sm">
        {[
          avecBailleur && nomBailleur,
          `référence ${reference}`,
          `disponible le ${date(disponibleLe)}`,
          nombrePhotos > 0 && compte(nombrePhotos, 'photo'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Carte>
  );
}
