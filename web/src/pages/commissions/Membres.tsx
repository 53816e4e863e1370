import { Group, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { compte } from '../../commun/formats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { versActe } from '../../formulaires/vers-acte.ts';
import type { Commission, ProprietesSeance } from './types.ts';

/** Who sits, who came, and whether the quorum is there. */
export function Membres({ adresse, commission, possibles }: ProprietesSeance) {
  const { membres, quorum, secondeConvocation } = commission;
  const tenue = quorum.reunis !== null;
  const presences = membres.map(({ organisation, presence, pouvoirA }) => ({
    organisation,
    presence: presence ?? 'presente',
    ...(pouvoirA ? { pouvoirA } : {}),
  }));
  const composition = membres.map(({ organisation, role, reservataire }) => ({
    ...{ organisation, role, reservataire },
  }));
  const consigner = versActe(adresse, possibles, 'ConsignerPresences', { presences });
  const modifier = versActe(adresse, possibles, 'ModifierComposition', { membres: composition });
  return (
    <section aria-labelledby="membres">
      <Title order={2} size="h3" id="membres" mb="xs">
        Membres et quorum
      </Title>
      <Stack gap="sm">
        <Quorum quorum={quorum} seconde={secondeConvocation} />
        {membres.length === 0 ? (
          <Text>Aucune organisation n’est indiquée.</Text>
        ) : (
          <Table.ScrollContainer minWidth={300}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Organisation</Table.Th>
                  <Table.Th scope="col">Siège</Table.Th>
                  {tenue && <Table.Th scope="col">Présence</Table.Th>}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {membres.map((m) => (
                  <Table.Tr key={m.organisation}>
                    <Table.Td>{m.nom}</Table.Td>
                    <Table.Td>{m.reservataire ? `${m.libelleRole}, réservataire` : m.libelleRole}</Table.Td>
                    {tenue && (
                      <Table.Td>
                        {m.nomPouvoirA ? `Pouvoir à ${m.nomPouvoirA}` : (m.libellePresence ?? '')}
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        <Group>
          {consigner && (
            <LienBouton page={consigner}>
              {tenue ? 'Corriger les présences' : 'Consigner les présences'}
            </LienBouton>
          )}
          {modifier && (
            <LienBouton page={modifier} discret>
              Modifier la composition
            </LienBouton>
          )}
        </Group>
      </Stack>
    </section>
  );
}

function Quorum({ quorum, seconde }: { readonly quorum: Commission['quorum']; readonly seconde: boolean }) {
  const { voix, requis, reunis, atteint, source } = quorum;
  const part = reunis === null ? 0 : Math.min(100, Math.round((reunis * 100) / Math.max(requis, 1)));
  return (
    <div>
      {reunis === null ? (
        <Text>
          Quorum : {requis} voix {requis > 1 ? 'délibératives' : 'délibérative'} sur {voix}.
        </Text>
      ) : (
        <>
          <Text fw={600}>
            {atteint ? 'Quorum atteint' : 'Quorum non atteint'} : {reunis} voix{' '}
            {reunis > 1 ? 'réunies' : 'réunie'}, {compte(requis, 'requise')}.
          </Text>
          <Progress
            value={part}
            size="lg"
            color={atteint ? 'lagune' : 'red'}
            aria-label={`Quorum : ${reunis} voix sur ${requis}`}
          />
        </>
      )}
      {seconde && <Text>Seconde convocation : la séance délibère sans condition de quorum.</Text>}
      <Text size="sm">{source}</Text>
    </div>
  );
}
