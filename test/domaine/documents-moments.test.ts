import { describe, expect, it } from '@jest/globals';
import { NOMS_MODELES_DOSSIER } from '../../src/domaine/documents/modeles.js';
import { empecheDocument } from '../../src/domaine/documents/redactions/index.js';
import { lireRendezVous } from '../../src/domaine/documents/rendez-vous.js';
import { RemettreDocument } from '../../src/domaine/dossier/etapes/documents/remettre-document.js';
import type { Issue } from '../../src/domaine/dossier/issues.js';
import { LIENS_INITIAUX } from '../../src/domaine/dossier/etapes/menages/etat.js';
import { choix, ecrire, ETAT, LE, proposee, source } from './soutien/documents.js';

const cloture = { version: 20, le: LE, rouverte: null, rendu: null, indemnites: [] };
const clos = (issue: Issue) => ({ statut: 'clos' as const, issue, clotures: [cloture] });
const absorbe = { ...clos('fusionne'), liens: { ...LIENS_INITIAUX, horsCompte: 'fusion' as const } };
const possibles = (plus: Parameters<typeof proposee>[0]) =>
  NOMS_MODELES_DOSSIER.filter((m) => !empecheDocument(m, proposee(plus), choix({ destinataire: 'menage' })));

describe('R8.50 — chaque document dit quand il a un sens', () => {
  it.each([
    ['suivi', {}, ['convocation', 'proposition', 'contrat', 'attestation', 'bilan']],
    ['maintenu', clos('maintenu-sur-place'), ['contrat', 'attestation', 'bilan']],
    ['décès', clos('deces'), []],
    ['réuni', absorbe, []],
  ] as const)('of a dossier %s, the household may receive %#', (_nom, plus, attendus) => {
    expect(possibles(plus)).toEqual(attendus);
  });

  it('names the way out, and lets the bilan of a person who died go to the others', () => {
    const mort = source(clos('deces'));
    expect(empecheDocument('convocation', mort)).toMatchObject({ regle: 'R8.50', nature: 'conflit' });
    expect(empecheDocument('attestation', mort)?.motif).toMatch(/clos par un décès.*rouvrez-le/);
    expect(empecheDocument('bilan', mort, choix({ destinataire: 'pilote' }))).toBeNull();
  });

  it('an attestation of a dossier that is closed tells how it ended, and no more that it goes on', () => {
    const parti = { ...clos('parti-de-lui-meme'), faits: {}, propositions: [] };
    expect(ecrire('attestation', source(parti))).toMatchObject({
      clos: true,
      relogement: false,
      'suivi.jusqua': 'dimanche 22 novembre 2026',
      'suivi.issue': 'parti de lui-même',
    });
    expect(ecrire('attestation', source())).toMatchObject({ clos: false, 'suivi.jusqua': '' });
  });

  it('is judged again when the handing over is recorded, on the dossier as it is then', () => {
    const remise = {
      modele: 'convocation',
      destinataire: 'menage',
      langue: 'fr',
      format: 'pdf',
      moyen: 'courrier',
      versionModele: 0,
      genreModele: 'texte',
      empreinte: '0'.repeat(64),
      empreinteModele: '0'.repeat(64),
      octets: 'JVBERi0=',
    } as const;
    const decider = (etat: typeof ETAT, plus: { moyen?: 'courriel'; courriel?: string } = {}) =>
      RemettreDocument.decider(etat, { ...remise, ...plus }, Object.create(null) as never);
    expect(decider({ ...ETAT, ...clos('deces') })).toMatchObject({ regle: 'R8.50' });
    expect(decider(ETAT)).toMatchObject({ evenements: [{ type: 'DocumentRemis' }] });
    expect(decider(ETAT, { moyen: 'courriel' })).toMatchObject({ regle: 'R8.52', champ: 'courriel' });
    expect(decider(ETAT, { moyen: 'courriel', courriel: 'a@exemple.gf' })).toMatchObject({
      evenements: [{ personnel: { courriel: 'a@exemple.gf' } }],
    });
  });
});

describe('R8.51 — un rendez-vous est à venir, borné, et sans heure que nul n’a dite', () => {
  const empeche = (dit: string) =>
    empecheDocument('convocation', source(), choix({ rendezVous: lireRendezVous(dit) }));

  it.each(['2020-12-01', '2026-11-21', '2026-11-21T23:59-03:00', '2027-05-23', '2190-12-01'])(
    '%s is refused on the field',
    (dit) => {
      expect(empeche(dit)).toMatchObject({ regle: 'R8.51', champ: 'rendezVous' });
    },
  );
  it.each(['2026-11-22', '2026-11-22T08:00-03:00', '2026-12-10', '2027-05-22'])('%s is given', (dit) => {
    expect(empeche(dit)).toBeNull();
  });
  it('a date alone has no hour; a text that is neither is not read', () => {
    const rendezVous = lireRendezVous('2026-12-10');
    expect(ecrire('convocation', source(), { rendezVous })).toMatchObject({
      'visite.date': 'jeudi 10 décembre 2026',
      'visite.heure': '',
    });
    expect([lireRendezVous('2026-02-31'), lireRendezVous('demain')]).toEqual([null, null]);
  });
  it('says where and at which number: as said, else where the household is received, a visit at the dwelling', () => {
    const lieu = (s: ReturnType<typeof source>, plus = {}) =>
      ecrire('convocation', s, plus)['rendezVous.lieu'];
    const sans = source({ propositions: [] });
    expect(lieu(sans)).toBe('Maison du projet, 3 rue Exemple');
    expect(ecrire('convocation', sans)['rendezVous.telephone']).toBe('05 94 00 00 00');
    expect(lieu(sans, { lieu: 'Mairie annexe' })).toBe('Mairie annexe');
    expect(lieu(sans, { lieu: 'domicile', langue: 'ht' })).toBe('Lakay ou');
    expect(lieu(proposee())).toBe('CANARI-ADRESSE');
  });
});
