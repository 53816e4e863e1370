import { Paper, Text, Title } from '@mantine/core';
import { adresseDossier } from '../../commun/adresses.ts';
import { Echeance } from '../../commun/Echeance.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { direDecisionCommission, direNiveau } from '../../commun/montees.ts';
import { PriseTache } from '../../commun/Prise.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { pageChemin } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import type { Tache } from './groupes.ts';
import styles from './taches.module.css';

/** Where the act that fulfils a task is done. */
function pageDe({ dossierId, actes: [acte], champs }: Tache): string {
  const connus = new URLSearchParams(champs).toString();
  if (acte === undefined) return adresseDossier(dossierId);
  return `${pageChemin({ agregat: 'dossier', id: dossierId }, acte)}${connus && `?${connus}`}`;
}

/** One task: what to do in one tap, for whom, until when. */
export function CarteTache({ tache }: { readonly tache: Tache }) {
  const { role, id } = usePersonne();
  const { dossierId, reference, commune, libelle, libelleEtape, echeance, enRetard } = tache;
  const niveau = direNiveau(tache.montees);
  const decision = direDecisionCommission(tache);
  const nom = nomMenage(tache.menage);
  const aMoi = tache.pour === role && (tache.personne === null || tache.personne === id);
  return (
    <Paper component="li" withBorder p="sm" className={styles['carte'] ?? ''} data-retard={enRetard}>
      <div className={styles['quoi']}>
        <Title order={3} size="h5" fw={600}>
          <Lien vers={adresseDossier(dossierId)} className={styles['dossier'] ?? ''}>
            {nom === null ? `Dossier ${reference}` : `${nom} (${reference})`}
          </Lien>
        </Title>
        {!aMoi && <Text fw={600}>{libelle}</Text>}
        <Text size="sm">
          <Echeance echeance={echeance} enRetard={enRetard} />
          {niveau !== null && `, ${niveau}`}
        </Text>
        {tache.precision !== null && <Text size="sm">{tache.precision}</Text>}
        {decision !== null && <Text size="sm">{decision}</Text>}
        <Text size="sm" c="gray.7">
          {commune} · {libelleEtape} · {tache.personne === id ? 'vous' : tache.nomPour}
        </Text>
        <PriseTache
          tache={tache}
          dossier={dossierId}
          objet={`${libelle}, dossier ${reference}`}
          aMoi={aMoi}
        />
      </div>
      {aMoi && (
        <LienBouton page={pageDe(tache)}>
          {libelle}
          <span className={styles['cache']}>, dossier {reference}</span>
        </LienBouton>
      )}
    </Paper>
  );
}
