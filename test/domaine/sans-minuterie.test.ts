import { describe, expect, it } from '@jest/globals';
import { AGREGATS } from '../../src/domaine/agregats.js';
import { estRefus } from '../../src/domaine/noyau/refus.js';
import { JOUR } from './soutien/dsl.js';
import { bailleur, pilote, referent } from './soutien/gestes.js';
import { avancerAuSeuil, DOSSIERS, LOGEMENTS, mondeDeDepart } from './soutien/hasard.js';
import { procedurePasAPas } from './soutien/procedure.js';

const PROPOSITION = { acteur: referent, agregat: 'dossier', id: 'd-1', acte: 'ProposerLogement' } as const;
const ANNEE = 400 * JOUR;

/** A household at step 4 with a dwelling held for it, tasks open and clocks running. */
function enCours() {
  const monde = mondeDeDepart();
  avancerAuSeuil(monde);
  DOSSIERS.forEach((id) => procedurePasAPas(monde, id));
  const propose = monde.faire({ ...PROPOSITION, corps: { logement: 'l-1' } });
  if (estRefus(propose)) throw new Error(propose.motif);
  DOSSIERS.forEach((id) => procedurePasAPas(monde, id));
  return monde;
}

describe('time alone', () => {
  it('R7.8: a year without the procedure changes nothing of a dossier nor of a dwelling, however late they are', () => {
    const monde = enCours();
    const lire = () => [
      ...DOSSIERS.map((id) => monde.lire('dossier', id)),
      ...LOGEMENTS.map((id) => monde.lire('logement', id)),
    ];
    const avant = JSON.stringify(lire());
    monde.avancer(ANNEE);
    expect(JSON.stringify(lire())).toBe(avant);
    expect(procedurePasAPas(monde, 'd-1')).toBeGreaterThan(3);
    expect(JSON.stringify(lire())).not.toBe(avant);
  });

  it.each([referent, pilote, bailleur])(
    'R7.8: nobody but the procedure notes a deadline that has passed: $role',
    (acteur) => {
      const monde = enCours();
      monde.avancer(ANNEE);
      for (const agregat of ['dossier', 'logement'] as const) {
        const id = agregat === 'dossier' ? 'd-1' : 'l-1';
        const siens = Object.values(AGREGATS[agregat].actes).filter((a) => a.roles === 'procedure');
        expect(siens.length).toBeGreaterThan(0);
        for (const { type } of siens)
          expect(monde.faire({ acteur, agregat, id, acte: type, corps: {} })).toMatchObject({
            regle: 'R0.2',
          });
      }
    },
  );
});
