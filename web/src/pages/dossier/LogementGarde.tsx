import { Alert, Group, Text } from '@mantine/core';
import { date } from '../../commun/formats.ts';
import type { Vue } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { versActe } from '../../formulaires/vers-acte.ts';
import type { Dossier } from './dossier.ts';

interface Proprietes {
  readonly dossier: Dossier;
  readonly possibles: Vue['possibles'];
}

/** The dwelling that a commission keeps for the household, and what is done of it (R4.131). */
export function LogementGarde({ dossier: { id, logementGarde = null }, possibles }: Proprietes) {
  if (logementGarde === null) return null;
  const { logement, libelleLogement, seance, jusquau } = logementGarde;
  const adresse = { agregat: 'dossier', id } as const;
  const proposer = versActe(adresse, possibles, 'ProposerLogement', { logement });
  const liberer = versActe(adresse, possibles, 'LibererRetenue');
  return (
    <Alert title="Un logement est gardé pour ce ménage" mt="sm">
      <Text>
        La commission du {date(seance)} a retenu {libelleLogement} : il lui est gardé jusqu’au {date(jusquau)}
        , et n’est proposé à personne d’autre.
      </Text>
      {(proposer !== null || liberer !== null) && (
        <Group gap="xs" mt="xs" className="sans-impression">
          {proposer !== null && <LienBouton page={proposer}>Proposer ce logement</LienBouton>}
          {liberer !== null && (
            <LienBouton page={liberer} discret>
              Libérer ce logement
            </LienBouton>
          )}
        </Group>
      )}
    </Alert>
  );
}
