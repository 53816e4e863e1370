import { randomUUID } from 'node:crypto';
import { chromium, type Browser } from 'playwright-core';
import { dossierTemporaire, effacerDonnees } from '../../../src/embarque/donnees.js';
import { demarrerPile, type Pile } from '../../../src/embarque/pile.js';
import { charteEnSecondes, PUBLICATION } from '../../../src/parcours/charte-secondes.js';
import { entrer, type Client, type QuiEntre } from '../../../src/parcours/client.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Scene {
  readonly pile: Pile;
  readonly url: string;
  readonly navigateur: Browser;
  /** What a person would see through the API, to check what the pages did. */
  client(qui: QuiEntre): Promise<Client>;
  fermer(): Promise<void>;
}

/** The whole service as `npm start` runs it, on a temporary folder, and one browser. */
export async function monterScene({ demo }: { readonly demo: boolean }): Promise<Scene> {
  const navigateur = await lancerNavigateur();
  const donnees = await dossierTemporaire();
  const fermerNavigateur = () => navigateur.close();
  try {
    const pile = await demarrerPile({ donnees, demo });
    return {
      pile,
      url: new URL(pile.url).origin,
      navigateur,
      client: (qui) => entrer(pile.url, qui),
      async fermer() {
        await fermerNavigateur();
        await pile.arreter();
        await effacerDonnees(donnees);
      },
    };
  } catch (erreur) {
    await fermerNavigateur();
    await effacerDonnees(donnees);
    throw erreur;
  }
}

function lancerNavigateur(): Promise<Browser> {
  const { CHROMIUM, CHROMIUM_ABSENT } = process.env;
  if (!CHROMIUM) throw new Error(CHROMIUM_ABSENT ?? 'Ces essais se lancent par « npm test ».');
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

/** A charter whose delays are in seconds, published. @returns its version */
export async function publierCharteRapide(pilote: Client): Promise<string> {
  const version = `web-${randomUUID().slice(0, 8)}`;
  await pilote.ecrire('/api/chartes', { contenu: JSON.stringify(charteEnSecondes(version)) });
  await pilote.ecrire(`/api/chartes/${version}/actes/publier-charte`, PUBLICATION);
  return version;
}
