import { Alert, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { compte } from '../../commun/formats.ts';
import { allerAuChamp } from '../contexte.ts';
import type { Champ, Erreurs } from '../modele/champ.ts';
import { resumer } from '../modele/placement.ts';
import type { Etat } from './issues.ts';

interface Proprietes {
  readonly champs: readonly Champ[];
  readonly erreurs: Erreurs;
  readonly etat: Etat;
  /** Grows at each refusal: the summary then takes the focus. */
  readonly echecs: number;
}

/** What to correct, on top of the form: each line leads to its field; or the sentence of a refusal, with its rule. */
export function ResumeErreurs({ champs, erreurs, etat, echecs }: Proprietes) {
  const repere = useRef<HTMLDivElement>(null);
  const refus = etat.genre === 'refus' ? etat : null;
  useEffect(() => {
    if (echecs > 0 || refus !== null) repere.current?.focus();
  }, [echecs, refus]);
  const lignes = resumer(champs, erreurs);
  const phrase = refus?.phrase ?? '';
  if (lignes.length === 0 && phrase === '') return null;
  const regle = refus?.erreur?.regle;
  const titre =
    lignes.length > 0
      ? `Il reste ${compte(lignes.length, 'point')} à corriger`
      : 'Cet acte n’a pas été enregistré';
  return (
    <Alert ref={repere} tabIndex={-1} role="alert" color="red" variant="light" title={titre}>
      <Stack gap="xs">
        {lignes.length > 0 && (
          <List>
            {lignes.map(({ id, libelle, phrase: dite }) => (
              <List.Item key={id}>
                <a
                  href={`#${id}`}
                  onClick={(e) => {
                    e.preventDefault();
                    allerAuChamp(id);
                  }}
                >
                  {`${libelle} : ${dite}`}
                </a>
              </List.Item>
            ))}
          </List>
        )}
        {phrase !== '' && <Text>{phrase}</Text>}
        {regle !== undefined && <Text size="sm">Règle {regle} de la charte.</Text>}
        {refus?.erreur && refus.erreur.statut >= 500 && (
          <Text size="sm">Numéro de suivi : {refus.erreur.precisions.suivi ?? 'inconnu'}.</Text>
        )}
      </Stack>
    </Alert>
  );
}
