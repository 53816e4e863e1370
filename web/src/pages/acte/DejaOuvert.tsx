import { Box, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { AlerteDoublon } from '../../commun/AlerteDoublon.tsx';
import { lectureRessemblants } from '../../commun/doublons.ts';
import type { Champ } from '../../formulaires/modele/champ.ts';
import { versCorps } from '../../formulaires/modele/corps.ts';
import { lireSchema } from '../../formulaires/modele/schema.ts';
import { verifier } from '../../formulaires/modele/verifier.ts';

const ATTENTE_MS = 600;

/** The fields that say who the household is, as the form asks them. */
function champsIdentite(schema: unknown, role: string): readonly Champ[] {
  const identite = lireSchema(schema, role).find((c) => c.nom === 'identite');
  return identite?.genre === 'objet' ? identite.champs : [];
}

/** While a household is written down: the dossiers that look like it, before a second one is opened (R2.50). */
export function DejaOuvert({ schema, role }: { readonly schema: unknown; readonly role: string }) {
  const champs = useMemo(() => champsIdentite(schema, role), [schema, role]);
  const saisie: unknown = useWatch({ name: 'identite' });
  const lisible = champs.length > 0 && Object.keys(verifier(champs, saisie)).length === 0;
  const [identite] = useDebouncedValue(
    lisible ? JSON.stringify(versCorps(champs, saisie)) : null,
    ATTENTE_MS,
  );
  const { data } = useQuery(lectureRessemblants(identite));
  const doublons = lisible ? (data?.doublons ?? []) : [];
  return (
    <Box role="status">
      {doublons.length > 0 && (
        <Text mb="xs">
          {doublons.length === 1 ? 'Un dossier ressemble' : `${doublons.length} dossiers ressemblent`} à ce
          ménage : ouvrez-le pour le reconnaître, avant d’en créer un second.
        </Text>
      )}
      {doublons.map((doublon) => (
        <AlerteDoublon key={doublon.dossier.id} doublon={doublon} />
      ))}
    </Box>
  );
}
