import { CHAMPS_REGLE } from '../../charte/champs-base.js';
import type { Charte, Echelon, RegleTache } from '../../charte/charte.js';
import { direDelai } from '../../charte/dire.js';
import { TACHES } from '../../charte/taches.js';
import { ACTES_DOSSIER } from '../actes.js';
import { libelleRang } from '../libelles-rangs.js';
import type { Devoir } from '../etapes/definition.js';
import type { Echeance, NoeudTache } from './types.js';

const POUR: Readonly<Record<string, string>> = CHAMPS_REGLE.pour.options;
const LIBELLES = new Map<string, string>(
  Object.values(ACTES_DOSSIER).map(({ type, libelle }) => [type, libelle]),
);
const libelleActe = (type: string): string => LIBELLES.get(type) ?? type;

const direEcheance = (
  { duree, calendrier }: Echeance['delai'],
  terme: string | undefined,
  avant: boolean,
) => {
  const delai = direDelai(duree, calendrier);
  if (terme === undefined) return delai;
  return delai === 'le jour même' ? delai : `${delai} ${avant ? 'avant' : 'après'}`;
};

const SAISIES: Readonly<Record<Echelon, string>> = {
  pilote: 'Pilote saisi',
  direction: 'Direction saisie',
  commission: 'Commission saisie',
};
function direConstat({ rang, vers }: Pick<Echeance, 'rang' | 'vers'>): string {
  if (vers) return SAISIES[vers];
  return rang === 'retard' ? 'Retard constaté' : 'Responsable rappelé';
}

/** The ladder of a rule, in the order of its levels: reminders, lateness, escalations (R7.1). */
function echeancesDe({ rappels, echeance, escalades }: RegleTache, terme: string | undefined): Echeance[] {
  const rangs: Pick<Echeance, 'rang' | 'delai' | 'vers'>[] = [
    ...rappels.map((delai, i) => ({ rang: `rappel-${i + 1}` as const, delai, vers: null })),
    { rang: 'retard', delai: echeance, vers: null },
    ...escalades.map(({ apres, vers }, i) => ({ rang: `escalade-${i + 1}` as const, delai: apres, vers })),
  ];
  return rangs.map((e) => {
    const quand = direEcheance(e.delai, terme, e.rang.startsWith('rappel'));
    return { ...e, constat: direConstat(e), nom: `${libelleRang(e.rang, e.vers ?? undefined)} : ${quand}` };
  });
}

/** A task as this version of the charter asks for it. */
export function noeudTache({ code, actes, terme }: Devoir, regle: RegleTache): NoeudTache {
  const phrases = [
    `Responsable : ${POUR[regle.pour] ?? regle.pour}.`,
    `Actes : ${actes.map(libelleActe).join(' ; ')}.`,
    ...(terme === undefined ? [] : [`L’échelle tourne autour d’une date : ${terme}.`]),
  ];
  return {
    genre: 'tache',
    id: `tache.${code}`,
    nom: TACHES[code].libelle,
    code,
    dit: phrases.join(' '),
    echeances: echeancesDe(regle, terme),
  };
}

/** Duties that this version asks for, with their rule. */
export const demandes = (devoirs: readonly Devoir[], { taches }: Charte) =>
  devoirs.flatMap((devoir) => {
    const regle = taches[devoir.code];
    return regle ? [{ devoir, noeud: noeudTache(devoir, regle) }] : [];
  });
