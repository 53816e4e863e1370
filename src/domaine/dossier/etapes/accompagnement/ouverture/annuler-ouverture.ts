import type { Contexte } from '../../../../contexte.js';
import { choix, note, texte } from '../../../../noyau/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import type { EtatDossier } from '../../../etat.js';
import { mesureDe } from '../mesures/etat.js';
import { accordMesure } from '../mesures/champ-mesure.js';
import { ouvertures } from './appuis.js';
import type { Ouverture } from './ouverture.js';
import { cleDe, dire, entrainees, repriseDuPilote, retenue } from './reprise.js';

const champs = {
  ouverture: texte('Ce qui a été saisi par erreur', { max: 60 }),
  motif: note('Motif'),
};

/** Those that this person may take back. */
const siennes = (etat: EtatDossier, { charte, acteur }: Contexte): readonly Ouverture[] =>
  ouvertures(etat, charte).filter((o) => repriseDuPilote(o, acteur) === null);

/** Those that nothing leans on; when something leans on each of them, all. */
function reprises(etat: EtatDossier, contexte: Contexte) {
  const toutes = siennes(etat, contexte);
  const libres = toutes.filter((o) => retenue(o) === null);
  return Object.fromEntries((libres.length > 0 ? libres : toutes).map((o) => [cleDe(o), dire(o)]));
}

/** R3.16: a measure goes on again with an agreement that stands. */
function sansAccord(etat: EtatDossier, toutes: readonly Ouverture[]): Refus | null {
  const fin = toutes.find(({ nature }) => nature === 'fin');
  const mesure = fin && mesureDe(etat, fin.objet);
  return mesure ? accordMesure(etat, mesure) : null;
}

/**
 * Takes back a measure, a regularisation, its conclusion, a path or a signature recorded by mistake, or what was told
 * or decided of them, while nothing leans on it: it counts nowhere any more, what it had ended is owed again, and its number is not
 * given to another (R3.97, R3.180, R8.80).
 */
export const AnnulerOuverture = acteDossier({
  type: 'AnnulerOuverture',
  libelle: 'Reprendre ce qui a été ouvert, signé, dit ou décidé par erreur',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    ouverture: choix(champs.ouverture.titre, reprises(etat, contexte)),
  }),
  admissible: (etat, contexte) =>
    siennes(etat, contexte).length > 0
      ? null
      : refuser('R3.97', 'Rien de ce qui a été ouvert, signé, dit ou décidé n’est à reprendre.'),
  decider(etat, { ouverture, motif }, contexte) {
    const visee = ouvertures(etat, contexte.charte).find((o) => cleDe(o) === ouverture);
    if (!visee) {
      const codes = Object.keys(reprises(etat, contexte)).join(', ');
      return refuser(
        'R3.97',
        `« ${ouverture} » ne désigne rien de ce qui est au dossier, ou est déjà repris. Dites l’un de ces codes : ${codes}.`,
        'conflit',
        'ouverture',
      );
    }
    const toutes = [visee, ...entrainees(etat, visee)];
    const refus = repriseDuPilote(visee, contexte.acteur) ?? retenue(visee) ?? sansAccord(etat, toutes);
    if (refus) return refus;
    return {
      evenements: toutes.map(({ nature, objet, partie, version: versionAnnulee }) => ({
        type: 'OuvertureAnnulee' as const,
        donnees: { nature, objet, ...(partie ? { partie } : {}), versionAnnulee },
        personnel: { motif },
      })),
    };
  },
});
