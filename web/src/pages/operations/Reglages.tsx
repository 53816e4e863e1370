import { Stack, Text, Title } from '@mantine/core';
import { Fiche, type Fait } from '../../commun/Fiche.tsx';
import { date, montant, nombre } from '../../commun/formats.ts';
import { Actes } from './Actes.tsx';
import type { Operation } from './lectures.ts';
import styles from './operations.module.css';

const ACTES = [
  'regler-objectif-hors-qpv',
  'regler-objectif-neuf',
  'regler-objectif-reste-a-charge',
  'retirer-objectif',
  'regler-regime',
  'regler-demenagement',
  'choisir-charte',
];

interface Provenance {
  readonly source: string;
  readonly valideLe: string | null;
  readonly aValider: boolean;
}

function Valeur({ dit, provenance }: { readonly dit: string; readonly provenance: Provenance }) {
  const { source, valideLe, aValider } = provenance;
  return (
    <>
      {dit}{' '}
      <Text span size="sm">
        ({source} ; {aValider || valideLe === null ? 'à valider par la CACL' : `validé le ${date(valideLe)}`})
      </Text>
    </>
  );
}

function faitsDe({ objectifs, regime, demenagement }: Operation): Fait[] {
  const { horsQpv, neuf, resteACharge } = objectifs;
  const ou = (terme: string, dit: string | null, provenance: Provenance | null): Fait => ({
    terme,
    valeur: dit === null || provenance === null ? 'Non réglé' : <Valeur dit={dit} provenance={provenance} />,
  });
  return [
    ou('Relogés hors quartier prioritaire', horsQpv && `${nombre(horsQpv.part)} %`, horsQpv),
    ou(
      'Relogés dans le parc neuf ou récemment conventionné',
      neuf && `${nombre(neuf.part)} %, moins de ${neuf.ageMaxAnnees} ans à la date du bail`,
      neuf,
    ),
    ou(
      'Reste à charge maîtrisé',
      resteACharge &&
        `${nombre(resteACharge.part)} % des ménages, ${resteACharge.libelleMesure.toLowerCase()}, hausse tolérée ${nombre(resteACharge.hausseToleree)}`,
      resteACharge,
    ),
    ou(
      'Régime légal par défaut',
      [regime.libelleRegime, regime.libelleDebiteur].filter(Boolean).join(', '),
      regime,
    ),
    ou(
      'Déménagements',
      demenagement &&
        `${demenagement.libelleMode} : ${demenagement.montants.map((m) => `${m.typologie} ${montant(m.montant)}`).join(', ')}`,
      demenagement,
    ),
  ];
}

/** What the operation sets, each with its source, and its partners. */
export function Reglages({ operation }: { readonly operation: Operation }) {
  const { partenaires } = operation;
  return (
    <Stack gap="xl">
      <section aria-labelledby="reglages">
        <Title order={2} size="h3" id="reglages" mb="xs">
          Objectifs et réglages
        </Title>
        <Actes operation={operation} chemins={ACTES} />
        <Fiche faits={faitsDe(operation)} />
      </section>
      <section aria-labelledby="partenaires">
        <Title order={2} size="h3" id="partenaires" mb="xs">
          Partenaires
        </Title>
        <Actes operation={operation} chemins={['ajouter-partenaire', 'retirer-partenaire']} />
        {partenaires.length === 0 ? (
          <Text>Aucun partenaire nommé.</Text>
        ) : (
          <ul className={styles['actions']}>
            {partenaires.map((p) => (
              <li key={p.id}>
                <Text fw={600}>{[p.nom, p.libelleQualite].filter(Boolean).join(', ')}</Text>
                {p.role !== null && <Text size="sm">{p.role}</Text>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </Stack>
  );
}
