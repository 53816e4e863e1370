import { REPONSES_ACCES } from '../../../../charte/sections/acces-logement.js';
import { choix, facultatif, liste, note, objet, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe } from '../catalogue.js';
import { enqueteValidee } from '../conditions.js';
import { calculerAcces } from './calcul.js';

const reponses = (point: ReturnType<typeof texte> | ReturnType<typeof choix>) =>
  liste('Réponses', objet('Réponse', { point, reponse: choix('Réponse', REPONSES_ACCES) }), 60, { min: 1 });
const champs = {
  reponses: reponses(texte('Point de la grille', { max: 60 })),
  appreciation: facultatif(note('Appréciation')),
};

/** Fills the shared grid « prêt à accéder au logement », the same for every social worker (R3.33). */
export const EvaluerAcces = acteDossier({
  type: 'EvaluerAcces',
  libelle: 'Remplir la grille « prêt à accéder au logement »',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    reponses: reponses(choix('Point de la grille', choixDe(charte.accesLogement.points))),
  }),
  admissible: enqueteValidee,
  decider(etat, { reponses: dites, appreciation }, { charte }) {
    const { points } = charte.accesLogement;
    const inconnu = dites.find((r) => !points.some((p) => p.code === r.point));
    if (inconnu)
      return refuser(
        'R3.33',
        `« ${inconnu.point} » n’est pas un point de la grille.`,
        'invalide',
        'reponses',
      );
    if (new Set(dites.map((r) => r.point)).size < dites.length)
      return refuser('R3.33', 'Un point de la grille a deux réponses.', 'invalide', 'reponses');
    const sansReponse = points.filter((p) => !dites.some((r) => r.point === p.code));
    if (sansReponse.length > 0) {
      const noms = sansReponse.map((p) => `« ${p.libelle} »`).join(', ');
      return refuser(
        'R3.33',
        `La grille se remplit en entier ; il manque : ${noms}.`,
        'invalide',
        'reponses',
      );
    }
    const { resultat, manquants, mesures } = calculerAcces(points, dites);
    const evaluation = `e${etat.accompagnement.evaluations.length + 1}`;
    const personnel = { reponses: dites, manquants, mesures, ...(appreciation ? { appreciation } : {}) };
    return {
      evenements: [
        { type: 'AccesEvalue', donnees: { evaluation, charte: charte.version, resultat }, personnel },
      ],
    };
  },
});
