import { afterAll, describe, expect, it } from '@jest/globals';
import { Documents } from '../../src/documents/documents.js';
import type { Magasin } from '../../src/documents/magasin.js';
import type { FormatDocument } from '../../src/domaine/documents/modele.js';
import { modeleDe } from '../../src/domaine/documents/modeles.js';
import { exemple, LE, lireDocx, lirePdf, TOUS_LES_MODELES } from './soutien.js';

/** No model was ever put in: only the shipped ones. */
const LIVRES: Magasin = {
  versions: async () => [],
  derniere: async () => null,
  contenu: async () => null,
  ajouter: async () => null,
};
const HOSTILES = [
  '#import "@preview/x:0.1.0": *',
  '#read("/etc/passwd")',
  '$ x^2 $ *gras* _ital_ `brut` = Titre',
  '{reference} {#x}{/x} {^x} {@brut} {=<% %>=}',
  '| a | b |\n# Titre\n- puce\n**gras**',
  '<w:t>balise</w:t> & " \' <script>',
  '__proto__ constructor toString',
];
const ACCENTS = 'Œuvre cœur 12 345,60 € « ça » João coração pão Mèsi anpil kò fèmèl ñ ß';

describe('les documents livrés', () => {
  const documents = new Documents(LIVRES);
  afterAll(() => documents.fermer());
  const pv = (observations: string, format: FormatDocument) => {
    const donnees = { ...exemple('pv'), observations };
    return documents.produire({ modele: 'pv', langue: 'fr', format, donnees, reference: 'CAS-7', le: LE });
  };

  it.each(TOUS_LES_MODELES)('R8.8: %s (%s) is an accessible PDF', async (modele, langue) => {
    const donnees = exemple(modele);
    const { octets } = await documents.produire({
      ...{ modele, langue, donnees, format: 'pdf', reference: 'CAY-1', le: LE },
    });
    const lu = await lirePdf(octets);
    expect(lu).toMatchObject({ titre: `${modeleDe(modele).titre} CAY-1`, langue, balise: true, ua: true });
    expect(lu.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'P', 'L', 'LI']));
    expect(lu.texte).not.toMatch(/[{}]/);
  });

  it.each(TOUS_LES_MODELES)('R8.8: %s (%s) says the same in Word', async (modele, langue) => {
    const demande = { modele, langue, donnees: exemple(modele), reference: 'CAY-1', le: LE };
    const pdf = await lirePdf((await documents.produire({ ...demande, format: 'pdf' })).octets);
    const docx = lireDocx((await documents.produire({ ...demande, format: 'docx' })).octets);
    const mots = (texte: string): readonly string[] => texte.match(/[\p{L}\p{N}]+/gu) ?? [];
    const manquants = mots(docx).filter((mot) => !mots(pdf.texte).includes(mot));
    expect(mots(docx).length).toBeGreaterThan(40);
    expect(manquants).toEqual([]);
  });

  it.each(HOSTILES)('R8.9: « %s » is shown as it is, in both formats', async (hostile) => {
    const plat = (texte: string) => texte.replace(/\s+/g, '');
    const pdf = await lirePdf((await pv(hostile, 'pdf')).octets);
    expect(plat(pdf.texte)).toContain(plat(hostile));
    expect(plat(lireDocx((await pv(hostile, 'docx')).octets))).toContain(plat(hostile));
  });

  it('shows the letters of French, Portuguese and Haitian Creole', async () => {
    expect((await lirePdf((await pv(ACCENTS, 'pdf')).octets)).texte).toContain(ACCENTS);
    expect(lireDocx((await pv(ACCENTS, 'docx')).octets)).toContain(ACCENTS);
  });

  it('R8.8: a character that no font shows is replaced, never a reason not to have the letter', async () => {
    const { texte, ua } = await lirePdf((await pv('Famille 陳 \u0000\u0007\ud800 ไทย fin', 'pdf')).octets);
    expect(ua).toBe(true);
    expect(texte).toMatch(/Famille \? +\?+ fin/);
    expect(lireDocx((await pv('Famille 陳 \u0000\u0007\ud800fin', 'docx')).octets)).toContain(
      'Famille 陳 fin',
    );
  });

  it('R8.11: the same document has the same bytes, and says which model made it', async () => {
    const [un, deux] = [await pv('Rien.', 'pdf'), await pv('Rien.', 'pdf')];
    expect(un.empreinte).toBe(deux.empreinte);
    expect(un.modele).toMatchObject({ genre: 'texte', version: 0 });
    const [mot, autre] = [await pv('Rien.', 'docx'), await pv('Rien !', 'docx')];
    expect(mot.empreinte).toBe((await pv('Rien.', 'docx')).empreinte);
    expect(mot.empreinte).not.toBe(autre.empreinte);
  });
});
