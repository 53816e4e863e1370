import type { Tache } from '../../domaine/dossier/taches.js';
import type { Role } from '../../domaine/noyau/acteur.js';
import type { DateCivile, Instant } from '../../domaine/noyau/instants.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import type { EtatTacheListe } from '../../vues/liste-taches.js';
import type { Noms } from '../noms/annuaire.js';
import { date, instant, nul, objet, texte } from '../openapi/schemas.js';

interface Tenue {
  readonly par: string;
  readonly le: Instant;
  readonly suiviLe: DateCivile | null;
}

/** Who sees to an open task, under the name that people read (R7.24). */
export const vuePrise = (noms: Noms, role: Role, prise: Tenue | null) =>
  prise && { ...prise, nom: noms.personne(prise.par, role) };

/** The state of a task as people speak of it: taken is not yet done. */
export const etatVu = ({ etat, prise }: Pick<Tache, 'etat' | 'prise'>): EtatTacheListe =>
  etat === 'a-faire' && prise ? 'prise' : etat;

export const SCHEMA_PRISE: SchemaJson = {
  ...nul(objet({ par: texte, nom: texte, le: instant, suiviLe: nul(date) })),
  description:
    'Qui s’en charge, depuis quand, et le jour où la tâche se revoit ; nul quand personne ne l’a prise, ou qu’elle n’est plus à faire',
};
