import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { etantDonne, procedure } from '../soutien/dsl.js';
import { acte, referent } from '../soutien/gestes.js';
import { accord, etape3 } from './soutien.js';

const avecAccord = [...etape3, accord()];
const tache = ({ taches }: EtatDossier, code: string) =>
  taches.find((t) => t.code === code && t.etat === 'a-faire');

describe('R3.11, R3.40: a path of its own', () => {
  const ouvrir = (plus: object = {}) =>
    acte(referent, 'OuvrirParcoursSpecifique', { nature: 'troubles-psychiques', partenaire: 'cmp', ...plus });
  const avancer = acte(referent, 'AvancerParcoursSpecifique', { compteRendu: 'Rendez-vous pris' });
  const terminer = (issue = 'relais-tenu') => acte(referent, 'TerminerParcoursSpecifique', { issue });
  const pret = [...etape3, accord({ portee: 'specifique' })];

  it('waits for an agreement of its own: « toutes les démarches » is not enough', () => {
    etantDonne(avecAccord).quand(ouvrir()).alorsRefus('R3.3');
    etantDonne(pret)
      .quand(ouvrir({ partenaire: 'voisin' }))
      .alorsRefus('R3.40', { champ: 'partenaire' });
    etantDonne(pret)
      .quand(ouvrir({ nature: 'autre' }))
      .alorsRefus('R3.40', { champ: 'nature' });
    etantDonne(pret, ouvrir()).quand(ouvrir()).alorsRefus('R3.40');
  });

  it('walks its steps, each with its delay, to its outcome', () => {
    const suite = etantDonne(pret).quand(ouvrir(), procedure);
    expect(tache(suite.etat, 'suivre-parcours-specifique')).toMatchObject({ objet: 'p1' });
    const { etapes } = CHARTE_DEFAUT.parcoursSpecifiques.parcours[0] ?? { etapes: [] };
    const franchies = etapes.map(() => avancer);
    const bout = suite.quand(...franchies, procedure);
    expect(bout.etat.accompagnement.parcours[0]).toMatchObject({ avant: null, prive: { etape: null } });
    bout.quand(avancer).alorsRefus('R3.40');
    bout.quand(terminer('guerison')).alorsRefus('R3.40', { champ: 'issue' });
    bout.quand(terminer()).alors('ParcoursSpecifiqueTermine').quand(terminer()).alorsRefus('R3.40');
  });

  it('R3.12, R3.81: runs beside another, of violence, each named by its acts', () => {
    const violences = ouvrir({ nature: 'violences', partenaire: 'association-victimes' });
    const suite = etantDonne(pret, ouvrir()).quand(violences).alors('ParcoursSpecifiqueOuvert');
    suite.quand(procedure);
    const ouvertes = suite.etat.taches.filter((t) => t.code === 'suivre-parcours-specifique');
    expect(ouvertes.map((t) => t.objet)).toEqual(['p1', 'p2']);
    suite.quand(violences).alorsRefus('R3.40', { champ: 'nature' });
    suite.quand(avancer).alorsRefus('R3.81', { champ: 'parcours' });
    const le = (parcours: string, compteRendu = 'Vue seule, en lieu sûr') =>
      acte(referent, 'AvancerParcoursSpecifique', { parcours, compteRendu });
    suite.quand(le('p9')).alorsRefus('R3.81', { champ: 'parcours' });
    suite.quand(le('p2')).alors('ParcoursSpecifiqueAvance');
    expect(suite.etat.accompagnement.parcours.map((p) => p.prive?.etape)).toEqual(['ecoute', 'protection']);
    const finir = { parcours: 'p2', issue: 'reorientation' };
    suite.quand(acte(referent, 'TerminerParcoursSpecifique', finir)).alors('ParcoursSpecifiqueTermine');
    suite.quand(avancer).alors('ParcoursSpecifiqueAvance');
  });

  it('says nothing in clear of which path it is, and nothing at all once the household is erased', () => {
    const { monde } = etantDonne(pret, ouvrir(), avancer);
    const faits = monde
      .lire('dossier', 'd-1')
      .evenements.filter((e) => e.type.startsWith('ParcoursSpecifique'));
    const clair = JSON.stringify(faits.map((e) => [e.type, e.donnees]));
    for (const mot of ['psych', 'cmp', 'relais', 'ecoute']) expect(clair).not.toContain(mot);
  });
});
