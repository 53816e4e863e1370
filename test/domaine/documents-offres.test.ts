import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUES_DOCUMENT } from '../../src/domaine/documents/modele.js';
import type { Proposition } from '../../src/domaine/dossier/proposition.js';
import { ecrire, evenement, fait, HISTOIRE, proposee } from './soutien/documents.js';

const regime = (code: string) => ({
  ...{ code, fait: fait(1), acteLe: null, departLe: null, suitOperation: false, decisionLe: null },
  ...{ echeances: [], versements: [], verses: [], redus: {}, depuis: {}, traitees: [] },
  eteint: null,
});
const offre = (rang: number, reste: Partial<Proposition>): Proposition => {
  const [modele] = proposee().etat.propositions;
  if (!modele) throw new Error('une proposition');
  return { ...modele, id: `p${rang}`, rang, fait: fait(rang * 10), propose: fait(rang * 10), ...reste };
};
const notifieeLe = (le: string) => ({
  ...{ fait: fait(21), mode: 'lettre-recommandee' as const, le },
  ...{ reponseAvant: '2027-01-23T03:00:00.000Z', gardee: false },
});
const CONFORME = { besoins: true, moyens: true, proximite: true, decence: true, surface: true };
const refusee = (rang: number, motifCompte: boolean) =>
  offre(rang, { etat: 'refusee', motifCompte, criteres: CONFORME });
const lettre = (code: string | null, propositions: readonly Proposition[], modele = 'proposition' as const) =>
  ecrire(modele, proposee({ regimes: code ? [regime(code)] : [], propositions }));
const rangs = (code: string | null, propositions: readonly Proposition[]) =>
  (lettre(code, propositions)['offres'] as readonly { rang: string; dues: string }[]).map(
    ({ rang, dues }) => `${rang} sur ${dues}`,
  );

describe('R4.198: which of the offers owed the letter is about', () => {
  it('R4.198: given a refusal that counts and one that does not, then the next offer is the second of three', () => {
    const [premiere, sansCompte] = [refusee(1, true), refusee(2, false)];
    expect(rangs('demolition-hlm-anru', [premiere, sansCompte, offre(3, {})])).toEqual(['2 sur 3']);
    expect(lettre('demolition-hlm-anru', [premiere, offre(2, {})])).toMatchObject({
      comptee: true,
      offres: [
        {
          regime: 'Démolition d’un logement HLM (ANRU)',
          article: 'CCH L. 442-6, II ; loi du 1er septembre 1948, art. 13 bis',
          suite: 'le locataire perd son titre d’occupation, six mois après la troisième notification',
          seule: false,
        },
      ],
    });
  });

  it('R4.198: an offer still to be answered has its place before; a copy keeps the place of the day it was notified', () => {
    const ouverte = offre(1, {});
    expect(rangs('amenagement', [ouverte, offre(2, {})])).toEqual(['2 sur 2']);
    const notification = notifieeLe('2026-11-22');
    const refuseeDepuis = { ...refusee(1, false), fait: fait(30) };
    expect(rangs('amenagement', [refuseeDepuis, offre(2, { notification })])).toEqual(['2 sur 2']);
    expect(rangs('amenagement', [refuseeDepuis, offre(2, {})])).toEqual(['1 sur 2']);
  });

  it('R4.198: one that the law does not count has no place, nor one beyond those owed', () => {
    const tropChere = offre(1, { criteres: { ...CONFORME, moyens: false } });
    expect(lettre('amenagement', [tropChere])).toMatchObject({ comptee: false, offres: [] });
    expect(rangs('lhi-interdiction-definitive', [refusee(1, true), offre(2, {})])).toEqual([]);
    expect(lettre('lhi-interdiction-definitive', [offre(1, {})])['offres']).toMatchObject([{ seule: true }]);
    expect(rangs(null, [offre(1, {})])).toEqual(['1 sur 3']);
  });

  it('R4.198: the convocation to the visit says it too, and none when there is no visit', () => {
    expect(ecrire('convocation', proposee({ regimes: [] }))['offres']).toMatchObject([
      { rang: '1', dues: '3' },
    ]);
    expect(ecrire('convocation', proposee({ propositions: [] }))).toMatchObject({
      comptee: false,
      offres: [],
    });
  });
});

describe('what else the letter says', () => {
  it('R4.197: the last day of the convention that the rent relies on, as it was pictured', () => {
    const chiffres = { convention: 'Loyers minorés', conventionJusquau: '2028-11-30' };
    const s = proposee();
    const histoire = HISTOIRE.map((e) =>
      e.type === 'LogementPropose' ? evenement(e.version, e.type, e.donnees, { chiffres }) : e,
    );
    expect(ecrire('proposition', { ...s, histoire })['cout.minorationFin']).toBe('jeudi 30 novembre 2028');
    expect(ecrire('proposition', s)['cout.minorationFin']).toBe('');
  });

  it('R4.174: told before its bailleur confirmed, it says so; in a copy too, of what the household was told that day', () => {
    const dite = (reste: Partial<Proposition>) => lettre(null, [offre(1, reste)])['aConfirmer'];
    const { etat, notification } = { etat: 'confirmee' as const, notification: notifieeLe('2026-11-20') };
    const pas = (le: string) => [
      { nom: 'confirmation' as const, fait: { version: 30, le }, avant: offre(1, {}) },
    ];
    expect(dite({ etat: 'proposee' })).toBe(true);
    expect(dite({ etat, pas: pas('2026-11-21T15:00:00.000Z') })).toBe(false);
    expect(dite({ etat, notification, pas: pas('2026-11-21T15:00:00.000Z') })).toBe(true);
    expect(dite({ etat, notification, pas: pas('2026-11-20T18:00:00.000Z') })).toBe(false);
  });

  it('R4.199: no day to answer while the clock is stopped, and it says so', () => {
    const arret = { du: '2026-11-12T15:00:00.000Z', au: null, motif: 'Hospitalisation' };
    const suspendue = ecrire('proposition', proposee({ statut: 'suspendu', suspensions: [arret] }));
    expect(suspendue).toMatchObject({ 'reponse.avant': '', suspendue: true, silenceRefus: true });
    expect(ecrire('proposition', proposee())).toMatchObject({ suspendue: false });
  });

  it.each(Object.keys(LANGUES_DOCUMENT))(
    'R4.174, R4.197, R4.198, R4.199: in %s, the shipped model says them',
    (langue) => {
      const suffixe = langue === 'fr' ? '' : `.${langue}`;
      const livre = (nom: string) => readFileSync(`modeles/documents/${nom}${suffixe}.txt`, 'utf8');
      for (const champ of ['{cout.minorationFin}', '{#offres}', '{suite}', '{#suspendue}', '{#aConfirmer}'])
        expect(livre('proposition')).toContain(champ);
      expect(livre('convocation')).toContain('{rang}');
    },
  );
});
