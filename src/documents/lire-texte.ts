import { ModeleRefuse } from './erreurs.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes a text model, whatever editor wrote it. @throws ModeleRefuse on what is not UTF-8 text */
export function lireTexte(octets: Buffer): string {
  if (octets.length === 0) throw new ModeleRefuse(['Le fichier est vide.']);
  if (octets.includes(0)) throw new ModeleRefuse(['Ce n’est pas un fichier texte.']);
  try {
    return UTF8.decode(octets);
  } catch {
    throw new ModeleRefuse(['Le texte n’est pas en UTF-8 : enregistrez-le sous ce codage.']);
  }
}
