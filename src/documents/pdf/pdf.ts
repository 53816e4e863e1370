import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { BlocRempli } from '../texte/blocs.js';
import { DOSSIER_MODELES, type Papier } from '../papier.js';

/** A document ready to be laid out. */
export interface Composition {
  readonly titre: string;
  readonly description: string;
  /** BCP 47 tag of the language of the text. */
  readonly langue: string;
  /** Said at the foot of each page: a reference, never a name. */
  readonly pied: string;
  readonly papier: Papier;
  readonly blocs: readonly BlocRempli[];
}

const POLICE = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next'),
);
const GRAISSES = ['400Regular', '700Bold'];
/** Documents between two clean-ups of what the compiler keeps. */
const AGE_MAX = 10;

/** Lays documents out as PDF/UA-1, tagged, its fonts embedded. Not for the thread that answers requests. */
export class Compositeur {
  private readonly source = readFileSync(join(DOSSIER_MODELES, 'composition.typ'), 'utf8');
  private readonly typst = NodeCompiler.create({
    workspace: DOSSIER_MODELES,
    fontArgs: [{ fontPaths: GRAISSES.map((graisse) => join(POLICE, graisse)) }],
  });

  /** @param le written as the date of creation: the same document at the same date has the same bytes. @throws Error */
  composer(composition: Composition, le: Date): Buffer {
    const donnees = JSON.stringify(composition);
    try {
      return this.typst.pdf(
        { mainFileContent: this.source, inputs: { donnees } },
        { pdfStandard: 'ua-1', creationTimestamp: Math.floor(le.getTime() / 1000) },
      );
    } finally {
      this.typst.evictCache(AGE_MAX);
    }
  }
}
