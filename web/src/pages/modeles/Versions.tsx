import { Anchor, Badge, Group, Paper, Text, Title } from '@mantine/core';
import { dateHeure } from '../../commun/formats.ts';
import {
  adresseExemple,
  adresseFichier,
  derniereVersion,
  enService,
  GENRES,
  versionsDe,
  type Cle,
  type Genre,
  type Modele,
  type Version,
} from './lectures.ts';
import { MettreEnService } from './MettreEnService.tsx';
import styles from './modeles.module.css';

interface Proprietes {
  readonly modele: Modele;
  readonly langue: string;
}

const CODES: readonly Genre[] = ['texte', 'word'];

/** Every version that was put in, by whom and why; one goes back to any of them, or to the shipped model. */
export function Versions({ modele, langue }: Proprietes) {
  const cles = CODES.map((genre): Cle => ({ modele: modele.modele, langue, genre }));
  const aucune = cles.every((cle) => versionsDe(modele, cle).length === 0);
  return (
    <section aria-labelledby="versions">
      <Title order={2} size="h3" id="versions" mb="xs">
        Versions passées
      </Title>
      {aucune ? (
        <Text>Ce modèle n’a jamais été changé : c’est celui qui est livré avec le service.</Text>
      ) : (
        cles.map((cle) => <Histoire key={cle.genre} modele={modele} cle={cle} />)
      )}
    </section>
  );
}

function Histoire({ modele, cle }: { readonly modele: Modele; readonly cle: Cle }) {
  const versions = versionsDe(modele, cle);
  const presente = enService(modele, cle);
  if (versions.length === 0) return null;
  return (
    <>
      <Group justify="space-between" gap="xs" my="sm">
        <Title order={3} size="h4">
          Modèle {GENRES[cle.genre]}
        </Title>
        {presente && (
          <MettreEnService
            cle={cle}
            quoi={{}}
            apres={derniereVersion(modele, cle)}
            libelle={cle.genre === 'word' ? 'Ne plus se servir du modèle Word' : 'Revenir au modèle livré'}
            discret
          />
        )}
      </Group>
      <ol className={styles['versions']} aria-label={`Versions du modèle ${GENRES[cle.genre]}`}>
        {versions.map((v) => (
          <Une
            key={v.version}
            cle={cle}
            version={v}
            presente={v.version === (presente?.version ?? derniereVersion(modele, cle))}
            apres={derniereVersion(modele, cle)}
          />
        ))}
      </ol>
    </>
  );
}

interface ProprietesUne {
  readonly cle: Cle;
  readonly version: Version;
  readonly presente: boolean;
  readonly apres: number;
}

function Une({ cle, version: { version, le, auteur, motif, empreinte }, presente, apres }: ProprietesUne) {
  return (
    <Paper component="li" withBorder p="sm">
      <Group gap="xs">
        <Text fw={600}>
          Version {version}
          {empreinte === null ? ' : retour au modèle livré' : ''}
        </Text>
        {presente && (
          <Badge variant="light" tt="none">
            En service
          </Badge>
        )}
      </Group>
      <Text size="sm">
        {auteur}, le {dateHeure(le)} : {motif}
      </Text>
      {empreinte !== null && (
        <Group gap="md" mt={4}>
          <Anchor
            href={adresseExemple(cle, cle.genre === 'word' ? 'docx' : 'pdf', version)}
            target="_blank"
            rel="noopener"
            className={styles['fichier'] ?? ''}
            aria-label={`Exemple de la version ${version} (nouvel onglet)`}
          >
            Exemple
          </Anchor>
          <Anchor
            href={adresseFichier(cle, version)}
            className={styles['fichier'] ?? ''}
            aria-label={`Télécharger la version ${version}`}
          >
            Télécharger
          </Anchor>
          {!presente && (
            <MettreEnService
              cle={cle}
              quoi={{ reprend: version }}
              apres={apres}
              libelle={`Revenir à la version ${version}`}
              discret
            />
          )}
        </Group>
      )}
    </Paper>
  );
}
