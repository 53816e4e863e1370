import type { Ailleurs } from '../../../noyau/acte.js';
import { date } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import { occupeEncore } from '../menages/occupation.js';

/** The home that it offered in exchange is free, or its new household's (R4.22, R4.95). */
const quitterLogement = ({ id: dossier, passerelles }: EtatDossier): Ailleurs[] =>
  passerelles.echange
    ? [
        {
          agregat: 'logement',
          id: passerelles.echange.logement,
          evenements: [{ type: 'OccupantParti', donnees: { dossier } }],
        },
      ]
    : [];

/**
 * The household has left its home: the date the works wait for. With lease and move, completes step 5 (R5.3). Households that
 * parted share that home: it is free once the last of them has left (R4.72).
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
    const encoreOccupePar = (contexte.lus.dossiers ?? []).filter(occupeEncore).map((d) => d.reference);
    const donnees = { le, ...(encoreOccupePar.length > 0 ? { encoreOccupePar } : {}) };
    return {
      evenements: [{ type: 'LogementOrigineLibere', survenuLe: instantDu(etat, contexte, le), donnees }],
      ailleurs: quitterLogement(etat),
    };
  },
});
