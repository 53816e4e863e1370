import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, lire } from '../../api/client.ts';
import { date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import {
  adresseDocument,
  adresseRemis,
  choixInitial,
  type DocumentPossible,
  type DocumentRemis,
  type DocumentsDossier,
} from './documents.ts';
import { ChoixDocument } from './ChoixDocument.tsx';
import { Partie } from './Partie.tsx';
import { Remise } from './Remise.tsx';
import styles from './dossier.module.css';

interface Proprietes {
  readonly id: string;
  readonly version: number;
}

/** The letters and papers of a dossier: produce, hand over, read again. */
export function Documents({ id, version }: Proprietes) {
  const lecture = useQuery({
    queryKey: ['dossiers', id, 'documents', version],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/documents', { params: { path: { id } }, signal })),
  });
  return (
    <Partie titre="Documents" ancre="documents">
      <Lecture lecture={lecture}>
        {({ documents, propositions, accueil, moyens, remis }) => (
          <Stack gap="md">
            {documents.map((d) => (
              <UnDocument
                key={d.modele}
                dossier={id}
                document={d}
                propositions={propositions}
                accueil={accueil}
                moyens={moyens}
              />
            ))}
            <Remis dossier={id} remis={remis} />
          </Stack>
        )}
      </Lecture>
    </Partie>
  );
}

interface Un {
  readonly dossier: string;
  readonly document: DocumentPossible;
  readonly propositions: DocumentsDossier['propositions'];
  readonly accueil: DocumentsDossier['accueil'];
  readonly moyens: readonly { readonly code: string; readonly libelle: string }[];
}

function UnDocument({ dossier, document, propositions, accueil, moyens }: Un) {
  const [choix, choisir] = useState(() => choixInitial(document));
  const { modele, titre, destinataires, formats } = document;
  const destinataire = destinataires.find((d) => d.code === choix.destinataire);
  return (
    <div>
      <Text fw={600}>{titre}</Text>
      <ChoixDocument {...{ document, propositions, accueil, choix, choisir }} />
      {destinataire?.possible === true ? (
        <Group gap="md" mt={4}>
          {formats.map(({ code, libelle }) => (
            <Anchor
              key={code}
              href={adresseDocument(dossier, modele, code, choix)}
              target="_blank"
              rel="noopener"
              className={styles['document'] ?? ''}
              aria-label={`${titre} : ${libelle} (nouvel onglet)`}
            >
              {libelle}
            </Anchor>
          ))}
          <Remise dossier={dossier} document={document} choix={choix} moyens={moyens} />
        </Group>
      ) : (
        <Text size="sm">{destinataire?.motif ?? 'Ce document ne peut pas encore être produit.'}</Text>
      )}
    </div>
  );
}

function Remis({ dossier, remis }: { readonly dossier: string; readonly remis: readonly DocumentRemis[] }) {
  if (remis.length === 0) return <Text size="sm">Aucun document n’a encore été remis.</Text>;
  return (
    <div>
      <Text fw={600}>Documents remis</Text>
      <ul className={styles['liste']}>
        {remis.map((r) => (
          <li key={r.numero}>
            <Anchor href={adresseRemis(dossier, r.numero)} target="_blank" rel="noopener">
              {r.titre} ({r.libelleFormat})
            </Anchor>{' '}
            : {r.destinataire}, le {date(r.le)}. {r.moyen}.
          </li>
        ))}
      </ul>
    </div>
  );
}
