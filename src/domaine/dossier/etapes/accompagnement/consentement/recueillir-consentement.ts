import { choix, facultatif, reference, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixMesures, mesureDuCatalogue } from '../catalogue.js';
import { rangSuivant } from '../etat.js';
import { dejaRecueilli, FORMES_CONSENTEMENT, PORTEES } from './etat.js';

const champs = {
  portee: choix('Portée', PORTEES),
  forme: choix('Forme', FORMES_CONSENTEMENT),
  mesure: facultatif(
    texte('Seulement pour cette mesure', { max: 60, aide: 'Code d’une mesure du catalogue' }),
  ),
  partenaire: facultatif(reference('Seulement avec ce partenaire', 'organisation')),
};

/** The household agrees to steps taken in its name, kind by kind, perhaps for one measure or one partner only (R3.3, R3.15). */
export const RecueillirConsentement = acteDossier({
  type: 'RecueillirConsentement',
  libelle: 'Recueillir le consentement',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    mesure: facultatif(choix('Seulement pour cette mesure', choixMesures(charte))),
  }),
  lit: ({ partenaire }) => (partenaire ? { organisation: partenaire } : {}),
  decider(etat, donnees, { charte, lus }) {
    const { portee, mesure, partenaire } = donnees;
    if (mesure && !mesureDuCatalogue(charte, mesure))
      return refuser('R3.19', 'Cette mesure n’est pas au catalogue de la charte.', 'invalide', 'mesure');
    if (partenaire && !lus.organisation)
      return refuser('R0.6', 'Ce partenaire n’est pas déclaré.', 'invalide', 'partenaire');
    if (dejaRecueilli(etat, { portee, mesure: mesure ?? null, partenaire: partenaire ?? null }))
      return refuser('R3.3', 'Ce consentement est déjà recueilli.');
    const id = `c${rangSuivant(etat.accompagnement, 'consentements')}`;
    return { evenements: [{ type: 'ConsentementRecueilli', donnees: { ...donnees, id } }] };
  },
});
