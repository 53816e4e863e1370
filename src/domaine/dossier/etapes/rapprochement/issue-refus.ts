import type { Contexte } from '../../../contexte.js';
import type { EtatDossier } from '../../etat.js';
import type { Proposition } from '../../proposition.js';
import { compteSous, offresEpuisees, regimeGouvernant } from '../../validite.js';

/** The proposal as refused by the household, for a reason that counts or not. */
function avecRefus(etat: EtatDossier, id: string, motifCompte: boolean, version: number): EtatDossier {
  const propositions = etat.propositions.map((p) =>
    p.id === id ? { ...p, etat: 'refusee' as const, motifCompte, fait: { ...p.fait, version } } : p,
  );
  return { ...etat, propositions };
}

/** What a refusal does to the count: does it count, are the offers exhausted with it (R4.7, R9.4)? */
export function issueDuRefus(
  etat: EtatDossier,
  proposition: Proposition,
  motifCompte: boolean,
  { charte, version }: Contexte,
): { readonly compte: boolean; readonly epuise: boolean } {
  const compte = compteSous({ ...proposition, motifCompte }, regimeGouvernant(etat, charte));
  const dejaEpuisees = offresEpuisees(etat, charte);
  const apres = avecRefus(etat, proposition.id, motifCompte, version + 1);
  return { compte, epuise: !dejaEpuisees && offresEpuisees(apres, charte) };
}
