import { Buffer } from 'node:buffer';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { obtenirChromium } from './preparer/chromium.mjs';
import { RACINE } from './preparer/racine.mjs';
import { principal } from './principal.mjs';

// Takes again the screenshots of the README, on a demonstration started for it: `npm run captures`.

const DOSSIER = join(RACINE, 'docs/captures');
const BUREAU = { viewport: { width: 1280, height: 800 } };
const TELEPHONE = {
  viewport: { width: 360, height: 760 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const ENTETE =
  'reference;programme;operation;commune;nom;prenom;date_naissance;telephone;langue;statut_occupation;anciennete_annees;nombre_personnes;ressources_mensuelles;loyer;charges;aides;typologie;surface;handicap;violences;dalo;numero_unique;communes_souhaitees;typologie_souhaitee;accepte_transitoire';
const MENAGES = [
  ENTETE,
  'NEUF-01;NPNRU;NPNRU-DEMO;Cayenne;Éboué;Marie-Thérèse;14/03/1961;;créole guyanais;locataire;22;2;1180,50;412,30;65,00;238,00;T3;62,5;non;non;non;;Cayenne;T2;non',
  'NEUF-02;NPNRU;NPNRU-DEMO;Atlantide;N’Diaye;Ousmane;02/07/1984;;français;locataire;9;5;1465;520;48,50;402,75;T3;58;non;non;non;;Matoury;T4;non',
  'NEUF-03;NPNRU;NPNRU-DEMO;Matoury;Castor;;31/02/1979;;français;locataire;4;3;mille;480;40;0;T3;55;non;non;non;;Matoury;T4;oui',
].join('\n');

const CAPTURES = [
  { nom: 'accueil', ecran: BUREAU, vers: '/' },
  { nom: 'referent-taches', role: 'Référent', ecran: TELEPHONE, vers: '/taches' },
  { nom: 'referent-dossier', role: 'Référent', ecran: TELEPHONE, vers: '/taches', suite: suivre('h3 a') },
  {
    nom: 'referent-acte',
    role: 'Référent',
    ecran: TELEPHONE,
    vers: '/taches',
    suite: suivre('li a[href*="/actes/"]'),
  },
  { nom: 'pilote-tableau', role: 'Pilote', ecran: BUREAU, vers: '/tableau' },
  { nom: 'pilote-import', role: 'Pilote', ecran: BUREAU, vers: '/imports', suite: verifierFichier },
  { nom: 'bailleur-taches', role: 'Bailleur', ecran: BUREAU, vers: '/taches' },
];

await principal(prendreTout, { pages: true });

async function prendreTout() {
  const [{ chromium }, { demarrerPile }, { dossierTemporaire, effacerDonnees }] = await Promise.all([
    import('playwright-core'),
    import('../dist/src/embarque/pile.js'),
    import('../dist/src/embarque/donnees.js'),
  ]);
  await mkdir(DOSSIER, { recursive: true });
  const donnees = await dossierTemporaire();
  const navigateur = await chromium.launch({
    executablePath: await obtenirChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--lang=fr'],
    env: { ...process.env, LANGUAGE: 'fr' },
  });
  try {
    const pile = await demarrerPile({ donnees, dire: (texte) => console.error(texte) });
    try {
      for (const capture of CAPTURES) await prendre(navigateur, pile.url, capture);
    } finally {
      await pile.arreter();
    }
  } finally {
    await navigateur.close();
    await effacerDonnees(donnees);
  }
}

async function prendre(navigateur, url, { nom, role, ecran, vers, suite }) {
  const contexte = await navigateur.newContext({
    locale: 'fr-FR',
    timezoneId: 'America/Cayenne',
    reducedMotion: 'reduce',
    ...ecran,
  });
  const page = await contexte.newPage();
  await page.goto(url);
  if (role !== undefined) {
    await page.getByRole('button', { name: role, exact: true }).click();
    await page.waitForURL((adresse) => adresse.pathname !== '/');
  }
  await page.goto(new URL(vers, url).href);
  await lue(page);
  await suite?.(page);
  await lue(page);
  const path = join(DOSSIER, `${nom}.png`);
  await page.screenshot({ path });
  console.error(`Prise : ${path}`);
  await contexte.close();
}

/** The heading is there and nothing is on its way any more. */
async function lue(page) {
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.mantine-Skeleton-root, [aria-busy=true]').first().waitFor({ state: 'detached' });
}

function suivre(lien) {
  return async (page) => {
    const titre = page.getByRole('heading', {
      level: 1,
      name: await page.getByRole('heading', { level: 1 }).innerText(),
    });
    await page.getByRole('main').locator(lien).first().click();
    await titre.waitFor({ state: 'detached' });
  };
}

async function verifierFichier(page) {
  const [choix] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir le fichier' }).click(),
  ]);
  await choix.setFiles({ name: 'menages.csv', mimeType: 'text/csv', buffer: Buffer.from(MENAGES) });
  await page.getByText('rien n’est encore écrit').waitFor();
}
