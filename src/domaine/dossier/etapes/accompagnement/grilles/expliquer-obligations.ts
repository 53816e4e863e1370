import { choix, facultatif, liste, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { enqueteValidee } from '../conditions.js';

const themes = (theme: ReturnType<typeof texte> | ReturnType<typeof choix>) =>
  liste('Obligations expliquées', theme, 20, { min: 1 });
const champs = {
  themes: themes(texte('Obligation', { max: 60 })),
  moyen: choix('Comment', {
    entretien: 'Entretien',
    reunion: 'Réunion ou atelier',
    visite: 'Visite à domicile',
  }),
  compteRendu: facultatif(note('Ce qui a été dit')),
};

/** Prepares and reassures the household about what a tenant owes and is owed (R3.9). */
export const ExpliquerObligations = acteDossier({
  type: 'ExpliquerObligations',
  libelle: 'Préparer aux obligations de la location',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    themes: themes(choix('Obligation', choixDe(charte.accompagnement.obligationsLocatives))),
  }),
  admissible: enqueteValidee,
  decider(_etat, commande, { charte }) {
    const dits = [...new Set(commande.themes)];
    const inconnu = dits.find((code) => !entreeDe(charte.accompagnement.obligationsLocatives, code));
    if (inconnu !== undefined)
      return refuser('R3.9', `« ${inconnu} » n’est pas dans la charte.`, 'invalide', 'themes');
    const personnel = commande.compteRendu ? { compteRendu: commande.compteRendu } : {};
    return {
      evenements: [
        { type: 'ObligationsExpliquees', donnees: { themes: dits, moyen: commande.moyen }, personnel },
      ],
    };
  },
});
