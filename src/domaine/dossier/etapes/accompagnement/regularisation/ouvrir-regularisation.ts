import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { jourDe } from '../../../../noyau/delais.js';
import { dateCayenne } from '../../../../noyau/instants.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { rangSuivant } from '../etat.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { accordDemarches } from './champ.js';
import { enCours } from './etat.js';

const champs = {
  nature: texte('Situation à régulariser', { max: 60 }),
  precisions: facultatif(note('Précisions', { aide: 'Sans numéro de titre ni de pièce d’identité' })),
};

/** Opens the regularisation of a situation: the pieces it needs and its delay come from the charter (R0.13, R3.28). */
export const OuvrirRegularisation = acteDossier({
  type: 'OuvrirRegularisation',
  libelle: 'Ouvrir une régularisation',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    nature: choix('Situation à régulariser', choixDe(charte.regularisations.natures)),
  }),
  admissible: accordDemarches,
  decider(etat, { nature, precisions }, { charte, calendrier, survenuLe }) {
    const connue = entreeDe(charte.regularisations.natures, nature);
    if (!connue) return refuser('R3.28', 'Cette situation n’est pas dans la charte.', 'invalide', 'nature');
    if (enCours(etat).some((r) => r.nature === nature))
      return refuser(
        'R0.13',
        `« ${connue.libelle} » : une régularisation est déjà en cours.`,
        'conflit',
        'nature',
      );
    const donnees = {
      regularisation: `r${rangSuivant(etat.accompagnement, 'regularisations')}`,
      nature,
      attendues: connue.pieces.map((p) => p.code),
      avant: jourDe(dateCayenne(survenuLe), connue.delai, calendrier),
    };
    return {
      evenements: [{ type: 'RegularisationOuverte', donnees, personnel: precisions ? { precisions } : {} }],
    };
  },
});
