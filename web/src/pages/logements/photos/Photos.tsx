import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { usePersonne } from '../../../session/useSession.ts';
import { AjouterPhoto } from './AjouterPhoto.tsx';
import styles from './photos.module.css';
import { direPhoto, type LogementLu } from './types.ts';
import { Visionneuse } from './Visionneuse.tsx';

const PHOTOGRAPHES: readonly string[] = ['bailleur', 'pilote', 'referent'];

/** The pictures of a dwelling, each opened large; added by its bailleur, a pilot or a référent. */
export function Photos({ logement }: { readonly logement: LogementLu }) {
  const { photos, id } = logement;
  const { role } = usePersonne();
  const [ouverte, setOuverte] = useState<number | null>(null);
  const modifiable = PHOTOGRAPHES.includes(role);
  return (
    <section aria-labelledby="photos">
      <Title order={2} size="h3" id="photos" mb="sm">
        Photos
      </Title>
      <Stack gap="sm">
        {photos.length === 0 && (
          <Text>
            Aucune photo.
            {modifiable && ' Montrez les pièces, l’entrée et l’immeuble : un ménage se décide mieux.'}
          </Text>
        )}
        {photos.length > 0 && (
          <ul className={styles['vignettes']}>
            {photos.map((photo, rang) => (
              <li key={photo.id}>
                <button type="button" className={styles['vignette']} onClick={() => setOuverte(rang)}>
                  <img
                    src={photo.adresse}
                    alt={`Agrandir : ${direPhoto(photo, rang, photos.length)}`}
                    loading="lazy"
                    width={photo.largeur}
                    height={photo.hauteur}
                  />
                </button>
              </li>
            ))}
          </ul>
        )}
        {modifiable && <AjouterPhoto logement={id} />}
      </Stack>
      <Visionneuse
        logement={id}
        photos={photos}
        rang={ouverte}
        surRang={setOuverte}
        modifiable={modifiable}
      />
    </section>
  );
}
