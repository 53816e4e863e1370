import { texte } from '../../../noyau/champs.js';
import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import type { Contexte } from '../../../contexte.js';
import { liberer } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { motTardif } from '../../mot-du-bailleur.js';
import type { Notification, Proposition } from '../../proposition.js';
import { silenceDe } from '../../silence.js';
import { acteProposition } from './acte-proposition.js';
import { issueDuRefus } from './issue-refus.js';
import { maintenir } from './retenue.js';

/** A silence is a fact only once the offer was notified and its delay has run out, its clock not stopped (R4.56), and the bailleur had given its word in time (R4.174). */
function notifieeAvant(
  { statut }: EtatDossier,
  proposition: Proposition,
  { survenuLe }: Contexte,
): Notification | Refus {
  const { notification } = proposition;
  if (!notification) return refuser('R4.56', 'L’offre n’est pas notifiée : aucun délai de réponse ne court.');
  if (statut === 'suspendu')
    return refuser('R4.56', 'L’horloge du dossier est suspendue : le délai de réponse ne court pas.');
  if (notification.reponseAvant > survenuLe)
    return refuser('R4.56', 'Le ménage a encore le temps de répondre.');
  const mot = motTardif(proposition);
  return mot
    ? refuser(
        'R4.174',
        `Le bailleur n’a confirmé son logement que le ${enFrancais(dateCayenne(mot.le))}, après le dernier jour pour répondre : notifiez l’offre de nouveau, le délai court de là.`,
      )
    : notification;
}

/** A person notes the silence of the household, with the effect that it was told when the offer was notified; nothing else ever does (R4.56, R4.194, R7.7). */
export const ConstaterSilence = acteProposition({
  type: 'ConstaterSilence',
  libelle: 'Constater le silence du ménage',
  roles: ['referent', 'pilote'],
  champs: { preuve: texte('Preuve', { aide: 'Notification reçue, relances faites, absence de réponse' }) },
  attend: ['confirmee', 'visitee'],
  regle: 'R4.56',
  decider(proposition, personnel, contexte, etat) {
    const notification = notifieeAvant(etat, proposition, contexte);
    if (estRefus(notification)) return notification;
    const { id, logement } = proposition;
    const { regime, effet } = silenceDe(etat, notification, contexte.charte);
    if (effet === 'acceptation') {
      const issue = { effet: 'acceptation' as const, compte: false, motifCompte: false, epuise: false };
      return {
        evenements: [{ type: 'SilenceConstate', donnees: { proposition: id, regime, ...issue }, personnel }],
        ailleurs: [maintenir(logement, contexte)],
      };
    }
    const motifCompte = effet === 'refus-compte';
    const issue = issueDuRefus(etat, proposition, motifCompte, contexte);
    const donnees = { proposition: id, effet: 'refus' as const, regime, motifCompte, ...issue };
    return {
      evenements: [{ type: 'SilenceConstate', donnees, personnel }],
      ailleurs: [liberer(logement, contexte, 'proposition-refusee')],
    };
  },
});
