import type { Contexte } from '../../../contexte.js';
import { enMillisecondes, type Instant } from '../../../noyau/instants.js';
import { finReponseDe } from '../../delai-reponse.js';
import { propositionsOuvertes, type EtatDossier } from '../../etat.js';
import { reprogrammee, type Horloge } from '../../horloge.js';
import { devoirDe } from '../../procedure.js';

/** The delays to answer that run, with the suspended time left out (R9.7). */
function reponsesRepoussees(etat: EtatDossier, horloge: Horloge): ReadonlyMap<string, Instant> {
  const attendues = propositionsOuvertes(etat).filter((p) => p.etat !== 'acceptee');
  return new Map(
    attendues.flatMap(({ id, notification }) =>
      notification ? [[id, finReponseDe(etat, notification, horloge)] as const] : [],
    ),
  );
}

/**
 * What the end of a suspension moves: the rungs not climbed of every open task, and the delays to answer (R7.5, R9.7).
 * @param etat the dossier with that suspension, @param du its beginning, @param au its end
 */
export function repousser(
  etat: EtatDossier,
  du: Instant | undefined,
  au: Instant,
  { charte, calendrier }: Contexte,
) {
  const repris = du && { du, duree: enMillisecondes(au) - enMillisecondes(du) };
  const horloge = { charte, calendrier, maintenant: au, ...(repris ? { repris } : {}) };
  const reponses = reponsesRepoussees(etat, horloge);
  const taches = etat.taches
    .filter((t) => t.etat === 'a-faire' && !devoirDe(t.code)?.memeSuspendu)
    .map((t) => {
      const terme = t.code === 'obtenir-reponse' ? reponses.get(t.objet ?? '') : undefined;
      const echelle = reprogrammee(etat, t, t.depart, horloge, terme);
      return terme ? { ...echelle, terme } : echelle;
    });
  const repoussees = [...reponses].map(([proposition, avant]) => ({ proposition, avant }));
  return { taches, ...(repoussees.length > 0 ? { reponses: repoussees } : {}) };
}
