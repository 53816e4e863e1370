/** A message as people edit it: French text with `{{champ}}` holes. Never a name, an address nor a motive (R8.5). */
export interface Modele {
  readonly objet: string;
  readonly corps: string;
}

/** The only things a message about a task may say. */
interface DonneesTache {
  readonly tache: string;
  readonly reference: string;
  readonly operation: string;
  readonly echeance: string;
  readonly organisation: string;
  readonly niveau: string;
  /** Of an escalation: « à la direction », since when, and what is expected of it. */
  readonly vers: string;
  readonly monteeLe: string;
  readonly attendu: string;
  readonly lien: string;
}

/** The only things a message about a session may say: how many dossiers, never whose. */
interface DonneesSeance {
  readonly organisation: string;
  readonly commission: string;
  readonly seance: string;
  readonly avant: string;
  readonly lieu: string;
  readonly role: string;
  readonly dossiers: string;
  readonly lien: string;
}
export type Donnees = DonneesTache | DonneesSeance;

const remplir = (texte: string, donnees: Donnees): string =>
  texte.replace(/\{\{(\w+)\}\}/g, (_, champ: string) =>
    Object.hasOwn(donnees, champ) ? donnees[champ as keyof Donnees] : '',
  );

export function rediger(modele: Modele, donnees: Donnees): { objet: string; corps: string } {
  return {
    objet: remplir(modele.objet, donnees).replace(/[\r\n]+/g, ' '),
    corps: remplir(modele.corps, donnees),
  };
}
