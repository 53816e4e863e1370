import { describe, expect, it } from '@jest/globals';
import type { Personne } from '../../src/domaine/noyau/acteur.js';
import { acte, informe, jusqua, pilote, referent, type Recit } from './soutien/gestes.js';
import { etantDonne, procedure } from './soutien/dsl.js';

const autrePilote = { ...pilote, id: 'pil-2' };
const leSien = { ...referent, id: 'ref-3' };
const deLAutre = (recits: readonly Recit[]): Recit[] =>
  recits.map((recit): Recit => (monde) => {
    const geste = typeof recit === 'function' ? recit(monde) : recit;
    if (geste?.agregat !== 'dossier') return undefined;
    const acteur = geste.acteur.type === 'personne' && geste.acteur.id === 'ref-1' ? leSien : geste.acteur;
    const corps = geste.acte === 'OuvrirDossier' ? { ...geste.corps, reference: 'LHI-002' } : geste.corps;
    return { ...geste, acteur, corps, id: 'd-2' };
  });
const ouvert = [...jusqua('concertation'), informe];
/** `d-1`, of ref-1, is protected from `d-2`, of ref-3. */
const separes = [
  ...[...ouvert, ...deLAutre(ouvert)],
  acte(referent, 'ProtegerDossier', {
    ...{ motif: 'Menaces du conjoint', connaissent: ['pil-1'], dossiersEcartes: ['d-2'] },
  }),
];
const absence = (de: string, delegue: string, acteur: Personne): Recit => ({
  ...{ acteur, agregat: 'referent', id: de, acte: 'DeclarerAbsence' },
  corps: { du: '2026-04-01', au: '2026-04-10', delegue },
});

describe('R8.30: nobody stands in for the référent of a protected dossier who follows the other adult', () => {
  it('refused to the référent and to a pilot who knows it; another stand-in is admitted', () => {
    const suite = etantDonne(separes);
    for (const qui of [referent, pilote])
      suite.quand(absence('ref-1', 'ref-3', qui)).alorsRefus('R8.30', { champ: 'delegue' });
    suite.quand(absence('ref-1', 'ref-4', referent)).alors('AbsenceDeclaree');
    expect(suite.etat.protection?.ecartes.personnes).toEqual(['ref-3']);
  });

  it('nor who was named to be kept out', () => {
    const nommee = acte(referent, 'ProtegerDossier', {
      ...{ motif: 'Menaces', connaissent: ['pil-1'], personnesEcartees: ['ref-5'] },
    });
    etantDonne(ouvert, nommee)
      .quand(absence('ref-1', 'ref-5', referent))
      .alorsRefus('R8.30', { champ: 'delegue' });
  });

  it('nor does who knows the protected dossier stand in on the other side, when the author knows it too', () => {
    etantDonne(separes)
      .quand(absence('ref-3', 'ref-1', pilote))
      .alorsRefus('R8.30', { champ: 'delegue' });
  });

  it('a dossier that is not protected asks nothing', () => {
    etantDonne([...ouvert, ...deLAutre(ouvert)])
      .quand(absence('ref-1', 'ref-3', referent))
      .alors('AbsenceDeclaree');
  });
});

describe('R8.31: to who does not know the protected dossier nothing is refused nor said; that dossier is told', () => {
  const compromis = ({ etat }: ReturnType<typeof etantDonne>) => etat.protection?.compromis?.personnes;

  it('its own référent is away, replaced by who follows the other adult: a task says so', () => {
    const suite = etantDonne(separes)
      .quand(absence('ref-1', 'ref-3', autrePilote))
      .alors('AbsenceDeclaree');
    expect(compromis(suite)).toEqual(['ref-3']);
    suite.quand(procedure);
    expect(suite.etat.taches.find((t) => t.code === 'revoir-separation')?.etat).toBe('a-faire');
  });

  it('the other adult’s référent is replaced by who follows the protected household', () => {
    const suite = etantDonne(separes)
      .quand(absence('ref-3', 'ref-1', leSien))
      .alors('AbsenceDeclaree');
    expect(compromis(suite)).toEqual(['ref-1']);
  });

  it('replaced by somebody else, that person is kept out of the protected dossier, which is not compromised', () => {
    const suite = etantDonne(separes)
      .quand(absence('ref-3', 'ref-4', leSien))
      .alors('AbsenceDeclaree');
    expect(suite.etat.protection?.ecartes.personnes).toEqual(['ref-3', 'ref-4']);
    expect(compromis(suite)).toBeUndefined();
    suite.quand(absence('ref-1', 'ref-4', referent)).alorsRefus('R8.30', { champ: 'delegue' });
  });
});

describe('R8.40: who stands in for the référent is not kept out of the dossier, whichever was said first', () => {
  const proteger = (plus: object) =>
    acte(referent, 'ProtegerDossier', { ...{ motif: 'Menaces', connaissent: ['pil-1'] }, ...plus });
  const remplace = [...ouvert, absence('ref-1', 'ref-3', referent)];

  it('refused for the person named, and for the référent of the other adult', () => {
    const suite = etantDonne(remplace, deLAutre(ouvert));
    suite
      .quand(proteger({ personnesEcartees: ['ref-3'] }))
      .alorsRefus('R8.40', { champ: 'personnesEcartees' });
    suite.quand(proteger({ dossiersEcartes: ['d-2'] })).alorsRefus('R8.40', { champ: 'personnesEcartees' });
    suite.quand(proteger({ personnesEcartees: ['ref-4'] })).alors('AccesRestreint');
  });

  it('admitted once the absence is over', () => {
    const retour: Recit = {
      ...{ acteur: referent, agregat: 'referent', id: 'ref-1', acte: 'TerminerAbsence' },
      corps: { absence: 'a1' },
    };
    etantDonne(remplace, retour)
      .quand(proteger({ personnesEcartees: ['ref-3'] }))
      .alors('AccesRestreint');
  });

  it('nor is a protected dossier handed over to who is replaced by a person kept out', () => {
    const relais = (a: string) =>
      acte(referent, 'TransmettreReferent', { a, motif: 'Départ', note: 'Rien à signaler' });
    const protege = etantDonne(
      ouvert,
      proteger({ personnesEcartees: ['ref-3'] }),
      absence('ref-2', 'ref-3', pilote),
    );
    protege.quand(relais('ref-2')).alorsRefus('R8.40', { champ: 'a' });
    protege.quand(relais('ref-4')).alors('ReferentTransmis');
  });
});
