import { Alert, Text } from '@mantine/core';
import type { ErreurApi, ErreurChamp } from '../../api/probleme.ts';

interface Proprietes {
  readonly nom: string;
  readonly erreur: ErreurApi;
}

/** A whole file refused: one sentence, and which columns when they are the reason. */
export function FichierRefuse({ nom, erreur }: Proprietes) {
  const colonnes = erreur.erreurs.filter((e) => e.champ !== 'fichier');
  return (
    <Alert color="red" variant="light" role="alert" title={`« ${nom} » ne peut pas être importé`}>
      {colonnes.length === 0 ? (
        <Text>{erreur.message}</Text>
      ) : (
        <>
          <Text>Sa première ligne ne porte pas les colonnes attendues, écrites comme dans le modèle.</Text>
          <ul>
            {parMotif(colonnes).map(([motif, noms]) => (
              <li key={motif}>
                {motif} : {noms.join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

/** The columns of each fault: « colonne manquante : nom, prenom ». */
function parMotif(colonnes: readonly ErreurChamp[]): [string, string[]][] {
  const groupes = new Map<string, string[]>();
  for (const { champ, motif } of colonnes) groupes.set(motif, [...(groupes.get(motif) ?? []), champ]);
  return [...groupes];
}
