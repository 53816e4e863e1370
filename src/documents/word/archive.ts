import PizZip from 'pizzip';
import { ModeleRefuse } from '../erreurs.js';

const MAGIE = Buffer.from('PK\x03\x04', 'latin1');
const DOCUMENT = 'word/document.xml';
const PRINCIPAL = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Opened, a model of ordinary letters is far below. */
const OUVERT_MAX = 40 * 1024 * 1024;
const FICHIERS_MAX = 500;
const REFUSES: readonly (readonly [RegExp, string])[] = [
  [/vbaProject|\/macros?\//i, 'des macros'],
  [/^word\/(embeddings|activeX)\//i, 'des objets incorporés'],
  [/^word\/afchunk/i, 'des contenus importés'],
];
const EXTERNE = /<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi;

interface Poids {
  readonly _data?: { readonly uncompressedSize?: number };
}

function ouvrir(octets: Buffer): PizZip {
  try {
    return new PizZip(octets);
  } catch {
    throw new ModeleRefuse(['Le fichier Word est abîmé : il ne s’ouvre pas.']);
  }
}

/** Opens a .docx that may come from anyone. @throws ModeleRefuse on another kind of file, or one that fetches or runs something */
export function ouvrirDocx(octets: Buffer): PizZip {
  if (!octets.subarray(0, 4).equals(MAGIE))
    throw new ModeleRefuse(['Ce n’est pas un document Word « .docx » : enregistrez-le sous ce format.']);
  const zip = ouvrir(octets);
  const noms = Object.keys(zip.files);
  const poids = Object.values(zip.files).reduce(
    (somme, fichier) => somme + ((fichier as Poids)._data?.uncompressedSize ?? 0),
    0,
  );
  if (poids > OUVERT_MAX || noms.length > FICHIERS_MAX)
    throw new ModeleRefuse(['Le document Word est trop grand une fois ouvert.']);
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  if (!zip.file(DOCUMENT) || !types.includes(PRINCIPAL))
    throw new ModeleRefuse(['Ce n’est pas un document Word « .docx » ordinaire, sans macro.']);
  const fautes = [
    ...REFUSES.filter(([motif]) => noms.some((n) => motif.test(n))).map(
      ([, quoi]) => `Le document contient ${quoi} : retirez-les.`,
    ),
    ...(noms.some((n) => n.endsWith('.rels') && lieDehors(zip.file(n)?.asText() ?? ''))
      ? [
          'Le document va chercher une image, un modèle ou un contenu au-dehors : incorporez-le, ou retirez-le.',
        ]
      : []),
  ];
  if (fautes.length > 0) throw new ModeleRefuse(fautes);
  return zip;
}

/** A link that a reader follows is harmless; what the document loads by itself tells who opens it. */
const lieDehors = (relations: string): boolean =>
  [...relations.matchAll(EXTERNE)].some(([lien]) => !/relationships\/hyperlink["']/.test(lien));
