import { ETAPES, LIBELLES_ETAPES, type Etape } from '../charte/etapes.js';
import type { Contexte } from '../contexte.js';
import type { Ailleurs } from '../noyau/acte.js';
import type { Fait } from '../noyau/evenement.js';
import { pasEncore } from '../noyau/pas-encore.js';
import {
  dateCayenne,
  enFrancais,
  lireInstant,
  midiDe,
  plusTard,
  type DateCivile,
  type Instant,
} from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatDossier } from './etat.js';
import { DEFINITIONS } from './procedure.js';

/** People's acts are admissible by facts: the completing fact of an earlier step, whether or not the procedure has opened the next. */
export function exigeEtape(etat: EtatDossier, etape: Etape, regle: string, motif: string): Refus | null {
  return DEFINITIONS[etape].accomplie(etat) ? null : refuser(regle, motif);
}

/** The same of every step up to that one: a household sent back to an earlier one walks it again first (R4.58). */
export function exigeChemin(etat: EtatDossier, jusqua: Etape, regle: string, motif: string): Refus | null {
  const manque = ETAPES.slice(0, ETAPES.indexOf(jusqua)).find((etape) => !DEFINITIONS[etape].accomplie(etat));
  if (!manque) return exigeEtape(etat, jusqua, regle, motif);
  return refuser(regle, `${motif} Le ménage en est à l’étape « ${LIBELLES_ETAPES[manque]} ».`);
}

/** First refusal of a list of conditions. */
export const premierRefus = (...refus: (Refus | null | false | undefined)[]): Refus | null =>
  refus.find((r): r is Refus => Boolean(r)) ?? null;

/** R0.4, R0.10, and the order of facts: the date is neither to come, nor before the opening, nor before the fact it follows. */
export function dateAdmise(
  etat: EtatDossier,
  contexte: Contexte,
  date: DateCivile,
  champ: string,
  apres?: { readonly fait: Fait | null | undefined; readonly regle: string; readonly nom: string },
): Refus | null {
  const futur = pasEncore(date, contexte, champ);
  if (futur) return futur;
  if (date < dateCayenne(etat.ouverture.le)) {
    return refuser('R0.10', 'Cette date précède l’ouverture du dossier.', 'invalide', champ);
  }
  const plancher = apres?.fait ? dateCayenne(apres.fait.le) : null;
  if (!apres || !plancher || date >= plancher) return null;
  return refuser(
    apres.regle,
    `Cette date précède ${apres.nom} (${enFrancais(plancher)}).`,
    'invalide',
    champ,
  );
}

/** The instant of a fact whose civil date a field gives: the command's own when it is that day, now when it is today, else noon in Cayenne (R7.6). */
export function instantDu(etat: EtatDossier, { survenuLe, maintenant }: Contexte, date: DateCivile): Instant {
  if (dateCayenne(survenuLe) === date) return survenuLe;
  if (dateCayenne(maintenant) === date) return maintenant;
  const midi = midiDe(date);
  return dateCayenne(etat.ouverture.le) === date ? plusTard(midi, etat.ouverture.le) : midi;
}

/** Reads a date or an instant; a civil date is read as noon, so today's, said in the morning, is brought back to now. */
export function instantDit(texte: string, { maintenant }: Contexte): Instant | null {
  const lu = lireInstant(texte);
  return lu && lu > maintenant && lu === midiDe(dateCayenne(maintenant)) ? maintenant : lu;
}

/** Gives a dwelling back to the guichet unique, in the same transaction. */
export const liberer = (logement: string, { id }: Contexte, motif: string): Ailleurs => ({
  agregat: 'logement',
  id: logement,
  evenements: [{ type: 'LogementLibere', donnees: { dossier: id, motif } }],
});
