import { jourDuFait } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { instantDu } from '../../conditions.js';
import { bailleurDe } from '../rapprochement/proposition-attendue.js';
import { avantEffet, dateApresBail, exigeBail } from './apres-le-bail.js';

/** The household receives its keys, once the lease is signed (R5.8). */
export const RemettreCles = acteDossier({
  type: 'RemettreCles',
  libelle: 'Constater la remise des clés',
  etape: 'demenagement',
  roles: ['bailleur', 'referent'],
  champs: { le: jourDuFait('Remises le') },
  admissible: (etat, contexte) =>
    bailleurDe(etat, contexte) ??
    exigeBail(etat, 'R5.8', 'Le bail précède la remise des clés.') ??
    (etat.faits['cles-remises'] ? refuser('R5.8', 'Les clés sont déjà remises.') : null),
  decider: (etat, { le }, contexte) =>
    dateApresBail(etat, contexte, le, 'R5.8') ??
    avantEffet(etat, le) ?? {
      evenements: [{ type: 'ClesRemises', survenuLe: instantDu(etat, contexte, le), donnees: { le } }],
    },
});
