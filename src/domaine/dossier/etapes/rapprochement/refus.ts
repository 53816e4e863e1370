import type { Charte } from '../../../charte/charte.js';
import type { AuteurRefus, ConsequenceRefus } from '../../../charte/sections/refus.js';
import { choix, facultatif } from '../../../noyau/champs.js';
import type { Contexte } from '../../../contexte.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { terme, type Delai } from '../../../noyau/delais.js';
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

const NATURE = 'Nature du motif';
/** Its field: chosen among those that the charter gives this author; asked for when it gives some. */
export function champMotif(charte: Charte, auteur: AuteurRefus) {
  const champ = choix(NATURE, choixMotifs(charte, auteur));
  return Object.keys(champ.options).length > 0 ? champ : facultatif(champ);
}

/** R4.57, R4.221: a reason said freely has its code too, as long as the charter gives this author any. */
export function motifDit(
  charte: Charte,
  auteur: AuteurRefus,
  code: string | undefined,
): MotifCode | Refus | null {
  if (code !== undefined) return motifCode(charte, auteur, code, 'code');
  const connus = [...motifsDe(charte, auteur).keys()].join(', ');
  return connus === ''
    ? null
    : refuser(
        'R4.221',
        `Dites la nature du motif, dont dépend la suite pour le ménage : ${connus}.`,
        'invalide',
        'code',
      );
}

const dans = (delai: Delai, { survenuLe, calendrier }: Contexte): DateCivile =>
  dateCayenne(terme(survenuLe, delai, 'matin', calendrier));

/** When a search put on hold is looked at again: the date given, else after the charter's delay, within what it admits (R4.59). */
function revue(revoirLe: DateCivile | undefined, contexte: Contexte): DateCivile {
  const { attente, attenteMaximale } = contexte.charte.refus;
  if (revoirLe !== undefined) return revoirLe;
  const [seule, bornee] = [dans(attente, contexte), dans(attenteMaximale, contexte)];
  return seule < bornee ? seule : bornee;
}

/** R4.59, R4.180: a date is given to a search that is put on hold, to come, and no farther than the charter admits. */
export function revueImpossible(
  { consequence, libelle }: MotifCode,
  revoirLe: DateCivile | undefined,
  contexte: Contexte,
): Refus | null {
  if (revoirLe === undefined) return null;
  const refuse = (regle: string, motif: string) => refuser(regle, motif, 'invalide', 'revoirLe');
  if (consequence !== 'mise-en-attente')
    return refuse(
      'R4.59',
      `Le motif « ${libelle} » ne met pas la recherche en attente : laissez cette date.`,
    );
  if (revoirLe <= dateCayenne(contexte.survenuLe))
    return refuse('R4.59', 'La recherche se reprend à une date à venir.');
  const dernier = dans(contexte.charte.refus.attenteMaximale, contexte);
  return revoirLe > dernier
    ? refuse(
        'R4.180',
        `Une recherche reste en attente jusqu’au ${enFrancais(dernier)} au plus, selon la charte (à valider par la CACL).`,
      )
    : null;
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
