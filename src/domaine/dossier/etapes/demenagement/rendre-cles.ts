import { jourDuFait } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';

/** The keys of the dwelling of origin are given back, once the household has moved (R5.8). */
export const RendreCles = acteDossier({
  type: 'RendreCles',
  libelle: 'Constater la restitution des clés du logement d’origine',
  etape: 'demenagement',
  roles: ['referent', 'pilote'],
  champs: { le: jourDuFait('Rendues le') },
  admissible: ({ faits, transitoire }) => {
    if (faits['cles-rendues']) return refuser('R5.8', 'Les clés sont déjà rendues.');
    return faits['demenagement'] || transitoire
      ? null
      : refuser('R5.8', 'Le ménage n’a pas encore déménagé.');
  },
  decider(etat, { le }, contexte) {
    const fait = etat.faits['demenagement'] ?? etat.transitoire?.fait;
    const refus = dateAdmise(etat, contexte, le, 'le', { fait, regle: 'R5.8', nom: 'le déménagement' });
    return (
      refus ?? {
        evenements: [{ type: 'ClesRendues', survenuLe: instantDu(etat, contexte, le), donnees: { le } }],
      }
    );
  },
});
