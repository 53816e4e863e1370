import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { client, lirePage } from '../api/client.ts';
import type { components } from '../api/types.d.ts';
import { adresseDossier } from './adresses.ts';
import { Carte, Cartes } from './Cartes.tsx';
import { compte, date } from './formats.ts';
import { Lien } from './Lien.tsx';
import { ListePaginee, useListePaginee } from './ListePaginee.tsx';
import { nomMenage } from './menage.ts';

type Proposition = components['schemas']['PropositionListe'];

interface Proprietes {
  /** Of one dwelling; all those that the reader may know when absent. */
  readonly logement?: string;
  readonly toutes: boolean;
  readonly vide: ReactNode;
}

/** Who was offered what, the latest first: a bailleur reads references, never names (R0.45). */
export function ListePropositions({ logement, toutes, vide }: Proprietes) {
  const query = {
    ...(logement === undefined ? {} : { logement }),
    ...(toutes ? {} : { enCours: 'oui' as const }),
  };
  const liste = useListePaginee<Proposition>(['propositions', query], (curseur, signal) =>
    lirePage(
      client.GET('/api/propositions', {
        params: { query: { ...query, ...(curseur === undefined ? {} : { curseur }) } },
        signal,
      }),
    ),
  );
  return (
    <ListePaginee liste={liste} nom="proposition" vide={vide}>
      {(propositions) => (
        <Cartes libelle="Propositions">
          {propositions.map((proposition) => (
            <UneProposition
              key={proposition.id}
              proposition={proposition}
              avecLogement={logement === undefined}
            />
          ))}
        </Cartes>
      )}
    </ListePaginee>
  );
}

interface ProprietesUne {
  readonly proposition: Proposition;
  readonly avecLogement: boolean;
}

function UneProposition({ proposition, avecLogement }: ProprietesUne) {
  const { dossier, reference, menage, logement, libelleLogement, libelleEtat, enCours, echange, le, points } =
    proposition;
  const nom = nomMenage(menage);
  return (
    <Carte>
      <Text fw={600}>
        <Lien vers={adresseDossier(dossier)}>
          {nom === null ? `Dossier ${reference}` : `${nom} (${reference})`}
        </Lien>
      </Text>
      {avecLogement && (
        <Text size="sm">
          <Lien vers={`/logements/${encodeURIComponent(logement)}`}>{libelleLogement}</Lien>
        </Text>
      )}
      <Text size="sm" fw={enCours ? 600 : 400}>
        {libelleEtat}
        {echange && ' (échange)'}
      </Text>
      <Text size="sm">
        Depuis le {date(le)}
        {points !== null && ` · Cotation : ${compte(points, 'point')}`}
      </Text>
    </Carte>
  );
}
