import type { Contexte } from '../../../contexte.js';
import type { EtatLogement } from '../../../logement/etat.js';
import { reference } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';
import { attribution, propositionsOuvertes, type EtatDossier } from '../../etat.js';
import { propositionsAdmises } from '../../validite.js';
import { offreFermee, retenir } from './retenue.js';
import { photographier } from './photographie.js';

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

function logementOffert(logement: EtatLogement | undefined, contexte: Contexte): EtatLogement | Refus {
  if (!logement) return refuser('R4.1', 'Ce logement n’est pas au guichet unique.', 'invalide', 'logement');
  const fermee = offreFermee(logement, contexte);
  if (fermee) return fermee;
  if (logement.statut === 'disponible') return logement;
  return refuser(
    'R4.1',
    'Ce logement n’est plus disponible : il n’est jamais promis deux fois.',
    'conflit',
    'logement',
  );
}

/** R4.2, R4.50: one open proposal at a time, or as many as every regime of the household allows. */
function tropOuvertes(etat: EtatDossier, { charte }: Contexte): Refus | null {
  const ouvertes = propositionsOuvertes(etat).length;
  const admises = propositionsAdmises(etat, charte);
  if (ouvertes < admises) return null;
  if (admises === 1) return refuser('R4.2', 'Une proposition est déjà en cours.');
  return refuser(
    'R4.50',
    `${ouvertes} propositions sont déjà en cours : le régime du ménage en admet ${admises}.`,
  );
}

/** Proposes a dwelling of the guichet unique; it is held for the household at once, as it is that day (R4.1, R4.2, R4.51). */
export const ProposerLogement = acteDossier({
  type: 'ProposerLogement',
  libelle: 'Proposer un logement',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: { logement: reference('Logement', 'logement') },
  lit: ({ logement }) => ({ logement }),
  admissible(etat, contexte) {
    const seuil = exigeEtape(
      etat,
      'accompagnement',
      'R3.4',
      'Le diagnostic et les pièces précèdent toute proposition.',
    );
    if (seuil) return seuil;
    const trop = tropOuvertes(etat, contexte);
    if (trop) return trop;
    if (attribution(etat)) return refuser('R4.6', 'Un logement est déjà attribué au ménage.');
    return etat.faits['offres-epuisees']
      ? refuser(
          'R4.7',
          'Les offres sont épuisées : la commission d’examen des cas spécifiques doit d’abord trancher.',
        )
      : null;
  },
  decider(etat, _commande, contexte) {
    const logement = logementOffert(contexte.lus.logement, contexte);
    if ('refus' in logement) return logement;
    const { id, bailleur, nature, commune } = logement;
    const refus = nature === 'transitoire' ? transitoireAdmis(etat, contexte) : null;
    if (refus) return refus;
    const rang = etat.propositions.length + 1;
    const proposition = `p${rang}`;
    const [retenue, tenuJusquau] = retenir(id, proposition, contexte);
    const { instantane, criteres, chiffres } = photographier(etat, logement, contexte);
    const donnees = {
      proposition,
      logement: id,
      bailleur,
      nature,
      commune,
      rang,
      instantane,
      criteres,
      tenuJusquau,
    };
    return {
      evenements: [{ type: 'LogementPropose', donnees, personnel: chiffres ? { chiffres } : {} }],
      ailleurs: [retenue],
    };
  },
});
