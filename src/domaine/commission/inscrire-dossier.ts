import type { Contexte } from '../contexte.js';
import type { EtatLogement } from '../logement/etat.js';
import {
  candidaturesOuvertes,
  offertEnEchange,
  reserveAuxCandidats,
} from '../logement/reserve-aux-candidats.js';
import { couvre } from '../noyau/acteur.js';
import { facultatif, liste, reference } from '../noyau/champs.js';
import { estRefus, refuser, type Refus } from '../noyau/refus.js';
import { A_VENIR, acteSeance } from './acte-commission.js';
import { ligneDe, type EtatCommission } from './etat.js';
import { CHAMP_SAISINE, saisineDe, type RaisonSaisine, type Saisine } from './saisine.js';

function dossierAdmis({ acteur, lus }: Contexte): Refus | null {
  const { dossier } = lus;
  if (!dossier || (acteur.type === 'personne' && !couvre(acteur, dossier.commune)))
    return refuser('R0.6', 'Ce dossier n’existe pas, ou n’est pas de votre ressort.', 'invalide', 'dossier');
  if (dossier.purge) return refuser('R0.9', 'Les données de ce ménage sont effacées.', 'conflit', 'dossier');
  return dossier.statut === 'clos' ? refuser('R0.3', 'Ce dossier est clos.', 'conflit', 'dossier') : null;
}

/** R4.240: what no proposal to this household could take; while candidatures are open, the household may still stand. */
const jamaisPropose = (logement: EtatLogement, dossier: string, maintenant: string): Refus | null =>
  candidaturesOuvertes(logement, maintenant)
    ? offertEnEchange(logement)
    : reserveAuxCandidats(logement, dossier, maintenant);

/** A dwelling on the agenda is at the guichet, free or already held for this household, and may be proposed to it; a CALEOL examines its bailleur's. */
function logementAdmis(
  { bailleur }: EtatCommission,
  id: string,
  dossier: string,
  { lus, maintenant }: Contexte,
  champ: string,
): Refus | null {
  const logement = lus.logements?.find((l) => l.id === id);
  if (!logement) return refuser('R4.41', 'Ce logement n’est pas au guichet unique.', 'invalide', champ);
  if (bailleur !== null && logement.bailleur !== bailleur)
    return refuser('R4.41', 'Ce logement n’est pas du bailleur dont c’est la CALEOL.', 'invalide', champ);
  if (logement.dossier === dossier) return null;
  if (logement.statut !== 'disponible')
    return refuser('R4.1', 'Ce logement n’est plus disponible pour ce ménage.', 'conflit', champ);
  const jamais = jamaisPropose(logement, dossier, maintenant);
  return jamais && { ...jamais, champ };
}

/** Said of the commission d’examen des cas spécifiques alone (R4.162). */
function saisineAdmise(
  { nature }: EtatCommission,
  raison: RaisonSaisine | undefined,
  { lus }: Contexte,
): { saisine?: Saisine } | Refus {
  if (nature !== 'cas-specifiques')
    return raison === undefined
      ? {}
      : refuser('R4.162', 'Cette commission examine un ménage et un logement.', 'invalide', 'saisine');
  if (!lus.dossier) return {};
  const saisine = saisineDe(lus.dossier, raison);
  return estRefus(saisine) ? saisine : { saisine };
}

/** Puts a dossier on the agenda, once, with the dwellings proposed to the household where the commission needs them (R4.41). */
export const InscrireDossier = acteSeance({
  type: 'InscrireDossier',
  libelle: 'Inscrire un dossier à l’ordre du jour',
  attend: A_VENIR,
  champs: {
    dossier: reference('Dossier', 'dossier'),
    logements: facultatif(
      liste('Logements proposés', reference('Logement', 'logement'), 10, {
        aide: 'Au moins un devant la commission de relogement et devant une CALEOL',
      }),
    ),
    saisine: CHAMP_SAISINE,
  },
  lit: ({ dossier, logements = [] }) => ({ dossier, logement: logements }),
  decider(etat, { dossier, logements = [], saisine: raison }, contexte) {
    const refus = dossierAdmis(contexte);
    if (refus) return refus;
    if (ligneDe(etat, dossier))
      return refuser('R4.41', 'Ce dossier est déjà à l’ordre du jour.', 'conflit', 'dossier');
    if (logements.length === 0 && etat.nature !== 'cas-specifiques')
      return refuser(
        'R4.41',
        'Cette commission examine un ménage et un logement : dites lequel.',
        'invalide',
        'logements',
      );
    for (const [rang, id] of logements.entries()) {
      const champ = `logements[${rang}]`;
      if (logements.indexOf(id) !== rang)
        return refuser('R4.41', 'Ce logement est dit deux fois.', 'invalide', champ);
      const ferme = logementAdmis(etat, id, dossier, contexte, champ);
      if (ferme) return ferme;
    }
    const saisine = saisineAdmise(etat, raison, contexte);
    if (estRefus(saisine)) return saisine;
    const donnees = { dossier, ...(logements.length > 0 ? { logements } : {}), ...saisine };
    return { evenements: [{ type: 'DossierInscrit', donnees }] };
  },
});
