import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { fraicheur } from '../../../src/domaine/dossier/etapes/enquete-sociale/fraicheur.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { tachesDues } from '../../../src/domaine/dossier/procedure.js';
import { dateCayenne, type Instant } from '../../../src/domaine/noyau/instants.js';
import { GUYANE } from '../soutien/calendrier.js';
import { etantDonne, jours, procedure, sousCharte } from '../soutien/dsl.js';
import {
  acte,
  cloture,
  enquete,
  jusqua,
  logement,
  offreAttribuee,
  pilote,
  referent,
  validation,
} from '../soutien/gestes.js';

const siennes = ({ taches }: EtatDossier) => taches.filter((t) => t.code === 'actualiser-enquete');
const etats = (etat: EtatDossier) => siennes(etat).map((t) => t.etat);
const phrases = (etat: EtatDossier, maintenant: Instant) =>
  fraicheur(etat, { charte: CHARTE_DEFAUT, calendrier: GUYANE, maintenant }).phrases;
/** The survey of these stories is of 2 March 2026: valid to 2 March 2027 included. */
const validee = jusqua('accompagnement');
const vieillie = [...validee, procedure, jours(366), procedure];

describe('R2.60: a survey past its validity is to be brought up to date', () => {
  it('is not owed before, and is said from when it will be', () => {
    const { etat, monde } = etantDonne(validee, procedure, jours(365), procedure);
    expect(siennes(etat)).toEqual([]);
    expect(tachesDues(etat, { charte: CHARTE_DEFAUT, calendrier: GUYANE })).toMatchObject([
      { code: 'actualiser-enquete', des: '2027-03-03T03:00:00.000Z' },
    ]);
    expect(phrases(etat, monde.maintenant)).toContain(
      'Enquête à actualiser dès le 03/03/2027, tant qu’aucun logement n’est attribué.',
    );
  });

  it('is a task of the référent from the end of its validity, and its ladder runs from there', () => {
    const { etat, monde } = etantDonne(vieillie);
    const [tache] = siennes(etat);
    expect(tache).toMatchObject({ etat: 'a-faire', pour: { role: 'referent' } });
    expect(dateCayenne(tache?.depart ?? '')).toBe('2027-03-03');
    expect(tache?.echelle[0]?.le.slice(0, 10)).toBe('2027-03-24');
    expect(phrases(etat, monde.maintenant)).toContain('Enquête à actualiser depuis le 03/03/2027.');
  });

  it('whatever the instant at which it is told, it is opened from that date and no other', () => {
    const { etat, monde } = etantDonne(vieillie);
    const opened = monde
      .lire('dossier', 'd-1')
      .evenements.find(
        (e) => e.type === 'TacheOuverte' && 'code' in e.donnees && e.donnees.code === 'actualiser-enquete',
      );
    expect(opened?.survenuLe).toBe('2027-03-03T03:00:00.000Z');
    expect(siennes(etat)).toHaveLength(1);
  });

  it('is done by a new survey, which then has a validity of its own', () => {
    const suite = etantDonne(vieillie).quand(enquete, procedure);
    expect(etats(suite.etat)).toEqual(['terminee']);
    suite.quand(validation, procedure);
    expect(tachesDues(suite.etat, { charte: CHARTE_DEFAUT, calendrier: GUYANE })).toMatchObject([
      { code: 'actualiser-enquete', des: expect.stringMatching(/^2028-03-0/) as never },
    ]);
    suite.quand(jours(370), procedure);
    expect(etats(suite.etat)).toEqual(['terminee', 'a-faire']);
  });

  it('is asked again when the new survey was sent back, as a survey to do', () => {
    const renvoi = acte(pilote, 'RenvoyerEnquete', { remarques: 'Ressources à préciser' });
    const { etat } = etantDonne(vieillie, enquete, procedure, renvoi, procedure);
    expect(etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code)).toEqual(
      expect.arrayContaining(['realiser-enquete']),
    );
    expect(etats(etat)).toEqual(['terminee']);
  });

  it('is cancelled by the attribution of a definitive dwelling, and not owed after it', () => {
    const relogement = [...jusqua('rapprochement'), procedure, jours(366), procedure];
    const suite = etantDonne(relogement, logement('l-9')).quand(...offreAttribuee('l-9'), procedure);
    expect(etats(suite.etat)).toEqual(['annulee']);
    suite.quand(jours(400), procedure);
    expect(etats(suite.etat)).toEqual(['annulee']);
  });

  it('is owed anew when the attribution is lost', () => {
    const attribue = [...jusqua('rapprochement'), procedure, jours(366), procedure, logement('l-9')];
    const retrait = acte(pilote, 'RetirerProposition', { motif: 'Sinistre' });
    const { etat } = etantDonne(attribue, offreAttribuee('l-9'), procedure, jours(10), retrait, procedure);
    expect(etats(etat)).toEqual(['annulee', 'a-faire']);
    const ouverte = siennes(etat)[1];
    expect(dateCayenne(ouverte?.depart ?? '')).toBe('2027-03-13');
  });

  it('ends with the dossier, and comes back with it', () => {
    const clos = [cloture('parti-de-lui-meme', 'Lettre du ménage, datée et signée'), procedure];
    const rouvrir = acte(pilote, 'RouvrirDossier', { motif: 'Revenu' });
    const suite = etantDonne(vieillie, clos);
    expect(etats(suite.etat)).toEqual(['annulee']);
    suite.quand(jours(10), rouvrir, procedure);
    expect(etats(suite.etat)).toEqual(['annulee', 'a-faire']);
  });

  it('waits while the clock of the dossier is stopped', () => {
    const arret = acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation' });
    const suite = etantDonne(validee, procedure, arret, jours(400), procedure);
    expect(etats(suite.etat)).toEqual([]);
    suite.quand(acte(pilote, 'ReprendreHorloge'), procedure);
    expect(etats(suite.etat)).toEqual(['a-faire']);
  });

  it('is not asked for under a charter that has no rule for it', () => {
    const { 'actualiser-enquete': _, ...taches } = CHARTE_DEFAUT.taches;
    const { etat } = etantDonne(sousCharte({ taches }), vieillie);
    expect(etats(etat)).toEqual([]);
  });
});

describe('R2.61: what the task asks for may be done as long as it is open', () => {
  it('even when the date of the survey was corrected since, and it is recent again', () => {
    const corrige = acte(referent, 'CorrigerDate', {
      ...{ fait: 'enquete-validee', le: '2026-12-01T12:00:00.000Z', motif: 'Erreur de saisie' },
    });
    const surDate = acte(referent, 'CorrigerDate', {
      ...{ fait: 'enquete-realisee', le: '2026-11-30T12:00:00.000Z', motif: 'Erreur de saisie' },
    });
    etantDonne(vieillie, corrige, surDate).quand(enquete).alors('EnqueteRealisee');
  });
});
