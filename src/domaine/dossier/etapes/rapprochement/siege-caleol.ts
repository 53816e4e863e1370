import { cleCaleol, estCaleol } from '../../../commission/a-l-ordre.js';
import { quorumReuni } from '../../../commission/decision.js';
import { ligneDe, type EtatCommission } from '../../../commission/etat.js';
import { votants } from '../../../commission/regles.js';
import type { Contexte } from '../../../contexte.js';
import type { Lectures } from '../../../noyau/acte.js';
import { enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { estObjet } from '../../../noyau/objet.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { MEMBRES_CALEOL, type MembreCaleol, type Proposition } from '../../proposition.js';
import { membresNommes } from './champs-caleol.js';
import { litBailleurs } from './conditions-caleol.js';
import type { Siege } from './evenements.js';

interface Dits {
  readonly seance: DateCivile;
  readonly membres?: MembreCaleol[];
}

/** The conditions of the bailleurs, and the sessions of their CALEOL kept in the service on that day. */
export const litCaleol = (commande: unknown, etat: EtatDossier): Lectures => {
  const seance = estObjet(commande) ? commande['seance'] : null;
  const bailleurs = etat.propositions.filter((p) => p.etat === 'acceptee').map((p) => p.bailleur);
  const caleol = typeof seance === 'string' ? [...new Set(bailleurs)].map((b) => cleCaleol(b, seance)) : [];
  return { ...litBailleurs(commande, etat), caleol };
};

/** The one that examines this household and this dwelling, held (R4.160). */
function seanceTenue(
  seances: readonly EtatCommission[],
  { logement }: Proposition,
  dossier: string,
): EtatCommission | Refus {
  const refus = (motif: string) => refuser('R4.160', motif, 'conflit', 'seance');
  const jour = enFrancais(seances[0]?.le ?? '');
  const inscrites = seances.filter((s) => ligneDe(s, dossier)?.logements.includes(logement));
  const tenue = inscrites.find((s) => s.statut === 'tenue');
  if (tenue) return tenue;
  return inscrites.length === 0
    ? refus(
        `La CALEOL de ce bailleur du ${jour} est tenue dans le service sans ce ménage et ce logement à son ordre du jour : inscrivez-les à la séance qui en décide.`,
      )
    : refus(
        `La séance de la CALEOL du ${jour} est préparée dans le service : consignez d’abord ses présences.`,
      );
}

/** Nobody is said to have sat whom the session says absent (R4.160). */
function absentDit(
  { membres, bailleur }: EtatCommission,
  presents: readonly string[],
  dits: Dits,
): Refus | null {
  const code = (m: MembreCaleol) => (m === 'bailleur' ? (bailleur ?? m) : m);
  const absent = dits.membres?.find(
    (m) => membres.some((x) => x.organisation === code(m)) && !presents.includes(code(m)),
  );
  return absent === undefined
    ? null
    : refuser(
        'R4.160',
        `La séance tenue dans le service dit ce membre absent : ${MEMBRES_CALEOL[absent]}.`,
        'invalide',
        'membres',
      );
}

function siegeTenu(seance: EtatCommission, { reservataire }: Proposition, dits: Dits): Siege | Refus {
  const presents = (seance.seance?.presences ?? [])
    .filter((p) => p.presence === 'presente' || p.presence === 'representee')
    .map((p) => p.organisation);
  const sansQuorum = quorumReuni(seance);
  if (sansQuorum) return sansQuorum;
  if (!votants(seance).some((v) => presents.includes(v)))
    return refuser('R4.43', 'Aucun membre à voix délibérative n’était présent à cette séance.');
  const contingent = seance.membres.some((m) => m.reservataire || m.organisation === reservataire);
  if (reservataire !== null && !contingent)
    return refuser(
      'R4.111',
      'Ce logement est d’un contingent : son réservataire ne siège pas à cette séance.',
    );
  return absentDit(seance, presents, dits) ?? { commission: seance.id, presents };
}

/**
 * Who decided of a proposal that day: the session of that CALEOL when one is kept in the service, held with its quorum or on a second
 * convocation (R4.160, R4.43); else the members named, among whom those that the charter requires (R4.111, R4.161).
 */
export function siegeDe(proposition: Proposition, dits: Dits, { id, lus, charte }: Contexte): Siege | Refus {
  const { membres, seance } = dits;
  const cle = cleCaleol(proposition.bailleur, seance);
  const seances = (lus.commissions ?? []).filter((s) => estCaleol(s, cle));
  if (seances.length > 0 && proposition.nature === 'social') {
    const tenue = seanceTenue(seances, proposition, id);
    return estRefus(tenue) ? tenue : siegeTenu(tenue, proposition, dits);
  }
  return membresNommes(proposition, charte, membres) ?? (membres ? { membres } : {});
}
