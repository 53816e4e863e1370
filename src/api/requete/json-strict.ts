import { requeteInvalide } from '../problemes/probleme.js';

const PROFONDEUR_MAX = 32;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const JETONS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|-?\d[\d.eE+-]*/g;

/**
 * Reads a JSON body (RFC 8259, UTF-8 without BOM).
 * @throws Probleme 400 on broken JSON, doubled keys, too deep nesting, a number out of range
 */
export function lireJson(octets: Buffer): unknown {
  const texte = decoder(octets);
  let valeur: unknown;
  try {
    valeur = JSON.parse(texte);
  } catch {
    throw requeteInvalide('Le corps n’est pas du JSON bien formé.');
  }
  examiner(texte);
  return valeur;
}

function decoder(octets: Buffer): string {
  let texte: string;
  try {
    texte = UTF8.decode(octets);
  } catch {
    throw requeteInvalide('Le corps n’est pas de l’UTF-8.');
  }
  if (texte.startsWith('\uFEFF'))
    throw requeteInvalide('Le corps commence par une marque d’ordre (BOM), que JSON n’admet pas.');
  return texte;
}

/** What JSON.parse lets through: doubled keys (the last wins in silence), endless depth, numbers that are not. */
function examiner(texte: string): void {
  const objets: (Set<string> | null)[] = [];
  let dernier = '';
  for (const [jeton] of texte.matchAll(JETONS)) {
    if (jeton === '{' || jeton === '[') {
      objets.push(jeton === '{' ? new Set() : null);
      if (objets.length > PROFONDEUR_MAX)
        throw requeteInvalide(`Le corps est imbriqué sur plus de ${PROFONDEUR_MAX} niveaux.`);
    } else if (jeton === '}' || jeton === ']') objets.pop();
    else if (jeton === ':') noterCle(objets.at(-1), dernier);
    else if (jeton !== ',' && !jeton.startsWith('"')) verifierNombre(jeton);
    dernier = jeton;
  }
}

function noterCle(cles: Set<string> | null | undefined, jeton: string): void {
  const cle = jeton.includes('\\') ? String(JSON.parse(jeton)) : jeton.slice(1, -1);
  if (cles?.has(cle)) throw requeteInvalide(`La clé « ${cle.slice(0, 100)} » figure deux fois.`);
  cles?.add(cle);
}

function verifierNombre(jeton: string): void {
  const nombre = Number(jeton);
  if (!Number.isFinite(nombre) || Object.is(nombre, -0))
    throw requeteInvalide(`Le nombre ${jeton.slice(0, 30)} n’est pas admis.`);
}
