import { enFrancais } from '../noyau/instants.js';
import type { Champ } from '../noyau/champs.js';
import { lireDuree } from '../noyau/delais.js';
import { estObjet } from '../noyau/objet.js';

const pluriel = (n: number, un: string, plusieurs: string): string => `${n} ${n > 1 ? plusieurs : un}`;
const MINUTE = 60_000;

function direTemps(ms: number): string {
  if (ms % (60 * MINUTE) === 0) return pluriel(ms / (60 * MINUTE), 'heure', 'heures');
  if (ms % MINUTE === 0) return pluriel(ms / MINUTE, 'minute', 'minutes');
  return pluriel(ms / 1000, 'seconde', 'secondes');
}

/** A delay in French: « 15 jours ouvrés », « 18 mois et 7 jours ». */
export function direDelai(duree: string, calendrier: string): string {
  const lue = lireDuree(duree);
  if (!lue) return duree;
  const { mois, jours, ms } = lue;
  if (ms > 0) return direTemps(ms);
  if (mois === 0 && jours === 0) return 'le jour même';
  const ouvre = calendrier === 'ouvre';
  const parts = [
    ...(mois > 0 ? [`${mois} mois`] : []),
    ...(jours > 0 ? [pluriel(jours, ouvre ? 'jour ouvré' : 'jour', ouvre ? 'jours ouvrés' : 'jours')] : []),
  ];
  return parts.join(' et ');
}

function direObjet(champ: Extract<Champ, { genre: 'objet' }>, valeur: object): string {
  const v = valeur as Readonly<Record<string, unknown>>;
  if ('duree' in champ.champs && 'calendrier' in champ.champs)
    return direDelai(String(v['duree']), String(v['calendrier']));
  return Object.entries(champ.champs)
    .flatMap(([nom, c]) => {
      const dit = dire(c, v[nom]);
      return dit === null || nom === 'code' ? [] : [`${c.titre} : ${dit}`];
    })
    .join(', ');
}

/** One value of the charter, as people read it; null when it is absent. */
export function dire(champ: Champ, valeur: unknown): string | null {
  if (valeur === undefined || valeur === null) return null;
  const texte = typeof valeur === 'object' ? JSON.stringify(valeur) : `${valeur as string | number}`;
  switch (champ.genre) {
    case 'oui-non':
      return valeur === true ? 'oui' : 'non';
    case 'choix':
      return champ.options[texte] ?? texte;
    case 'date':
      return enFrancais(texte);
    case 'liste':
      return Array.isArray(valeur) && valeur.length > 0
        ? valeur.map((v: unknown) => dire(champ.de, v)).join(' ; ')
        : 'aucun';
    case 'objet':
      return estObjet(valeur) ? direObjet(champ, valeur) : null;
    default:
      return texte;
  }
}
