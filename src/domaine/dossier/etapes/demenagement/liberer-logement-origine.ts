import { date } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import { foyerLu, occupeEncore, quitterLogement } from '../menages/occupation.js';

/**
 * The household has left its home: the date the works wait for. With lease and move, completes step 5 (R5.3). Households that
 * parted share that home: it is free once the last of them has left (R4.72, R4.77).
 */
export const LibererLogementOrigine = acteDossier({
  type: 'LibererLogementOrigine',
  libelle: 'Constater la libération du logement d’origine',
  etape: 'demenagement',
  roles: ['referent', 'pilote'],
  champs: { le: date('Libéré le') },
  lit: (_commande, { liens }) => ({ dossier: liens.foyer.map((l) => l.dossier) }),
  admissible: ({ faits, transitoire }) => {
    if (faits['origine-liberee']) return refuser('R5.3', 'Le logement d’origine est déjà libéré.');
    return faits['demenagement'] || transitoire
      ? null
      : refuser('R5.3', 'Le déménagement précède la libération du logement d’origine.');
  },
  decider(etat, { le }, contexte) {
    const refus = dateAdmise(etat, contexte, le, 'le');
    if (refus) return refus;
    const foyer = foyerLu(etat, contexte);
    const encoreOccupePar = foyer.filter(occupeEncore).map((d) => d.reference);
    const donnees = { le, ...(encoreOccupePar.length > 0 ? { encoreOccupePar } : {}) };
    return {
      evenements: [{ type: 'LogementOrigineLibere', survenuLe: instantDu(etat, contexte, le), donnees }],
      ailleurs: quitterLogement(foyer, etat),
    };
  },
});
