import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { Chargement } from '../../commun/Chargement.tsx';
import { ChampRecherche } from '../../commun/ChampRecherche.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, dateHeure } from '../../commun/formats.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { lectureCourriels, PAGE_BRUTE, type Courriel, type Courriels } from './courriels.ts';
import styles from './administration.module.css';

/** Every mail that the demonstration kept instead of sending it. */
export function Page() {
  const { data, error, refetch } = useQuery(lectureCourriels);
  return (
    <>
      <TitrePage
        titre="Courriels partis"
        chapeau="Ce que la procédure a écrit aux organisations. En démonstration, rien ne sort de cette machine."
        actions={
          <LienBouton page="/administration" discret>
            Revenir à l’administration
          </LienBouton>
        }
      />
      {data === undefined && !error && <Chargement />}
      {error && <ErreurBloc erreur={error} reessayer={refetch} />}
      {data === null && (
        <EtatVide titre="Les courriels ne sont pas gardés ici">
          Le service écrit à un vrai serveur de courriel : c’est lui qui garde la trace des envois.
        </EtatVide>
      )}
      {data?.elements.length === 0 && (
        <EtatVide titre="Aucun courriel n’est encore parti">
          Une tâche ouverte, rappelée ou escaladée à une organisation en envoie un.
        </EtatVide>
      )}
      {data != null && data.elements.length > 0 && <Liste courriels={data} />}
    </>
  );
}

const simple = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function Liste({ courriels: { total, elements } }: { readonly courriels: Courriels }) {
  const [cherche, setCherche] = useState('');
  const trouves = elements.filter((c) => simple(`${c.a} ${c.objet} ${c.texte}`).includes(simple(cherche)));
  return (
    <Stack gap="md">
      <ChampRecherche
        libelle="Chercher un courriel"
        aide="Un destinataire, un dossier, un mot"
        valeur={cherche}
        surChangement={setCherche}
      />
      <Text role="status">
        {compte(trouves.length, 'courriel affiché', 'courriels affichés')}, sur{' '}
        {compte(total, 'parti', 'partis')}.{' '}
        <Anchor href={PAGE_BRUTE} underline="always">
          Voir la page brute
        </Anchor>
      </Text>
      <Cartes libelle="Courriels partis">
        {trouves.map((courriel) => (
          <CarteCourriel key={courriel.id} courriel={courriel} />
        ))}
      </Cartes>
    </Stack>
  );
}

function CarteCourriel({ courriel: { a, objet, texte, recuLe } }: { readonly courriel: Courriel }) {
  return (
    <Carte>
      <Title order={2} size="h5">
        {objet}
      </Title>
      <Text size="sm">
        À {a}, le <time dateTime={recuLe}>{dateHeure(recuLe)}</time>
      </Text>
      <details>
        <summary className={styles['resume']}>Lire le message</summary>
        <Text className={styles['message'] ?? ''}>{texte}</Text>
      </details>
    </Carte>
  );
}
