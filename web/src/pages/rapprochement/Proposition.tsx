import { Alert, Stack, Table, Text } from '@mantine/core';
import { adresseDossier } from '../../commun/adresses.ts';
import { compte, nombre } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';
import type { Affectation } from '../../commun/rapprochement/types.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';

const SENS = { gagne: 'Y gagne', perd: 'Y perd', change: 'Change' } as const;

/** Household by household: by priority, at best, and what differs. */
export function Proposition({ affectation }: { readonly affectation: Affectation }) {
  const { menages, meilleure, parPriorite, ecartes, logements, pairesPossibles } = affectation;
  const lecture = lire(affectation);
  return (
    <Stack gap="md">
      <Bilan affectation={affectation} />
      <Table.ScrollContainer minWidth={640}>
        <Table>
          <Table.Caption>
            {compte(menages.length, 'ménage')},{' '}
            {compte(logements.length, 'logement libre', 'logements libres')},{' '}
            {compte(pairesPossibles, 'paire qui convient', 'paires qui conviennent')}. Valeur :{' '}
            {nombre(parPriorite.objectif)} par priorité, {nombre(meilleure.objectif)} au mieux.
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {['Ménage', 'Points', 'Par priorité', 'Au mieux', 'Ce que cela change'].map((titre) => (
                <Table.Th key={titre} scope="col">
                  {titre}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {menages.map((menage) => (
              <Ligne key={menage.dossier} menage={menage} lecture={lecture} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {ecartes.length > 0 && (
        <Text>
          {compte(ecartes.length, 'ménage inscrit n’attend', 'ménages inscrits n’attendent')} plus de
          logement, ou ne relève pas de votre territoire.
        </Text>
      )}
    </Stack>
  );
}

function Bilan({ affectation }: { readonly affectation: Affectation }) {
  const { meilleure, parPriorite, differences } = affectation;
  const gain = meilleure.reloges - parPriorite.reloges;
  const dit =
    differences.length === 0
      ? 'L’ordre de priorité donne déjà la meilleure affectation.'
      : `La meilleure affectation change ${compte(differences.length, 'ménage')}${gain > 0 ? ` et en reloge ${nombre(gain)} de plus` : ''}.`;
  return (
    <Alert title={`${compte(meilleure.reloges, 'ménage relogé', 'ménages relogés')} au mieux`} color="blue">
      {dit}
      {!meilleure.optimale && ' Le calcul s’est arrêté avant de prouver que c’est la meilleure.'}
    </Alert>
  );
}

type Menage = Affectation['menages'][number];

function lire({ logements, meilleure, parPriorite, differences, sansLogement }: Affectation) {
  const libelles = new Map(logements.map((l) => [l.id, l.libelle]));
  const dans = ({ paires }: Pick<Affectation['parPriorite'], 'paires'>, dossier: string) =>
    paires.find((p) => p.dossier === dossier)?.logement ?? null;
  return (dossier: string) => ({
    priorite: libelles.get(dans(parPriorite, dossier) ?? '') ?? null,
    mieux: libelles.get(dans(meilleure, dossier) ?? '') ?? null,
    logement: dans(meilleure, dossier),
    difference: differences.find((d) => d.dossier === dossier) ?? null,
    sans: sansLogement.find((s) => s.dossier === dossier)?.dit ?? null,
  });
}

function Ligne({ menage, lecture }: { readonly menage: Menage; readonly lecture: ReturnType<typeof lire> }) {
  const { dossier, reference, points, enProposition } = menage;
  const { priorite, mieux, logement, difference, sans } = lecture(dossier);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Lien vers={adresseDossier(dossier)}>{nomMenage(menage.menage) ?? `Dossier ${reference}`}</Lien>
        {enProposition && <Text size="xs">Une proposition est en cours</Text>}
      </Table.Th>
      <Table.Td>{nombre(points)}</Table.Td>
      <Table.Td>{priorite ?? 'Aucun'}</Table.Td>
      <Table.Td>
        {mieux ?? 'Aucun'}
        {logement !== null && (
          <LienBouton
            discret
            page={`${adresseDossier(dossier)}/actes/proposer-logement?logement=${encodeURIComponent(logement)}`}
          >
            Proposer
          </LienBouton>
        )}
      </Table.Td>
      <Table.Td>
        {difference !== null && (
          <Text size="sm">
            <strong>{SENS[difference.sens]}.</strong> {difference.dit}
          </Text>
        )}
        {sans !== null && <Text size="sm">{sans}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}
