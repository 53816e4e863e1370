import { texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { Contexte } from '../../../contexte.js';
import { liberer } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import type { Proposition } from '../../proposition.js';
import { regimeDuSilence } from '../../validite.js';
import { acteProposition } from './acte-proposition.js';
import { issueDuRefus } from './issue-refus.js';
import { maintenir } from './retenue.js';

/** A silence is a fact only once the offer was notified and its delay has run out, its clock not stopped (R4.56). */
function pasEncore(
  { statut }: EtatDossier,
  { notification }: Proposition,
  { survenuLe }: Contexte,
): Refus | null {
  if (!notification) return refuser('R4.56', 'L’offre n’est pas notifiée : aucun délai de réponse ne court.');
  if (statut === 'suspendu')
    return refuser('R4.56', 'L’horloge du dossier est suspendue : le délai de réponse ne court pas.');
  return notification.reponseAvant > survenuLe
    ? refuser('R4.56', 'Le ménage a encore le temps de répondre.')
    : null;
}

/** A person notes the silence of the household, with the effect that the most protective of its regimes gives to it; nothing else ever does (R4.56, R7.7, R9.25). */
export const ConstaterSilence = acteProposition({
  type: 'ConstaterSilence',
  libelle: 'Constater le silence du ménage',
  roles: ['referent', 'pilote'],
  champs: { preuve: texte('Preuve', { aide: 'Notification reçue, relances faites, absence de réponse' }) },
  attend: ['confirmee', 'visitee'],
  regle: 'R4.56',
  decider(proposition, personnel, contexte, etat) {
    const refus = pasEncore(etat, proposition, contexte);
    if (refus) return refus;
    const { id, logement } = proposition;
    const { code: regime, silence } = regimeDuSilence(etat, contexte.charte);
    if (silence === 'acceptation') {
      const issue = { effet: 'acceptation' as const, compte: false, motifCompte: false, epuise: false };
      return {
        evenements: [{ type: 'SilenceConstate', donnees: { proposition: id, regime, ...issue }, personnel }],
        ailleurs: [maintenir(logement, contexte)],
      };
    }
    const motifCompte = silence === 'refus-compte';
    const issue = issueDuRefus(etat, proposition, motifCompte, contexte);
    const donnees = { proposition: id, effet: 'refus' as const, regime, motifCompte, ...issue };
    return {
      evenements: [{ type: 'SilenceConstate', donnees, personnel }],
      ailleurs: [liberer(logement, contexte, 'proposition-refusee')],
    };
  },
});
