import type { Ailleurs } from '../../../noyau/acte.js';
import { ouiNon, texte } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { ouvertes } from '../accompagnement/mesures/etat.js';
import { vivante } from '../../proposition.js';

/** Open tasks of an organisation; on the way back, only those that came from it. */
const tachesDe = (etat: EtatDossier, de: string, vers: string, retour: boolean): string[] =>
  etat.taches
    .filter(
      ({ etat: e, pour }) =>
        e === 'a-faire' && pour.organisation === de && (!retour || pour.succede === vers),
    )
    .map(({ id }) => id);

/** The tasks of a partner follow to its successor, or come back from it (R4.26); those of a bailleur follow with its dwelling. */
export const SuivreSuccession = acteDossier({
  type: 'SuivreSuccession',
  libelle: 'Transmettre les tâches au successeur d’une organisation',
  roles: 'procedure',
  champs: {
    de: texte('Organisation'),
    vers: texte('Successeur'),
    retour: ouiNon('La succession est annulée'),
  },
  decider(etat, { de, vers, retour }) {
    const taches = tachesDe(etat, de, vers, retour);
    const mesures = ouvertes(etat)
      .filter((m) => m.organisation === de && (!retour || m.succede === vers))
      .map(({ id }) => id);
    const rien = etat.purge || taches.length + mesures.length === 0;
    return {
      evenements: rien ? [] : [{ type: 'SuccessionSuivie', donnees: { de, vers, taches, mesures } }],
    };
  },
});

/** What a dwelling that changes bailleurs takes with it in the dossier that relies on it (R4.26). */
export function suivreLogement(
  etat: EtatDossier | undefined,
  logement: string,
  { de, vers }: { readonly de: string; readonly vers: string },
): Ailleurs[] {
  const siennes =
    etat === undefined || etat.purge || etat.statut === 'clos'
      ? []
      : etat.propositions.filter((p) => p.logement === logement && p.bailleur === de && vivante(p));
  if (!etat || siennes.length === 0) return [];
  const taches = tachesDe(etat, de, vers, false);
  const suivie = { type: 'SuccessionSuivie', donnees: { de, vers, taches, logement } };
  return [{ agregat: 'dossier', id: etat.id, evenements: [suivie] }];
}
