import { describe, expect, it } from '@jest/globals';
import { renduesDe } from '../../src/api/commissions/rendues.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { redigerPv } from '../../src/domaine/documents/redactions/commission.js';
import { convoquer, envoyer, etatDe, inscrire, ORGANISATIONS, presents, sur } from './soutien/commission.js';
import { etantDonne, jours } from './soutien/dsl.js';
import { accord, acte, bailleur, DOSSIER, jusqua, offreVisitee, pilote } from './soutien/gestes.js';

const TEXTE = 'Trois bulletins de salaire examinés';
const suite = etantDonne(
  [...ORGANISATIONS, ...jusqua('rapprochement'), ...offreVisitee('l-1'), accord],
  convoquer({ nature: 'caleol', bailleur: 'siguy' }),
  [inscrire(DOSSIER, ['l-1']), envoyer(), jours(7), presents('cacl', 'ctg', 'adil')],
  sur(pilote, 'RecueillirAvis', {
    dossier: DOSSIER,
    avis: [{ organisation: 'ctg', sens: 'favorable' }],
    precisions: 'Le ménage attend depuis deux ans',
  }),
);

/** The minutes as who runs the session reads them, or as a member does. */
function pv(conduit: boolean) {
  const etat = etatDe(suite);
  const { caleol, precisions } = renduesDe(etat, [suite.etat], CHARTE_DEFAUT, { conduit, pilote: conduit });
  return redigerPv({
    ...{ etat, charte: CHARTE_DEFAUT, le: '2026-03-09T18:00:00.000Z', organisme: 'CACL' },
    ...{ organisation: (code) => code, dossier: (id) => id, logement: (id) => `logement ${id}` },
    caleol: (id) => caleol.get(id) ?? [],
    precisions: (id) => precisions.get(id) ?? [],
  });
}

describe('R4.164 R4.165: the minutes of a CALEOL', () => {
  const attribuer = acte(bailleur, 'AttribuerLogement', { seance: '2026-03-09', rang: 2, conditions: TEXTE });

  it('say nothing decided before it is, then each decision with its rank and its dwelling', () => {
    expect(pv(true).decisions[0]?.decision).toBe('Aucune décision rendue dans le dossier du ménage');
    suite.quand(attribuer).alors('CandidatureClassee');
    expect(pv(true).decisions[0]?.decision).toBe(
      'Candidature classée, non attribuée, au rang 2, logement l-1',
    );
    suite.quand(acte(bailleur, 'AttribuerLogement', { seance: '2026-03-09', conditions: TEXTE }));
    expect(pv(false).decisions[0]?.decision).toBe('Logement attribué, au rang 1, logement l-1');
  });

  it('tell the free texts to who runs the session alone', () => {
    expect(pv(true).decisions[0]?.motif).toContain(TEXTE);
    expect(pv(true).decisions[0]?.motif).toContain('précisions : Le ménage attend depuis deux ans');
    expect(JSON.stringify(pv(false))).not.toMatch(/bulletins|deux ans/);
  });

  it('part the voices that make the quorum from the others', () => {
    expect(pv(true)['commission.presents']).toBe('2 à voix délibérative, 1 à voix consultative');
  });
});
