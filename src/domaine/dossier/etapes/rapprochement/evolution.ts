import type { Inscription } from '../../../noyau/evenement.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import { avecFait, sansFaits } from '../../faits.js';
import type { Emporte, NomPas } from '../../pas-proposition.js';
import { avecPas } from '../../pas-repris.js';
import {
  PROPOSITION_INITIALE,
  type DecisionCaleol,
  type Proposition,
  type Visite,
} from '../../proposition.js';
import { DEMENAGEMENT_INITIAL, FAITS_DU_LOGEMENT } from '../demenagement/etat.js';
import { ENQUETE_SOCIALE } from '../enquete-sociale/definition.js';
import { FAITS_DU_SUIVI } from '../suivi/etat.js';
import { appliquerBilan, epuiser } from './compte.js';
import type { FaitsRapprochement } from './evenements.js';
import { annulerReponse } from './reponse-annulee.js';

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

/** A proposal moves on by a step that may be taken back (R4.125). */
const franchir = (
  etat: EtatDossier,
  e: Concerne,
  [nom, vers]: readonly [NomPas, Proposition['etat']],
  reste: Partial<Proposition> = {},
  emporte?: Emporte,
): EtatDossier =>
  modifier(etat, e, (p) => ({
    ...reste,
    etat: vers,
    fait: faitDe(e),
    pas: avecPas(p, nom, faitDe(e), emporte),
  }));

/** Facts that stand, among those. */
const parmiLesFaits = ({ faits }: EtatDossier, cles: readonly string[]) =>
  Object.fromEntries(Object.entries(faits).filter(([cle]) => cles.includes(cle)));

/** The survey that a refusal sends the household back to do again (R4.58). */
const enqueteReprise = (etat: EtatDossier, consequence: string | undefined): Emporte =>
  consequence === 'nouvelle-enquete' ? { faits: parmiLesFaits(etat, ENQUETE_SOCIALE.defait) } : {};

interface Refus {
  readonly motif?: string;
  readonly compte: boolean;
  readonly motifCompte: boolean;
  readonly epuise: boolean;
  readonly consequence?: string;
}

function refuserParMenage(etat: EtatDossier, e: Concerne, refus: Refus, silence: boolean): EtatDossier {
  const { compte, motifCompte, epuise, motif = null, consequence } = refus;
  const reste = {
    refusCompte: compte,
    motifCompte,
    motifRefus: motif,
    refusePar: 'menage',
    silence,
  } as const;
  const nom = silence ? 'silence' : 'refus';
  const suite = franchir(etat, e, [nom, 'refusee'], reste, enqueteReprise(etat, consequence));
  const refuse = { ...suite, refusComptes: etat.refusComptes + (compte ? 1 : 0) };
  return epuise ? epuiser(refuse, e) : refuse;
}

const visite = (
  p: Proposition,
  e: Inscription,
  { issue, avis = null, reporteeAu = null, decent }: Partial<Visite> & Pick<Visite, 'issue'>,
): readonly Visite[] => [
  ...p.visites,
  { le: e.survenuLe, issue, avis, reporteeAu, ...(decent === undefined ? {} : { decent }) },
];

/** A decision as the proposal keeps it; its free texts go with the dossier. */
function decisionCaleol(
  decision: DecisionCaleol['decision'],
  dite: FaitsRapprochement['AttributionDecidee']['donnees'],
  libre: { readonly conditions?: string; readonly motif?: string } | undefined,
): DecisionCaleol {
  const { seance, rang = null, membres = [], commission = null, presents = [], conditionsDu = null } = dite;
  const { conditions = null, motif = null } = libre ?? {};
  return { seance, decision, rang, membres, commission, presents, conditionsDu, conditions, motif };
}

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
    const { retenueDecision } = etat;
    return {
      ...etat,
      recherche: null,
      retenueDecision: retenueDecision?.logement === nouvelle.logement ? null : retenueDecision,
      propositions: [...etat.propositions, nouvelle],
    };
  },
  RetenueReportee: (etat, e) => modifier(etat, e, () => ({ tenuJusquau: e.donnees.jusquau })),
  RetenueEchue: (etat, e) => avancer(etat, e, 'retiree'),
  PropositionConfirmee: (etat, e) => franchir(etat, e, ['confirmation', 'confirmee']),
  PropositionDeclinee: (etat, e) => {
    const { motif = null, consequence } = e.donnees;
    const refus = { refusePar: 'bailleur', motifRefus: motif } as const;
    return franchir(etat, e, ['declin', 'declinee'], refus, enqueteReprise(etat, consequence));
  },
  PropositionNotifiee: (etat, e) => {
    const { mode, le, reponseAvant, gardee = false, silence } = e.donnees;
    return modifier(etat, e, (p) => ({
      pas: avecPas(p, 'notification', faitDe(e)),
      notification: { fait: faitDe(e), mode, le, reponseAvant, gardee, ...(silence ? { silence } : {}) },
    }));
  },
  LogementVisite: (etat, e) =>
    modifier(etat, e, (p) => ({
      ...(p.etat === 'visitee' ? {} : { etat: 'visitee' as const, fait: faitDe(e) }),
      pas: avecPas(p, 'visite', faitDe(e)),
      visiteManquee: null,
      visites: visite(p, e, { ...e.donnees, issue: 'realisee' }),
      ...(e.donnees.decent === undefined ? {} : { validiteDite: faitDe(e) }),
    })),
  VisiteManquee: (etat, e) => {
    const { issue, reporteeAu = null } = e.donnees;
    return modifier(etat, e, (p) => ({
      pas: avecPas(p, 'visite', faitDe(e)),
      visiteManquee: { ...faitDe(e), reporteeAu },
      visites: visite(p, e, { issue, reporteeAu }),
    }));
  },
  PropositionAcceptee: (etat, e) => franchir(etat, e, ['accord', 'acceptee']),
  PropositionRefusee: (etat, e) => {
    const { compte, motifCompte = compte } = e.donnees;
    return refuserParMenage(etat, e, { ...e.donnees, motifCompte }, false);
  },
  SilenceConstate: (etat, e) =>
    e.donnees.effet === 'acceptation'
      ? franchir(etat, e, ['silence', 'acceptee'], { silence: true })
      : refuserParMenage(etat, e, e.donnees, true),
  ReservationRefusee: (etat, e) => {
    const { motif, consequence } = e.donnees;
    const refus = { refusePar: 'reservataire', motifRefus: motif } as const;
    return franchir(etat, e, ['reservataire', 'declinee'], refus, enqueteReprise(etat, consequence));
  },
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
  ReponseAnnulee: annulerReponse,
  AttributionDecidee: (etat, e) => {
    const caleol = decisionCaleol('attribution', e.donnees, e.personnel);
    const repris = [...FAITS_DU_LOGEMENT, ...FAITS_DU_SUIVI, 'offres-epuisees', 'commission-saisie'];
    const emporte = { faits: parmiLesFaits(etat, repris), demenagement: etat.demenagement };
    return {
      ...sansFaits(franchir(etat, e, ['attribution', 'attribuee'], { caleol }, emporte), ...repris),
      demenagement: DEMENAGEMENT_INITIAL,
      passerelles: { ...etat.passerelles, candidatures: [] },
    };
  },
  CandidatureClassee: (etat, e) =>
    modifier(etat, e, (p) => ({
      pas: avecPas(p, 'classement', faitDe(e)),
      caleol: decisionCaleol('classement', e.donnees, e.personnel),
    })),
  CandidatureRejetee: (etat, e) => {
    const { motif = null, consequence } = e.donnees;
    const caleol = decisionCaleol('rejet', e.donnees, e.personnel);
    const rejet = { caleol, refusePar: 'caleol', motifRefus: motif } as const;
    return franchir(etat, e, ['rejet', 'rejetee'], rejet, enqueteReprise(etat, consequence));
  },
  RechercheMiseEnAttente: (etat, e) => ({
    ...etat,
    recherche: { fait: faitDe(e), jusquau: e.donnees.jusquau },
  }),
  RechercheReprise: (etat) => ({ ...etat, recherche: null }),
  RefusExamine: (etat) => sansFaits(etat, 'refus-a-examiner'),
  CasSpecifiqueTranche: (etat, e) => ({
    ...avecFait(sansFaits(etat, 'offres-epuisees', 'commission-saisie'), 'cas-tranche', faitDe(e)),
    propositions: etat.propositions.map((p) =>
      p.refusCompte && !p.tranche ? { ...p, tranche: faitDe(e) } : p,
    ),
    refusComptes: 0,
  }),
};
