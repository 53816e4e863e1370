import { estObjet } from '../../domaine/noyau/objet.js';
import { NOM } from './schemas.js';

/** The same document part, its named schemas replaced by references to `schemas`, where each is put once. */
export function hisser<V>(valeur: V, schemas: Record<string, object>): V {
  return visiter(valeur, schemas) as V;
}

function visiter(valeur: unknown, schemas: Record<string, object>): unknown {
  if (Array.isArray(valeur)) return valeur.map((element: unknown) => visiter(element, schemas));
  if (!estObjet(valeur)) return valeur;
  const { [NOM]: nom, ...reste } = valeur;
  const visite = Object.fromEntries(Object.entries(reste).map(([cle, v]) => [cle, visiter(v, schemas)]));
  if (typeof nom !== 'string') return visite;
  schemas[nom] = visite;
  return { $ref: `#/components/schemas/${nom}` };
}
