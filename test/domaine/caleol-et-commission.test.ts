import { describe, expect, it } from '@jest/globals';
import { convoquer, envoyer, inscrire, ORGANISATIONS } from './soutien/commission.js';
import {
  acte,
  bailleur,
  jusqua,
  logement,
  offreVisitee,
  accord,
  pilote,
  refusMenage,
  type Recit,
  tranche as trancher,
} from './soutien/gestes.js';
import { etantDonne, procedure } from './soutien/dsl.js';

const SEANCE = '2026-03-02';
const caleol = (nom: string, corps: object = {}): Recit => acte(bailleur, nom, { seance: SEANCE, ...corps });

describe('R4.111: the CALEOL names its members', () => {
  const decider: readonly (readonly [string, object])[] = [
    ['AttribuerLogement', {}],
    ['RejeterCandidature', { motif: 'Ressources', code: 'autre-caleol' }],
  ];
  it.each(decider)('%s says who sat', (nom, reste) => {
    const acceptee = () => etantDonne(jusqua('rapprochement'), ...offreVisitee('l-1'), accord);
    acceptee().quand(caleol(nom, reste)).alorsRefus('R4.111', { champ: 'membres', nature: 'invalide' });
    acceptee()
      .quand(caleol(nom, { ...reste, membres: [] }))
      .alorsRefus('R4.111');
    const suite = acceptee().quand(caleol(nom, { ...reste, membres: ['bailleur', 'locataires'] }));
    expect(suite.etat.propositions[0]?.caleol?.membres).toEqual(['bailleur', 'locataires']);
  });

  it.each(decider)('%s names who sat for the contingent of the dwelling', (nom, reste) => {
    const contingent = logement('l-ctg', { reservataire: 'ctg' });
    const acceptee = () =>
      etantDonne(
        [...ORGANISATIONS, ...jusqua('rapprochement'), contingent],
        ...offreVisitee('l-ctg'),
        accord,
      );
    acceptee()
      .quand(caleol(nom, { ...reste, membres: ['bailleur', 'caf'] }))
      .alorsRefus('R4.111', { champ: 'membres' });
    const suite = acceptee().quand(caleol(nom, { ...reste, membres: ['bailleur', 'ctg'] }));
    expect(suite.etat.propositions[0]?.caleol?.membres).toEqual(['bailleur', 'ctg']);
  });
});

describe('R4.110: a case on an agenda is settled by its session', () => {
  const epuisees = [
    ...jusqua('rapprochement'),
    ...['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]),
  ];
  const tranche = trancher('nouvelle-proposition');
  const inscrit = [
    ...ORGANISATIONS,
    convoquer({ nature: 'cas-specifiques' }),
    inscrire('d-1', null),
    envoyer(),
  ];

  it('a pilot settles it alone while no session has it on its agenda', () => {
    etantDonne(epuisees, procedure).quand(tranche).alors('CasSpecifiqueTranche');
  });

  it('not once it is there, until it is taken off it', () => {
    const suite = etantDonne(epuisees, procedure, inscrit);
    suite.quand(tranche).alorsRefus('R4.110');
    const retirer: Recit = {
      ...{ acteur: pilote, agregat: 'commission', id: 'c-1', acte: 'RetirerDossier' },
      corps: { dossier: 'd-1', motif: 'Réglé autrement' },
    };
    suite.quand(retirer, tranche).alors('CasSpecifiqueTranche');
  });
});
