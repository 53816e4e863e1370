import { Stack, Text, Title } from '@mantine/core';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Actes } from './Actes.tsx';
import type { Operation } from './lectures.ts';
import styles from './operations.module.css';

const ACTES_DATES = ['planifier-jalon', 'deplacer-jalon', 'constater-jalon', 'annuler-jalon'];
const ACTES_IMMEUBLES = ['declarer-immeuble', 'corriger-immeuble', 'retirer-immeuble'];

type Jalon = Operation['calendrier'][number];

/** The dates of the operation, and its buildings. */
export function Calendrier({ operation }: { readonly operation: Operation }) {
  const { calendrier, immeubles } = operation;
  return (
    <Stack gap="xl">
      <section aria-labelledby="dates">
        <Title order={2} size="h3" id="dates" mb="xs">
          Dates
        </Title>
        <Actes operation={operation} chemins={ACTES_DATES} />
        {calendrier.length === 0 ? (
          <EtatVide titre="Aucune date au calendrier" niveau={3}>
            Démarrage des travaux, démolition d’un immeuble ou d’un secteur, phase : chaque dossier de
            l’opération apprend les dates qui le concernent.
          </EtatVide>
        ) : (
          <ol className={styles['actions']}>
            {calendrier.map((jalon) => (
              <UneDate key={jalon.id} jalon={jalon} />
            ))}
          </ol>
        )}
      </section>
      <section aria-labelledby="immeubles">
        <Title order={2} size="h3" id="immeubles" mb="xs">
          Immeubles
        </Title>
        <Actes operation={operation} chemins={ACTES_IMMEUBLES} />
        {immeubles.length === 0 ? (
          <Text>Aucun immeuble déclaré : les dates de toute l’opération valent pour chaque ménage.</Text>
        ) : (
          <ul className={styles['actions']}>
            {immeubles.map((i) => (
              <li key={i.code}>
                <Text fw={600}>
                  {i.libelle} ({i.code})
                </Text>
                <Text size="sm">
                  {[
                    i.secteur && `secteur ${i.secteur}`,
                    i.commune,
                    i.logements === null ? null : compte(i.logements, 'logement'),
                    i.referenceCommune && `référence ${i.referenceCommune}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Stack>
  );
}

function UneDate({ jalon }: { readonly jalon: Jalon }) {
  const { libelle, le, fin, effectifLe, deplacements } = jalon;
  const dernier = deplacements.at(-1);
  return (
    <li>
      <Text fw={600}>
        {libelle}, {effectifLe === null ? `prévue le ${date(le)}` : `faite le ${date(effectifLe)}`}
        {fin === null ? '' : `, jusqu’au ${date(fin)}`}
      </Text>
      {dernier && (
        <Text size="sm">
          Déplacée {compte(deplacements.length, 'fois', 'fois')} ; la dernière, du {date(dernier.du)} au{' '}
          {date(dernier.au)} : {dernier.motif}
        </Text>
      )}
    </li>
  );
}
