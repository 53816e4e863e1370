import type { Charte } from '../../../charte/charte.js';
import type { AuteurRefus, ConsequenceRefus } from '../../../charte/sections/refus.js';
import type { Contexte } from '../../../contexte.js';
import { dateCayenne, type DateCivile } from '../../../noyau/instants.js';
import { terme } from '../../../noyau/delais.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EvenementDossier } from '../../evenements.js';

export interface MotifCode {
  readonly libelle: string;
  readonly consequence: ConsequenceRefus;
}

/** The reasons that this author may give, by code; those of households begin with the charter's usual ones (R4.5, R4.57). */
export function motifsDe(
  { motifsRefus, refus }: Charte,
  auteur: AuteurRefus,
): ReadonlyMap<string, MotifCode> {
  const usuels = Object.entries(motifsRefus).map(([code, { libelle, compte }]) => {
    const motif: MotifCode = { libelle, consequence: compte ? 'compte' : 'ne-compte-pas' };
    return [code, motif] as const;
  });
  const codes = refus.motifs
    .filter((m) => m.auteur === auteur)
    .map(({ code, libelle, consequence }): [string, MotifCode] => [code, { libelle, consequence }]);
  return new Map([...codes, ...(auteur === 'menage' ? usuels : [])]);
}

/** Codes and labels, for people to choose. */
export const choixMotifs = (charte: Charte, auteur: AuteurRefus): Readonly<Record<string, string>> =>
  Object.fromEntries([...motifsDe(charte, auteur)].map(([code, { libelle }]) => [code, libelle]));

/** @returns the reason, or a refusal that lists those known of this author (R4.57) */
export function motifCode(
  charte: Charte,
  auteur: AuteurRefus,
  code: string,
  champ: string,
  regle = 'R4.57',
): MotifCode | Refus {
  const motifs = motifsDe(charte, auteur);
  const connus = [...motifs.keys()].join(', ');
  return (
    motifs.get(code) ??
    refuser(regle, `Ce motif n’est pas dans la charte ; motifs connus : ${connus}.`, 'invalide', champ)
  );
}

/** When a search put on hold is looked at again: the date given, else after the charter's delay (R4.59). */
function revue(revoirLe: DateCivile | undefined, { charte, survenuLe, calendrier }: Contexte): DateCivile {
  return revoirLe ?? dateCayenne(terme(survenuLe, charte.refus.attente, 'matin', calendrier));
}

/** What a coded refusal brings besides itself: a new survey, or the search on hold (R4.58, R4.59). */
export function suitesDuRefus(
  { consequence, libelle }: MotifCode,
  contexte: Contexte,
  revoirLe?: DateCivile,
): readonly EvenementDossier[] {
  const personnel = { motif: libelle };
  if (consequence === 'nouvelle-enquete')
    return [{ type: 'RetourDemande', donnees: { etape: 'enquete-sociale' }, personnel }];
  if (consequence !== 'mise-en-attente') return [];
  const donnees = { jusquau: revue(revoirLe, contexte) };
  return [{ type: 'RechercheMiseEnAttente', donnees, personnel }];
}
