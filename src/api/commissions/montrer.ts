import type { Charte } from '../../domaine/charte/charte.js';
import {
  aRectifier,
  STATUTS_SEANCE,
  type Application,
  type Convocation,
  type Decision,
  type EtatCommission,
  type Ligne,
  type Membre,
} from '../../domaine/commission/etat.js';
import {
  AVIS,
  DECISIONS,
  MOYENS_CONVOCATION,
  PRESENCES,
  RAISONS_ANNULATION,
  ROLES_MEMBRES,
  SUITE_PAR,
  TYPES_COMMISSION,
} from '../../domaine/commission/natures.js';
import { libelleRaison, quorumRequis, regleDe, votants } from '../../domaine/commission/regles.js';
import { direSaisine } from '../../domaine/commission/saisine.js';
import { ETATS_EN_CLAIR, type Proposition } from '../../domaine/dossier/proposition.js';
import type { Points } from '../../domaine/regles/cotation.js';
import type { EnvoiSuivi } from '../../vues/envois.js';
import type { NomDossier } from '../../vues/noms-dossiers.js';
import { libelleEtape } from '../dossiers/ligne-dossier.js';
import type { Noms } from '../noms/annuaire.js';
import { montrerRendue, type Rendues } from './rendues.js';

const OBJETS = {
  convocation: 'Convocation',
  ajout: 'Convocation d’un nouveau membre',
  report: 'Report de la séance',
  annulation: 'Annulation de la séance',
} as const;
const ENVOIS = { 'en-cours': 'En cours d’envoi', remis: 'Remise', 'non-remis': 'Non remise' } as const;
const APPLICATIONS = {
  'en-attente': 'En attente d’application',
  appliquee: 'Appliquée au dossier',
  refusee: 'Refusée par le dossier',
  'non-suivie': 'Rendue avant le suivi des applications',
} as const;
const PROCES_VERBAUX = {
  'a-venir': 'Après la séance',
  projet: 'Projet, à approuver par la présidence',
  approuve: 'Approuvé par la présidence',
  'a-rectifier': 'À approuver de nouveau : une décision a été corrigée',
} as const;

/** Everything whose names must be read first. */
export interface Lectures {
  readonly noms: Noms;
  readonly dossiers: ReadonlyMap<string, NomDossier>;
  readonly logements: ReadonlyMap<string, string>;
  readonly envois: ReadonlyMap<string, EnvoiSuivi>;
  readonly charte: Charte;
  /** The reader runs the session. */
  readonly conduit: boolean;
  /** Priority of the households that wait, and the last proposal made to each, told to a pilot (R0.46). */
  readonly cotes: ReadonlyMap<string, Points>;
  readonly propositions: ReadonlyMap<string, Proposition['etat']>;
  readonly rendues: Rendues;
}

/** Members of before organisations were named by code are known by their name alone. */
export const nomMembre = (organisation: string, noms: Noms): string =>
  noms.organisationConnue(organisation) ?? organisation;

export const idsEnvois = ({ id, convocations }: EtatCommission): string[] =>
  convocations.flatMap(({ version, moyen, destinataires }) =>
    moyen === 'courriel' ? destinataires.map((o) => `${id}.${version}.${o}`) : [],
  );

export const montrerDossier = (nom: NomDossier | undefined) => ({
  reference: nom?.reference ?? null,
  libelleEtape: nom ? libelleEtape(nom.etape) : null,
  menage: nom?.menage ?? null,
});

function montrerMembre(membre: Membre, { seance }: EtatCommission, noms: Noms) {
  const { organisation, role, reservataire } = membre;
  const dite = seance?.presences.find((p) => p.organisation === organisation);
  const presence = seance ? (dite?.presence ?? 'absente') : null;
  const pouvoirA = dite?.pouvoirA ?? null;
  return {
    ...{ organisation, nom: nomMembre(organisation, noms), role, libelleRole: ROLES_MEMBRES[role] },
    reservataire,
    presence,
    libellePresence: presence && PRESENCES[presence],
    pouvoirA,
    nomPouvoirA: pouvoirA && nomMembre(pouvoirA, noms),
  };
}

function montrerConvocation(id: string, convocation: Convocation, { noms, envois }: Lectures) {
  const { version, objet, moyen, le, destinataires } = convocation;
  const suivis = destinataires.map((organisation) => {
    const suivi = envois.get(`${id}.${version}.${organisation}`);
    const etats = { remis: 'remis', abandonne: 'non-remis', 'a-remettre': 'en-cours' } as const;
    const etat = suivi ? etats[suivi.etat] : 'en-cours';
    const nom = nomMembre(organisation, noms);
    return { organisation, nom, etat, libelleEtat: ENVOIS[etat], le: suivi?.finiLe ?? null };
  });
  return {
    ...{ objet, libelleObjet: OBJETS[objet], moyen, libelleMoyen: MOYENS_CONVOCATION[moyen], le },
    envois: suivis,
  };
}

function montrerDecision(decision: Decision | null, { charte, logements }: Lectures) {
  const { raison = null, logement = null, reexamenLe = null, motif = null, suitePar } = decision ?? {};
  return {
    decision: decision?.decision ?? null,
    libelleDecision: decision && DECISIONS[decision.decision],
    raison,
    libelleRaison: raison && libelleRaison(charte, raison),
    logement,
    libelleLogement: logement && (logements.get(logement) ?? 'Logement du guichet unique'),
    reexamenLe,
    libelleSuitePar: suitePar === undefined ? null : SUITE_PAR[suitePar],
    motif,
  };
}

const montrerApplication = ({ etat, regle, motif, le, relances }: Application) => ({
  ...{ etat, libelleEtat: APPLICATIONS[etat], le, relances },
  regle: regle ?? null,
  motif: motif ?? null,
});

const direEtat = (proposition: Proposition['etat'] | undefined) => ({
  proposition: proposition ?? null,
  libelleProposition: proposition === undefined ? null : ETATS_EN_CLAIR[proposition],
});

function montrerLigne(ligne: Ligne, lectures: Lectures) {
  const { dossiers, logements, noms, conduit, cotes, propositions, rendues } = lectures;
  const { dossier, avis, decision, remplacees, application } = ligne;
  return {
    dossier,
    ...montrerDossier(dossiers.get(dossier)),
    points: cotes.get(dossier)?.total ?? null,
    ...direEtat(propositions.get(dossier)),
    logements: ligne.logements.map((id) => ({
      id,
      libelle: logements.get(id) ?? 'Logement du guichet unique',
    })),
    avis: avis.map(({ organisation, sens }) => ({
      ...{ organisation, nom: nomMembre(organisation, noms), sens, libelleSens: AVIS[sens] },
    })),
    ...montrerDecision(decision, lectures),
    caleol: (rendues.caleol.get(dossier) ?? []).map((r) => ({
      ...montrerRendue(r),
      libelleLogement: logements.get(r.logement) ?? 'Logement du guichet unique',
    })),
    saisine: ligne.saisine && direSaisine(ligne.saisine),
    precisions: rendues.precisions.get(dossier) ?? [],
    remplacees: remplacees.map((d) => ({ ...montrerDecision(d, lectures), le: d.le })),
    application: conduit && application ? montrerApplication(application) : null,
  };
}

function etatProcesVerbal(etat: EtatCommission): keyof typeof PROCES_VERBAUX {
  if (etat.statut !== 'tenue') return 'a-venir';
  if (etat.procesVerbal === null) return 'projet';
  return aRectifier(etat) ? 'a-rectifier' : 'approuve';
}

/** A session as its readers see it; how it was convened and applied, to who runs it. */
export function montrerCommission(etat: EtatCommission, lectures: Lectures) {
  const { id, nature, statut, le, heure, lieu, visio, bailleur, secondeConvocation, annulation } = etat;
  const { noms, charte, conduit } = lectures;
  const pv = etatProcesVerbal(etat);
  return {
    ...{ id, nature, libelleNature: TYPES_COMMISSION[nature] },
    ...{ statut, libelleStatut: STATUTS_SEANCE[statut], le, heure, lieu, visio, secondeConvocation },
    bailleur,
    nomBailleur: bailleur && noms.organisation(bailleur),
    libelleAnnulation: annulation && RAISONS_ANNULATION[annulation],
    membres: etat.membres.map((m) => montrerMembre(m, etat, noms)),
    quorum: {
      voix: votants(etat).length,
      requis: etat.seance?.quorum.requis ?? quorumRequis(etat, regleDe(charte, etat)),
      reunis: etat.seance?.quorum.reunis ?? null,
      atteint: etat.seance?.quorum.atteint ?? null,
      source: `Charte ${charte.version} : ${regleDe(charte, etat).quorum} % des voix délibératives, à valider par la CACL`,
    },
    convocations: conduit ? etat.convocations.map((c) => montrerConvocation(id, c, lectures)) : [],
    examens: etat.lignes.map((l) => montrerLigne(l, lectures)),
    procesVerbal: {
      ...{ etat: pv, libelleEtat: PROCES_VERBAUX[pv], approuveLe: etat.procesVerbal?.approuveLe ?? null },
    },
  };
}
