import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, cloture, jusqua, pilote, referent, type Recit } from '../soutien/gestes.js';
import { accord, desaccord, mesure, rapport } from './soutien.js';

const parti = [cloture('parti-de-lui-meme', 'Lettre du ménage, datée et signée'), procedure];
const rouvrir = [acte(pilote, 'RouvrirDossier', { motif: 'Le ménage est revenu' }), procedure];
const suivie: Recit[] = [...jusqua('rapprochement'), procedure, accord(), mesure('2.4'), procedure];

const siennes = ({ taches }: EtatDossier, code: string) => taches.filter((t) => t.code === code);
const etats = (etat: EtatDossier, code: string) => siennes(etat, code).map((t) => t.etat);
const aFaire = ({ taches }: EtatDossier) =>
  taches
    .filter((t) => t.etat === 'a-faire')
    .map((t) => `${t.code} ${t.objet ?? ''}`.trim())
    .sort();
const MESURE = ['rendre-compte-mesure', 'conclure-mesure'];

describe('R3.91: what a closing cancelled and is still owed comes back with the dossier', () => {
  it('the clocks of a running measure, the monthly review, a disagreement: each once', () => {
    const avant = etantDonne(suivie, desaccord(), procedure);
    const dues = aFaire(avant.etat);
    expect(dues).toEqual(
      expect.arrayContaining(['arbitrer-desaccord d1', 'conclure-mesure m1', 'faire-point-mensuel']),
    );
    avant.quand(...parti);
    expect(aFaire(avant.etat)).toEqual([]);
    avant.quand(jours(10), ...rouvrir);
    expect(aFaire(avant.etat)).toEqual(dues);
    const version = avant.etat.clotures.at(-1)?.rouverte?.version;
    expect(siennes(avant.etat, 'rendre-compte-mesure').at(-1)?.id).toBe(`rendre-compte-mesure.m1@${version}`);
    avant.quand(jours(1), procedure);
    expect(aFaire(avant.etat)).toEqual(dues);
  });

  it('as often as the dossier is closed, even when the procedure had no time to wake', () => {
    const suite = etantDonne(suivie, parti, rouvrir, parti, rouvrir);
    for (const code of MESURE) expect(etats(suite.etat, code)).toEqual(['annulee', 'annulee', 'a-faire']);
    const vite = etantDonne(suivie, parti, rouvrir[0] ?? [], parti, jours(2), rouvrir);
    for (const code of MESURE) expect(etats(vite.etat, code)).toEqual(['annulee', 'a-faire']);
  });

  it('not what has ended since, nor what nobody consents to any more', () => {
    const terminer = acte(referent, 'TerminerMesure', {
      ...{ mesure: 'm1', issue: 'veille', bilan: 'Loyer payé chaque mois' },
    });
    const finie = etantDonne(suivie, terminer, procedure, parti, rouvrir);
    for (const code of MESURE) expect(etats(finie.etat, code)).not.toContain('a-faire');
    const retire = acte(referent, 'RetirerConsentement', { consentement: 'c1' });
    const sans = etantDonne(suivie, retire, procedure, parti, rouvrir);
    expect(etats(sans.etat, 'rendre-compte-mesure')).toEqual(['annulee']);
  });

  it('a date already told and still to come is kept', () => {
    const suite = etantDonne(suivie, parti, jours(3), rouvrir);
    for (const code of [...MESURE, 'faire-point-mensuel']) {
      const [avant, apres] = siennes(suite.etat, code);
      expect(apres).toMatchObject({ etat: 'a-faire', echeance: avant?.echeance, terme: avant?.terme });
    }
  });

  it('once it has passed, the delay runs from the reopening, and no reminder of before is said again', () => {
    const { etat } = etantDonne(suivie, parti, jours(90), rouvrir);
    const rouverte = etat.clotures.at(-1)?.rouverte;
    for (const code of ['rendre-compte-mesure', 'faire-point-mensuel']) {
      const tache = siennes(etat, code).at(-1);
      expect(tache).toMatchObject({ etat: 'a-faire', depart: rouverte?.le, enRetard: false });
      expect(tache?.echelle.filter(({ le }) => le <= (rouverte?.le ?? ''))).toEqual([]);
    }
  });

  it('then goes on as before: done, the next one is owed of its own fact', () => {
    const suite = etantDonne(suivie, parti, rouvrir, rapport(), procedure);
    expect(etats(suite.etat, 'rendre-compte-mesure')).toEqual(['annulee', 'terminee', 'a-faire']);
  });

  it('an alert too, whatever its step', () => {
    const alerte = acte(referent, 'SignalerAlerte', { nature: 'impaye', description: 'Deux loyers' });
    const homonyme = [cloture('deces', 'Acte de décès d’un homonyme'), procedure];
    const suite = etantDonne(jusqua('suivi'), procedure, alerte, procedure, homonyme, rouvrir);
    expect(etats(suite.etat, 'traiter-alerte')).toEqual(['annulee', 'a-faire']);
  });
});
