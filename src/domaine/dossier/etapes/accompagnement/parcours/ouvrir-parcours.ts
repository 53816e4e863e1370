import { choix, facultatif, texte } from '../../../../noyau/champs.js';
import { jourDe } from '../../../../noyau/delais.js';
import { dateCayenne } from '../../../../noyau/instants.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import { rangSuivant } from '../etat.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { enqueteValidee } from '../conditions.js';
import { exigeConsentement } from '../consentement/etat.js';
import { parcoursEnCours } from './etat.js';

const champs = {
  nature: texte('Parcours', { max: 60 }),
  partenaire: texte('Partenaire référent', { max: 60 }),
  contact: facultatif(texte('Personne ou service à joindre')),
};

/** Opens a path of its own, with its referent partner and the household's own agreement (R3.11, R3.40). */
export const OuvrirParcoursSpecifique = acteDossier({
  type: 'OuvrirParcoursSpecifique',
  libelle: 'Ouvrir un parcours spécifique',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    nature: choix('Parcours', choixDe(charte.parcoursSpecifiques.parcours)),
    partenaire: choix(
      'Partenaire référent',
      Object.fromEntries(
        charte.parcoursSpecifiques.parcours.flatMap((p) => p.partenaires.map((q) => [q.code, q.nom])),
      ),
    ),
  }),
  admissible: (etat) => premierRefus(enqueteValidee(etat), exigeConsentement(etat, { portee: 'specifique' })),
  decider(etat, { nature, partenaire, contact }, { charte, calendrier, survenuLe }) {
    const connu = entreeDe(charte.parcoursSpecifiques.parcours, nature);
    const premiere = connu?.etapes[0];
    if (!connu || !premiere)
      return refuser('R3.40', 'Ce parcours n’est pas dans la charte.', 'invalide', 'nature');
    if (!entreeDe(connu.partenaires, partenaire))
      return refuser('R3.40', 'Ce partenaire n’est pas celui d’un tel parcours.', 'invalide', 'partenaire');
    if (parcoursEnCours(etat).some((p) => p.prive?.nature === nature))
      return refuser('R3.40', 'Ce parcours est déjà en cours pour le ménage.', 'conflit', 'nature');
    const donnees = {
      parcours: `p${rangSuivant(etat.accompagnement, 'parcours')}`,
      avant: jourDe(dateCayenne(survenuLe), premiere.delai, calendrier),
    };
    const personnel = { nature, partenaire, etape: premiere.code, ...(contact ? { contact } : {}) };
    return { evenements: [{ type: 'ParcoursSpecifiqueOuvert', donnees, personnel }] };
  },
});
