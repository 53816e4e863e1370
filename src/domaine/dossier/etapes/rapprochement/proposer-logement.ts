import type { Contexte } from '../../../contexte.js';
import { parDecision, type EtatLogement } from '../../../logement/etat.js';
import { facultatif, note, reference } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeChemin } from '../../conditions.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { direManquantes } from '../accompagnement/pieces/etat.js';
import { refusDeTransmettre } from '../accompagnement/consentement/etat.js';
import { reserveAuxCandidats } from '../../../logement/reserve-aux-candidats.js';
import { dejaRefuse } from './deja-refuse.js';
import { offrir, proposable } from './offrir.js';
import { offreFermee, refuserRetenuAilleurs } from './retenue.js';

/** R4.8: a transitional dwelling is the household's choice, or the pilot's decision; a second one in a row, the pilot's only. */
function transitoireAdmis({ menage, transitoire }: EtatDossier, { acteur }: Contexte): Refus | null {
  if (acteur.type === 'personne' && acteur.role === 'pilote') return null;
  if (transitoire) {
    return refuser(
      'R4.8',
      'Le ménage vit déjà dans un logement transitoire : il attend le définitif.',
      'conflit',
      'logement',
    );
  }
  if (menage?.souhaits.accepteTransitoire) return null;
  return refuser(
    'R4.8',
    'Le ménage n’a pas accepté de logement transitoire ; seul un pilote peut le proposer.',
    'conflit',
    'logement',
  );
}

/** R3.4, R4.58: whoever offers a dwelling, the survey, the diagnosis and the documents come first; those still missing are named (R3.126). */
export function pretAProposer(etat: EtatDossier, { charte }: Pick<Contexte, 'charte'>): Refus | null {
  const dit = 'Le diagnostic et les pièces précèdent toute proposition.';
  const manque = etat.faits['enquete-validee'] ? direManquantes(etat, charte) : null;
  return exigeChemin(etat, 'accompagnement', 'R3.4', manque ? `${dit} ${manque}` : dit);
}

function logementOffert(logement: EtatLogement | undefined, contexte: Contexte): EtatLogement | Refus {
  if (!logement) return refuser('R4.1', 'Ce logement n’est pas au guichet unique.', 'invalide', 'logement');
  const fermee = offreFermee(logement, contexte);
  if (fermee) return fermee;
  if (logement.statut === 'disponible') return logement;
  if (parDecision(logement))
    return logement.dossier === contexte.id ? logement : refuserRetenuAilleurs(logement);
  return refuser(
    'R4.1',
    'Ce logement n’est plus disponible : il n’est jamais promis deux fois.',
    'conflit',
    'logement',
  );
}

/** R8.22: what is kept out of the dossier would learn where the household goes to live. */
function ecarteParProtection({ protection }: EtatDossier, logement: EtatLogement): Refus | null {
  const { bailleur, reservataire, gestionnaire } = logement;
  const ecartees = protection?.ecartes.organisations ?? [];
  return [bailleur, reservataire, gestionnaire].some((code) => code !== undefined && ecartees.includes(code))
    ? refuser(
        'R8.22',
        'La protection du dossier écarte l’organisation de ce logement.',
        'conflit',
        'logement',
      )
    : null;
}

/** Proposes a dwelling of the guichet unique; it is held for the household at once, as it is that day (R4.1, R4.2, R4.51). */
export const ProposerLogement = acteDossier({
  type: 'ProposerLogement',
  libelle: 'Proposer un logement',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: {
    logement: reference('Logement', 'logement'),
    motif: facultatif(
      note('Motif, s’il a déjà été refusé', {
        aide: 'Exigé quand une commission, une CALEOL ou le réservataire a refusé ce logement au ménage',
      }),
    ),
  },
  lit: ({ logement }, { operation }) => ({ logement, operation }),
  admissible(etat, contexte) {
    const seuil = pretAProposer(etat, contexte);
    if (seuil) return seuil;
    if (attribution(etat)) return refuser('R4.6', 'Un logement est déjà attribué au ménage.');
    return proposable(etat, contexte);
  },
  decider(etat, { motif }, contexte) {
    const logement = logementOffert(contexte.lus.logement, contexte);
    if ('refus' in logement) return logement;
    const { id, nature } = logement;
    const refus =
      ecarteParProtection(etat, logement) ??
      refusDeTransmettre(etat, logement.bailleur, 'logement') ??
      reserveAuxCandidats(logement, contexte.id, contexte.maintenant) ??
      (nature === 'transitoire' ? transitoireAdmis(etat, contexte) : null) ??
      dejaRefuse(etat, id, motif);
    if (refus) return refus;
    const { evenement, retenue } = offrir(etat, logement, contexte, { motif });
    return { evenements: [evenement], ailleurs: [retenue] };
  },
});
