import { Text } from '@mantine/core';
import { compte, date } from '../../commun/formats.ts';
import type { Dossier, Proposition } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

const ETATS: Readonly<Record<Proposition['etat'], string>> = {
  proposee: 'Proposée, en attente du bailleur',
  confirmee: 'Confirmée par le bailleur, à visiter',
  visitee: 'Visitée, en attente de la réponse du ménage',
  acceptee: 'Acceptée par le ménage, en attente de la CALEOL',
  attribuee: 'Logement attribué',
  declinee: 'Déclinée par le bailleur',
  refusee: 'Refusée par le ménage',
  retiree: 'Retirée',
  rejetee: 'Candidature rejetée en CALEOL',
  quittee: 'Logement transitoire quitté',
};

/** The dwellings proposed to the household, the last one first, and the refusals that count. */
export function Propositions({ dossier }: { readonly dossier: Dossier }) {
  const { propositions, refusComptes = 0 } = dossier;
  return (
    <Partie titre="Propositions de logement" ancre="propositions">
      {propositions.length === 0 && <Text>Aucun logement n’a encore été proposé.</Text>}
      <ul className={styles['liste']}>
        {[...propositions].reverse().map((proposition) => (
          <Une key={proposition.id} proposition={proposition} />
        ))}
      </ul>
      {refusComptes > 0 && (
        <Text mt="xs">
          {compte(refusComptes, 'refus compté', 'refus comptés')} parmi les offres dues au ménage.
        </Text>
      )}
    </Partie>
  );
}

function Une({ proposition }: { readonly proposition: Proposition }) {
  const { libelleLogement, libelleNature, nomBailleur, etat, le, refusCompte, libelleMotif } = proposition;
  return (
    <li>
      <Text fw={600}>{libelleLogement}</Text>
      <Text size="sm">
        {libelleNature}, {nomBailleur}
      </Text>
      <Text size="sm">
        {ETATS[etat]}, le {date(le)}
        {etat === 'refusee' && (refusCompte ? ' : ce refus compte' : ' : ce refus ne compte pas')}
      </Text>
      {libelleMotif !== null && <Text size="sm">Motif : {libelleMotif}</Text>}
    </li>
  );
}
