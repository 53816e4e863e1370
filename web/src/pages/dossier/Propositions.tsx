import { Text } from '@mantine/core';
import { compte, date, auPlusTard, jour, montant } from '../../commun/formats.ts';
import type { Dossier, Proposition } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

/** Until its date nothing is proposed; from then on a dwelling is owed, whoever resumes it (R4.181). */
const direAttente = (jusquau: string): string =>
  jusquau > jour(new Date())
    ? `Recherche en attente jusqu’au ${date(jusquau)} : d’ici là rien ne se propose, sauf à la reprendre en disant pourquoi.`
    : `La recherche était en attente jusqu’au ${date(jusquau)} : elle est à reprendre, ou un logement à proposer.`;

/** The dwellings proposed to the household, the last one first, and the refusals that count. */
export function Propositions({ dossier }: { readonly dossier: Dossier }) {
  const { propositions, refusComptes = 0, rechercheEnAttente = null } = dossier;
  return (
    <Partie titre="Propositions de logement" ancre="propositions">
      {propositions.length === 0 && <Text>Aucun logement n’a encore été proposé.</Text>}
      <ul className={styles['liste']}>
        {[...propositions].reverse().map((proposition) => (
          <Une key={proposition.id} proposition={proposition} />
        ))}
      </ul>
      {rechercheEnAttente && <Text mt="xs">{direAttente(rechercheEnAttente.jusquau)}</Text>}
      {refusComptes > 0 && (
        <Text mt="xs">
          {compte(refusComptes, 'refus compté', 'refus comptés')} parmi les offres dues au ménage.
        </Text>
      )}
    </Partie>
  );
}

function Une({ proposition }: { readonly proposition: Proposition }) {
  const {
    rang,
    libelleLogement,
    libelleNature,
    nomBailleur,
    etat,
    libelleEtat,
    le,
    refusCompte,
    libelleMotif,
  } = proposition;
  const { notification, visites, caleol, silence, instantane, chiffres } = proposition;
  return (
    <li>
      <Text fw={600}>
        {rang}. {libelleLogement}
      </Text>
      <Text size="sm">
        {libelleNature}, {nomBailleur}
      </Text>
      <Text size="sm">
        {libelleEtat}, le {date(le)}
        {silence && ', par un silence constaté'}
        {etat === 'refusee' && (refusCompte ? ' : ce refus compte' : ' : ce refus ne compte pas')}
      </Text>
      {libelleMotif !== null && <Text size="sm">Motif : {libelleMotif}</Text>}
      {instantane !== null && (
        <Text size="sm">
          Proposé à {montant(instantane.loyer)} de loyer et {montant(instantane.charges)} de charges
          {chiffres?.resteACharge == null ? '' : `, reste à charge ${montant(chiffres.resteACharge)}`}
        </Text>
      )}
      {notification !== null && (
        <Text size="sm">
          Notifiée le {date(notification.le)} ({notification.libelleMode}), réponse attendue{' '}
          {auPlusTard(notification.reponseAvant)}
          {notification.silence && ` ; son silence ${notification.silence.libelleEffet}`}
        </Text>
      )}
      {visites.map((v) => (
        <Text size="sm" key={v.le}>
          Visite du {date(v.le)} : {v.libelleIssue.toLowerCase()}
          {v.reporteeAu === null ? '' : ` au ${date(v.reporteeAu)}`}
          {v.decent !== null && (v.decent ? ', logement décent' : ', logement non décent')}
        </Text>
      ))}
      {caleol !== null && (
        <Text size="sm">
          CALEOL du {date(caleol.seance)} : {caleol.libelleDecision.toLowerCase()}
          {caleol.membres.length > 0 && ` (${caleol.membres.join(', ')})`}
        </Text>
      )}
    </li>
  );
}
