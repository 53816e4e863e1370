import { Alert, Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ErreurApi } from '../../api/probleme.ts';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { essayer, genreDe, TAILLE_MAX } from './envoi.ts';
import { derniereVersion, GENRES, type Cle, type Modele } from './lectures.ts';
import { MettreEnService } from './MettreEnService.tsx';
import styles from './modeles.module.css';

interface Proprietes {
  readonly modele: Modele;
  readonly langue: string;
}
interface Essai {
  readonly cle: Cle;
  readonly fichier: File;
  readonly exemple: Blob;
}

const TROP_GRAND = new ErreurApi(413, 'Le fichier dépasse 2 Mo : allégez ses images.');

/** A changed model: chosen, tried at once with examples, then put in service with a reason. */
export function Changer({ modele, langue }: Proprietes) {
  const oublier = useRef<() => void>(null);
  const [nom, nommer] = useState('');
  const essai = useMutation({
    mutationFn: async (fichier: File): Promise<Essai> => {
      if (fichier.size > TAILLE_MAX) throw TROP_GRAND;
      const cle: Cle = { modele: modele.modele, langue, genre: await genreDe(fichier) };
      return { cle, fichier, exemple: await essayer(cle, fichier) };
    },
  });
  const choisir = (fichier: File | null): void => {
    oublier.current?.();
    if (!fichier) return;
    nommer(fichier.name);
    essai.mutate(fichier);
  };
  return (
    <section aria-labelledby="changer">
      <Title order={2} size="h3" id="changer" mb="xs">
        Changer ce modèle
      </Title>
      <ol className={styles['liste']}>
        <li>Téléchargez le modèle, en texte ou en Word, et modifiez-le avec votre logiciel habituel.</li>
        <li>Choisissez le fichier modifié : il est lu et essayé aussitôt, sans entrer en service.</li>
        <li>Regardez l’exemple obtenu, dites pourquoi le modèle change, et mettez-le en service.</li>
      </ol>
      <Stack gap="md" mt="md" align="flex-start">
        <FileButton accept=".txt,.docx" resetRef={oublier} onChange={choisir}>
          {(proprietes) => (
            <Button {...proprietes} loading={essai.isPending} variant={essai.data ? 'default' : 'filled'}>
              {nom === '' ? 'Choisir le fichier modifié' : 'Choisir un autre fichier'}
            </Button>
          )}
        </FileButton>
        <div role="status">
          {essai.isPending && <Text>Essai de « {nom} »…</Text>}
          {essai.data && (
            <Text>
              « {nom} » est lu et essayé comme modèle {GENRES[essai.data.cle.genre]} : rien n’y manque.
            </Text>
          )}
        </div>
        {essai.isError && <Fautes nom={nom} erreur={essai.error} />}
        {essai.data && (
          <Group align="flex-end" gap="md">
            <Resultat essai={essai.data} />
            <MettreEnService
              cle={essai.data.cle}
              quoi={{ fichier: essai.data.fichier }}
              apres={derniereVersion(modele, essai.data.cle)}
              libelle="Mettre en service"
              surFait={() => {
                essai.reset();
                nommer('');
              }}
            />
          </Group>
        )}
      </Stack>
    </section>
  );
}

function Resultat({ essai: { cle, exemple } }: { readonly essai: Essai }) {
  const extension = cle.genre === 'word' ? 'docx' : 'pdf';
  const telecharger = (): void => {
    const adresse = URL.createObjectURL(exemple);
    const lien = document.createElement('a');
    lien.href = adresse;
    lien.download = `essai-${cle.modele}.${extension}`;
    lien.click();
    setTimeout(() => URL.revokeObjectURL(adresse), 0);
  };
  return (
    <Button variant="default" onClick={telecharger}>
      Voir l’exemple obtenu ({extension === 'pdf' ? 'PDF' : 'Word'})
    </Button>
  );
}

/** Every fault of a file, each with its line or the words near it. */
function Fautes({ nom, erreur }: { readonly nom: string; readonly erreur: unknown }) {
  const fautes = erreur instanceof ErreurApi ? erreur.erreurs.filter((e) => e.champ === 'fichier') : [];
  if (fautes.length === 0) return <ErreurBloc erreur={erreur} titre={`« ${nom} » n’a pas pu être essayé`} />;
  return (
    <Alert color="red" variant="light" role="alert" title={`« ${nom} » ne peut pas servir de modèle`}>
      <ul className={styles['liste']}>
        {fautes.map(({ motif }) => (
          <li key={motif}>{motif}</li>
        ))}
      </ul>
      <Text size="sm" mt="xs">
        Corrigez le fichier, puis choisissez-le à nouveau. Le modèle en service n’a pas changé.
      </Text>
    </Alert>
  );
}
