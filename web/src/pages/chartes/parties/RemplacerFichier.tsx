import { FileInput, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { notifierFait } from '../../../commun/notifier.ts';
import { envoyerContenu, lireFichier, type FauteFichier } from '../contenu.ts';
import { FautesFichier } from '../FautesFichier.tsx';

interface Proprietes {
  readonly charte: string;
  readonly version: number;
}

/** The whole content of a draft, replaced by a file that was exported and changed. */
export function RemplacerFichier({ charte, version }: Proprietes) {
  const requetes = useQueryClient();
  const [fautes, setFautes] = useState<readonly FauteFichier[]>([]);
  const [occupe, setOccupe] = useState(false);
  const remplacer = async (fichier: File | null): Promise<void> => {
    if (!fichier) return;
    setOccupe(true);
    const lu = await lireFichier(fichier);
    const issue =
      'fautes' in lu ? lu.fautes : await envoyerContenu(remplace(lu.contenu, charte), { charte, version });
    setFautes(issue);
    setOccupe(false);
    if (issue.length > 0) return;
    notifierFait('Le projet dit maintenant ce que dit le fichier.');
    await requetes.invalidateQueries();
  };
  return (
    <details>
      <summary>Remplacer tout le projet par un fichier</summary>
      <Stack gap="sm" mt="sm" maw="40rem">
        <FileInput
          label="Fichier JSON exporté, puis modifié"
          description="Le contenu du projet est remplacé tout entier, sous ce nom de version. Un fichier qui a une erreur ne change rien."
          accept="application/json,.json"
          placeholder="Choisir un fichier…"
          disabled={occupe}
          value={null}
          onChange={(fichier) => void remplacer(fichier)}
        />
        <FautesFichier fautes={fautes} />
      </Stack>
    </details>
  );
}

const remplace = (contenu: Readonly<Record<string, unknown>>, version: string) => ({ ...contenu, version });
