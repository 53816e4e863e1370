import type { Fait } from '../../../noyau/evenement.js';
import {
  ajouterJours,
  dateCayenne,
  instantCayenne,
  midiDe,
  type DateCivile,
  type Instant,
} from '../../../noyau/instants.js';
import type { EtatDossier } from '../../etat.js';
import type { EvolutionDe } from '../../evolution.js';
import { avecFait, sansFaits } from '../../faits.js';
import { avecSuspension, finDesSuspensions, reprogrammer } from '../../horloge.js';
import { avecPrise, sansPriseDuReferent } from '../../prise.js';
import { rentrer } from '../../rendu.js';
import { clore, rouvrir } from '../../reouverture.js';
import { avecRetrait } from '../../retrait.js';
import { annulerFait, defaireEtape, quitter, rendreLogements } from '../../retour.js';
import { anonymiser } from '../acces/evolution.js';
import { effacer, redater } from '../accompagnement/etat.js';
import { redaterEnquete } from '../enquete-sociale/etat.js';
import { sansTextes } from '../../proposition.js';
import { sansPersonnel } from '../suivi/etat.js';
import type { FaitsVie, ReponseRepoussee } from './evenements.js';

/** New ends of the household's delays to answer (R9.7). */
function avecReponses(etat: EtatDossier, reponses: readonly ReponseRepoussee[]): EtatDossier {
  const propositions = etat.propositions.map((p) => {
    const reponse = reponses.find((r) => r.proposition === p.id);
    return reponse && p.notification
      ? { ...p, notification: { ...p.notification, reponseAvant: reponse.avant } }
      : p;
  });
  return { ...etat, propositions };
}

const JOURS_LECTURE = 30;
/** Handovers of before the charter said it: the delay first shipped (R3.56). */
const lectureParDefaut = (le: Instant): Instant =>
  instantCayenne(ajouterJours(dateCayenne(le), JOURS_LECTURE), 24);

/** A dossier opened afterwards may be dated before its project was defined: the gate opens that day only (R1.19). */
const definitionALOuverture = (ouverture: Fait, definiLe: DateCivile): Fait =>
  definiLe > dateCayenne(ouverture.le) ? { ...ouverture, le: midiDe(definiLe) } : ouverture;

export const EVOLUTION_VIE: EvolutionDe<FaitsVie> = {
  DossierOuvert: (etat, { version, survenuLe, donnees, personnel }) => {
    const fait = { version, le: survenuLe };
    const ouvert = {
      ...etat,
      reference: donnees.reference,
      operation: donnees.operation,
      programme: donnees.programme,
      commune: donnees.commune,
      charte: donnees.charte,
      immeuble: donnees.immeuble ?? null,
      dates: donnees.dates ?? etat.dates,
      ouverture: fait,
      menage: personnel ?? null,
      purge: personnel === undefined,
    };
    return donnees.operationDefinie
      ? avecFait(ouvert, 'operation-definie', definitionALOuverture(fait, donnees.operationDefinie))
      : ouvert;
  },
  ReferentDesigne: (etat, { donnees }) => ({ ...etat, referent: donnees.referent }),
  TachePrise: (etat, { version, survenuLe, donnees: { tache, par, suiviLe = null } }) =>
    avecPrise(etat, tache, { par, fait: { version, le: survenuLe }, suiviLe, venu: false }),
  TacheRendue: (etat, { donnees }) => avecPrise(etat, donnees.tache, null),
  ReferentTransmis: (etat, { version, survenuLe, donnees, personnel }) => ({
    ...etat,
    referent: donnees.a,
    taches: sansPriseDuReferent(etat.taches),
    anciensReferents: [...etat.anciensReferents, donnees.de],
    lectures: [
      ...etat.lectures.filter(({ referent }) => referent !== donnees.a && referent !== donnees.de),
      { referent: donnees.de, jusquau: donnees.lectureJusquau ?? lectureParDefaut(survenuLe) },
    ],
    passation: {
      fait: { version, le: survenuLe },
      ...{ de: donnees.de, a: donnees.a },
      motif: personnel?.motif ?? null,
      note: personnel?.note ?? null,
      lue: null,
    },
  }),
  HorlogeSuspendue: (etat, { version, survenuLe, donnees: { revueLe } }) => ({
    ...etat,
    statut: 'suspendu',
    suspensions: avecSuspension(etat.suspensions, {
      ...{ du: survenuLe, au: null },
      ...(revueLe ? { revue: { le: revueLe, fait: { version, le: survenuLe } } } : {}),
    }),
  }),
  HorlogeReprise: (etat, { version, survenuLe, donnees }) => ({
    ...avecReponses(etat, donnees.reponses ?? []),
    statut: 'ouvert',
    suspensions: finDesSuspensions(etat, survenuLe),
    taches: reprogrammer(etat.taches, donnees.taches, version),
  }),
  FaitAnnule: (etat, { version, survenuLe, donnees }) =>
    avecRetrait(
      annulerFait(etat, donnees.fait, donnees.versionAnnulee, { version, le: survenuLe }),
      donnees.versionAnnulee,
      { version, le: survenuLe },
    ),
  DateCorrigee: (etat, { version, donnees }) => ({
    ...etat,
    accompagnement: redater(etat.accompagnement, donnees.versionCorrigee, donnees.le),
    enquete: redaterEnquete(etat.enquete, donnees.versionCorrigee, donnees.le),
    faits: { ...etat.faits, [donnees.fait]: { version: donnees.versionCorrigee, le: donnees.le } },
    taches: reprogrammer(etat.taches, donnees.taches, version, donnees.le),
  }),
  RetourDemande: (etat, { version, survenuLe, donnees: { etape, quittee, defaits } }) => {
    const fait = { version, le: survenuLe };
    const defait = { ...defaireEtape(etat, etape, fait, quittee), retour: fait };
    if (!defaits) return defait;
    const refaits = [...defaits, version].map((de) => ({ de, par: fait, refait: true as const }));
    return { ...defait, retires: [...etat.retires, ...refaits] };
  },
  NoteAjoutee: (etat) => etat,
  DossierClos: (etat, { version, survenuLe, donnees: { issue } }) => ({
    ...(issue === 'reloge-definitivement' ? etat : rendreLogements(etat, { version, le: survenuLe })),
    suspensions: finDesSuspensions(etat, survenuLe),
    clotures: clore(etat, { version, le: survenuLe }, issue),
    statut: 'clos',
    issue,
  }),
  DossierRouvert: (etat, { version, survenuLe, donnees: { quittee, repris = [] } }) => ({
    ...sansFaits(quitter(rentrer(etat, repris), quittee, { version, le: survenuLe }), 'bilan'),
    clotures: rouvrir(etat, { version, le: survenuLe }),
    statut: 'ouvert',
    issue: null,
    retour: { version, le: survenuLe },
  }),
  MenageEfface: (etat) => ({
    ...etat,
    passation: etat.passation && { ...etat.passation, motif: null, note: null },
    protection: etat.protection && anonymiser(etat.protection),
    menage: null,
    purge: true,
    accompagnement: effacer(etat.accompagnement),
    precisionsCommissions: [],
    propositions: etat.propositions.map(sansTextes),
    suivi: sansPersonnel(etat.suivi),
    liens: {
      ...etat.liens,
      decohabitations: etat.liens.decohabitations.map((d) => ({ ...d, partants: null })),
    },
  }),
};
