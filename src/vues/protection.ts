import type { EtatDossier } from '../domaine/dossier/etat.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { logementNonCache, nonCache } from './regard.js';
import { definirTable } from './table.js';

interface LigneProtection {
  dossier_id: string;
  connaissent: readonly string[];
  personnes: readonly string[];
  organisations: readonly string[];
  dossiers: readonly string[];
}

/** The few dossiers held to those who need to know them (R8.21). */
export const VUE_PROTECTION = definirTable<EtatDossier, LigneProtection>({
  nom: 'personnel.protection',
  cle: 'dossier_id',
  flux: 'dossier_id',
  colonnes: {
    dossier_id: 'text',
    connaissent: 'text[]',
    personnes: 'text[]',
    organisations: 'text[]',
    dossiers: 'text[]',
  },
  manquants: 'SELECT dossier_id AS id FROM personnel.protection WHERE dossiers IS NULL',
  lignes: ({ id, protection }) => {
    if (!protection) return [];
    const { personnes, organisations, dossiers } = protection.ecartes;
    return [{ dossier_id: id, connaissent: protection.connaissent, personnes, organisations, dossiers }];
  },
});

/** Those of these dossiers that the reader must not know. */
export async function dossiersCaches(
  base: Lecteur,
  ids: readonly string[],
  acteur: Personne,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const filtres = new Filtres();
  const vu = nonCache(acteur, filtres, 'i.id');
  const text = `SELECT i.id FROM unnest(${filtres.parametre(ids)}::text[]) AS i(id) WHERE NOT ${vu}`;
  const { rows } = await base.query<{ id: string }>(text, filtres.valeurs);
  return new Set(rows.map(({ id }) => id));
}

/** Those of these dwellings that the reader must not know (R8.23). */
export async function logementsCaches(
  base: Lecteur,
  ids: readonly string[],
  acteur: Personne,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const filtres = new Filtres().si(ids, (p) => `l.id = ANY(${p})`);
  const text = `SELECT l.id FROM vues.logement l ${filtres.ou} AND NOT ${logementNonCache(acteur, filtres, 'l')}`;
  const { rows } = await base.query<{ id: string }>(text, filtres.valeurs);
  return new Set(rows.map(({ id }) => id));
}
