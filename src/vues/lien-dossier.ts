import type { EtatDossier } from '../domaine/dossier/etat.js';
import { definirTable } from './table.js';

interface LigneLien {
  id: string;
  dossier_id: string;
  autre: string;
  nature: 'ecarte' | 'foyer';
}

/** Dossiers that are not to be signalled with this one: said to be another household, or of the same home (R2.52, R4.70). */
export const VUE_LIEN_DOSSIER = definirTable<EtatDossier, LigneLien>({
  nom: 'vues.lien_dossier',
  cle: 'id',
  flux: 'dossier_id',
  colonnes: { id: 'text', dossier_id: 'text', autre: 'text', nature: 'text' },
  lignes({ id, liens: { ecartes, foyer } }) {
    const ligne = (autre: string, nature: LigneLien['nature']): LigneLien => ({
      ...{ id: `${id}.${nature}.${autre}`, dossier_id: id, autre, nature },
    });
    return [
      ...ecartes.map((l) => ligne(l.dossier, 'ecarte')),
      ...foyer.map((l) => ligne(l.dossier, 'foyer')),
    ];
  },
});
