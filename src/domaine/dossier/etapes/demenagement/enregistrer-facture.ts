import { choix, date, facultatif, montant, texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, premierRefus } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { dansLePlafond, dejaDepense } from './plafond.js';

interface Facture {
  readonly objet: string;
  readonly montant: number;
  readonly le: string;
  readonly reference?: string;
}

/** R5.23: an invoice is of a sum, and is recorded once. */
function nouvelle({ demenagement: { factures } }: EtatDossier, dite: Facture): Refus | null {
  if (dite.montant <= 0) return refuser('R5.23', 'Dites le montant de la facture.', 'invalide', 'montant');
  const { objet, montant, le, reference } = dite;
  const meme = factures.some(
    (f) => f.montant === montant && f.le === le && f.objet === objet && f.reference === reference,
  );
  return meme
    ? refuser(
        'R5.23',
        'Cette facture est déjà enregistrée : même objet, même date, même montant. Si c’en est une autre, donnez sa référence.',
        'conflit',
        reference === undefined ? 'montant' : 'reference',
      )
    : null;
}

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
      dateAdmise(etat, contexte, dit.le, 'le'),
      nouvelle(etat, dit),
      dansLePlafond(dit.montant, etat.demenagement.priseEnCharge?.plafond ?? 0, 'montant', dejaDepense(etat)),
    );
    if (refus) return refus;
    const facture = `f${etat.demenagement.factures.length + 1}`;
    return { evenements: [{ type: 'FactureEnregistree', donnees: { facture, ...dit } }] };
  },
});
