import { CONTACTS } from '../../../charte/taches.js';
import type { Contexte } from '../../../contexte.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { premierRefus } from '../../conditions.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { consentementPour } from '../accompagnement/consentement/etat.js';
import { contactAnticipe } from '../suivi/contacts.js';

const pasApres = (
  jour: DateCivile,
  suite: DateCivile | undefined,
  regle: string,
  nom: string,
): Refus | null =>
  suite !== undefined && jour > suite
    ? refuser(regle, `Cette date suit ${nom} (${enFrancais(suite)}), qui s’appuie dessus.`, 'invalide', 'le')
    : null;

/** What was recorded on the strength of that agreement, and nothing else covers (R3.3, R7.11). */
function accord(etat: EtatDossier, version: number, jour: DateCivile): Refus | null {
  const { accompagnement } = etat;
  const vises = accompagnement.consentements.filter((c) => c.fait.version === version);
  const autres = accompagnement.consentements.filter((c) => !vises.includes(c));
  const reste = { accompagnement: { ...accompagnement, consentements: autres } };
  const appuyees = accompagnement.mesures.filter(
    ({ code, organisation, ouverture }) =>
      ouverture.version > version &&
      !consentementPour(reste, { portee: 'mesures', mesure: code, partenaire: organisation ?? undefined }),
  );
  const retraits = vises.flatMap(({ retrait }) => (retrait ? [dateCayenne(retrait.le)] : []));
  return premierRefus(
    ...appuyees.map((m) => pasApres(jour, m.du, 'R3.3', 'le début d’une mesure')),
    ...retraits.map((le) => pasApres(jour, le, 'R7.11', 'le retrait de cet accord')),
  );
}

/** A contract stands between the agreement of the household and its signatures (R3.3, R7.11). */
function contrat(etat: EtatDossier, version: number, jour: DateCivile): Refus | null {
  const { contrats } = etat.accompagnement;
  const signatures = contrats.find((c) => c.fait.version === version)?.signatures ?? [];
  const donne = consentementPour(etat, { portee: 'mesures' })?.fait;
  return premierRefus(
    donne && donne.version < version && jour < dateCayenne(donne.le)
      ? refuser('R3.3', 'Le consentement du ménage précède son contrat.', 'invalide', 'le')
      : null,
    ...signatures.map((s) => pasApres(jour, s.le, 'R7.11', 'une signature du contrat')),
  );
}

const DANS_LE_LOGEMENT = ['bail', 'reunion-information', 'etat-des-lieux-sortie'];

/** Would what stands beside the facts still follow, were that fact of this day? The facts themselves: `ordre-des-faits.ts`. */
export function correctionTenue(
  etat: EtatDossier,
  cle: string,
  jour: DateCivile,
  contexte: Contexte,
): Refus | null {
  const version = etat.faits[cle]?.version ?? 0;
  if (cle === 'consentement') return accord(etat, version, jour);
  if (cle === 'contrat') return contrat(etat, version, jour);
  const contact = CONTACTS.find((code) => code === cle);
  if (contact) return renommer(contactAnticipe(etat, contact, jour, contexte));
  const attribue = attribution(etat)?.fait;
  return attribue && DANS_LE_LOGEMENT.includes(cle) && jour < dateCayenne(attribue.le)
    ? refuser('R5.11', 'Cette date précède l’attribution du logement.', 'invalide', 'le')
    : null;
}

const renommer = (refus: Refus | null): Refus | null => refus && { ...refus, champ: 'le' };
