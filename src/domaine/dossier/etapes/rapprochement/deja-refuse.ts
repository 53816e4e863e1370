import type { AuteurRefus } from '../../../charte/sections/refus.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';

/** Who refused a dwelling to a household, and when. */
export interface RefusPasse {
  readonly par: Extract<AuteurRefus, 'caleol' | 'reservataire'> | 'commission';
  readonly le: DateCivile;
}
const PAR: Readonly<Record<RefusPasse['par'], string>> = {
  caleol: 'La CALEOL',
  reservataire: 'Le réservataire',
  commission: 'La commission',
};

type Partie = Pick<EtatDossier, 'propositions' | 'decisionsCommission'>;

/** The last time an instance refused that dwelling to this household; null when none did. A later favourable decision lifts it. */
export function refusPasse(
  { propositions, decisionsCommission }: Partie,
  logement: string,
): RefusPasse | null {
  const parInstance = propositions.flatMap(({ logement: propose, refusePar, fait, caleol }) =>
    propose === logement && (refusePar === 'caleol' || refusePar === 'reservataire')
      ? [{ par: refusePar, le: caleol?.seance ?? dateCayenne(fait.le), favorable: false }]
      : [],
  );
  const parCommission = decisionsCommission.flatMap(({ logement: examine, decision, seance }) =>
    examine === logement && (decision === 'refusee' || decision === 'favorable')
      ? [{ par: 'commission' as const, le: seance, favorable: decision === 'favorable' }]
      : [],
  );
  const [dernier] = [...parInstance, ...parCommission].sort((a, b) => (a.le < b.le ? 1 : -1));
  return dernier && !dernier.favorable ? { par: dernier.par, le: dernier.le } : null;
}

export const direRefusPasse = ({ par, le }: RefusPasse): string =>
  `${PAR[par]} a refusé ce logement à ce ménage le ${enFrancais(le)}.`;

/** A dwelling that was refused to a household is proposed to it again only by saying why (R4.86). */
export function dejaRefuse(etat: Partie, logement: string, motif: string | undefined): Refus | null {
  const passe = motif?.trim() ? null : refusPasse(etat, logement);
  return passe
    ? refuser('R4.86', `${direRefusPasse(passe)} Dites ce qui a changé.`, 'conflit', 'motif')
    : null;
}
