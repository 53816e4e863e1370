import { jalonNomme } from '../../horloge-legale/jalons.js';
import { choix, note, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { echeancesATraiter } from '../../horloge-legale/echeances.js';

const champs = { echeance: texte('Échéance', { max: 130 }), suite: note('Ce qui a été fait') };

/** A person says what was done about a legal date (R9.8). */
export const TraiterEcheanceLegale = acteDossier({
  type: 'TraiterEcheanceLegale',
  libelle: 'Traiter une échéance légale',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => {
    const noms = echeancesATraiter(etat).map(({ code }) => [code, jalonNomme(charte, code)] as const);
    return { ...champs, echeance: choix('Échéance', Object.fromEntries(noms)) };
  },
  admissible: (etat) =>
    echeancesATraiter(etat).length > 0 ? null : refuser('R9.8', 'Aucune échéance légale n’est à traiter.'),
  decider(etat, { echeance, suite }) {
    if (!echeancesATraiter(etat).some(({ code }) => code === echeance))
      return refuser('R9.8', 'Cette échéance n’est pas à traiter.', 'invalide', 'echeance');
    return {
      evenements: [{ type: 'EcheanceLegaleTraitee', donnees: { echeance }, personnel: { suite } }],
    };
  },
});
