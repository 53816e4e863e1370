import { createHash } from 'node:crypto';
import { donneesExemple, type Dictionnaire, type Donnees } from '../domaine/documents/champs.js';
import type { FormatDocument, LangueDocument } from '../domaine/documents/modele.js';
import { modeleDe, type NomModele } from '../domaine/documents/modeles.js';
import type { Instant } from '../domaine/noyau/instants.js';
import { Atelier } from './atelier/atelier.js';
import type { Contenu } from './atelier/taches.js';
import { lireTexte } from './lire-texte.js';
import { modeleLivre } from './livres.js';
import type { CleModele, GenreModele, Magasin, NouvelleVersion } from './magasin.js';
import { lirePapier } from './papier.js';

/** A document to make, from data already said as people read them. */
export interface DemandeDocument {
  readonly modele: NomModele;
  readonly langue: LangueDocument;
  readonly format: FormatDocument;
  readonly donnees: Donnees;
  /** Said at the foot of each page and in the file's title: a reference, never a name. */
  readonly reference: string;
  readonly le: Instant;
}

/** Which model made a document: the version put in (0 = the shipped one) and the fingerprint of its content. */
export interface Origine {
  readonly genre: GenreModele;
  readonly version: number;
  readonly empreinte: string;
}
export interface DocumentFait {
  readonly octets: Buffer;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly empreinte: string;
  readonly modele: Origine;
}

interface Choisi {
  readonly contenu: Contenu;
  readonly origine: Origine;
}

export const empreinteDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

/** What makes documents, and keeps the models that make them. */
export class Documents {
  private readonly atelier = new Atelier();
  /** Who the documents are from. */
  readonly organisme = lirePapier().organisme;

  constructor(private readonly magasin: Magasin) {}

  /** @throws ModeleRefuse, ProductionImpossible */
  async produire({ modele, langue, format, donnees, reference, le }: DemandeDocument): Promise<DocumentFait> {
    const { contenu, origine } = await this.choisir(modele, langue, format);
    const page = this.page(modele, langue, reference);
    const octets = await this.atelier.executer({ genre: 'produire', format, contenu, donnees, le, ...page });
    return { octets, empreinte: empreinteDe(octets), modele: origine };
  }

  /** A model as it would be, with the examples of its dictionary. @throws ModeleRefuse, ProductionImpossible */
  async essayer(cle: CleModele, octets: Buffer | null, format: FormatDocument, le: Instant): Promise<Buffer> {
    const { modele, langue } = cle;
    const contenu = octets
      ? await this.verifier(cle, octets)
      : (await this.choisir(modele, langue, format)).contenu;
    const donnees = donneesExemple(dictionnaireDe(modele));
    const page = this.page(modele, langue, 'EXEMPLE');
    return this.atelier.executer({ genre: 'produire', format, contenu, donnees, le, ...page });
  }

  /** The model to download and edit: the present one, or the one of a version. */
  async lire({ modele, langue, genre }: CleModele, version?: number): Promise<Buffer | null> {
    if (version !== undefined) return this.magasin.contenu({ modele, langue, genre }, version);
    const { contenu } = await this.choisir(modele, langue, genre === 'word' ? 'docx' : 'pdf');
    if ('word' in contenu) return Buffer.from(contenu.word);
    if (genre === 'texte') return Buffer.from(contenu.texte);
    const page = this.page(modele, langue, '{reference}');
    return this.atelier.executer({ genre: 'gabarit', texte: contenu.texte, ...page });
  }

  versions(modele: NomModele) {
    return this.magasin.versions(modele);
  }

  /** Puts a version in once it was checked and tried. @returns null when another came in between. @throws ModeleRefuse */
  async remplacer(nouvelle: NouvelleVersion): Promise<number | null> {
    if (nouvelle.contenu) {
      const le = new Date().toISOString();
      const formats: readonly FormatDocument[] = nouvelle.genre === 'word' ? ['docx'] : ['pdf', 'docx'];
      for (const format of formats) await this.essayer(nouvelle, nouvelle.contenu, format, le);
    }
    return this.magasin.ajouter(nouvelle);
  }

  fermer(): void {
    this.atelier.fermer();
  }

  private page(modele: NomModele, langue: LangueDocument, reference: string) {
    const { titre, objet } = modeleDe(modele);
    const papier = lirePapier();
    return { titre: `${titre} ${reference}`, description: objet, langue, pied: reference, papier };
  }

  /** @throws ModeleRefuse naming every fault */
  private async verifier({ modele, genre }: CleModele, octets: Buffer): Promise<Contenu> {
    const contenu: Contenu = genre === 'word' ? { word: octets } : { texte: lireTexte(octets) };
    await this.atelier.executer({ genre: 'verifier', contenu, dictionnaire: dictionnaireDe(modele) });
    return contenu;
  }

  /** A Word model that was put in makes the Word format; everything else comes from the text. */
  private async choisir(modele: NomModele, langue: LangueDocument, format: FormatDocument): Promise<Choisi> {
    const word = format === 'docx' ? await this.magasin.derniere({ modele, langue, genre: 'word' }) : null;
    if (word?.contenu) {
      const { version, contenu } = word;
      return {
        contenu: { word: contenu },
        origine: { genre: 'word', version, empreinte: empreinteDe(contenu) },
      };
    }
    const mis = await this.magasin.derniere({ modele, langue, genre: 'texte' });
    const octets = mis?.contenu ?? Buffer.from(modeleLivre(modele, langue));
    const version = mis?.contenu ? mis.version : 0;
    const origine: Origine = { genre: 'texte', version, empreinte: empreinteDe(octets) };
    return { contenu: { texte: lireTexte(octets) }, origine };
  }
}

const dictionnaireDe = (modele: NomModele): Dictionnaire => modeleDe(modele).champs;
