import type { Evenement } from '../domaine/noyau/evenement.js';
import type { Cle } from './cles.js';
import { desceller, sceller } from './scellement.js';

/** Body of an event as stored: `donnees` in clear, each field of `personnel` sealed on its own. */
interface Contenu {
  readonly donnees: object;
  readonly personnel?: Readonly<Record<string, string>>;
}

const lien = (flux: string, type: string, champ: string, cle: string): string =>
  `${flux}|${type}|${champ}|${cle}`;

/** An event as it is stored, and as it will be read again. */
export interface Ecrit {
  readonly contenu: string;
  readonly cleId: string | null;
  readonly relu: { readonly type: string; readonly donnees: object; readonly personnel?: object };
}

/** Writes the body of an event. @throws Error when it has a personal part and the stream has no key */
export function ecrireContenu(flux: string, { type, donnees, personnel }: Evenement, cle: Cle | null): Ecrit {
  const texte = JSON.stringify(donnees);
  const clair = { type, donnees: JSON.parse(texte) as object };
  if (!personnel) return { contenu: `{"donnees":${texte}}`, cleId: null, relu: clair };
  if (!cle) throw new Error(`Partie personnelle sans clé : ${type}`);
  const dits = Object.entries(personnel).flatMap(([champ, valeur]) => {
    const json = JSON.stringify(valeur) as string | undefined;
    return json === undefined ? [] : [[champ, json] as const];
  });
  const scelles = dits.map(([champ, json]): [string, string] => [
    champ,
    sceller(cle.octets, Buffer.from(json), lien(flux, type, champ, cle.id)).toString('base64'),
  ]);
  const relu = {
    ...clair,
    personnel: Object.fromEntries(dits.map(([champ, json]) => [champ, JSON.parse(json) as unknown])),
  };
  return {
    contenu: JSON.stringify({ donnees: clair.donnees, personnel: Object.fromEntries(scelles) }),
    cleId: cle.id,
    relu,
  };
}

/** Reads the body of an event; its personal part is absent once the key is gone. */
export function lireContenu(
  flux: string,
  type: string,
  contenu: string,
  cle: Cle | null,
): { readonly donnees: object; readonly personnel?: object } {
  const { donnees, personnel } = JSON.parse(contenu) as Contenu;
  if (!personnel || !cle) return { donnees };
  const ouverts = Object.entries(personnel).map(([champ, scelle]) => [
    champ,
    JSON.parse(
      desceller(cle.octets, Buffer.from(scelle, 'base64'), lien(flux, type, champ, cle.id)).toString(),
    ) as unknown,
  ]);
  return { donnees, personnel: Object.fromEntries(ouverts) as object };
}
