import { Button, FileButton, Group, Text } from '@mantine/core';
import { useRef } from 'react';
import { telecharger } from '../../commun/telecharger.ts';

interface Proprietes {
  readonly surChoix: (fichier: File) => void;
  readonly occupe: boolean;
  /** A file is already there. */
  readonly remplace: boolean;
  /** The model of such a file. */
  readonly modele: { readonly nom: string; readonly texte: () => string };
}

/** The file to import, and a model of it. */
export function ChoisirFichier({ surChoix, occupe, remplace, modele }: Proprietes) {
  const oublier = useRef<() => void>(null);
  return (
    <div>
      <Group gap="sm">
        <FileButton
          accept=".csv,text/csv"
          resetRef={oublier}
          onChange={(fichier) => {
            if (fichier) surChoix(fichier);
            oublier.current?.();
          }}
        >
          {(proprietes) => (
            <Button {...proprietes} disabled={occupe} variant={remplace ? 'default' : 'filled'}>
              {remplace ? 'Choisir un autre fichier' : 'Choisir le fichier'}
            </Button>
          )}
        </FileButton>
        <Button variant="default" onClick={() => telecharger(modele.nom, modele.texte())}>
          Télécharger un modèle
        </Button>
      </Group>
      <Text size="sm" mt="xs">
        CSV en UTF-8, 20 Mo au plus. Corrigé dans votre tableur, un fichier se choisit à nouveau.
      </Text>
    </div>
  );
}
