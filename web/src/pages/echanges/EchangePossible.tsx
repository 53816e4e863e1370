import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { ecrire } from '../../api/ecriture.ts';
import { adresseDossier } from '../../commun/adresses.ts';
import { Carte } from '../../commun/Cartes.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { compte } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { notifierFait } from '../../commun/notifier.ts';
import { usePersonne } from '../../session/useSession.ts';
import styles from './echanges.module.css';
import type { Possible } from './lectures.ts';

/** A cycle of homes that suit; a pilot proposes it to all its households at once (R4.91, R4.92). */
export function EchangePossible({ echange }: { readonly echange: Possible }) {
  const { jambes, retenu } = echange;
  const { role } = usePersonne();
  return (
    <Carte>
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h5">
          Entre {compte(jambes.length, 'ménage')}
        </Title>
        {retenu && (
          <Badge color="green" variant="light" tt="none" size="lg">
            Du meilleur ensemble
          </Badge>
        )}
      </Group>
      <ul className={styles['jambes']}>
        {jambes.map((jambe) => (
          <Une key={jambe.dossier} jambe={jambe} />
        ))}
      </ul>
      {role === 'pilote' && <Proposer jambes={jambes} />}
    </Carte>
  );
}

function Une({ jambe }: { readonly jambe: Possible['jambes'][number] }) {
  const { dossier, reference, menage, points, quitte, libelleQuitte, entre, libelleEntre, nomBailleur } =
    jambe;
  const nom = nomMenage(menage) ?? `Dossier ${reference}`;
  return (
    <li>
      <Text fw={600}>
        <Lien vers={adresseDossier(dossier)}>{nom}</Lien>
      </Text>
      <Text size="sm">
        quitterait le <Lien vers={`/logements/${encodeURIComponent(quitte)}`}>{libelleQuitte}</Lien>,{' '}
        {nomBailleur}
      </Text>
      <Text size="sm">
        recevrait le <Lien vers={`/logements/${encodeURIComponent(entre)}`}>{libelleEntre}</Lien>
      </Text>
      <Text size="sm">{compte(points, 'point')} de cotation</Text>
    </li>
  );
}

/** Asked in two steps: it writes to every household and its bailleur. */
function Proposer({ jambes }: Pick<Possible, 'jambes'>) {
  const [demande, setDemande] = useState(false);
  const requetes = useQueryClient();
  const [premiere, ...autres] = jambes;
  const avec = autres.map(({ dossier, quitte, operation }) => ({ dossier, logement: quitte, operation }));
  const envoi = useMutation({
    mutationFn: () =>
      ecrire(
        { route: `/api/dossiers/${premiere?.dossier ?? ''}/actes/proposer-echange`, corps: { avec } },
        nouvelleCle(),
      ),
    onSuccess: async () => {
      notifierFait('Échange proposé à tous ses ménages : chaque bailleur confirme, chaque ménage répond.');
      await requetes.invalidateQueries();
    },
  });
  if (!demande)
    return (
      <Group mt="xs">
        <Button variant="default" onClick={() => setDemande(true)}>
          Proposer cet échange
        </Button>
      </Group>
    );
  return (
    <>
      <Text size="sm" mt="xs">
        Il est proposé à {compte(jambes.length, 'ménage')} à la fois, et leurs logements sont retenus.
      </Text>
      {envoi.isError && <ErreurBloc erreur={envoi.error} />}
      <Group mt="xs">
        <Button loading={envoi.isPending} onClick={() => envoi.mutate()}>
          Confirmer la proposition
        </Button>
        <Button variant="default" onClick={() => setDemande(false)}>
          Annuler
        </Button>
      </Group>
    </>
  );
}
