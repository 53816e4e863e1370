import { enMillisecondes, type Instant } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { finReponseDe } from '../../delai-reponse.js';
import { propositionsOuvertes, type EtatDossier } from '../../etat.js';
import { reprogrammee, type Horloge } from '../../horloge.js';

/** The delays to answer that run, with the suspended time left out (R9.7). */
function reponsesRepoussees(etat: EtatDossier, horloge: Horloge): ReadonlyMap<string, Instant> {
  const attendues = propositionsOuvertes(etat).filter((p) => p.etat !== 'acceptee');
  return new Map(
    attendues.flatMap(({ id, notification }) =>
      notification ? [[id, finReponseDe(etat, notification, horloge)] as const] : [],
    ),
  );
}

/** Resumes the clock: every open task keeps the rungs it has not climbed, moved by the suspended time (R7.5). */
export const ReprendreHorloge = acteDossier({
  type: 'ReprendreHorloge',
  libelle: 'Reprendre l’horloge',
  roles: ['referent', 'pilote'],
  champs: {},
  admissible: ({ statut }) =>
    statut === 'suspendu' ? null : refuser('R0.7', 'L’horloge n’est pas suspendue.'),
  decider(etat, _commande, { charte, calendrier, survenuLe }) {
    const debut = etat.suspensions.at(-1)?.du;
    if (debut && survenuLe < debut) {
      return refuser('R0.7', 'L’horloge n’était pas encore suspendue à cette date.', 'invalide', 'survenuLe');
    }
    const repris = debut && { du: debut, duree: enMillisecondes(survenuLe) - enMillisecondes(debut) };
    const horloge = { charte, calendrier, maintenant: survenuLe, ...(repris ? { repris } : {}) };
    const reponses = reponsesRepoussees(etat, horloge);
    const taches = etat.taches
      .filter((t) => t.etat === 'a-faire')
      .map((t) => {
        const terme = t.code === 'obtenir-reponse' ? reponses.get(t.objet ?? '') : undefined;
        const echelle = reprogrammee(etat, t, t.depart, horloge, terme);
        return terme ? { ...echelle, terme } : echelle;
      });
    const repoussees = [...reponses].map(([proposition, avant]) => ({ proposition, avant }));
    const donnees = { taches, ...(repoussees.length > 0 ? { reponses: repoussees } : {}) };
    return { evenements: [{ type: 'HorlogeReprise', donnees }] };
  },
});
