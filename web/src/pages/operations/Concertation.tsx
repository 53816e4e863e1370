import { Group, Stack, Text, Title } from '@mantine/core';
import { compte, date } from '../../commun/formats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { Actes } from './Actes.tsx';
import { Informations } from './informer/Informations.tsx';
import type { Operation } from './lectures.ts';
import styles from './operations.module.css';

type Action = Operation['actions'][number];

const ACTES_ACTIONS = [
  'enregistrer-action-concertation',
  'corriger-action-concertation',
  'retirer-action-concertation',
];
const ACTES_MAISON = [
  'ouvrir-maison-projet',
  'corriger-maison-projet',
  'fermer-maison-projet',
  'annuler-maison-projet',
];

/** The maison du projet, and what was done to inform and consult, the latest first. */
export function Concertation({ operation }: { readonly operation: Operation }) {
  const { maison, comptes, code } = operation;
  const { role } = usePersonne();
  const informe = ['referent', 'partenaire'].includes(role) && operation.definieLe !== null;
  const actions = [...operation.actions].sort((a, b) => b.le.localeCompare(a.le));
  return (
    <Stack gap="xl">
      <section aria-labelledby="maison">
        <Title order={2} size="h3" id="maison" mb="xs">
          Maison du projet
        </Title>
        <Actes operation={operation} chemins={ACTES_MAISON} />
        <Text>
          {maison === null
            ? 'La maison du projet n’est pas ouverte.'
            : `${maison.lieu}, ${maison.horaires}, tenue par ${maison.tenuePar} ; ouverte le ${date(maison.ouverteLe)}${
                maison.fermeeLe === null ? '' : `, fermée le ${date(maison.fermeeLe)}`
              }.`}
        </Text>
      </section>
      <section aria-labelledby="concertation">
        <Title order={2} size="h3" id="concertation" mb="xs">
          Actions de concertation
        </Title>
        {informe && (
          <Group mb="xs">
            <LienBouton page={`/operations/${encodeURIComponent(code)}/informer`}>
              Informer des ménages ensemble
            </LienBouton>
          </Group>
        )}
        <Actes operation={operation} chemins={ACTES_ACTIONS} />
        {actions.length === 0 ? (
          <Text>Aucune action consignée : réunion publique, permanence, porte-à-porte, atelier, visite.</Text>
        ) : (
          <>
            <Text size="sm">
              {compte(comptes.actions, 'action')}, {compte(comptes.participants, 'participant')},{' '}
              {comptes.menages === null
                ? 'ménages rencontrés trop peu nombreux pour être dits'
                : compte(comptes.menages, 'ménage rencontré', 'ménages rencontrés')}{' '}
              : {comptes.parNature.map((n) => `${n.libelleNature} ${n.actions}`).join(', ')}
            </Text>
            <ol className={styles['actions']}>
              {actions.map((action) => (
                <UneAction key={action.id} action={action} />
              ))}
            </ol>
          </>
        )}
      </section>
      {['pilote', 'referent', 'partenaire'].includes(role) && <Informations code={code} />}
    </Stack>
  );
}

function UneAction({ action }: { readonly action: Action }) {
  const { libelleNature, le, lieu, participants, associes, menages, themes, compteRendu } = action;
  const partenaires = [...associes.map((a) => a.nom ?? a.libelleQualite), ...action.partenaires];
  const details = [
    lieu,
    participants === null ? null : compte(participants, 'participant'),
    partenaires.length === 0 ? null : `avec ${partenaires.join(', ')}`,
    themes.length === 0 ? null : themes.map((t) => t.libelle).join(', '),
    menages.length === 0 ? null : `ménages ${menages.join(', ')}`,
    action.document === null ? null : `document remis : ${action.document}`,
    action.corrigee ? 'corrigée' : null,
  ].filter((d) => d !== null);
  return (
    <li>
      <Text fw={600}>
        {libelleNature}, {date(le)}
      </Text>
      {details.length > 0 && <Text size="sm">{details.join(' · ')}</Text>}
      {compteRendu !== null && (
        <Text size="sm" className={styles['recit'] ?? ''}>
          {compteRendu}
        </Text>
      )}
    </li>
  );
}
