import { CHAMPS_BASE, CHAMPS_MOTIF, CHAMPS_REGLE } from '../../domaine/charte/champs-base.js';
import type { Charte } from '../../domaine/charte/charte.js';
import { dire } from '../../domaine/charte/dire.js';
import { ETAPES, LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import { LISTE_SECTIONS } from '../../domaine/charte/sections/index.js';
import { CODES_TACHES, TACHES } from '../../domaine/charte/taches.js';
import type { Champ, Champs } from '../../domaine/noyau/champs.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';

/** A field as people read it: its own words, or the entries of a list of objects. */
export interface ChampLu {
  readonly titre: string;
  readonly valeur: string | null;
  readonly entrees: readonly { readonly champs: readonly ChampLu[] }[];
}

type Contenu = Readonly<Record<string, unknown>>;
const estContenu = (v: unknown): v is Contenu => typeof v === 'object' && v !== null && !Array.isArray(v);

function lireChamp(champ: Champ, valeur: unknown): ChampLu {
  const { titre } = champ;
  if (champ.genre === 'liste' && champ.de.genre === 'objet' && Array.isArray(valeur)) {
    const { champs } = champ.de;
    return {
      titre,
      valeur: null,
      entrees: valeur.filter(estContenu).map((v) => ({ champs: lireChamps(champs, v) })),
    };
  }
  if (champ.genre === 'objet' && estContenu(valeur) && !('duree' in champ.champs)) {
    return { titre, valeur: null, entrees: [{ champs: lireChamps(champ.champs, valeur) }] };
  }
  return { titre, valeur: dire(champ, valeur), entrees: [] };
}

const lireChamps = (champs: Champs, valeur: Contenu): ChampLu[] =>
  Object.entries(champs).flatMap(([nom, champ]) =>
    valeur[nom] === undefined || valeur[nom] === null ? [] : [lireChamp(champ, valeur[nom])],
  );

/** A version in plain French, step by step and section by section, each with where it comes from. */
export function lectureDe(charte: Charte) {
  const base: Contenu = { ...charte };
  return {
    general: lireChamps(CHAMPS_BASE, base),
    etapes: ETAPES.map((etape) => ({
      code: etape,
      libelle: LIBELLES_ETAPES[etape],
      taches: CODES_TACHES.filter((code) => TACHES[code].etape === etape).map((code) => {
        const regle = charte.taches[code];
        return {
          code,
          libelle: TACHES[code].libelle,
          regle: regle ? lireChamps(CHAMPS_REGLE, { ...regle }) : null,
        };
      }),
    })),
    motifsRefus: Object.entries(charte.motifsRefus).map(([code, motif]) => ({ code, ...motif })),
    sections: LISTE_SECTIONS.map(([cle, { titre, source, champs }]) => ({
      cle,
      titre,
      source,
      champs: lireChamps(champs, { ...charte[cle] }),
    })),
  };
}

/** The forms that a draft is edited with, drawn from the declared fields. */
export const FORMULAIRES = {
  base: schemaChamps(CHAMPS_BASE),
  tache: schemaChamps(CHAMPS_REGLE),
  motif: schemaChamps(CHAMPS_MOTIF),
  taches: CODES_TACHES.map((code) => ({ code, libelle: TACHES[code].libelle, etape: TACHES[code].etape })),
  sections: LISTE_SECTIONS.map(([cle, { titre, source, champs }]) => ({
    cle,
    titre,
    source,
    schema: schemaChamps(champs),
  })),
};
