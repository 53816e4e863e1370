import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import type { Donnees } from '../../domaine/documents/champs.js';
import { ModeleRefuse } from '../erreurs.js';
import type { BaliseLue } from '../texte/verifier.js';
import { ouvrirDocx } from './archive.js';
import { proprietes } from './paquet.js';

const PROPRIETES = 'docProps/core.xml';
/** Every part dated alike: the same document has the same bytes. */
const ORIGINE = new Date(0);

type DXT = Docxtemplater.DXT.Part;

/** Keeps what the compiler found in each part of the document. */
class Inventaire implements Docxtemplater.DXT.Module {
  readonly name = 'Inventaire';
  readonly parties: DXT[] = [];
  set({ inspect }: { readonly inspect?: { readonly postparsed?: readonly DXT[] } }): void {
    if (inspect?.postparsed) this.parties.push(...inspect.postparsed);
  }
}

const DITS: Readonly<Record<string, string>> = {
  unclosed_tag: 'une accolade ouverte n’est pas refermée',
  unopened_tag: 'une accolade fermée n’a pas été ouverte',
  duplicate_open_tag: 'deux accolades se suivent là où il en faut une',
  duplicate_close_tag: 'deux accolades se suivent là où il en faut une',
  unclosed_loop: 'le passage n’est pas refermé',
  unopened_loop: 'le passage est refermé sans avoir été ouvert',
  closing_tag_does_not_match_opening_tag: 'le passage est refermé par un autre nom',
};

interface Faute {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly errors?: readonly Faute[];
  };
}

function enFrancais(erreur: unknown): ModeleRefuse {
  const { properties } = erreur as Faute;
  const fautes = (properties?.errors ?? [erreur as Faute]).map(({ properties: p }) => {
    const ou = p?.xtag ?? p?.openingtag;
    return `Près de « ${ou ?? '{'} » : ${DITS[p?.id ?? ''] ?? 'une balise est mal écrite'}.`;
  });
  return new ModeleRefuse([...new Set(fautes)]);
}

/** Data of the nearest passage first; nothing but a field that was given is ever read. */
const parser = (balise: string) => ({
  get: (portee: unknown): unknown =>
    typeof portee === 'object' && portee !== null && Object.hasOwn(portee, balise)
      ? (portee as Donnees)[balise]
      : undefined,
});

function compiler(zip: PizZip) {
  const inventaire = new Inventaire();
  try {
    const document = new Docxtemplater(zip, {
      parser,
      modules: [inventaire],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      nullGetter: () => '',
    });
    return { document, inventaire };
  } catch (erreur) {
    throw enFrancais(erreur);
  }
}

const balises = (parties: readonly DXT[]): readonly BaliseLue[] =>
  parties
    .filter((p) => p.type === 'placeholder')
    .map((p): BaliseLue => {
      if (p.module && p.module !== 'loop')
        throw new ModeleRefuse([`« {@${p.value}} » n’est pas admis : écrivez « {${p.value}} ».`]);
      return p.module === 'loop'
        ? { champ: p.value, contenu: balises(p.subparsed ?? []) }
        : { champ: p.value };
    });

/** The tags of a Word model. @throws ModeleRefuse */
export const balisesWord = (octets: Buffer): readonly BaliseLue[] =>
  balises(compiler(ouvrirDocx(octets)).inventaire.parties);

interface Titre {
  readonly titre: string;
  readonly organisme: string;
  readonly langue: string;
}

/** Fills a Word model; data are written as text. @throws ModeleRefuse */
export function remplirWord(octets: Buffer, donnees: Donnees, { titre, organisme, langue }: Titre): Buffer {
  const zip = ouvrirDocx(octets);
  const { document, inventaire } = compiler(zip);
  balises(inventaire.parties);
  document.render(donnees);
  const rempli = document.getZip();
  if (rempli.file(PROPRIETES)) rempli.file(PROPRIETES, proprietes(titre, organisme, langue));
  for (const fichier of Object.values(rempli.files)) fichier.date = ORIGINE;
  return rempli.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
