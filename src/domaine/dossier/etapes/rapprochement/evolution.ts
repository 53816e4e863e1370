import type { Inscription } from '../../../noyau/evenement.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe, type Situe } from '../../evolution.js';
import { avecFait, sansFaits } from '../../faits.js';
import { PROPOSITION_INITIALE, type Proposition, type Visite } from '../../proposition.js';
import type { BilanOffres } from '../../validite.js';
import { DEMENAGEMENT_INITIAL, FAITS_DU_LOGEMENT } from '../demenagement/etat.js';
import { FAITS_DU_SUIVI } from '../suivi/etat.js';
import type { FaitsRapprochement } from './evenements.js';

type Concerne = Inscription & { readonly donnees: { readonly proposition: string } };

/** A proposal changes. */
function modifier(
  etat: EtatDossier,
  e: Concerne,
  apport: (p: Proposition) => Partial<Proposition>,
): EtatDossier {
  const propositions = etat.propositions.map((p) =>
    p.id === e.donnees.proposition ? { ...p, ...apport(p) } : p,
  );
  return { ...etat, propositions };
}

/** A proposal moves on. */
const avancer = (
  etat: EtatDossier,
  e: Concerne,
  vers: Proposition['etat'],
  reste: Partial<Proposition> = {},
): EtatDossier => modifier(etat, e, () => ({ ...reste, etat: vers, fait: faitDe(e) }));

/** The offers are exhausted from that fact on. */
const epuiser = (etat: EtatDossier, e: Situe): EtatDossier =>
  etat.faits['offres-epuisees'] ? etat : avecFait(etat, 'offres-epuisees', faitDe(e));

/** The count, set again: what made the offers exhausted may be undone, and they are owed again from that fact on (R4.63, R4.124). */
export function appliquerBilan(
  etat: EtatDossier,
  { comptent, refus, epuise }: BilanOffres,
  e: Situe,
): EtatDossier {
  const propositions = etat.propositions.map((p) =>
    p.etat === 'refusee' ? { ...p, refusCompte: comptent.includes(p.id) } : p,
  );
  const suite = { ...etat, propositions, refusComptes: refus };
  if (epuise) return epuiser(suite, e);
  return etat.faits['offres-epuisees']
    ? avecFait(sansFaits(suite, 'offres-epuisees', 'commission-saisie'), 'offres-dues', faitDe(e))
    : suite;
}

interface Refus {
  readonly motif?: string;
  readonly compte: boolean;
  readonly motifCompte: boolean;
  readonly epuise: boolean;
}

function refuserParMenage(etat: EtatDossier, e: Concerne, refus: Refus, silence: boolean): EtatDossier {
  const { compte, motifCompte, epuise, motif = null } = refus;
  const reste = {
    refusCompte: compte,
    motifCompte,
    motifRefus: motif,
    refusePar: 'menage',
    silence,
  } as const;
  const suite = avancer(etat, e, 'refusee', reste);
  const refuse = { ...suite, refusComptes: etat.refusComptes + (compte ? 1 : 0) };
  return epuise ? epuiser(refuse, e) : refuse;
}

const visite = (
  p: Proposition,
  e: Inscription,
  { issue, avis = null, reporteeAu = null }: Partial<Visite> & Pick<Visite, 'issue'>,
): readonly Visite[] => [...p.visites, { le: e.survenuLe, issue, avis, reporteeAu }];

export const EVOLUTION_RAPPROCHEMENT: EvolutionDe<FaitsRapprochement> = {
  LogementPropose: (etat, e) => {
    const { proposition: id, instantane = null, criteres = {}, ...offre } = e.donnees;
    const fait = faitDe(e);
    const nouvelle: Proposition = {
      ...PROPOSITION_INITIALE,
      ...offre,
      ...{ id, instantane, criteres, fait, propose: fait },
      chiffres: e.personnel?.chiffres ?? null,
    };
    return { ...etat, recherche: null, propositions: [...etat.propositions, nouvelle] };
  },
  RetenueReportee: (etat, e) => modifier(etat, e, () => ({ tenuJusquau: e.donnees.jusquau })),
  RetenueEchue: (etat, e) => avancer(etat, e, 'retiree'),
  PropositionConfirmee: (etat, e) => avancer(etat, e, 'confirmee'),
  PropositionDeclinee: (etat, e) =>
    avancer(etat, e, 'declinee', { refusePar: 'bailleur', motifRefus: e.donnees.motif ?? null }),
  PropositionNotifiee: (etat, e) => {
    const { mode, le, reponseAvant } = e.donnees;
    return modifier(etat, e, () => ({
      notification: { fait: faitDe(e), mode, le, reponseAvant, gardee: false },
    }));
  },
  LogementVisite: (etat, e) =>
    modifier(etat, e, (p) => ({
      ...(p.etat === 'visitee' ? {} : { etat: 'visitee' as const, fait: faitDe(e) }),
      visiteManquee: null,
      visites: visite(p, e, { issue: 'realisee', avis: e.donnees.avis }),
    })),
  VisiteManquee: (etat, e) => {
    const { issue, reporteeAu = null } = e.donnees;
    return modifier(etat, e, (p) => ({
      visiteManquee: { ...faitDe(e), reporteeAu },
      visites: visite(p, e, { issue, reporteeAu }),
    }));
  },
  PropositionAcceptee: (etat, e) => avancer(etat, e, 'acceptee'),
  PropositionRefusee: (etat, e) => {
    const { compte, motifCompte = compte } = e.donnees;
    return refuserParMenage(etat, e, { ...e.donnees, motifCompte }, false);
  },
  SilenceConstate: (etat, e) =>
    e.donnees.effet === 'acceptation'
      ? avancer(etat, e, 'acceptee', { silence: true })
      : refuserParMenage(etat, e, e.donnees, true),
  ReservationRefusee: (etat, e) =>
    avancer(etat, e, 'declinee', { refusePar: 'reservataire', motifRefus: e.donnees.motif }),
  ValiditeCorrigee: (etat, e) => {
    const { regime, valide, bilan } = e.donnees;
    const corrigee = modifier(etat, e, (p) => ({
      validites: { ...p.validites, [regime]: valide },
      validiteDite: faitDe(e),
    }));
    return appliquerBilan(corrigee, bilan, e);
  },
  PropositionRetiree: (etat, e) => {
    const attribuee = attribution(etat)?.id === e.donnees.proposition;
    const suite = avancer(etat, e, 'retiree');
    return attribuee ? { ...sansFaits(suite, ...FAITS_DU_LOGEMENT), retour: faitDe(e) } : suite;
  },
  AttributionDecidee: (etat, e) => {
    const { seance, rang = null, membres = [], conditionsDu = null } = e.donnees;
    const caleol = { seance, decision: 'attribution', rang, membres, conditionsDu } as const;
    const repris = [...FAITS_DU_LOGEMENT, ...FAITS_DU_SUIVI, 'offres-epuisees', 'commission-saisie'];
    return {
      ...sansFaits(avancer(etat, e, 'attribuee', { caleol }), ...repris),
      demenagement: DEMENAGEMENT_INITIAL,
      passerelles: { ...etat.passerelles, candidatures: [] },
    };
  },
  CandidatureClassee: (etat, e) => {
    const { seance, rang, membres = [], conditionsDu = null } = e.donnees;
    return modifier(etat, e, () => ({
      caleol: { seance, decision: 'classement', rang, membres, conditionsDu },
    }));
  },
  CandidatureRejetee: (etat, e) => {
    const { seance, motif = null, membres = [], conditionsDu = null } = e.donnees;
    const caleol = { seance, decision: 'rejet', rang: null, membres, conditionsDu } as const;
    return avancer(etat, e, 'rejetee', { caleol, refusePar: 'caleol', motifRefus: motif });
  },
  RechercheMiseEnAttente: (etat, e) => ({
    ...etat,
    recherche: { fait: faitDe(e), jusquau: e.donnees.jusquau },
  }),
  RechercheReprise: (etat) => ({ ...etat, recherche: null }),
  RefusExamine: (etat) => sansFaits(etat, 'refus-a-examiner'),
  CasSpecifiqueTranche: (etat, e) => ({
    ...avecFait(sansFaits(etat, 'offres-epuisees', 'commission-saisie'), 'cas-tranche', faitDe(e)),
    refusComptes: 0,
  }),
};
