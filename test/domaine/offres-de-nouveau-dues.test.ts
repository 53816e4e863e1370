import { describe, expect, it } from '@jest/globals';
import { Monde } from './soutien/monde.js';
import { DEBUT } from './soutien/gestes.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { estRefus } from '../../src/domaine/noyau/refus.js';
import { DE_NOUVEAU_DUES, epuisees } from '../processus/recits-offres.js';
import { procedurePasAPas } from './soutien/procedure.js';
import { DOSSIER, type Recit } from './soutien/gestes.js';

/** The procedure wakes after each act: a task is opened, then loses its object. */
function vivre(recits: readonly Recit[]) {
  const monde = new Monde(DEBUT, CHARTE_DEFAUT);
  for (const recit of recits) {
    const geste = typeof recit === 'function' ? recit(monde) : recit;
    const fait = geste ? monde.faire(geste) : [];
    if (estRefus(fait)) throw new Error(`${geste?.acte} : ${fait.regle} ${fait.motif}`);
    procedurePasAPas(monde);
  }
  const { taches } = monde.lire('dossier', DOSSIER).etat;
  return taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);
}

describe('R4.124: what exhausted the offers is undone, and somebody owes one again', () => {
  it('exhausted, the commission has the case and nobody proposes', () => {
    expect(vivre(epuisees)).not.toContain('proposer-logement');
  });
  it.each(Object.entries(DE_NOUVEAU_DUES))('%s', (_nom, recits) => {
    expect(vivre(recits)).toContain('proposer-logement');
  });
});
