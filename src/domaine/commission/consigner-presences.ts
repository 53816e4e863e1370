import type { Contexte } from '../contexte.js';
import { choix, facultatif, liste, objet, reference } from '../noyau/champs.js';
import { dateCayenne } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { acteSeance } from './acte-commission.js';
import type { EtatCommission } from './etat.js';
import type { PresenceDite } from './evenements.js';
import { PRESENCES } from './natures.js';
import { quorumRequis, regleDe, votants } from './regles.js';

/** Each member is said once; a proxy goes to a voting member who is there, within the charter's number (R4.44). */
function presencesAdmises(
  etat: EtatCommission,
  presences: readonly PresenceDite[],
  max: number,
): Refus | null {
  const voix = votants(etat);
  const presents = presences.filter((p) => p.presence === 'presente').map((p) => p.organisation);
  const refus = (motif: string, rang: number, champ: string): Refus =>
    refuser('R4.44', motif, 'invalide', `presences[${rang}].${champ}`);
  const portes = new Map<string, number>();
  for (const [rang, { organisation, presence, pouvoirA }] of presences.entries()) {
    if (!etat.membres.some((m) => m.organisation === organisation))
      return refus('Cette organisation ne siège pas à la séance.', rang, 'organisation');
    if (presences.findIndex((p) => p.organisation === organisation) !== rang)
      return refus('La présence de ce membre est dite deux fois.', rang, 'organisation');
    if ((presence === 'representee') !== (pouvoirA !== undefined))
      return refus('Un membre représenté, et lui seul, donne pouvoir à un autre.', rang, 'pouvoirA');
    if (pouvoirA === undefined) continue;
    if (!voix.includes(organisation))
      return refus('Une voix consultative ne donne pas pouvoir.', rang, 'pouvoirA');
    if (!presents.includes(pouvoirA) || !voix.includes(pouvoirA))
      return refus('Le pouvoir va à un membre présent qui a voix délibérative.', rang, 'pouvoirA');
    portes.set(pouvoirA, (portes.get(pouvoirA) ?? 0) + 1);
    if ((portes.get(pouvoirA) ?? 0) > max)
      return refus(`Un membre porte ${max} pouvoir(s) au plus.`, rang, 'pouvoirA');
  }
  return null;
}

function quorum(etat: EtatCommission, presences: readonly PresenceDite[], { charte }: Contexte) {
  const regle = regleDe(charte, etat);
  const voix = votants(etat);
  const compte = (p: PresenceDite): boolean =>
    voix.includes(p.organisation) &&
    (p.presence === 'presente' || (p.presence === 'representee' && regle.pouvoirsComptent));
  const [requis, reunis] = [quorumRequis(etat, regle), presences.filter(compte).length];
  return { requis, reunis, atteint: reunis >= requis };
}

/** Holds the session: who was there, who was excused, who gave a proxy, and whether the quorum is reached (R4.43, R4.44). */
export const ConsignerPresences = acteSeance({
  type: 'ConsignerPresences',
  libelle: 'Consigner les présences',
  attend: ['convoquee', 'tenue', 'preparee'],
  champs: {
    presences: liste(
      'Présences',
      objet('Présence', {
        organisation: reference('Organisation', 'organisation'),
        presence: choix('Présence', PRESENCES),
        pouvoirA: facultatif(reference('Pouvoir donné à', 'organisation')),
      }),
      40,
      { min: 1, aide: 'Un membre dont rien n’est dit est absent' },
    ),
  },
  admissible({ statut, le, membres, lignes }, { maintenant }) {
    if (le > dateCayenne(maintenant)) return refuser('R0.4', 'La séance n’a pas encore eu lieu.');
    if (membres.length === 0)
      return refuser('R4.40', 'La séance n’a aucun membre : complétez sa composition.');
    if (statut === 'preparee')
      return refuser(
        'R4.40',
        'Les membres ne sont pas convoqués : envoyez la convocation, ou dites comment elle l’a été.',
      );
    return lignes.some((l) => l.decision !== null)
      ? refuser('R4.44', 'Des décisions sont rendues : les présences ne changent plus.')
      : null;
  },
  decider(etat, { presences }, contexte) {
    const { pouvoirsParMembre } = regleDe(contexte.charte, etat);
    const refus = presencesAdmises(etat, presences, pouvoirsParMembre);
    if (refus) return refus;
    const donnees = { presences, quorum: quorum(etat, presences, contexte) };
    return { evenements: [{ type: 'PresencesConsignees', donnees }] };
  },
});
