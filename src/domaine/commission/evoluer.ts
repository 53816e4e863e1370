import { evolueur } from '../noyau/agregat.js';
import type { Inscription } from '../noyau/evenement.js';
import { dateCayenne } from '../noyau/instants.js';
import type { Application, Convocation, Decision, EtatCommission, Ligne, Membre } from './etat.js';
import type { DecisionDite, EvenementCommission, MembreDit } from './evenements.js';

const membre = (dit: string | MembreDit): Membre =>
  typeof dit === 'string'
    ? { organisation: dit, role: 'deliberative', reservataire: false }
    : { organisation: dit.organisation, role: dit.role, reservataire: dit.reservataire ?? false };

const ligne = (etat: EtatCommission, dossier: string, changer: (l: Ligne) => Ligne): EtatCommission => ({
  ...etat,
  lignes: etat.lignes.map((l) => (l.dossier === dossier ? changer(l) : l)),
});

/** The messages that a fact sent through the service, when there are any. */
function envoyee(
  etat: EtatCommission,
  { version, survenuLe }: Inscription,
  objet: Convocation['objet'],
  destinataires: readonly string[],
): readonly Convocation[] {
  if (destinataires.length === 0) return etat.convocations;
  const le = dateCayenne(survenuLe);
  return [...etat.convocations, { version, objet, moyen: 'courriel', le, destinataires }];
}

/** The decision of a line, and what becomes of it: of those with a free reason, the application was not followed. */
function decidee(l: Ligne, { dossier: _, ...dite }: DecisionDite, e: Inscription): Ligne {
  const decision: Decision = { ...dite, version: e.version, le: e.survenuLe };
  const etat = dite.motif === undefined ? 'en-attente' : 'non-suivie';
  return { ...l, decision, application: { etat, le: null, relances: 0 } };
}

export const evoluerCommission = evolueur<EtatCommission, EvenementCommission>({
  CommissionConvoquee: (etat, { survenuLe, donnees }) => ({
    ...etat,
    ...donnees,
    creeeLe: survenuLe,
    membres: donnees.membres.map(membre),
  }),
  CompositionModifiee: (etat, e) => ({
    ...etat,
    membres: e.donnees.membres.map(membre),
    convocations: envoyee(etat, e, 'ajout', e.donnees.destinataires),
  }),
  LieuPrecise: (etat, { donnees }) => ({
    ...etat,
    lieu: donnees.lieu ?? null,
    visio: donnees.visio ?? null,
  }),
  ConvocationEnvoyee: (etat, { version, donnees: { moyen, le, destinataires } }) => ({
    ...etat,
    statut: 'convoquee',
    convocations: [...etat.convocations, { version, objet: 'convocation', moyen, le, destinataires }],
  }),
  SeanceReportee: (etat, e) => ({
    ...etat,
    le: e.donnees.le,
    heure: e.donnees.heure ?? etat.heure,
    statut: etat.convocations.length > 0 ? 'convoquee' : 'preparee',
    secondeConvocation: etat.secondeConvocation || e.donnees.secondeConvocation,
    seance: null,
    procesVerbal: null,
    convocations: envoyee(etat, e, 'report', e.donnees.destinataires),
  }),
  SeanceAnnulee: (etat, e) => ({
    ...etat,
    statut: 'annulee',
    annulation: e.donnees.raison,
    convocations: envoyee(etat, e, 'annulation', e.donnees.destinataires),
  }),
  DossierInscrit: (etat, { donnees: { dossier, logements = [], saisine = null } }) => ({
    ...etat,
    lignes: [
      ...etat.lignes,
      { dossier, logements, saisine, avis: [], decision: null, application: null, remplacees: [] },
    ],
  }),
  DossierRetire: (etat, { donnees }) => ({
    ...etat,
    lignes: etat.lignes.filter((l) => l.dossier !== donnees.dossier),
  }),
  OrdreDuJourOrdonne: (etat, { donnees: { dossiers } }) => ({
    ...etat,
    lignes: [...etat.lignes].sort((a, b) => dossiers.indexOf(a.dossier) - dossiers.indexOf(b.dossier)),
  }),
  PresencesConsignees: (etat, { donnees }) => ({
    ...etat,
    statut: 'tenue',
    seance: donnees,
    procesVerbal: null,
  }),
  AvisRecueillis: (etat, { donnees: { dossier, avis } }) => ligne(etat, dossier, (l) => ({ ...l, avis })),
  DecisionsRendues: (etat, e) =>
    e.donnees.decisions.reduce((suite, dite) => ligne(suite, dite.dossier, (l) => decidee(l, dite, e)), etat),
  DecisionCorrigee: (etat, e) =>
    ligne(etat, e.donnees.decision.dossier, (l) => {
      const suite = decidee(l, e.donnees.decision, e);
      if (!l.decision || !suite.decision) return suite;
      return {
        ...suite,
        decision: { ...suite.decision, correction: e.donnees.raison },
        remplacees: [...l.remplacees, l.decision],
      };
    }),
  ApplicationConstatee: (etat, { survenuLe, donnees: { dossier, decision, appliquee, regle, motif } }) =>
    ligne(etat, dossier, (l) => {
      if (l.decision?.version !== decision) return l;
      const { relances } = l.application ?? { relances: 0 };
      const commun = { le: survenuLe, relances };
      const application: Application = appliquee
        ? { etat: 'appliquee', ...commun }
        : { etat: 'refusee', ...commun, ...(regle ? { regle } : {}), ...(motif ? { motif } : {}) };
      return { ...l, application };
    }),
  ApplicationRelancee: (etat, { donnees }) =>
    ligne(etat, donnees.dossier, (l) => ({
      ...l,
      application: { etat: 'en-attente', le: null, relances: (l.application?.relances ?? 0) + 1 },
    })),
  ProcesVerbalApprouve: (etat, { version, donnees }) => ({
    ...etat,
    procesVerbal: { approuveLe: donnees.le, version },
  }),
});
