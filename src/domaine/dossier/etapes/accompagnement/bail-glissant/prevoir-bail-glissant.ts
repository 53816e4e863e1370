import { date, facultatif, reference } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { contratEnVigueur } from '../contrat/etat.js';
import { glissementAdmis } from './conditions.js';
import { bailOuvert } from './etat.js';

const SOUS_LOCATIONS = new Set(['bail-glissant', 'sous-locataire']);

/** A sub-lease with the date at which it slides to the household (R3.31). */
export const PrevoirBailGlissant = acteDossier({
  type: 'PrevoirBailGlissant',
  libelle: 'Prévoir un bail glissant',
  etape: 'accompagnement',
  roles: ['referent'],
  champs: {
    glissement: date('Glissement prévu le'),
    titulaire: facultatif(reference('Titulaire du bail principal', 'organisation')),
  },
  lit: ({ titulaire }) => (titulaire ? { organisation: titulaire } : {}),
  admissible(etat) {
    if (bailOuvert(etat)) return refuser('R3.31', 'Un bail glissant est déjà en cours.');
    const statut = contratEnVigueur(etat)?.statut;
    return etat.faits['bail'] || (statut && SOUS_LOCATIONS.has(statut))
      ? null
      : refuser(
          'R3.31',
          'Il faut un bail signé, ou un contrat personnalisé qui préconise la sous-location ou le bail glissant.',
        );
  },
  decider(etat, { glissement, titulaire }, contexte) {
    if (titulaire && !contexte.lus.organisation)
      return refuser('R3.31', 'Le titulaire n’est pas une organisation déclarée.', 'invalide', 'titulaire');
    const refus = glissementAdmis(glissement, contexte);
    if (refus) return refus;
    const bail = `g${etat.accompagnement.bauxGlissants.length + 1}`;
    const donnees = { bail, glissement, ...(titulaire ? { titulaire } : {}) };
    return { evenements: [{ type: 'BailGlissantPrevu', donnees }] };
  },
});
