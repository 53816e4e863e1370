import type { Etats, NomAgregat } from '../domaine/agregats.js';
import { VUE_ABSENCE } from './absence.js';
import { VUE_AVANCEMENT } from './avancement.js';
import { VUE_BESOIN } from './besoin.js';
import { VUE_CHARTE } from './charte.js';
import { VUE_COMMISSION } from './commission.js';
import { VUE_DEMANDE } from './demande.js';
import { VUE_LIEN_DOSSIER } from './lien-dossier.js';
import { VUE_LIGNE_COMMISSION } from './ligne-commission.js';
import { VUE_DOSSIER } from './dossier.js';
import { VUE_LOGEMENT } from './logement.js';
import { VUE_MENAGE } from './menage.js';
import { VUE_MESURE } from './mesure.js';
import { VUE_OPERATION } from './operation.js';
import { VUE_ORGANISATION } from './organisation.js';
import { VUE_PROPOSITION } from './proposition.js';
import { VUE_SIGNATURE } from './signature.js';
import { VUE_PROTECTION } from './protection.js';
import { ecartsDe, type Ecarts, type Table } from './table.js';
import { VUE_TACHE } from './tache.js';

/** Every read model, by the aggregate it is made from. */
const VUES: { readonly [N in NomAgregat]: readonly Table<Etats[N]>[] } = {
  charte: [VUE_CHARTE],
  commission: [VUE_COMMISSION, VUE_LIGNE_COMMISSION],
  dossier: [
    VUE_DOSSIER,
    VUE_TACHE,
    VUE_PROPOSITION,
    VUE_MENAGE,
    VUE_DEMANDE,
    VUE_AVANCEMENT,
    VUE_BESOIN,
    VUE_MESURE,
    VUE_SIGNATURE,
    VUE_LIEN_DOSSIER,
    VUE_PROTECTION,
  ],
  logement: [VUE_LOGEMENT],
  operation: [VUE_OPERATION],
  organisation: [VUE_ORGANISATION],
  referent: [VUE_ABSENCE],
};

export const vuesDe = (agregat: NomAgregat): readonly Table[] => VUES[agregat];
export const TABLES: readonly Table[] = Object.values(VUES).flat();

export interface Place {
  readonly etat: object;
  readonly version: number;
}

/** What the passage from one state to the next changes in the read models; `avant` is null for a new stream. */
export function ecartsVues(agregat: NomAgregat, avant: Place | null, apres: Place): Ecarts[] {
  return vuesDe(agregat).flatMap((table) => {
    const lignes = (place: Place) => table.lignes(place.etat as never, place.version);
    return ecartsDe(table, avant ? lignes(avant) : [], lignes(apres)) ?? [];
  });
}
