import { Alert, Group, Stack, Text } from '@mantine/core';
import { date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import type { ActePossible } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { versActe } from '../../formulaires/vers-acte.ts';
import type { Fiche, Referent } from './lectures.ts';

type Absence = Referent['absences'][number];
type Remplacement = Referent['remplace'][number];

const jours = ({ du, au }: Pick<Absence, 'du' | 'au'>): string =>
  du === au ? `le ${date(du)}` : `du ${date(du)} au ${date(au)}`;

/** Today or to come, in one line each. */
export function DireAbsences({ absences }: Pick<Referent, 'absences'>) {
  return absences.map((absence) => (
    <Text key={absence.absence} size="sm" fw={absence.enCours ? 600 : 400}>
      {absence.enCours ? 'Absence en cours' : 'Absence prévue'} {jours(absence)}, remplacé par{' '}
      {absence.nomDelegue}
    </Text>
  ));
}

interface Proprietes {
  readonly fiche: Fiche;
  readonly possibles: readonly ActePossible[];
}

/** When this référent is away and who stands in; declared, and ended before its day. */
export function Absences({ fiche, possibles }: Proprietes) {
  const adresse = { agregat: 'referent', id: fiche.id } as const;
  const declarer = versActe(adresse, possibles, 'DeclarerAbsence');
  return (
    <Stack gap="sm">
      {fiche.absences.length === 0 && (
        <Text>
          Aucune absence en cours ni prévue. Pendant une absence, un remplaçant reçoit les tâches et agit sur
          les dossiers.
        </Text>
      )}
      {fiche.absences.map((absence) => {
        const terminer = versActe(adresse, possibles, 'TerminerAbsence', { absence: absence.absence });
        return (
          <Alert
            key={absence.absence}
            color={absence.enCours ? 'orange' : 'gray'}
            title={absence.enCours ? 'Absence en cours' : 'Absence prévue'}
          >
            <Group justify="space-between" gap="xs">
              <Text size="sm">
                Absence {jours(absence)} ; remplaçant : {absence.nomDelegue}.
              </Text>
              {terminer !== null && (
                <LienBouton page={terminer} discret>
                  {absence.enCours ? 'Terminer l’absence' : 'Annuler l’absence'}
                </LienBouton>
              )}
            </Group>
          </Alert>
        );
      })}
      {declarer !== null && (
        <div>
          <LienBouton page={declarer} discret>
            Déclarer une absence
          </LienBouton>
        </div>
      )}
    </Stack>
  );
}

/** Whom this référent stands in for, with a way to their households while it does. */
export function Remplacements({ remplace }: { readonly remplace: readonly Remplacement[] }) {
  if (remplace.length === 0) return <Text>Aucun remplacement en cours ni prévu.</Text>;
  return (
    <ul>
      {remplace.map((r) => (
        <li key={`${r.id} ${r.du}`}>
          {r.enCours ? <Lien vers={`/referents/${encodeURIComponent(r.id)}`}>{r.nom}</Lien> : r.nom},{' '}
          {jours(r)}
          {r.enCours && ' : ses tâches arrivent avec les vôtres'}
        </li>
      ))}
    </ul>
  );
}
