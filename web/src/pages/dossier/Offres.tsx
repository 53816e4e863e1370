import { Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { client, lirePage } from '../../api/client.ts';
import { adresseDossier } from '../../commun/adresses.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { date, montant } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { BadgeNiveau } from '../../commun/rapprochement/BadgeNiveau.tsx';
import { Criteres } from '../../commun/rapprochement/Criteres.tsx';
import styles from '../../commun/rapprochement/rapprochement.module.css';
import { TableChiffres } from '../../commun/rapprochement/TableChiffres.tsx';
import type { Offre } from '../../commun/rapprochement/types.ts';
import { direValidite } from '../../commun/rapprochement/validite.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { Partie } from './Partie.tsx';

const PAR_PAGE = 5;

interface Proprietes {
  readonly dossier: string;
  /** The dwelling that a commission keeps for it (R4.131). */
  readonly garde: string | null;
  /** May a dwelling be proposed now? */
  readonly proposable: boolean;
}

/** Dwellings for the household, best first: what suits, what does not, and what would change it. */
export function Offres({ dossier, garde, proposable }: Proprietes) {
  const [toutes, setToutes] = useState(false);
  const liste = useListePaginee<Offre>(['offres', dossier, toutes], (curseur, signal) =>
    lirePage(
      client.GET('/api/dossiers/{id}/offres', {
        params: {
          path: { id: dossier },
          query: {
            limite: PAR_PAGE,
            ...(toutes ? { toutes: 'oui' as const } : {}),
            ...(curseur ? { curseur } : {}),
          },
        },
        signal,
      }),
    ),
  );
  return (
    <Partie titre="Offres pour ce ménage" ancre="offres">
      <Stack gap="sm">
        <Checkbox
          label="Montrer aussi ce qui ne convient pas"
          checked={toutes}
          onChange={(e) => setToutes(e.currentTarget.checked)}
        />
        <ListePaginee
          liste={liste}
          nom="logement"
          vide={
            <EtatVide titre="Aucun logement ne convient pour le moment" niveau={3}>
              Les bailleurs publient leurs logements au guichet unique : ils apparaîtront ici dès qu’ils
              conviendront.
            </EtatVide>
          }
        >
          {(offres) => (
            <ul className={styles['cartes']} aria-label="Logements, du meilleur au moins bon">
              {offres.map((offre) => (
                <Une key={offre.logement.id} {...{ offre, dossier, garde, proposable }} />
              ))}
            </ul>
          )}
        </ListePaginee>
      </Stack>
    </Partie>
  );
}

function Une({ offre, dossier, garde, proposable }: Proprietes & { readonly offre: Offre }) {
  const { logement, niveau, libelleNiveau, chiffres, criteres, valable, dejaRefuse, retenuPourLui } = offre;
  const { loyer, charges, annexes, minoration, conventionJusquau } = chiffres.apres;
  const estGarde = logement.id === garde;
  const prix = (loyer ?? 0) + (charges ?? 0) + annexes;
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h5">
          <Lien vers={`/logements/${encodeURIComponent(logement.id)}`}>{logement.libelle}</Lien>
        </Title>
        <BadgeNiveau niveau={niveau} libelle={libelleNiveau} />
      </Group>
      <Text size="sm">
        {logement.libelleNature}, {logement.nomBailleur}. {montant(prix)} par mois, charges comprises
        {minoration === null ? '' : `, moins ${montant(minoration)} par convention`}
        {conventionJusquau === null ? '' : ` jusqu’au ${date(conventionJusquau)}`}. Disponible le{' '}
        {date(logement.disponibleLe)}.
      </Text>
      <TableChiffres chiffres={chiffres} />
      {chiffres.apres.aideSupposee && (
        <Text size="xs" c="gray.7">
          Aide au logement actuelle ({montant(chiffres.apres.aide ?? 0)}) supposée maintenue : à simuler
          auprès de la CAF.
        </Text>
      )}
      <Criteres criteres={criteres} />
      <Text size="sm">{direValidite(valable)}</Text>
      {retenuPourLui && (
        <Text size="sm" fw={600}>
          Retenu pour ce ménage :{' '}
          {estGarde ? 'par la décision d’une commission.' : 'une proposition est en cours.'}
        </Text>
      )}
      {dejaRefuse !== null && (
        <Text size="sm" fw={600}>
          {dejaRefuse} Le proposer à nouveau demande un motif.
        </Text>
      )}
      {proposable && (estGarde || logement.statut === 'disponible') && (
        <Group mt="xs" className="sans-impression">
          <LienBouton
            discret={niveau !== 'convient' || dejaRefuse !== null}
            page={`${adresseDossier(dossier)}/actes/proposer-logement?logement=${encodeURIComponent(logement.id)}`}
          >
            Proposer ce logement
          </LienBouton>
        </Group>
      )}
    </Paper>
  );
}
