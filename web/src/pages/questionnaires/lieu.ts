import { estObjet } from '../../formulaires/modele/schema.ts';

const lire = (objet: unknown, cle: string): unknown => (estObjet(objet) ? objet[cle] : undefined);
const rang = (objet: unknown, indice: string): unknown =>
  Array.isArray(objet) ? (objet as unknown[])[Number(indice)] : undefined;
const nommer = (objet: unknown): string | null => {
  const nom = lire(objet, 'title') ?? lire(objet, 'name');
  return typeof nom === 'string' && nom.trim() !== '' ? nom : null;
};

/** Where a fault stands, in the words of the file: `modele.pages[1].elements[2].type` → « Souhaits › Étage (type) ». */
export function lieuDe(modele: Readonly<Record<string, unknown>>, champ: string): string {
  const chemin = champ.replace(/^modele\.?/, '');
  const noms: string[] = [];
  let objet: unknown = modele;
  let reste = chemin;
  for (let trouve = /^\.?(\w+)\[(\d+)\]/.exec(reste); trouve; trouve = /^\.?(\w+)\[(\d+)\]/.exec(reste)) {
    const [lu, liste = '', indice = ''] = trouve;
    objet = rang(lire(objet, liste), indice);
    noms.push(nommer(objet) ?? `${liste === 'pages' ? 'rubrique' : 'question'} ${Number(indice) + 1}`);
    reste = reste.slice(lu.length);
  }
  const propriete = reste.replace(/^\./, '');
  const question = /^questions(?:\.(.+))?$/.exec(propriete);
  if (question) return question[1] === undefined ? 'Questions' : `Question ${question[1]}`;
  if (noms.length === 0) return propriete === '' ? 'Fichier' : propriete;
  return `${noms.join(' › ')}${propriete === '' ? '' : ` (${propriete})`}`;
}
