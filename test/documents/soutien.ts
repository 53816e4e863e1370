import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PizZip from 'pizzip';
import { donneesExemple } from '../../src/domaine/documents/champs.js';
import type { LangueDocument } from '../../src/domaine/documents/modele.js';
import { modeleDe, NOMS_MODELES, type NomModele } from '../../src/domaine/documents/modeles.js';

const rolesDe = (noeud: object): readonly string[] => {
  const { role, children = [] } = noeud as { readonly role?: string; readonly children?: readonly object[] };
  return [...(role ? [role] : []), ...children.flatMap(rolesDe)];
};

/** What a reader of PDF finds: the text, the tags, and what the file says of itself. */
export async function lirePdf(octets: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(octets), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const marques = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null;
  const textes: string[] = [];
  const roles: string[] = [];
  for (let rang = 1; rang <= document.numPages; rang += 1) {
    const page = await document.getPage(rang);
    const { items } = await page.getTextContent();
    textes.push(items.map((i) => ('str' in i ? i.str : '')).join(' '));
    roles.push(...rolesDe((await page.getStructTree()) ?? {}));
  }
  await document.destroy();
  const dits = info as Readonly<Record<string, unknown>>;
  return {
    titre: dits['Title'],
    langue: dits['Language'],
    balise: marques?.Marked === true,
    ua: /<pdfuaid:part>1<\/pdfuaid:part>/.test(String(metadata?.getRaw() ?? '')),
    texte: textes.join('\n').replace(/\s+/g, ' '),
    roles,
  };
}

const ENTITES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of a .docx, in order. */
export function lireDocx(octets: Uint8Array): string {
  const xml = new PizZip(Buffer.from(octets)).file('word/document.xml')?.asText() ?? '';
  return [...xml.matchAll(/<w:t[ >][^<]*|<\/w:p>/g)]
    .map(([brut]) => (brut === '</w:p>' ? '\n' : brut.replace(/^<w:t[^>]*>/, '')))
    .join('')
    .replace(/&(\w+);/g, (tout, nom: string) => ENTITES[nom] ?? tout);
}

/** Every model, in every language it is shipped in. */
export const TOUS_LES_MODELES: readonly (readonly [NomModele, LangueDocument])[] = NOMS_MODELES.flatMap(
  (modele) =>
    modeleDe(modele).langues.map((langue): readonly [NomModele, LangueDocument] => [modele, langue]),
);

export const exemple = (modele: NomModele) => donneesExemple(modeleDe(modele).champs);
export const LE = '2026-11-22T15:00:00.000Z';
