import fc from 'fast-check';
import { schemaActe } from '../../../src/api/actes/actes-possibles.js';
import { avecDate } from '../../../src/api/actes/lecture-acte.js';
import { AGREGATS } from '../../../src/domaine/agregats.js';
import type { Champs } from '../../../src/domaine/noyau/champs.js';
import type { Champ } from '../../../web/src/formulaires/modele/champ.ts';
import { lireSchema } from '../../../web/src/formulaires/modele/schema.ts';

interface ActeTeste {
  readonly nom: string;
  /** As the server declares them. */
  readonly declares: Champs;
  /** As the page reads them from the schema. */
  readonly champs: readonly Champ[];
}

/** What a page asks: an act that asks the day of its fact asks no other (R0.85). */
const demandes = (champs: Champs): Champs =>
  Object.values(champs).some((c) => c.genre === 'date' && c.jourDuFait) ? champs : avecDate(champs);

/** Every act that a person may do in the service, through the schema that the API gives of it. */
export const ACTES: readonly ActeTeste[] = Object.entries(AGREGATS).flatMap(([agregat, { actes }]) =>
  Object.values(actes)
    .filter((acte) => acte.roles !== 'procedure')
    .map(({ type, champs }) => ({
      nom: `${agregat}/${type}`,
      declares: demandes(champs),
      champs: lireSchema(JSON.parse(JSON.stringify(schemaActe(champs)))),
    })),
);

const jours = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const heures = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((t) => t.map((n) => String(n).padStart(2, '0')).join(':'));
const centimes = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: Math.min(max, 10_000_000) * 100 }).map((c) => c / 100);
/** Words: no two spaces, nothing around, as a text is kept. */
const mots = fc.stringMatching(/^[a-zàâéèêîôç]{1,9}( [a-zàâéèêîôç]{1,9}){0,3}$/);

/** One text at least of each form that an act asks for and that words may never take. */
const CONNUS = [
  ...['0694 12 34 56', 'contact@exemple.gf', 'op-1', 'Ref-12', '14:30', 'QP973010', 'BZ 123', 'a'.repeat(64)],
  ...['2026A12345', 'une chose et une autre', '2026-03'],
];

function texte({ motif, max }: Extract<Champ, { genre: 'texte' }>): fc.Arbitrary<string> {
  const libres = mots.filter((t) => t.length <= max);
  if (!motif) return libres;
  const connus = CONNUS.filter((t) => motif.test(t) && t.length <= max);
  if (connus.length > 0) return fc.constantFrom(...connus);
  if (!fc.sample(libres, 100).some((t) => motif.test(t)))
    throw new TypeError(`CONNUS lacks a text of the form ${motif.source}`);
  return libres.filter((t) => motif.test(t) && t.length <= max);
}

/** A value that the act admits. */
function valeur(champ: Champ): fc.Arbitrary<unknown> {
  switch (champ.genre) {
    case 'texte':
      return texte(champ);
    case 'nombre':
      return champ.entier
        ? fc.integer({ min: champ.min, max: champ.max })
        : centimes(Math.ceil(champ.min), champ.max);
    case 'oui-non':
      return fc.boolean();
    case 'date':
      return jours;
    case 'instant':
      return fc.tuple(jours, heures).map(([jour, heure]) => `${jour}T${heure}:00-03:00`);
    case 'choix':
      return fc.constantFrom(...champ.options.map((o) => o.valeur));
    case 'multiple': {
      const { options, min, max } = champ;
      const tous = options.map((o) => o.valeur);
      return fc.subarray(tous, {
        minLength: Math.max(min, champ.facultatif ? 1 : 0),
        maxLength: Math.min(max, tous.length),
      });
    }
    case 'reference':
      return fc.uuid();
    case 'liste':
      return fc.array(valeur(champ.de), {
        minLength: Math.max(champ.min, champ.facultatif ? 1 : 0),
        maxLength: Math.min(champ.max, 4),
      });
    case 'objet':
      return corps(champ.champs).filter((c) => !champ.facultatif || Object.keys(c).length > 0);
  }
}

/** A body that the act admits, its optional fields now there, now not. */
export function corps(champs: readonly Champ[]): fc.Arbitrary<Record<string, unknown>> {
  const modele = Object.fromEntries(champs.map((c) => [c.nom, valeur(c)]));
  const requis = champs.filter((c) => !c.facultatif).map((c) => c.nom);
  return fc.record(modele, { requiredKeys: requis }).map((objet) => ({ ...objet }));
}
