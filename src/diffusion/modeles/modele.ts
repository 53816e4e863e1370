/** A message as people edit it: French text with `{{champ}}` holes. Never a name, an address nor a motive (R8.5). */
export interface Modele {
  readonly objet: string;
  readonly corps: string;
}

/** The only things a message may say. */
export interface Donnees {
  readonly tache: string;
  readonly reference: string;
  readonly operation: string;
  readonly echeance: string;
  readonly organisation: string;
  readonly niveau: string;
  readonly lien: string;
}

const remplir = (texte: string, donnees: Donnees): string =>
  texte.replace(/\{\{(\w+)\}\}/g, (_, champ: string) =>
    champ in donnees ? donnees[champ as keyof Donnees] : '',
  );

export function rediger(modele: Modele, donnees: Donnees): { objet: string; corps: string } {
  return {
    objet: remplir(modele.objet, donnees).replace(/[\r\n]+/g, ' '),
    corps: remplir(modele.corps, donnees),
  };
}
