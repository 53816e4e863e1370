import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Carte } from '../../commun/Cartes.tsx';
import { date } from '../../commun/formats.ts';
import { loyerLogement, titreLogement, type Logement } from '../../commun/logement.ts';
import { BadgeStatut } from './BadgeStatut.tsx';

interface Proprietes {
  readonly logement: Logement;
  /** Whose it is; left out on the pages of its own bailleur. */
  readonly avecBailleur: boolean;
}

export function CarteLogement({ logement, avecBailleur }: Proprietes) {
  const { id, reference, statut, disponibleLe, nomBailleur } = logement;
  return (
    <Carte>
      <Title order={2} size="h4">
        <Link to="/logements/$id" params={{ id }}>
          {titreLogement(logement)}
        </Link>
      </Title>
      <div>
        <BadgeStatut statut={statut} />
      </div>
      <Text>{loyerLogement(logement)}</Text>
      <Text size="sm">
        {[avecBailleur && nomBailleur, `référence ${reference}`, `disponible le ${date(disponibleLe)}`]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Carte>
  );
}
