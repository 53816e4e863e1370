import type { Champ, Champs } from '../noyau/champs.js';
import { CHAMPS_BASE, CHAMPS_MOTIF, CHAMPS_REGLE } from './champs-base.js';
import { LISTE_SECTIONS } from './sections/index.js';
import { TACHES } from './taches.js';

const FORMES: Readonly<Record<string, (code: string) => readonly [titre: string, champs: Champs]>> = {
  taches: (code) => [
    (TACHES as Readonly<Record<string, { libelle: string }>>)[code]?.libelle ?? code,
    CHAMPS_REGLE,
  ],
  motifsRefus: (code) => [code, CHAMPS_MOTIF],
};
const TITRES: Readonly<Record<string, string>> = {
  version: 'Version',
  taches: 'Tâches',
  motifsRefus: 'Motifs de refus',
};

/** Titles of the fields that a path goes through; what no field declares is said as it is. */
function titres(champs: Champs, etapes: readonly string[]): string[] {
  const [nom, ...suite] = etapes;
  if (nom === undefined) return [];
  const champ = Object.hasOwn(champs, nom) ? champs[nom] : undefined;
  return champ ? [champ.titre, ...dedans(champ, suite)] : etapes.slice();
}
function dedans(champ: Champ, etapes: readonly string[]): string[] {
  const [premiere, ...suite] = etapes;
  if (champ.genre === 'objet') return titres(champ.champs, etapes);
  if (champ.genre !== 'liste' || premiere === undefined) return [...etapes];
  return [`n° ${Number(premiere) + 1}`, ...dedans(champ.de, suite)];
}

/** `regimes.regimes[0].libelle` as people read it: « Régimes de relogement › Régimes › n° 1 › Libellé ». */
export function nommerChemin(chemin: string): string {
  const [cle = '', ...suite] = chemin.match(/[^.[\]]+/g) ?? [];
  const section = LISTE_SECTIONS.find(([nom]) => nom === cle)?.[1];
  const forme = FORMES[cle];
  const [code, ...reste] = suite;
  if (section) return [section.titre, ...titres(section.champs, suite)].join(' › ');
  if (forme && code !== undefined) {
    const [titre, champs] = forme(code);
    return [TITRES[cle] ?? cle, titre, ...titres(champs, reste)].join(' › ');
  }
  const base: Champs = CHAMPS_BASE;
  return [...(TITRES[cle] === undefined ? titres(base, [cle, ...suite]) : [TITRES[cle], ...suite])].join(
    ' › ',
  );
}
