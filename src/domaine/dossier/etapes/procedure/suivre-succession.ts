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

type Suivable = { readonly id: string; readonly succede?: string };

/** What goes to the successor; on the way back, only what came from it. */
const siens = <S extends Suivable>(
  liste: readonly S[],
  est: (s: S) => boolean,
  vers: string,
  retour: boolean,
) => liste.filter((s) => est(s) && (!retour || s.succede === vers)).map(({ id }) => id);

/**
 * What a body has under way follows to its successor, or comes back from it (R4.26, R4.112): its tasks, measures, mandates, the
 * agreements given for it, the proposals of its contingent. What a bailleur has follows with its dwelling.
 */
export const SuivreSuccession = acteDossier({
  type: 'SuivreSuccession',
  libelle: 'Transmettre au successeur d’une organisation ce qu’elle a en cours',
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
    const mandats = siens(etat.mandats, (m) => m.fin === null && m.organisation === de, vers, retour);
    const { consentements: accords } = etat.accompagnement;
    const consentements = siens(accords, (c) => c.retrait === null && c.partenaire === de, vers, retour);
    const contingent = siens(etat.propositions, (p) => p.reservataire === de, vers, retour);
    const suivis = [taches, mesures, mandats, consentements, contingent];
    const rien = etat.purge || suivis.every((ids) => ids.length === 0);
    const donnees = { de, vers, taches, mesures, mandats, consentements, contingent };
    return { evenements: rien ? [] : [{ type: 'SuccessionSuivie', donnees }] };
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
