import type { components } from '../../api/types.d.ts';
import { jour, joursAvant } from '../../commun/formats.ts';
import { aRevoir } from '../../commun/prise.ts';

export type Tache = components['schemas']['Tache'];
type Rang = 'retard' | 'revoir' | 'aujourdhui' | 'semaine' | 'apres';

const TITRES: Readonly<Record<Rang, string>> = {
  retard: 'En retard',
  revoir: 'À revoir aujourd’hui',
  aujourdhui: 'Aujourd’hui',
  semaine: 'Cette semaine',
  apres: 'Plus tard',
};
const JOURS_DE_SEMAINE = 7;

export interface Groupe {
  readonly rang: Rang;
  readonly titre: string;
  readonly taches: readonly Tache[];
}

/** Days left until Sunday, in Cayenne. */
function jusquaDimanche(maintenant: Date): number {
  const rang = new Date(`${jour(maintenant)}T12:00:00Z`).getUTCDay();
  return (JOURS_DE_SEMAINE - rang) % JOURS_DE_SEMAINE;
}

function rangDe({ enRetard, echeance, prise }: Tache, maintenant: Date): Rang {
  if (enRetard) return 'retard';
  if (aRevoir(prise, maintenant)) return 'revoir';
  const jours = joursAvant(echeance, maintenant);
  if (jours <= 0) return 'aujourdhui';
  return jours <= jusquaDimanche(maintenant) ? 'semaine' : 'apres';
}

/** Late tasks first, then those whose day to be looked at again has come, then by how near their due date is; `taches` come by due date and keep their order. */
export function grouper(taches: readonly Tache[], maintenant = new Date()): readonly Groupe[] {
  const rangs = Object.keys(TITRES) as Rang[];
  return rangs
    .map((rang) => ({
      rang,
      titre: TITRES[rang],
      taches: taches.filter((tache) => rangDe(tache, maintenant) === rang),
    }))
    .filter((groupe) => groupe.taches.length > 0);
}
