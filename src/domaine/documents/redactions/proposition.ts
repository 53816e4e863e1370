import { NATURES_LOGEMENT } from '../../logement/etat.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import { dateCayenne } from '../../noyau/instants.js';
import { propositionsOuvertes, type Proposition } from '../../dossier/etat.js';
import { avantLeMotDuBailleur } from '../../dossier/mot-du-bailleur.js';
import type { DonneesDe } from '../champs.js';
import { A_DOMICILE, DOMICILE } from '../dictionnaires/proposition.js';
import type {
  ACCUEIL,
  CONVOCATION,
  COUT,
  LOGEMENT,
  PROPOSITION,
  VISITE,
} from '../dictionnaires/proposition.js';
import type { DonneesModele, LangueDocument } from '../modele.js';
import { communs, menageDe } from './communs.js';
import { direDate, direEuros, direHeure, direJour, direNombre } from './dire.js';
import { ordreDesOffres } from './offres.js';
import { effetDuSilence } from './reponse.js';
import { lu, nombreDe, texteDe, type ChoixDocument, type Redaction, type SourceDossier } from './source.js';

/** A letter asks for an answer: it is not written once the household has given it. */
const REPONDUE = refuser(
  'R8.14',
  'Le ménage a déjà répondu à cette proposition : la lettre ne s’établit plus. Les exemplaires remis sont dans ses documents.',
);
const AUCUNE = refuser('R8.14', 'Aucune proposition n’est en cours : proposez d’abord un logement.');

function choisie({ etat }: SourceDossier, demandee: string | null): Proposition | null {
  const ouvertes = propositionsOuvertes(etat);
  return (demandee === null ? ouvertes.at(-1) : ouvertes.find((p) => p.id === demandee)) ?? null;
}

/** The proposal that the household is still to answer: the one named, else the last. */
function aRepondre({ etat }: SourceDossier, demandee: string | null): Proposition | null {
  const attendues = propositionsOuvertes(etat).filter((p) => p.etat !== 'acceptee');
  return (demandee === null ? attendues.at(-1) : attendues.find((p) => p.id === demandee)) ?? null;
}

/** Why that proposal cannot be written of: answered, ended, or another dossier's (R8.14). */
function sansProposition(source: SourceDossier, demandee: string | null): Refus | null {
  if (aRepondre(source, demandee)) return null;
  if (choisie(source, demandee)) return REPONDUE;
  if (demandee === null) return AUCUNE;
  return source.etat.propositions.some((p) => p.id === demandee)
    ? refuser('R8.14', 'Cette proposition n’est plus en cours.', 'conflit', 'proposition')
    : refuser('R8.14', 'Cette proposition n’est pas au dossier.', 'invalide', 'proposition');
}

/** The dwelling as it was proposed; as the guichet has it now where the proposal kept no snapshot. */
function logementDe(source: SourceDossier, proposition: Proposition) {
  const evenement = source.histoire.find(
    (e) => e.type === 'LogementPropose' && lu(e, 'donnees')['proposition'] === proposition.id,
  );
  const present = source.logement(proposition.logement);
  const fige = { ...present, ...(lu(evenement ?? null, 'donnees')['instantane'] as object | undefined) };
  const chiffres = { ...(lu(evenement ?? null, 'personnel')['chiffres'] as object | undefined) };
  return {
    present,
    fige: fige as Readonly<Record<string, unknown>>,
    chiffres: chiffres as Readonly<Record<string, unknown>>,
  };
}

function description(source: SourceDossier, proposition: Proposition): DonneesDe<typeof LOGEMENT> {
  const { present, fige } = logementDe(source, proposition);
  return {
    'logement.nature': NATURES_LOGEMENT[proposition.nature],
    'logement.typologie': texteDe(fige['typologie']),
    'logement.surface': direNombre(nombreDe(fige['surface'])),
    'logement.commune': proposition.commune,
    'logement.adresse': present?.adresse ?? '',
    'logement.bailleur': source.organisation(proposition.bailleur),
    accessible: fige['accessible'] === true,
    transitoire: proposition.nature === 'transitoire',
    'logement.duree': direNombre(nombreDe(fige['dureeMaximaleMois'])),
  };
}

function cout(
  source: SourceDossier,
  proposition: Proposition,
  langue: LangueDocument,
): DonneesDe<typeof COUT> {
  const { fige, chiffres } = logementDe(source, proposition);
  const fin = texteDe(chiffres['conventionJusquau']);
  const euros = (valeur: unknown) => direEuros(nombreDe(valeur));
  return {
    'cout.loyer': euros(fige['loyer']),
    'cout.annexes': nombreDe(fige['annexes']) === 0 ? '' : euros(fige['annexes']),
    'cout.charges': euros(fige['charges']),
    'cout.minoration': nombreDe(fige['minoration']) === 0 ? '' : euros(fige['minoration']),
    'cout.minorationFin': fin === '' ? '' : direDate(fin, langue),
    'cout.aide': euros(chiffres['aide']),
    'cout.resteACharge': euros(chiffres['resteACharge']),
    'cout.resteAChargeAvant': euros(chiffres['resteAChargeAvant']),
    'cout.tauxEffort': direNombre(nombreDe(chiffres['tauxEffort'])),
  };
}

/** No hour is written that nobody said (R8.51). */
const visite = ({ rendezVous, langue }: ChoixDocument): DonneesDe<typeof VISITE> => ({
  'visite.date': rendezVous ? direDate(rendezVous.jour, langue) : '',
  'visite.heure': rendezVous?.instant ? direHeure(rendezVous.instant) : '',
});

/** A visit is at the dwelling, unless another place is said; a meeting, where the household is received (R8.51). */
function accueil(
  { accueil: connu }: SourceDossier,
  { lieu, telephone, langue }: ChoixDocument,
  aVisiter: string | null,
): DonneesDe<typeof ACCUEIL> {
  const dit = lieu === DOMICILE ? A_DOMICILE[langue] : lieu;
  return {
    'rendezVous.lieu': dit ?? aVisiter ?? connu.lieu,
    'rendezVous.telephone': telephone ?? connu.telephone,
  };
}

/** The letter is of the day it was notified on, and says when it is a copy; else of today (R4.184). */
function datee({ le }: SourceDossier, { notification }: Proposition, langue: LangueDocument) {
  const notifieeLe = notification?.le ?? dateCayenne(le);
  return {
    faitLe: direDate(notifieeLe, langue),
    copieLe: notifieeLe === dateCayenne(le) ? '' : direJour(le, langue),
  };
}

/** The letter that tells a household which dwelling it is offered (R8.14). */
export const REDACTION_PROPOSITION: Redaction = {
  empeche: (source, choix) => sansProposition(source, choix?.proposition ?? null),
  donnees(source, choix): DonneesModele<typeof PROPOSITION> {
    const proposition = aRepondre(source, choix.proposition);
    if (!proposition) throw new TypeError('no proposal under way');
    return {
      ...communs(source, choix.langue),
      ...datee(source, proposition, choix.langue),
      ...menageDe(source),
      ...description(source, proposition),
      ...cout(source, proposition, choix.langue),
      aConfirmer: avantLeMotDuBailleur(proposition),
      ...visite(choix),
      ...effetDuSilence(source, proposition, choix.langue),
      ...ordreDesOffres(source, proposition),
    };
  },
};

const SANS_LOGEMENT: DonneesDe<typeof LOGEMENT> = {
  'logement.nature': '',
  'logement.typologie': '',
  'logement.surface': '',
  'logement.commune': '',
  'logement.adresse': '',
  'logement.bailleur': '',
  accessible: false,
  transitoire: false,
  'logement.duree': '',
};

/** Said in place of a proposal: the household is invited to meet its référent, whatever is proposed to it. */
const SANS_PROPOSITION = 'aucune';

/** To a visit when a proposal is under way, else to an appointment. */
export const REDACTION_CONVOCATION: Redaction = {
  empeche(source, choix) {
    const demandee = choix?.proposition ?? null;
    return demandee === null || demandee === SANS_PROPOSITION ? null : sansProposition(source, demandee);
  },
  donnees(source, choix): DonneesModele<typeof CONVOCATION> {
    const proposition = choisie(source, choix.proposition);
    const logement = proposition ? description(source, proposition) : SANS_LOGEMENT;
    return {
      ...communs(source, choix.langue),
      ...menageDe(source),
      ...logement,
      ...(proposition ? ordreDesOffres(source, proposition) : { comptee: false, offres: [] }),
      ...visite(choix),
      ...accueil(source, choix, proposition && logement['logement.adresse']),
      visite: proposition !== null,
      apporter: [],
    };
  },
};
