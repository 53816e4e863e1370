import { date } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';

/** The dwelling of origin is empty: the date the works wait for. With lease and move, completes step 5 (R5.3). */
export const LibererLogementOrigine = acteDossier({
  type: 'LibererLogementOrigine',
  libelle: 'Constater la libération du logement d’origine',
  etape: 'demenagement',
  roles: ['referent', 'pilote'],
  champs: { le: date('Libéré le') },
  admissible: ({ faits, transitoire }) => {
    if (faits['origine-liberee']) return refuser('R5.3', 'Le logement d’origine est déjà libéré.');
    return faits['demenagement'] || transitoire
      ? null
      : refuser('R5.3', 'Le déménagement précède la libération du logement d’origine.');
  },
  decider: (etat, { le }, contexte) =>
    dateAdmise(etat, contexte, le, 'le') ?? {
      evenements: [
        { type: 'LogementOrigineLibere', survenuLe: instantDu(etat, contexte, le), donnees: { le } },
      ],
    },
});
