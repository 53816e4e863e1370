import { facultatif, liste, objet, type Champs } from '../noyau/champs.js';
import { CHAMPS_BASE, CHAMPS_MOTIF, CHAMPS_REGLE } from './champs-base.js';
import { champCode } from './champs-charte.js';
import type { Charte } from './charte.js';
import { comparerChamps, type DifferenceCharte } from './differences.js';
import { ETAPES, LIBELLES_ETAPES, type Etape } from './etapes.js';
import { LISTE_SECTIONS, type CleSection } from './sections/index.js';
import { CODES_TACHES, TACHES } from './taches.js';

type Valeur = Readonly<Record<string, unknown>>;

/** One part of the charter as people edit it: its fields, where its numbers come from, how it is read and put back. */
export interface PartieCharte {
  readonly cle: string;
  readonly groupe: keyof typeof GROUPES_PARTIES;
  readonly titre: string;
  /** null: the source is that of the version itself. */
  readonly source: string | null;
  readonly champs: Champs;
  readonly lire: (charte: Charte) => Valeur;
  /** The content with that part replaced; not checked. */
  readonly poser: (charte: Charte, valeur: Valeur) => object;
  /** The path of a fault of the content, seen from the part; null when it is elsewhere. */
  readonly relatif: (chemin: string) => string | null;
}

export const GROUPES_PARTIES = {
  base: 'La version',
  delais: 'Délais, rappels et escalades, étape par étape',
  sections: 'Règles et référentiels',
} as const;

const sous =
  (prefixe: string) =>
  (chemin: string): string | null =>
    chemin.startsWith(`${prefixe}.`) ? chemin.slice(prefixe.length + 1) : chemin === prefixe ? '' : null;

const GENERAL: PartieCharte = {
  cle: 'general',
  groupe: 'base',
  titre: 'Présentation et seuils généraux',
  source: null,
  champs: CHAMPS_BASE,
  lire: (charte) =>
    Object.fromEntries(Object.keys(CHAMPS_BASE).map((nom) => [nom, charte[nom as keyof typeof CHAMPS_BASE]])),
  poser: (charte, valeur) => ({ ...charte, ...valeur }),
  relatif: (chemin) => (Object.hasOwn(CHAMPS_BASE, chemin.split(/[.[]/)[0] ?? '') ? chemin : null),
};

/** The rules of the tasks of one step; a task left empty is not asked for under this version. */
function delaisDe(etape: Etape): PartieCharte {
  const codes = CODES_TACHES.filter((code) => TACHES[code].etape === etape);
  const aide = 'Sans règle, cette tâche n’est pas demandée par cette version';
  const champs = codes.map((code) => [
    code,
    facultatif({ ...objet(TACHES[code].libelle, CHAMPS_REGLE), aide }),
  ]);
  return {
    cle: `delais-${etape}`,
    groupe: 'delais',
    titre: LIBELLES_ETAPES[etape],
    source: null,
    champs: Object.fromEntries(champs) as Champs,
    lire: ({ taches }) =>
      Object.fromEntries(codes.flatMap((code) => (taches[code] ? [[code, taches[code]]] : []))),
    poser(charte, valeur) {
      const autres = Object.entries(charte.taches).filter(([code]) => !codes.some((c) => c === code));
      return { ...charte, taches: { ...Object.fromEntries(autres), ...valeur } };
    },
    relatif: (chemin) => {
      const dedans = sous('taches')(chemin);
      return dedans !== null && codes.some((code) => code === dedans.split('.')[0]) ? dedans : null;
    },
  };
}

const CHAMPS_MOTIFS = {
  motifs: liste('Motifs', objet('Motif', { code: champCode(), ...CHAMPS_MOTIF }), 100, { min: 1 }),
};
const MOTIFS: PartieCharte = {
  cle: 'motifs-refus',
  groupe: 'sections',
  titre: 'Motifs de refus des ménages',
  source: null,
  champs: CHAMPS_MOTIFS,
  lire: ({ motifsRefus }) => ({
    motifs: Object.entries(motifsRefus).map(([code, motif]) => ({ code, ...motif })),
  }),
  poser(charte, { motifs }) {
    const lus = Array.isArray(motifs) ? (motifs as { code: string }[]) : [];
    return {
      ...charte,
      motifsRefus: Object.fromEntries(lus.map(({ code, ...motif }) => [code, motif])),
    };
  },
  relatif: (chemin) => (sous('motifsRefus')(chemin) === null ? null : 'motifs'),
};

const sectionDe = (cle: CleSection, titre: string, source: string, champs: Champs): PartieCharte => ({
  ...{ cle, groupe: 'sections', titre, source, champs },
  lire: (charte) => ({ ...charte[cle] }),
  poser: (charte, valeur) => ({ ...charte, [cle]: valeur }),
  relatif: sous(cle),
});

/** Every part of a charter, in the order people read it. */
export const PARTIES: readonly PartieCharte[] = [
  GENERAL,
  ...ETAPES.map(delaisDe),
  MOTIFS,
  ...LISTE_SECTIONS.map(([cle, { titre, source, champs }]) => sectionDe(cle, titre, source, champs)),
];

/** What that part does not say alike in two versions. */
export const differencesDe = (
  { titre, champs, lire }: PartieCharte,
  avant: Charte,
  apres: Charte,
): DifferenceCharte[] => comparerChamps(champs, [titre], lire(avant), lire(apres));
