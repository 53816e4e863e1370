import { describe, expect, it } from '@jest/globals';
import { acte, informe, jusqua, logement, pilote, referent, type Recit } from './soutien/gestes.js';
import { etantDonne, procedure } from './soutien/dsl.js';
import { pour } from './soutien/passerelles.js';

const autrePilote = { ...pilote, id: 'pil-2' };
const leSien = { ...referent, id: 'ref-3' };
const passer = (a: string, qui: typeof referent) =>
  acte(qui, 'TransmettreReferent', { a, motif: 'Départ', note: 'Tout est dit' });
const proposer = (id: string, qui = referent) => acte(qui, 'ProposerLogement', { logement: id });
const proteger = acte(referent, 'ProtegerDossier', {
  ...{ motif: 'Menaces du conjoint', connaissent: ['pil-1'], dossiersEcartes: ['d-2'] },
});
const deLAutre = (recits: readonly Recit[]): Recit[] =>
  recits.map((recit): Recit => (monde) => {
    const geste = typeof recit === 'function' ? recit(monde) : recit;
    if (!geste || geste.agregat !== 'dossier') return undefined;
    const acteur = geste.acteur.type === 'personne' && geste.acteur.id === 'ref-1' ? leSien : geste.acteur;
    const corps = geste.acte === 'OuvrirDossier' ? { ...geste.corps, reference: 'LHI-002' } : geste.corps;
    return { ...geste, acteur, corps, id: 'd-2' };
  });
const ouvert = [...jusqua('concertation'), informe];
const deux = [...ouvert, ...deLAutre(ouvert)];
const separes = [...deux, proteger];
/** Both wait for a dwelling. */
const attendent = [...jusqua('rapprochement'), ...deLAutre(jusqua('rapprochement')), proteger];
const deSimko = logement('l-simko', {}, { ...pilote, role: 'bailleur', id: 'bai-2', organisation: 'simko' });

describe('two adults kept apart', () => {
  it('R8.26: who takes over the other adult’s dossier is kept out of the protected one', () => {
    const suite = etantDonne(separes, pour('d-2', passer('ref-4', leSien)));
    expect(suite.etat.protection?.ecartes.personnes).toEqual(['ref-3', 'ref-4']);
    expect(suite.types().at(-1)).toBe('EcartesCompletes');
    suite.quand(passer('ref-4', referent)).alorsRefus('R8.22', { champ: 'a' });
  });

  it('R8.26: who houses the other adult houses the protected one no more', () => {
    const suite = etantDonne(attendent, deSimko, pour('d-2', proposer('l-simko', leSien)));
    expect(suite.etat.protection?.ecartes.organisations).toContain('simko');
    const autre = logement(
      'l-autre',
      {},
      { ...pilote, role: 'bailleur', id: 'bai-2', organisation: 'simko' },
    );
    suite.quand(autre, proposer('l-autre')).alorsRefus('R8.22', { champ: 'logement' });
  });

  it('R8.26: a pilot who knows both gives the other adult nobody who knows the protected dossier', () => {
    etantDonne(separes)
      .quand(pour('d-2', passer('ref-1', pilote)))
      .alorsRefus('R8.26');
  });

  it('R8.27: who does not know it is refused nothing, and the protected dossier learns of it, as a task', () => {
    const suite = etantDonne(separes).quand(pour('d-2', passer('ref-1', autrePilote)));
    suite.alors('ReferentTransmis');
    const compromis = { personnes: ['ref-1'], organisations: [] };
    expect(suite.etat.protection?.compromis).toMatchObject(compromis);
    expect(suite.monde.lire('dossier', 'd-1').evenements.at(-1)).toMatchObject({
      ...{ type: 'SeparationCompromise', donnees: {}, personnel: compromis },
    });
    const revoir = () => suite.etat.taches.filter((t) => t.code === 'revoir-separation').map((t) => t.etat);
    suite.quand(procedure);
    expect(revoir()).toEqual(['a-faire']);
    suite.quand(acte(pilote, 'ExaminerSeparation', { suite: 'Relais passé' })).alors('SeparationExaminee');
    expect(revoir()).toEqual(['terminee']);
    suite.quand(acte(pilote, 'ExaminerSeparation', { suite: 'Encore' })).alorsRefus('R8.27');
  });

  it('R8.26: who still follows the other adult does not come back, whatever was kept that day', () => {
    etantDonne(separes, pour('d-2', passer('ref-1', autrePilote)), passer('ref-5', referent))
      .quand(passer('ref-1', { ...referent, id: 'ref-5' }))
      .alorsRefus('R8.26');
  });

  it('R8.27: a bailleur of the protected household that comes to house the other adult is told to it', () => {
    const suite = etantDonne(
      ...[attendent, deSimko, logement('l-neuf', {}, { ...pilote, role: 'bailleur', organisation: 'simko' })],
      proposer('l-simko'),
    );
    suite.quand(pour('d-2', proposer('l-neuf', leSien))).alors('LogementPropose');
    expect(suite.etat.protection?.compromis).toMatchObject({ organisations: ['simko'], personnes: [] });
  });

  it('R8.27: nothing of it is written in the other adult’s dossier', () => {
    const { monde } = etantDonne(separes, pour('d-2', passer('ref-1', autrePilote)));
    const texte = JSON.stringify(monde.lire('dossier', 'd-2'));
    for (const secret of ['d-1', 'LHI-001', 'Menaces']) expect(texte).not.toContain(secret);
  });
});

describe('households that join or part', () => {
  const reunir = (dossier: string) => acte(pilote, 'FusionnerDossier', { dossier, motif: 'Même ménage' });
  const partir = acte(pilote, 'Decohabiter', {
    ...{ reference: 'LHI-003', dossier: 'd-3', personnes: 1, motif: 'Séparation' },
    identite: { nom: 'Part', prenom: 'Lan' },
  });

  it('R8.28: two dossiers that a protection separates are never joined', () => {
    etantDonne(separes).quand(reunir('d-2')).alorsRefus('R8.28');
    etantDonne(separes)
      .quand(pour('d-2', reunir('d-1')))
      .alorsRefus('R8.28');
  });

  it('R8.28: a protected dossier is not absorbed by one that others know', () => {
    const seul = acte(referent, 'ProtegerDossier', { motif: 'Menaces', connaissent: ['pil-1'] });
    etantDonne(deux, seul)
      .quand(pour('d-2', reunir('d-1')))
      .alorsRefus('R8.28', { champ: 'dossier' });
  });

  it('R8.28: who leaves a protected household is protected as it was', () => {
    const { monde, etat } = etantDonne(separes, partir);
    const { protection } = monde.lire('dossier', 'd-3').etat;
    expect(protection).toMatchObject({ ecartes: etat.protection?.ecartes, connaissent: ['pil-1'] });
  });

  it('R8.28: who leaves the other adult’s home is kept out with it', () => {
    const { etat } = etantDonne(separes, pour('d-2', partir));
    expect(etat.protection?.ecartes.dossiers).toEqual(['d-2', 'd-3']);
  });
});
