import { describe, expect, it } from '@jest/globals';
import { tacheReservee } from '../../../src/api/dossiers/reserve.js';
import { adresseSecrete } from '../enquete/reponses.js';
import { etantDonne, procedure } from '../soutien/dsl.js';
import { acte, jusqua, pilote, referent } from '../soutien/gestes.js';
import { accord, etape3 } from './soutien.js';

const PARCOURS = { nature: 'violences', partenaire: 'association-victimes' };
const ouvrir = acte(referent, 'OuvrirParcoursSpecifique', PARCOURS);
const avancer = (plus: object = {}) =>
  acte(referent, 'AvancerParcoursSpecifique', { compteRendu: 'Vue seule, en lieu sûr', ...plus });
const terminer = (issue: string) => acte(referent, 'TerminerParcoursSpecifique', { issue });
const proteger = acte(referent, 'ProtegerDossier', { motif: 'Menaces', connaissent: ['pil-1'] });
const valider = acte(pilote, 'ValiderEnquete');
const decliner = (plus: object = {}) =>
  acte(referent, 'DeclinerParcoursSpecifique', { le: '2026-03-02', forme: 'oral', ...plus });

const enquetee = (adresse = false) => [...jusqua('enquete-sociale'), adresseSecrete(adresse)];
const CODE = 'proposer-parcours-specifique';
const taches = ({ etat }: ReturnType<typeof etantDonne>, code = CODE) =>
  etat.taches.filter((t) => t.code === code).map((t) => [t.etat, t.pour.role, t.objet]);

describe('R3.131: a validated survey that tells violence', () => {
  it('opens to the référent the task to propose the path, ended by its opening', () => {
    const dite = etantDonne(enquetee()).quand(procedure);
    expect(taches(dite)).toEqual([]);
    const validee = dite.quand(valider, procedure);
    expect(taches(validee)).toEqual([['a-faire', 'referent', null]]);
    validee.quand(accord({ portee: 'specifique' }), ouvrir).alors('ParcoursSpecifiqueOuvert');
    expect(taches(validee)).toEqual([['terminee', 'referent', null]]);
    const erreur = acte(referent, 'AnnulerOuverture', { ouverture: 'parcours.p1', motif: 'Autre ménage' });
    validee.quand(erreur, procedure);
    expect(taches(validee).map(([etat]) => etat)).toEqual(['terminee', 'a-faire']);
  });

  it('or by the answer of the household, with its date and its form', () => {
    const validee = etantDonne(enquetee(), valider).quand(procedure);
    validee.quand(decliner({ le: '2026-03-03' })).alorsRefus('R0.4', { champ: 'le' });
    validee.quand(decliner({ le: '2026-03-01' })).alorsRefus('R0.10', { champ: 'le' });
    validee.quand(decliner()).alors('ParcoursSpecifiqueDecline');
    expect(taches(validee)).toEqual([['terminee', 'referent', null]]);
    validee.quand(decliner()).alorsRefus('R3.131');
    validee.quand(accord({ portee: 'specifique' }), ouvrir).alors('ParcoursSpecifiqueOuvert');
  });

  it('opens none when the survey tells neither violence nor psychic disorders', () => {
    expect(taches(etantDonne(etape3).quand(procedure))).toEqual([]);
    etantDonne(etape3).quand(decliner()).alorsRefus('R3.131');
  });

  it('says nothing in clear of which path it is', () => {
    const { monde } = etantDonne(enquetee(), valider, procedure, decliner());
    const clair = JSON.stringify(
      monde.lire('dossier', 'd-1').evenements.map(({ type, donnees }) => [type, donnees]),
    );
    for (const mot of ['violence', 'psych']) expect(clair.toLowerCase()).not.toContain(mot);
    expect(tacheReservee(`${CODE}@12`)).toBe(true);
  });
});

describe('R3.132: the protection of a path of violence', () => {
  const pret = [...etape3, accord({ portee: 'specifique' }), ouvrir, avancer()];

  it('is not crossed while the dossier is not protected', () => {
    const suite = etantDonne(pret);
    suite.quand(avancer()).alorsRefus('R3.132', { champ: 'protectionRefuseeLe' });
    suite.quand(terminer('en-securite')).alorsRefus('R3.132', { champ: 'issue' });
    suite.quand(proteger, avancer()).alors('ParcoursSpecifiqueAvance');
    expect(suite.etat.accompagnement.parcours[0]?.prive?.etape).toBe('droits');
    suite.quand(avancer(), avancer(), avancer(), terminer('en-securite')).alors('ParcoursSpecifiqueTermine');
  });

  it('or once the household has refused it, on a day and in a form that are said', () => {
    const refus = { protectionRefuseeLe: '2026-03-02', protectionRefusee: 'ecrit' };
    const suite = etantDonne(pret);
    suite.quand(avancer({ ...refus, protectionRefusee: undefined })).alorsRefus('R3.132', {
      champ: 'protectionRefusee',
    });
    suite.quand(avancer({ ...refus, protectionRefuseeLe: undefined })).alorsRefus('R3.132');
    suite.quand(avancer({ ...refus, protectionRefuseeLe: '2026-03-03' })).alorsRefus('R0.4');
    suite.quand(avancer(refus)).alors('ParcoursSpecifiqueAvance');
    suite.quand(terminer('en-securite')).alors('ParcoursSpecifiqueTermine');
  });

  it('R3.82: its refusal ends the task to protect; nobody is held to it', () => {
    const suite = etantDonne(enquetee(true), valider, accord({ portee: 'specifique' }), ouvrir, procedure);
    expect(taches(suite, 'proteger-dossier').map(([etat]) => etat)).toEqual(['a-faire']);
    suite.quand(avancer(), avancer({ protectionRefuseeLe: '2026-03-02', protectionRefusee: 'oral' }));
    expect(taches(suite, 'proteger-dossier').map(([etat]) => etat)).toEqual(['annulee']);
    suite.quand(terminer('refus')).alors('ParcoursSpecifiqueTermine');
  });
});
