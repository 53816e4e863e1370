import { choix, date, facultatif, montant, texte } from '../../../noyau/champs.js';
import { pasEncore } from '../../../noyau/pas-encore.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { premierRefus } from '../../conditions.js';
import { dansLePlafond, resteSousPlafond } from './plafond.js';

/** An invoice of the move; their sum stays within the ceiling granted (R5.10). */
export const EnregistrerFacture = acteDossier({
  type: 'EnregistrerFacture',
  libelle: 'Enregistrer une facture de déménagement',
  etape: 'demenagement',
  roles: ['referent', 'pilote'],
  champs: {
    objet: choix('Objet', {
      demenageur: 'Déménageur',
      location: 'Location d’un véhicule',
      fournitures: 'Cartons, fournitures',
      raccordement: 'Raccordements, dépôts',
      nettoyage: 'Nettoyage, enlèvement',
      autre: 'Autre',
    }),
    montant: montant('Montant'),
    le: date('Facture du'),
    reference: facultatif(texte('Référence de la facture', { max: 60, aide: 'Sans nom de personne' })),
  },
  admissible: ({ demenagement }) =>
    demenagement.priseEnCharge?.mode === 'factures'
      ? null
      : refuser('R5.10', 'Accordez d’abord une prise en charge sur factures.'),
  decider(etat, dit, contexte) {
    const refus = premierRefus(
      pasEncore(dit.le, contexte, 'le'),
      dansLePlafond(dit.montant, resteSousPlafond(etat)),
    );
    if (refus) return refus;
    const facture = `f${etat.demenagement.factures.length + 1}`;
    return { evenements: [{ type: 'FactureEnregistree', donnees: { facture, ...dit } }] };
  },
});
