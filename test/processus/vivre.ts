import { estRefus } from '../../src/domaine/noyau/refus.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { jours } from '../domaine/soutien/dsl.js';
import { acte, DEBUT, DOSSIER, informe, pilote, type Recit } from '../domaine/soutien/gestes.js';
import { Monde } from '../domaine/soutien/monde.js';
import { procedurePasAPas } from '../domaine/soutien/procedure.js';
import { PREUVE, retourA } from './gestes.js';
import type { Vecu } from './vecu.js';

const LONGTEMPS = 2_500;
const partir = (plus: object = {}) =>
  acte(pilote, 'CloreDossier', { issue: 'parti-de-lui-meme', preuve: PREUVE, ...plus });
const rouvrir = acte(pilote, 'RouvrirDossier', { motif: 'Revenu' });

function copier(monde: Monde): Monde {
  const copie = new Monde(monde.maintenant, monde.charte);
  for (const [nom, flux] of structuredClone([...monde.flux])) copie.flux.set(nom, flux);
  return copie;
}

/** Null when the act is refused. */
function jouer(monde: Monde, recit: Recit): string | null {
  const geste = typeof recit === 'function' ? recit(monde) : recit;
  const fait = geste ? monde.faire(geste) : [];
  if (!estRefus(fait)) procedurePasAPas(monde);
  return estRefus(fait) ? `${geste?.acte ?? ''} : ${fait.regle} ${fait.motif}` : null;
}

/** What may come next, whatever the journey: nobody moves for years; the household goes back to a step, or leaves and comes back. */
const SUITES: readonly (readonly Recit[])[] = [
  [jours(LONGTEMPS)],
  [retourA('concertation'), informe],
  ...['enquete-sociale', 'accompagnement', 'rapprochement', 'demenagement', 'suivi'].map((etape) => [
    retourA(etape),
  ]),
  [partir(), rouvrir],
  [partir({ indemnite: 'Recours du ménage' }), rouvrir],
];

/** Plays a journey, and from each place where a task is open for the first time, what may come next. */
export function vivre(vecu: Vecu, recits: readonly Recit[], dejaVus: Set<string>): string[] {
  const monde = new Monde(DEBUT, CHARTE_DEFAUT);
  const refus: string[] = [];
  const lire = (m: Monde) => {
    for (const [nom, { evenements }] of m.flux) if (nom.startsWith('dossier/')) vecu.lire(evenements);
  };
  for (const recit of recits) {
    const refuse = jouer(monde, recit);
    if (refuse !== null) refus.push(refuse);
    const { taches, statut } = monde.lire('dossier', DOSSIER).etat;
    const neuves = taches.filter((t) => t.etat === 'a-faire' && !dejaVus.has(t.code));
    neuves.forEach((t) => dejaVus.add(t.code));
    if (neuves.length === 0 || statut === 'clos') continue;
    for (const suite of SUITES) {
      const copie = copier(monde);
      if (suite.every((r) => jouer(copie, r) === null)) lire(copie);
    }
  }
  lire(monde);
  return refus;
}
