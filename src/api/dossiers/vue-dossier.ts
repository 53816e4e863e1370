import { LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import { TACHES } from '../../domaine/charte/taches.js';
import { etapeOuverte, type EtatDossier } from '../../domaine/dossier/etat.js';
import { ISSUES } from '../../domaine/dossier/issues.js';
import { LIBELLES_FAITS } from '../../domaine/dossier/faits.js';
import { decisionSur } from '../../domaine/dossier/montees.js';
import { libelleRang } from '../../domaine/dossier/libelles-rangs.js';
import { idTache, type Tache } from '../../domaine/dossier/taches.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { PROGRAMMES } from '../../domaine/territoire.js';
import type { NomsDossier } from './noms-dossier.js';
import { actesTache } from '../taches/actes-tache.js';
import { litLesSuites, vueDecision, vueMontees } from '../taches/montees.js';
import { etatVu, vuePrise } from '../taches/prise.js';
import { vueAcces } from './vue-acces.js';
import { ficheMenage } from './fiche-menage.js';
import { accordReserve, tacheReservee } from './reserve.js';
import { litLesTextes, menageVisible } from './visibilite.js';
import { vueEntree, vueSuivi } from './vue-installation.js';
import { vueCommissions } from './vue-commissions.js';
import { vueLiens } from './vue-liens.js';
import { vueProposition } from './vue-proposition.js';

/** Facts that the procedure notes by itself: nobody corrects them, so the core has no name for them. */
const LIBELLES_CONSTATS: Readonly<Record<string, string>> = {
  'operation-definie': 'Opération déclarée définie',
  'enquete-renvoyee': 'Enquête sociale renvoyée',
  'offres-epuisees': 'Offres épuisées',
  'commission-saisie': 'Commission d’examen des cas spécifiques saisie',
  'cas-tranche': 'Cas spécifique tranché',
  'offres-dues': 'Offres de nouveau dues',
  'envoi-echoue': 'Courriel non remis à un partenaire',
  'refus-a-examiner': 'Refus à examiner',
  'recherche-reprise': 'Recherche reprise',
};
const libelleFait = (cle: string): string => LIBELLES_FAITS[cle] ?? LIBELLES_CONSTATS[cle] ?? cle;

const vueTache = (etat: EtatDossier, noms: NomsDossier, t: Tache, acteur: Personne) => ({
  ...vueSuites(etat, noms, t, litLesSuites(acteur)),
  id: idTache(etat.id, t.id),
  code: t.code,
  libelle: TACHES[t.code].libelle,
  etape: TACHES[t.code].etape,
  ...actesTache(t),
  etat: etatVu(t),
  prise: vuePrise(noms.noms, t.pour.role, priseDe(t)),
  pour: t.pour.role,
  organisation: t.pour.organisation ?? null,
  nomPour: noms.noms.pour({
    pour: t.pour.role,
    organisation: t.pour.organisation ?? null,
    personne: t.pour.role === 'referent' ? etat.referent : null,
    remplacant: noms.remplacant,
  }),
  echeance: t.echeance,
  enRetard: t.enRetard,
  niveau: t.niveau,
  rappels: t.rappels,
  precision: t.etat === 'a-faire' ? noms.precision(t.code) : null,
  prochain: t.etat === 'a-faire' ? (t.echelle[0] ?? null) : null,
  echelle:
    t.etat === 'a-faire'
      ? t.echelle.map(({ rang, le, vers }) => ({ libelle: libelleRang(rang, vers), le }))
      : [],
});

/** Of an open task, who took it. */
const priseDe = ({ etat, prise }: Tache) =>
  prise && etat === 'a-faire' ? { par: prise.par, le: prise.fait.le, suiviLe: prise.suiviLe } : null;

/** The levels that a task reached, and what was decided of it, for who may know (R7.20, R7.23). */
function vueSuites(etat: EtatDossier, { envois }: NomsDossier, t: Tache, suites: boolean) {
  const decision = suites ? decisionSur(etat, t) : null;
  return {
    montees: vueMontees(etat.id, t.montees, suites ? envois : new Map()),
    decisionCommission: vueDecision(decision?.decision ?? null, decision?.seance ?? null),
  };
}

/** What every reader of a dossier sees. */
function commun(etat: EtatDossier, version: number, noms: NomsDossier) {
  const { id, reference, operation, programme, commune, charte, statut, issue, purge, referent } = etat;
  const etape = etapeOuverte(etat)?.etape ?? 'concertation';
  return {
    ...{ id, reference, operation, programme, commune, charte, statut, purge, referent, version, etape },
    issue: issue && { code: issue, libelle: ISSUES[issue] },
    libelleEtape: LIBELLES_ETAPES[etape],
    nomReferent: referent === null ? null : noms.noms.personne(referent, 'referent'),
    nomOperation: noms.operation,
    libelleProgramme: PROGRAMMES[programme],
    enRetard: etat.taches.some((t) => t.etat === 'a-faire' && t.enRetard),
    ouvertLe: etat.ouverture.le,
  };
}

/** The dwelling that a commission keeps for the household (R4.131). */
const vueLogementGarde = ({ retenueDecision }: EtatDossier, noms: NomsDossier) =>
  retenueDecision && {
    logement: retenueDecision.logement,
    libelleLogement: noms.logement(retenueDecision.logement),
    seance: retenueDecision.seance,
    jusquau: retenueDecision.jusquau,
  };

/** A bailleur sees its own proposals and tasks, and nothing of the journey besides. */
function vueBailleur(etat: EtatDossier, version: number, acteur: Personne, noms: NomsDossier) {
  const { organisation } = acteur;
  return {
    ...commun(etat, version, noms),
    taches: etat.taches
      .filter((t) => t.pour.organisation === organisation)
      .map((t) => vueTache(etat, noms, t, acteur)),
    propositions: etat.propositions
      .filter((p) => p.bailleur === organisation)
      .map((p) => vueProposition(noms, p, false)),
    menage: null,
  };
}

/** The dossier as this caller may know it. */
export function vueDossier(etat: EtatDossier, version: number, acteur: Personne, noms: NomsDossier) {
  if (acteur.role === 'bailleur') return vueBailleur(etat, version, acteur, noms);
  const menage = menageVisible(etat, acteur);
  const nomme = litLesTextes(etat, acteur);
  return {
    ...commun(etat, version, noms),
    ...vueAcces(etat, acteur, noms),
    anciensReferents: etat.anciensReferents,
    nomsAnciensReferents: etat.anciensReferents.map((id) => noms.noms.personne(id, 'referent')),
    etapes: etat.etapes.map((e) => ({ ...e, libelle: LIBELLES_ETAPES[e.etape] })),
    faits: Object.entries(etat.faits)
      .filter(([, fait]) => nomme || !accordReserve(etat, fait))
      .map(([cle, fait]) => ({ cle, libelle: libelleFait(cle), ...fait })),
    taches: etat.taches
      .filter((t) => nomme || !tacheReservee(t.code))
      .map((t) => vueTache(etat, noms, t, acteur)),
    propositions: etat.propositions.map((p) => vueProposition(noms, p, nomme)),
    refusComptes: etat.refusComptes,
    logementGarde: vueLogementGarde(etat, noms),
    commissions: nomme ? vueCommissions(etat, noms) : [],
    rechercheEnAttente: etat.recherche && { jusquau: etat.recherche.jusquau },
    mesures: etat.accompagnement.mesures.map(({ id, code, terminee }) => ({
      ...{ id, code, terminee },
      libelle: noms.mesure(code),
    })),
    suspensions: etat.suspensions,
    liens: vueLiens(etat, noms),
    transitoire: etat.transitoire && {
      logement: etat.transitoire.logement,
      libelleLogement: noms.logement(etat.transitoire.logement),
      depuis: etat.transitoire.fait.le,
      fin: etat.transitoire.fin.le,
    },
    entree: vueEntree(etat, noms),
    suivi: vueSuivi(etat, nomme),
    menage: menage && { ...menage, fiche: ficheMenage(menage) },
  };
}
