import { jourDuFait, facultatif, montant } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { ajouterMois, dateCayenne } from '../../../noyau/instants.js';
import { dateAdmise, instantDu, liberer, premierRefus } from '../../conditions.js';
import { avantEffet, dateApresBail } from './apres-le-bail.js';
import { moisTransitoires } from './duree-transitoire.js';
import { totalFactures } from './etat.js';
import { dansLePlafond, plafondAccorde } from './plafond.js';
import { attribution } from '../../etat.js';

/** The household moves (R5.2). Into a transitional dwelling, the journey goes back to step 4; the one it leaves is free again (R4.8, R5.4). */
export const RealiserDemenagement = acteDossier({
  type: 'RealiserDemenagement',
  libelle: 'Constater le déménagement',
  etape: 'demenagement',
  roles: ['referent'],
  champs: {
    le: jourDuFait('Déménagé le'),
    forfait: facultatif(montant('Prise en charge (forfait ou factures)')),
  },
  lit: (_commande, { operation }) => ({ operation }),
  admissible: ({ faits }) => {
    if (faits['demenagement']) return refuser('R5.2', 'Le déménagement est déjà constaté.');
    return faits['bail'] ? null : refuser('R5.1', 'Le bail précède le déménagement.');
  },
  decider(etat, { le, forfait }, contexte) {
    const cles = { fait: etat.faits['cles-remises'], regle: 'R5.8', nom: 'la remise des clés' };
    const refus = premierRefus(
      dateApresBail(etat, contexte, le, 'R5.1'),
      avantEffet(etat, le),
      dateAdmise(etat, contexte, le, 'le', cles),
      forfait === undefined
        ? null
        : dansLePlafond(forfait, plafondAccorde(etat, contexte), 'forfait', totalFactures(etat.demenagement)),
    );
    if (refus) return refus;
    const rendues = etat.faits['cles-rendues'];
    if (rendues && le > dateCayenne(rendues.le))
      return refuser('R5.8', 'Le déménagement précède la restitution des clés.', 'invalide', 'le');
    const mois = moisTransitoires(attribution(etat), contexte.charte);
    const fin = mois === null ? null : (etat.demenagement.finBail ?? ajouterMois(le, mois));
    const donnees = {
      le,
      transitoire: fin !== null,
      ...(forfait === undefined ? {} : { forfait }),
      ...(fin === null ? {} : { finTransitoire: fin }),
    };
    const quitte = etat.transitoire?.logement;
    return {
      evenements: [{ type: 'DemenagementRealise', survenuLe: instantDu(etat, contexte, le), donnees }],
      ailleurs: quitte ? [liberer(quitte, contexte, 'transitoire-quitte')] : [],
    };
  },
});
