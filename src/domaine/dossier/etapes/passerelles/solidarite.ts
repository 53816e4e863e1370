import type { Contexte } from '../../../contexte.js';
import type { Ailleurs, Decision, Lectures } from '../../../noyau/acte.js';
import type { Evenement } from '../../../noyau/evenement.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { apres } from '../../apres.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { vivante, type Proposition } from '../../proposition.js';
import type { Jambe } from './etat.js';

const enEchange = (etat: EtatDossier): readonly Proposition[] =>
  etat.faits['bail'] ? [] : etat.propositions.filter((p) => p.echange !== null && vivante(p));

/** The households whose proposals stand or fall with one of this dossier's: every act of it reads them. */
export function solidaires(etat: EtatDossier): Lectures {
  const autres = enEchange(etat).flatMap(
    ({ echange }) => echange?.jambes.map(({ dossier }) => dossier) ?? [],
  );
  const dossier = [...new Set(autres)].filter((id) => id !== etat.id);
  return dossier.length > 0 ? { dossier } : {};
}

const BAIL_SIGNE = refuser(
  'R4.94',
  'Un bail de cet échange est signé : il ne tombe plus. Le ménage doit d’abord y revenir par l’étape 4.',
);

/** The other legs that stand still, with their households. */
function autresJambes({ id, echange }: Proposition, dossier: string, { lus }: Contexte) {
  return (echange?.jambes ?? []).flatMap((jambe): (Jambe & { etat: EtatDossier; p: Proposition })[] => {
    const etat = jambe.dossier === dossier ? undefined : lus.dossiers?.find((d) => d.id === jambe.dossier);
    const p = etat?.propositions.find((q) => q.id === jambe.proposition && q.echange?.id === echange?.id);
    return etat && p && jambe.proposition + jambe.dossier !== id + dossier ? [{ ...jambe, etat, p }] : [];
  });
}

const tomber = ({ dossier, proposition, logement }: Jambe): Ailleurs[] => [
  {
    agregat: 'dossier',
    id: dossier,
    evenements: [
      {
        type: 'PropositionRetiree',
        donnees: { proposition },
        personnel: { motif: 'L’échange dont elle faisait partie est tombé.' },
      },
    ],
  },
  {
    agregat: 'logement',
    id: logement,
    evenements: [{ type: 'LogementLibere', donnees: { dossier, motif: 'echange-tombe' } }],
  },
];

/**
 * What an act on one household of an exchange makes of the others: a leg that ends takes the others with it, in the same
 * transaction, so that nobody leaves a home for one that is not free (R4.93); no lease before every leg is attributed (R4.94).
 */
export function solidariser(
  etat: EtatDossier,
  decision: Decision<Evenement>,
  contexte: Contexte,
): Decision<Evenement> | Refus {
  const avant = enEchange(etat);
  if (avant.length === 0) return decision;
  const signe = decision.evenements.some(({ type }) => type === 'BailSigne') ? attribution(etat) : null;
  if (signe?.echange && autresJambes(signe, etat.id, contexte).some(({ p }) => p.etat !== 'attribuee'))
    return refuser(
      'R4.94',
      'Tous les logements de l’échange doivent être attribués avant qu’un bail soit signé.',
    );
  const suite = apres(etat, decision.evenements, contexte);
  const tombees = avant.filter(({ id }) => !suite.propositions.some((p) => p.id === id && vivante(p)));
  const lues = tombees.every(({ echange }) =>
    echange?.jambes.every(
      ({ dossier }) => dossier === etat.id || contexte.lus.dossiers?.some((d) => d.id === dossier),
    ),
  );
  if (!lues) return refuser('R4.93', 'Le ménage est dans un échange : retirez d’abord la proposition.');
  const autres = tombees.flatMap((p) => autresJambes(p, etat.id, contexte)).filter(({ p }) => vivante(p));
  if (autres.length === 0) return decision;
  const engages = autres.filter((jambe) => jambe.etat.faits['bail']);
  if (engages.length > 0 && suite.statut !== 'clos') return BAIL_SIGNE;
  const liberes = autres.filter((jambe) => !engages.includes(jambe)).flatMap(tomber);
  return { ...decision, ailleurs: [...(decision.ailleurs ?? []), ...liberes] };
}
