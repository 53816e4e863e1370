import { Button, Group, Modal, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import styles from './photos.module.css';
import { RetirerPhoto } from './RetirerPhoto.tsx';
import { direPhoto, type Photo } from './types.ts';

interface Proprietes {
  readonly logement: string;
  readonly photos: readonly Photo[];
  /** Which one is shown; null = closed. */
  readonly rang: number | null;
  readonly surRang: (rang: number | null) => void;
  readonly modifiable: boolean;
}

const SANS_RETENIR = { preventDefault: false };

/** One picture large; arrows go through them, Escape closes. */
export function Visionneuse({ logement, photos, rang, surRang, modifiable }: Proprietes) {
  const total = photos.length;
  const place = rang === null || total === 0 ? null : Math.min(rang, total - 1);
  const photo = place === null ? undefined : photos[place];
  const aller = (pas: number): void => {
    if (place !== null) surRang((place + pas + total) % total);
  };
  useHotkeys([
    ['ArrowRight', () => aller(1), SANS_RETENIR],
    ['ArrowLeft', () => aller(-1), SANS_RETENIR],
  ]);
  return (
    <Modal.Root opened={photo !== undefined} onClose={() => surRang(null)} size="xl">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Photos du logement</Modal.Title>
          <Modal.CloseButton aria-label="Fermer les photos" />
        </Modal.Header>
        {photo !== undefined && place !== null && (
          <Modal.Body>
            <figure className={styles['grande']}>
              <img
                src={photo.adresse}
                alt={direPhoto(photo, place, total)}
                width={photo.largeur}
                height={photo.hauteur}
              />
              <figcaption aria-live="polite">
                {direPhoto(photo, place, total)}
                {photo.legende !== undefined && total > 1 && ` (${place + 1} sur ${total})`}
              </figcaption>
            </figure>
            {total > 1 && (
              <Group justify="center" mt="sm">
                <Button variant="default" onClick={() => aller(-1)}>
                  Précédente
                </Button>
                <Button variant="default" onClick={() => aller(1)}>
                  Suivante
                </Button>
              </Group>
            )}
            {total > 1 && (
              <Text size="sm" ta="center" mt="xs">
                Au clavier : flèches gauche et droite, Échap pour fermer.
              </Text>
            )}
            {modifiable && <RetirerPhoto key={photo.id} logement={logement} photo={photo.id} />}
          </Modal.Body>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
