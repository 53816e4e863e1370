import { readFileSync } from 'node:fs';
import { AGREGATS, type NomAgregat } from '../../../src/domaine/agregats.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { libelleDe } from '../../../src/domaine/libelles.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';
import { dateCayenne } from '../../../src/domaine/noyau/instants.js';
import { estRefus } from '../../../src/domaine/noyau/refus.js';
import type { Monde } from '../soutien/monde.js';
import { si, type Fautes, type Invariant } from './lire.js';
import type { Empreinte, Essai } from './monde-observe.js';
import { CANARI } from './tirage.js';

const charte = readFileSync(new URL('../../../docs/charte.md', import.meta.url), 'utf8');
const ENONCEES = new Set([...charte.matchAll(/^\| (R\d{1,2}\.\d+) \|/gm)].map(([, regle]) => regle));

const memes = (avant: Empreinte, monde: Monde): boolean =>
  avant.size === monde.flux.size &&
  [...avant].every(([nom, { etat, version }]) => {
    const apres = monde.flux.get(nom);
    return apres?.etat === etat && apres.version === version;
  });

/** R0.6: a refusal names a stated rule in a sentence, and nothing is stored. */
export function refusTenu(monde: Monde, { geste, resultat }: Essai, avant: Empreinte): Fautes {
  if (!estRefus(resultat)) return [];
  const quoi = `${geste.agregat}/${geste.acte}`;
  return [
    ...si(!ENONCEES.has(resultat.regle), `${quoi} : la règle ${resultat.regle} n’est pas énoncée`),
    ...si(!/^\S.*[.?!»]$/su.test(resultat.motif), `${quoi} : « ${resultat.motif} » n’est pas une phrase`),
    ...si(!memes(avant, monde), `${quoi} : refusé, il a pourtant changé quelque chose`),
  ];
}

/** An accepted act of a person on a closed dossier is one of those it still admits (R0.3). */
function closRespecte({ geste, resultat }: Essai, avant: Empreinte): Fautes {
  if (geste.agregat !== 'dossier' || geste.acteur.type === 'procedure') return [];
  const etat = avant.get(`dossier/${geste.id}`)?.etat;
  const clos = etat !== undefined && 'statut' in etat && etat.statut === 'clos';
  const admis = AGREGATS.dossier.actes[geste.acte]?.memeClos;
  return si(
    clos && !admis && !estRefus(resultat) && resultat.length > 0,
    `${geste.acte} est fait sur un dossier clos (R0.3)`,
  );
}

/** One event: said in words, dated, in its place, sealed where it is about people (R0.4, R0.10, R0.25, R8.1, R8.7). */
function faitTenu(nom: string, e: Inscrit, { etat }: { etat: object }, version: number): Fautes {
  const agregat = nom.split('/')[0] as NomAgregat;
  const dit = libelleDe(agregat, e);
  const ouverture = agregat === 'dossier' ? dateCayenne((etat as EtatDossier).ouverture.le) : '';
  const quoi = `${nom} ${e.type}`;
  return [
    ...si(e.version !== version, `${nom} a un trou à la version ${version} (R8.1)`),
    ...si(e.survenuLe > e.enregistreLe, `${quoi} est daté du futur (R0.4)`),
    // A legal date may have passed before the dossier was opened: the procedure then says so late.
    ...si(
      e.auteur !== 'procedure' && dateCayenne(e.survenuLe) < ouverture,
      `${quoi} précède son dossier (R0.10)`,
    ),
    ...si(dit === e.type || !/^[\p{Lu}\d«]/u.test(dit), `${quoi} ne se dit pas : « ${dit} » (R0.25)`),
    ...si(
      agregat === 'dossier' && JSON.stringify(e.donnees).includes(CANARI),
      `${quoi} garde en clair ce qui s’écrit librement (R8.7)`,
    ),
  ];
}

/** What an accepted act wrote, in every stream. */
export function faitsTenus(monde: Monde, essai: Essai, avant: Empreinte): Fautes {
  if (estRefus(essai.resultat)) return [];
  const ecrits = [...monde.flux].flatMap(([nom, flux]) => {
    const deja = avant.get(nom)?.version ?? 0;
    return flux.evenements.slice(deja).flatMap((e, rang) => faitTenu(nom, e, flux, deja + rang + 1));
  });
  return [...closRespecte(essai, avant), ...ecrits];
}

/** R8.1: the events fold to the state again, which survives JSON. */
export const repliExact: Invariant = (monde) =>
  [...monde.flux].flatMap(([nom, { etat, evenements }]) => {
    const [agregat, ...reste] = nom.split('/');
    const { initial, evoluer } = AGREGATS[agregat as NomAgregat];
    const replie = evenements.reduce<unknown>((e, ev) => evoluer(e as never, ev), initial(reste.join('/')));
    const texte = JSON.stringify(etat);
    return si(JSON.stringify(replie) !== texte, `${nom} ne se replie pas à l’identique (R8.1)`);
  });
