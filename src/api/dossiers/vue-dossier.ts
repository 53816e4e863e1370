import { LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import { TACHES } from '../../domaine/charte/taches.js';
import { etapeOuverte, type EtatDossier, type Proposition } from '../../domaine/dossier/etat.js';
import { ISSUES } from '../../domaine/dossier/evenements.js';
import { LIBELLES_FAITS } from '../../domaine/dossier/faits.js';
import type { Menage } from '../../domaine/dossier/menage.js';
import type { Tache } from '../../domaine/dossier/taches.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { idTache } from '../../vues/tache.js';

/** Facts that the procedure notes by itself: nobody corrects them, so the core has no name for them. */
const LIBELLES_CONSTATS: Readonly<Record<string, string>> = {
  'operation-definie': 'Opération déclarée définie',
  'enquete-renvoyee': 'Enquête sociale renvoyée',
  'offres-epuisees': 'Offres épuisées',
  'commission-saisie': 'Commission d’examen des cas spécifiques saisie',
  'cas-tranche': 'Cas spécifique tranché',
  'envoi-echoue': 'Courriel non remis à un partenaire',
};
const libelleFait = (cle: string): string => LIBELLES_FAITS[cle] ?? LIBELLES_CONSTATS[cle] ?? cle;

/** The part of the household that a caller may know; null = nothing. */
export interface MenageVisible {
  readonly identite: Partial<Menage['identite']>;
  readonly situation?: Menage['situation'];
  readonly souhaits?: Menage['souhaits'];
}

/** A former référent goes on reading; another référent of the territory does not see the people. */
const suit = (etat: EtatDossier, { id }: Personne): boolean =>
  etat.referent === null || etat.referent === id || etat.anciensReferents.includes(id);

/**
 * Who sees what of the people: the référent all; the pilot all but the restricted fields, which need a stated ground (R8.6);
 * a partner whom to call and in which language; a bailleur and a réservataire nothing (domain.md §1).
 */
export function menageVisible(etat: EtatDossier, acteur: Personne): MenageVisible | null {
  const { menage } = etat;
  if (!menage) return null;
  if (acteur.role === 'referent') return suit(etat, acteur) ? menage : null;
  if (acteur.role === 'pilote') {
    const { handicap: _handicap, violences: _violences, ...situation } = menage.situation;
    return { ...menage, situation };
  }
  if (acteur.role !== 'partenaire') return null;
  const { nom, prenom, telephone, langue } = menage.identite;
  return { identite: { nom, prenom, ...(telephone ? { telephone } : {}), ...(langue ? { langue } : {}) } };
}

const vueTache = (dossier: string, t: Tache) => ({
  id: idTache(dossier, t.id),
  code: t.code,
  libelle: TACHES[t.code].libelle,
  etape: TACHES[t.code].etape,
  etat: t.etat,
  pour: t.pour.role,
  organisation: t.pour.organisation ?? null,
  echeance: t.echeance,
  enRetard: t.enRetard,
  niveau: t.niveau,
  rappels: t.rappels,
  prochain: t.etat === 'a-faire' ? (t.echelle[0] ?? null) : null,
});

const vueProposition = ({
  id,
  logement,
  bailleur,
  nature,
  commune,
  etat,
  fait,
  refusCompte,
}: Proposition) => ({
  ...{ id, logement, bailleur, nature, commune, etat, refusCompte },
  le: fait.le,
});

/** What every reader of a dossier sees. */
function commun(etat: EtatDossier, version: number) {
  const { id, reference, operation, programme, commune, charte, statut, issue, purge, referent } = etat;
  const etape = etapeOuverte(etat)?.etape ?? 'concertation';
  return {
    ...{ id, reference, operation, programme, commune, charte, statut, purge, referent, version, etape },
    issue: issue && { code: issue, libelle: ISSUES[issue] },
    libelleEtape: LIBELLES_ETAPES[etape],
    enRetard: etat.taches.some((t) => t.etat === 'a-faire' && t.enRetard),
    ouvertLe: etat.ouverture.le,
  };
}

/** A bailleur sees its own proposals and tasks, and nothing of the journey besides. */
function vueBailleur(etat: EtatDossier, version: number, organisation: string | undefined) {
  return {
    ...commun(etat, version),
    taches: etat.taches.filter((t) => t.pour.organisation === organisation).map((t) => vueTache(etat.id, t)),
    propositions: etat.propositions.filter((p) => p.bailleur === organisation).map(vueProposition),
    menage: null,
  };
}

/** The dossier as this caller may know it. */
export function vueDossier(etat: EtatDossier, version: number, acteur: Personne) {
  if (acteur.role === 'bailleur') return vueBailleur(etat, version, acteur.organisation);
  return {
    ...commun(etat, version),
    anciensReferents: etat.anciensReferents,
    etapes: etat.etapes.map((e) => ({ ...e, libelle: LIBELLES_ETAPES[e.etape] })),
    faits: Object.entries(etat.faits).map(([cle, fait]) => ({
      cle,
      libelle: libelleFait(cle),
      ...fait,
    })),
    taches: etat.taches.map((t) => vueTache(etat.id, t)),
    propositions: etat.propositions.map(vueProposition),
    refusComptes: etat.refusComptes,
    mesures: etat.mesures,
    suspensions: etat.suspensions,
    transitoire: etat.transitoire && {
      logement: etat.transitoire.logement,
      depuis: etat.transitoire.fait.le,
    },
    menage: menageVisible(etat, acteur),
  };
}
