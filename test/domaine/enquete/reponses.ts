import { acte, referent, type Recit } from '../soutien/gestes.js';
/** A whole survey of a fictitious household, by question of the shipped model. */
export const REPONSES = {
  telephone: '0694 00 00 01',
  langue: 'créole haïtien',
  nombrePersonnes: 4,
  occupants: [
    { prenom: 'Guerline', lien: 'reference', dateNaissance: '1990-05-14' },
    { prenom: 'Jean', lien: 'conjoint', dateNaissance: '1988-01-02' },
    { prenom: 'Anaïs', lien: 'enfant', dateNaissance: '2015-09-01' },
    { prenom: 'Noé', lien: 'enfant', dateNaissance: '2024-06-30' },
  ],
  statutOccupation: 'occupant-sans-titre',
  ressourcesMensuelles: 1465.5,
  dettes: true,
  handicap: true,
  projet: 'auto-construction',
  communesSouhaitees: ['Matoury'],
  loyerMax: 500,
  besoins: 'Budget',
};

/** The survey of a household that suffers violence, its address to be kept secret or not. */
export function adresseSecrete(adresseProtegee: boolean): Recit {
  const { handicap, ...ordinaires } = REPONSES;
  return acte(referent, 'TerminerEnquete', {
    questionnaire: 'homogeneise-2',
    reponses: JSON.stringify(ordinaires),
    restreintes: JSON.stringify({ handicap, violences: true, adresseProtegee }),
  });
}
