import type { Champ, GenreReference, Option } from './champ.ts';

type Noeud = Readonly<Record<string, unknown>>;
const REFERENCES: readonly string[] = [
  'logement',
  'organisation',
  'personne',
  'operation',
  'dossier',
  'charte',
] satisfies GenreReference[];
const TEXTE_LONG = 400;

export const estObjet = (v: unknown): v is Noeud => typeof v === 'object' && v !== null && !Array.isArray(v);
const texte = (v: unknown): string | undefined => (typeof v === 'string' && v !== '' ? v : undefined);
const nombre = (v: unknown, sinon: number): number => (typeof v === 'number' ? v : sinon);
const estReference = (v: unknown): v is GenreReference => typeof v === 'string' && REFERENCES.includes(v);

function expression(motif: unknown): RegExp | undefined {
  if (typeof motif !== 'string') return undefined;
  try {
    return new RegExp(motif, 'u');
  } catch {
    return undefined;
  }
}

function options({ oneOf, enum: valeurs }: Noeud): Option[] | null {
  if (Array.isArray(oneOf)) {
    return oneOf.filter(estObjet).flatMap(({ const: valeur, title }) => {
      const lue = texte(valeur);
      return lue ? [{ valeur: lue, libelle: texte(title) ?? lue }] : [];
    });
  }
  if (!Array.isArray(valeurs)) return null;
  return valeurs.flatMap((v: unknown) => {
    const lue = texte(v);
    return lue ? [{ valeur: lue, libelle: lue }] : [];
  });
}

type Commun = Pick<Champ, 'nom' | 'titre' | 'facultatif' | 'aide'>;

function champTexte(commun: Commun, noeud: Noeud): Champ {
  const choix = options(noeud);
  if (choix) return { ...commun, genre: 'choix', options: choix };
  const vers = noeud['x-reference'];
  if (estReference(vers)) return { ...commun, genre: 'reference', vers };
  if (noeud['format'] === 'date')
    return { ...commun, genre: 'date', ...(noeud['x-jour-du-fait'] === true ? { jourDuFait: true } : {}) };
  if (noeud['format'] === 'date-time') return { ...commun, genre: 'instant' };
  const max = nombre(noeud['maxLength'], 4000);
  const motif = expression(noeud['pattern']);
  const dit = texte(noeud['x-dit']);
  const multiligne = noeud['x-multiligne'] === true || max > TEXTE_LONG;
  return { ...commun, genre: 'texte', max, multiligne, ...(motif ? { motif } : {}), ...(dit ? { dit } : {}) };
}

function champListe(commun: Commun, noeud: Noeud): Champ {
  const bornes = { min: nombre(noeud['minItems'], 0), max: nombre(noeud['maxItems'], 100) };
  const de = champDe('valeur', noeud['items'], false);
  if (de.genre === 'choix') return { ...commun, genre: 'multiple', options: de.options, ...bornes };
  return { ...commun, genre: 'liste', de, ...bornes };
}

function champDe(nom: string, brut: unknown, facultatif: boolean): Champ {
  const noeud = estObjet(brut) ? brut : {};
  const aide = texte(noeud['description']);
  const commun: Commun = { nom, titre: texte(noeud['title']) ?? nom, facultatif, ...(aide ? { aide } : {}) };
  switch (noeud['type']) {
    case 'integer':
    case 'number':
      return {
        ...commun,
        genre: 'nombre',
        entier: noeud['type'] === 'integer',
        euros: noeud['x-unite'] === 'EUR',
        min: nombre(noeud['minimum'], -Infinity),
        max: nombre(noeud['maximum'], Infinity),
      };
    case 'boolean':
      return { ...commun, genre: 'oui-non' };
    case 'array':
      return champListe(commun, noeud);
    case 'object':
      return { ...commun, genre: 'objet', champs: lireSchema(noeud) };
    default:
      return champTexte(commun, noeud);
  }
}

/** When it happened, if not now: every act may say it. */
export const SURVENU_LE = 'survenuLe';

/** The fields of the JSON Schema of an act that this role is asked for, in its order; empty when there is nothing to fill in. An act that asks the day of its fact does not ask it twice (R0.85). */
export function lireSchema(schema: unknown, role?: string): Champ[] {
  if (!estObjet(schema) || !estObjet(schema['properties'])) return [];
  const requis: unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const champs = Object.entries(schema['properties']).flatMap(([nom, noeud]) => {
    const roles: unknown = estObjet(noeud) ? noeud['x-demande-a'] : undefined;
    if (role === undefined || !Array.isArray(roles)) return [champDe(nom, noeud, !requis.includes(nom))];
    return roles.includes(role) ? [champDe(nom, noeud, false)] : [];
  });
  return champs.some((c) => c.genre === 'date' && c.jourDuFait)
    ? champs.filter((c) => c.nom !== SURVENU_LE)
    : champs;
}
