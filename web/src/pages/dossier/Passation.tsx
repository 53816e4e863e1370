import { Alert, Text } from '@mantine/core';
import { date } from '../../commun/formats.ts';
import type { ActePossible, Adresse } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { versActe } from '../../formulaires/vers-acte.ts';
import type { Dossier } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

interface Proprietes {
  readonly dossier: Dossier;
  readonly actes: { readonly adresse: Adresse; readonly possibles: readonly ActePossible[] };
}

/** The last handover: who passed the household on to whom, the note, and whether it was read. */
export function Passation({ dossier, actes: { adresse, possibles } }: Proprietes) {
  const { passation, lectureJusquau } = dossier;
  const lire = versActe(adresse, possibles, 'LirePassation');
  if (!passation && !lectureJusquau) return null;
  return (
    <Partie titre="Passation" ancre="passation">
      {lectureJusquau && (
        <Text size="sm">
          Vous avez passé le relais : vous lisez ce dossier jusqu’au {date(lectureJusquau)}, sans y agir.
        </Text>
      )}
      {passation && (
        <>
          <Text size="sm">
            De {passation.nomDe} à {passation.nomA}, le {date(passation.le)}
            {passation.motif !== null && ` : ${passation.motif}`}
          </Text>
          {passation.note !== null && <blockquote className={styles['note']}>{passation.note}</blockquote>}
          {lire === null ? (
            <Text size="sm" c="gray.7">
              {passation.lueLe === null
                ? 'Note pas encore lue par le nouveau référent'
                : `Note lue par le nouveau référent le ${date(passation.lueLe)}`}
            </Text>
          ) : (
            <Alert color="orange" title="À lire">
              <Text size="sm" mb="xs">
                Cette note vous est laissée : dites que vous l’avez lue.
              </Text>
              <LienBouton page={lire}>J’ai lu la passation</LienBouton>
            </Alert>
          )}
        </>
      )}
    </Partie>
  );
}
