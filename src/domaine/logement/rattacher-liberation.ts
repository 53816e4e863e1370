import { couvre } from '../noyau/acteur.js';
import { reference, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { aQui } from './conditions.js';

const INCONNU = 'Ce dossier n’existe pas, ou n’est pas de votre ressort.';

const ENCORE_OCCUPE = 'Un autre ménage du même foyer l’occupait encore : nommez le dernier qui l’a quitté.';

/** Says which household's move freed this dwelling: the chain of moves is read from it (R4.22). */
export const RattacherLiberation = acteLogement({
  type: 'RattacherLiberation',
  libelle: 'Dire quel ménage a libéré ce logement',
  roles: ['referent', 'pilote'],
  champs: { dossier: reference('Dossier du ménage', 'dossier') },
  lit: ({ dossier }) => ({ dossier }),
  admissible: (etat, contexte) =>
    aQui(etat, contexte) ??
    (etat.libereParDossier === null
      ? null
      : refuser('R4.22', 'Le ménage qui a libéré ce logement est déjà dit.')),
  decider(etat, { dossier: id }, { lus, acteur }) {
    const { dossier } = lus;
    if (!dossier || (acteur.type === 'personne' && !couvre(acteur, dossier.commune)))
      return refuser('R4.22', INCONNU, 'invalide', 'dossier');
    if (etat.dossier === id)
      return refuser(
        'R4.22',
        'Ce ménage entre dans ce logement : il ne l’a pas libéré.',
        'invalide',
        'dossier',
      );
    if (!dossier.faits['demenagement'] && !dossier.faits['origine-liberee'])
      return refuser('R4.22', 'Ce ménage n’a pas encore déménagé.', 'invalide', 'dossier');
    const { foyer, encoreOccupePar } = dossier.liens;
    if (encoreOccupePar.length > 0 || (foyer.length > 0 && !dossier.faits['origine-liberee']))
      return refuser('R4.72', ENCORE_OCCUPE, 'conflit', 'dossier');
    return { evenements: [{ type: 'LiberationRattachee', donnees: { dossier: id } }] };
  },
});

/** Withdraws what was said of who freed the dwelling (R0.5). */
export const DetacherLiberation = acteLogement({
  type: 'DetacherLiberation',
  libelle: 'Retirer le ménage dit avoir libéré ce logement',
  roles: ['referent', 'pilote'],
  champs: { motif: texte('Motif', { aide: 'Sans nom de personne' }) },
  admissible: (etat, contexte) =>
    aQui(etat, contexte) ??
    (etat.libereParDossier === null ? refuser('R4.22', 'Aucun ménage n’est dit l’avoir libéré.') : null),
  decider: ({ libereParDossier }, { motif }) => ({
    evenements: [{ type: 'LiberationDetachee', donnees: { dossier: libereParDossier ?? '', motif } }],
  }),
});
