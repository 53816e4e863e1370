import type { Contexte } from '../../../../contexte.js';
import type { MesureCatalogue } from '../../../../charte/sections/mesures/champs.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../../noyau/instants.js';
import { pasEncore } from '../../../../noyau/pas-encore.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { premierRefus } from '../../../conditions.js';
import type { EtatDossier } from '../../../etat.js';
import { ouvertes, type Mesure } from './etat.js';

interface Dates {
  readonly prescriteLe?: DateCivile | undefined;
  readonly accordeeLe?: DateCivile | undefined;
  readonly du: DateCivile;
}

/** R3.137: prescribed, then its funding agreed, then opened. @param champDu where the opening is said, if it is */
export function datesOrdonnees(
  { prescriteLe, accordeeLe, du }: Dates,
  champDu: 'du' | null,
  contexte: Contexte,
): Refus | null {
  const suite = [
    ['prescriteLe', prescriteLe, 'la prescription'],
    ['accordeeLe', accordeeLe, 'l’accord du financeur'],
    [champDu, du, 'l’ouverture'],
  ] as const;
  const dites = suite.flatMap(([champ, le, nom]) => (le === undefined ? [] : [{ champ, le, nom }]));
  return premierRefus(
    ...dites.map(({ champ, le }) => champ !== null && pasEncore(le, contexte, champ)),
    ...dites.slice(1).map(({ champ, le, nom }, i) => {
      const avant = dites[i];
      return (
        avant !== undefined &&
        le < avant.le &&
        refuser(
          'R3.137',
          `Une mesure est prescrite, puis financée, puis ouverte : ${avant.nom} (${enFrancais(avant.le)}) suit ${nom} (${enFrancais(le)}).`,
          'invalide',
          champ ?? avant.champ ?? 'du',
        )
      );
    }),
  );
}

/** The same measure: for a GLA, about the same dwelling (R3.141). */
const laMeme =
  ({ code, famille }: MesureCatalogue, logement: string | null) =>
  (m: Mesure): boolean =>
    m.code === code && (famille !== 'gla' || m.logement === null || m.logement === logement);

/**
 * R3.8: open once at a time. R3.140: one that the catalogue does not say repeatable is opened once, unless the household was sent back
 * since, or with the reason why.
 */
export function pasDejaOuverte(
  etat: EtatDossier,
  entree: MesureCatalogue,
  { logement, reprise }: { readonly logement: string | null; readonly reprise: string | undefined },
): Refus | null {
  const meme = laMeme(entree, logement);
  if (ouvertes(etat).some(meme))
    return refuser('R3.8', `La mesure « ${entree.libelle} » est déjà ouverte.`, 'conflit', 'code');
  const fin = etat.accompagnement.mesures.findLast(meme)?.fermeture;
  if (entree.repetable || !fin || reprise?.trim() || (etat.retour?.version ?? 0) > fin.version) return null;
  return refuser(
    'R3.140',
    `« ${entree.libelle} » ne se fait qu’une fois, et s’est terminée le ${enFrancais(dateCayenne(fin.le))} : si elle l’a été à tort, ou si la situation a changé, dites pourquoi la rouvrir.`,
    'conflit',
    'reprise',
  );
}
