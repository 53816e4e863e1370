import { TACHES, type CodeTache } from '../../domaine/charte/taches.js';
import type { Ouvrable } from '../../domaine/dossier/etapes/accompagnement/ouverture/evenements.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Fait, Inscrit } from '../../domaine/noyau/evenement.js';
import type { VueProcessus } from '../../../workflows/contrat.js';

/** That they are waited for says that the household has a path of its own, or an address to protect. */
const TACHES_RESERVEES: readonly CodeTache[] = [
  'proposer-parcours-specifique',
  'suivre-parcours-specifique',
  'proteger-dossier',
  'revoir-separation',
];
const FAITS_RESERVES: ReadonlySet<string> = new Set([
  ...['ParcoursSpecifiqueOuvert', 'ParcoursSpecifiqueAvance', 'ParcoursSpecifiqueTermine'],
  'ParcoursSpecifiqueDecline',
  ...['AccesRestreint', 'AccesRetabli', 'ProtectionConsultee'],
  ...['EcartesCompletes', 'SeparationCompromise', 'SeparationExaminee'],
]);

/** They tell which measures the household has. */
const FAITS_DES_MESURES: ReadonlySet<string> = new Set([
  ...['MesureOuverte', 'MesureRapportee', 'MesureRenouvelee', 'MesureTerminee', 'VisiteAnnuelleFaite'],
  ...['DesaccordSignale', 'DesaccordArbitre', 'InstanceSuiviSaisie', 'SuiteMesureDecidee'],
  ...['SecurisationProposee', 'SecurisationDecidee', 'MenageOriente'],
]);

const REPRISES_DES_MESURES: ReadonlySet<string> = new Set<Ouvrable>([
  ...(['mesure', 'rapport', 'visite', 'renouvellement', 'fin'] as const),
  ...(['arbitrage', 'suite', 'orientation'] as const),
]);

/** Is it, to a référent who does not follow the household, what its measures are? (R3.145) */
export const faitDesMesures = ({ type, donnees }: Inscrit, { role }: Personne): boolean =>
  role === 'referent' &&
  (FAITS_DES_MESURES.has(type) ||
    (type === 'OuvertureAnnulee' && REPRISES_DES_MESURES.has(lu(donnees, 'nature'))));

/** Is it a task, by its code or its id, for who carries the journey alone? (R3.122) */
export const tacheReservee = (tache: string): boolean =>
  TACHES_RESERVEES.some(
    (code) => tache === code || tache.startsWith(`${code}.`) || tache.startsWith(`${code}@`),
  );

const lu = (donnees: object, champ: string): string => {
  const valeur: unknown = Object.entries(donnees).find(([nom]) => nom === champ)?.[1];
  return typeof valeur === 'string' ? valeur : '';
};

/** Does the fact say that the household has a path of its own, or what it agreed to for one? (R3.122) */
export function faitReserve({ type, donnees }: Inscrit, { accompagnement }: EtatDossier): boolean {
  if (FAITS_RESERVES.has(type)) return true;
  if (type === 'OuvertureAnnulee' && lu(donnees, 'nature') === 'parcours') return true;
  if (tacheReservee(lu(donnees, 'code')) || tacheReservee(lu(donnees, 'tache'))) return true;
  const accord = accompagnement.consentements.find((c) => c.id === lu(donnees, 'consentement'));
  return lu(donnees, 'portee') === 'specifique' || accord?.portee === 'specifique';
}

/** Is it the agreement to a path of its own? (R3.122) */
export const accordReserve = ({ accompagnement }: EtatDossier, { version }: Fait): boolean =>
  accompagnement.consentements.some((c) => c.portee === 'specifique' && c.fait.version === version);

/** The procedure names its tasks as people read them. */
const LIBELLES_RESERVES: readonly string[] = TACHES_RESERVEES.map((code) => TACHES[code].libelle);

/** What the procedure waits for, without what is for who carries the journey alone. */
export const sansReserve = (vue: VueProcessus): VueProcessus => ({
  ...vue,
  attend: vue.attend.filter((tache) => !LIBELLES_RESERVES.includes(tache)),
  prochaineEcheance:
    vue.prochaineEcheance && LIBELLES_RESERVES.includes(vue.prochaineEcheance.tache)
      ? null
      : vue.prochaineEcheance,
});
