import { afterAll, describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { Atelier } from '../../src/documents/atelier/atelier.js';
import { Documents } from '../../src/documents/documents.js';
import { ModeleRefuse, ProductionImpossible } from '../../src/documents/erreurs.js';
import type { CleModele } from '../../src/documents/magasin.js';
import { LE, lireDocx, lirePdf } from './soutien.js';

const TEXTE: CleModele = { modele: 'pv', langue: 'fr', genre: 'texte' };
const WORD: CleModele = { ...TEXTE, genre: 'word' };
const documents = new Documents({
  versions: async () => [],
  derniere: async () => null,
  contenu: async () => null,
  ajouter: async () => null,
});
afterAll(() => documents.fermer());

const texte = (contenu: string) => documents.essayer(TEXTE, Buffer.from(contenu), 'pdf', LE);
const word = (octets: Buffer) => documents.essayer(WORD, octets, 'docx', LE);
const fautes = (essai: Promise<unknown>) =>
  essai.then(
    () => [],
    (erreur: unknown) => {
      if (erreur instanceof ModeleRefuse) return erreur.fautes;
      throw erreur;
    },
  );

/** The shipped Word model, changed. */
async function retouche(changer: (zip: PizZip) => void): Promise<Buffer> {
  const zip = new PizZip((await documents.lire(WORD)) ?? Buffer.alloc(0));
  changer(zip);
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
const corps = (zip: PizZip) => zip.file('word/document.xml')?.asText() ?? '';
const ajouter = (mots: string) =>
  retouche((zip) =>
    zip.file(
      'word/document.xml',
      corps(zip).replace('<w:body>', `<w:body><w:p><w:r><w:t>${mots}</w:t></w:r></w:p>`),
    ),
  );
const relier = (type: string, cible: string) =>
  retouche((zip) => {
    const chemin = 'word/_rels/document.xml.rels';
    const lien = `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${cible}" TargetMode="External"/>`;
    zip.file(
      chemin,
      (zip.file(chemin)?.asText() ?? '').replace('</Relationships>', `${lien}</Relationships>`),
    );
  });

describe('R8.10 — un modèle de texte', () => {
  it('is used as written', async () => {
    const { texte: lu } = await lirePdf(
      await texte('\ufeff% remarque\r\n# Séance du {commission.date}\r\n\r\nTexte **gras**\r\net suite.\r\n'),
    );
    expect(lu).toContain('Séance du mardi 8 décembre 2026');
    expect(lu).toContain('Texte gras et suite.');
    expect(lu).not.toContain('remarque');
  });

  it.each([
    ['# T\n{menage.nom}', /« menage.nom » n’existe pas/],
    ['# T\n{commission.dates}', /Vouliez-vous écrire « \{commission\.\w+\} »/],
    ['# T\n{membres}', /entourez un passage/],
    ['# T\n{#membres}\n- {decision}\n{/membres}', /« decision » n’existe pas/],
    ['# T\n{#membres}\n- {nom}', /Ligne 2 : le passage « \{#membres\} » n’est pas refermé/],
    ['# T\n{/membres}', /Ligne 2 : « \{\/membres\} » ne referme aucun/],
    ['# T\nun { perdu', /Ligne 2 : une accolade « \{ » est seule/],
    ['# T\n{nom du membre}', /« \{nom du membre\} » n’est pas un champ/],
    ['# T\n{__proto__}', /n’est pas un champ/],
    ['# T\n{constructor}', /n’existe pas/],
    ['# T\ndu **gras', /Ligne 2 : un passage en gras/],
    ['# T\n| a | b |\n| c |', /Ligne 3 : 2 colonnes attendues, 1 trouvées/],
    ['Sans titre', /un titre et un seul/],
    ['# A\n# B', /un titre et un seul/],
    ['# A\n### C', /avant toute partie/],
    ['', /vide/],
  ])('%j is refused, in French', async (contenu, dit) => {
    expect((await fautes(texte(contenu))).join(' ')).toMatch(dit);
  });

  it('names every fault at once', async () => {
    expect(await fautes(texte('# T\n{a\n\n**b\n\n{/c}'))).toHaveLength(3);
  });

  it('never reads code: what would be code is text', async () => {
    const lu = await lirePdf(await texte('# T\n#read("/etc/passwd") #import "x.typ" $x$ `y`'));
    expect(lu.texte).toContain('#read("/etc/passwd") #import "x.typ" $x$ `y`');
  });

  it.each([
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /pas un fichier texte/],
    [Buffer.from('# T é', 'latin1'), /UTF-8/],
  ])('%p is not a text', async (octets, dit) => {
    expect((await fautes(documents.essayer(TEXTE, octets, 'pdf', LE))).join(' ')).toMatch(dit);
  });

  it('refuses passages without end one inside another, and a list inside itself', async () => {
    const profond = '{#quorumAtteint}\n'.repeat(9) + 'x\n' + '{/quorumAtteint}\n'.repeat(9);
    expect((await fautes(texte(`# T\n${profond}`))).join(' ')).toMatch(/Plus de 5 passages/);
    const soi = '{#membres}\n{#membres}\nx\n{/membres}\n{/membres}';
    expect((await fautes(texte(`# T\n${soi}`))).join(' ')).toMatch(/« membres » n’existe pas ici/);
  });

  it('that takes too long is given up, and the next one is served', async () => {
    const presse = new Atelier(1);
    const tache = { genre: 'verifier', contenu: { texte: '# T' }, dictionnaire: {} } as const;
    await expect(presse.executer(tache)).rejects.toThrow('trop de temps');
    presse.fermer();
    await expect(presse.executer(tache)).rejects.toBeInstanceOf(ProductionImpossible);
    expect((await lirePdf(await texte('# Toujours là'))).texte).toContain('Toujours là');
  });
});

describe('R8.10 — un modèle Word', () => {
  it('is used as written, its fields filled', async () => {
    expect(lireDocx(await word(await ajouter('Ajout : {commission.lieu}')))).toContain(
      'Ajout : Siège de la CACL',
    );
  });

  it.each([
    ['{menage.nom}', /« menage.nom » n’existe pas/],
    ['{commission.lieu', /n’est pas refermée/],
    ['{#membres}{nom}', /refermé/],
    ['{@commission.lieu}', /n’est pas admis/],
    ['{constructor}', /n’existe pas/],
  ])('« %s » is refused, in French', async (mots, dit) => {
    expect((await fautes(word(await ajouter(mots)))).join(' ')).toMatch(dit);
  });

  it.each([
    ['image', 'https://ailleurs.example/pixel.png'],
    ['attachedTemplate', 'https://ailleurs.example/modele.dotm'],
  ])('that fetches an %s outside is refused; a link to follow is not', async (type, cible) => {
    expect((await fautes(word(await relier(type, cible)))).join(' ')).toMatch(/au-dehors/);
    expect(await fautes(word(await relier('hyperlink', 'https://www.cacl.example')))).toEqual([]);
  });

  it('with macros, of another kind or damaged is refused', async () => {
    const macro = await retouche((zip) => zip.file('word/vbaProject.bin', 'x'));
    expect((await fautes(word(macro))).join(' ')).toMatch(/macros/);
    const autre = await retouche((zip) => zip.remove('word/document.xml'));
    expect((await fautes(word(autre))).join(' ')).toMatch(/Word « \.docx » ordinaire/);
    expect((await fautes(word(Buffer.from('%PDF-1.7')))).join(' ')).toMatch(/pas un document Word/);
    const coupe = (await documents.lire(WORD))?.subarray(0, 900) ?? Buffer.alloc(0);
    expect((await fautes(word(coupe))).join(' ')).toMatch(/abîmé/);
  });

  it('too large once opened is refused', async () => {
    const bombe = await retouche((zip) => zip.file('word/media/x.bin', Buffer.alloc(41 * 1024 * 1024)));
    expect(bombe.length).toBeLessThan(100_000);
    expect((await fautes(word(bombe))).join(' ')).toMatch(/trop grand/);
  });
});
