import { Anchor, Group, Text, Title } from '@mantine/core';
import { date } from '../../commun/formats.ts';
import { adresseExemple, adresseFichier, enService, type Cle, type Modele } from './lectures.ts';
import styles from './modeles.module.css';

interface Proprietes {
  readonly modele: Modele;
  readonly langue: string;
}

/** What makes each format today, to be looked at or taken away. */
export function EnService({ modele, langue }: Proprietes) {
  const texte: Cle = { modele: modele.modele, langue, genre: 'texte' };
  const word: Cle = { ...texte, genre: 'word' };
  const wordPropre = enService(modele, word) !== null;
  return (
    <section aria-labelledby="en-service">
      <Title order={2} size="h3" id="en-service" mb="xs">
        En service aujourd’hui
      </Title>
      <Text>
        Texte : {dite(modele, texte)}. Il fait le PDF{wordPropre ? '' : ' et le format Word'}.
      </Text>
      {wordPropre && <Text>Word : {dite(modele, word)}. Il fait le format Word seulement.</Text>}
      <Group gap="md" mt="xs">
        <Fichier href={adresseExemple(texte, 'pdf')}>Voir un exemple en PDF</Fichier>
        <Fichier href={adresseExemple(wordPropre ? word : texte, 'docx')}>Exemple au format Word</Fichier>
        <Fichier href={adresseFichier(texte)}>Télécharger le modèle en texte</Fichier>
        <Fichier href={adresseFichier(word)}>Télécharger le modèle en Word</Fichier>
      </Group>
      <Text size="sm" mt="xs">
        Les exemples ne montrent que des données inventées, celles de la liste des champs ci-dessous.
      </Text>
    </section>
  );
}

function dite(modele: Modele, cle: Cle): string {
  const version = enService(modele, cle);
  return version === null
    ? 'le modèle livré avec le service'
    : `version ${version.version}, mise en service par ${version.auteur} le ${date(version.le)}`;
}

interface Lien {
  readonly href: string;
  readonly children: string;
}

const Fichier = ({ href, children }: Lien) => (
  <Anchor
    href={href}
    target="_blank"
    rel="noopener"
    className={styles['fichier'] ?? ''}
    aria-label={`${children} (nouvel onglet)`}
  >
    {children}
  </Anchor>
);
