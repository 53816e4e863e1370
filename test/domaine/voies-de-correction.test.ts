import { describe, expect, it } from '@jest/globals';
import { CORRECTIONS } from '../../src/domaine/dossier/corrections.js';
import { voieCorrection } from '../../src/domaine/dossier/voie-correction.js';
import { appuisSur } from '../../src/domaine/dossier/etapes/vie/appuis-fait.js';
import { estFait } from '../../src/domaine/dossier/faits.js';
import { EVOLUTION_PROCEDURE } from '../../src/domaine/dossier/etapes/procedure/evolution.js';
import { acte, jusqua, offreVisitee, pilote, referent, refusMenage } from './soutien/gestes.js';
import { etantDonne } from './soutien/dsl.js';

type Suite = ReturnType<typeof etantDonne>;
const histoire = ({ monde }: Suite) => monde.lire('dossier', 'd-1');
const voie = (suite: Suite, type: string) => {
  const fait = histoire(suite).evenements.findLast((e) => e.type === type);
  return fait && voieCorrection(suite.etat, fait);
};

describe('R4.129: every fact says how it is corrected when it was said by mistake, or why it is not', () => {
  it('a standing fact is withdrawn, once, and not when another has taken its place', () => {
    const suite = etantDonne(jusqua('enquete-sociale'));
    expect(voie(suite, 'MenageInforme')).toMatchObject({
      acte: 'AnnulerFait',
      champs: { fait: 'menage-informe' },
    });
    suite.quand(acte(referent, 'AnnulerFait', { fait: 'menage-informe', motif: 'Autre ménage' }));
    expect(voie(suite, 'MenageInforme')).toMatchObject({ acte: null, dit: expect.stringMatching(/retiré/) });
  });

  it('an answer is taken back as the last step of its proposal; the others name what leans on them', () => {
    const suite = etantDonne(jusqua('rapprochement'), ...offreVisitee('l-1'), refusMenage());
    expect(voie(suite, 'PropositionRefusee')).toMatchObject({
      acte: 'AnnulerReponse',
      champs: { proposition: 'p1', etape: 'refus' },
    });
    expect(voie(suite, 'LogementVisite')).toMatchObject({
      acte: null,
      dit: expect.stringContaining('Refus du ménage'),
    });
    suite.quand(acte(referent, 'AnnulerReponse', { etape: 'refus', motif: 'Autre ménage' }));
    expect(voie(suite, 'PropositionRefusee')).toMatchObject({ acte: null });
    expect(voie(suite, 'LogementVisite')).toMatchObject({ acte: 'AnnulerReponse' });
  });

  it('others by an act of their own, or by none, with the reason; what nobody said has nothing to correct', () => {
    const suite = etantDonne(jusqua('accompagnement'), acte(pilote, 'AjouterNote', { note: 'Vu ce jour' }));
    expect(voie(suite, 'ReferentDesigne')).toMatchObject({ acte: 'TransmettreReferent', champs: {} });
    expect(voie(suite, 'NoteAjoutee')).toMatchObject({ acte: null, dit: expect.stringContaining('note') });
    expect(
      voieCorrection(suite.etat, { ...histoire(suite).evenements[0], type: 'Inconnu' } as never),
    ).toBeNull();
    const automates = Object.keys(EVOLUTION_PROCEDURE) as (keyof typeof CORRECTIONS)[];
    expect(automates.filter((type) => CORRECTIONS[type] !== null)).toEqual([]);
  });

  it('every fact that may be withdrawn is found from the event that said it', () => {
    const { etat, monde } = etantDonne(jusqua('cloture'));
    const retirables = monde.lire('dossier', 'd-1').evenements.flatMap((e) => {
      const lue = voieCorrection(etat, e);
      return lue?.acte === 'AnnulerFait' ? [lue.champs['fait']] : [];
    });
    const retires = Object.entries(etat.faits).filter(
      ([cle, fait]) => estFait(cle) && appuisSur(etat, cle, fait) === null,
    );
    expect(retirables.sort()).toEqual(retires.map(([cle]) => cle).sort());
    expect(retirables).toEqual(['bilan']);
  });
});
