import { describe, expect, it } from '@jest/globals';
import { direSaisine } from '../../src/domaine/commission/saisine.js';
import { convoquer, envoyer, etatDe, inscrire, ORGANISATIONS, presents, sur } from './soutien/commission.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import {
  accord,
  acte,
  bailleur,
  DOSSIER,
  jusqua,
  offreVisitee,
  pilote,
  refusMenage,
  tranche,
  type Recit,
} from './soutien/gestes.js';

const SEANCE = '2026-03-09';
const acceptee = [...ORGANISATIONS, ...jusqua('rapprochement'), ...offreVisitee('l-1'), accord];
const caleol = [
  convoquer({ nature: 'caleol', bailleur: 'siguy' }),
  inscrire(DOSSIER, ['l-1']),
  envoyer(),
  jours(7),
];
const attribuer = (corps: object = {}): Recit =>
  acte(bailleur, 'AttribuerLogement', { seance: SEANCE, ...corps });
const rejeter: Recit = acte(bailleur, 'RejeterCandidature', {
  seance: SEANCE,
  motif: 'Ressources',
  code: 'autre-caleol',
});

describe('R4.160: the CALEOL kept in the service is the one that decides', () => {
  const tenue = () => etantDonne(acceptee, caleol, presents('cacl', 'ctg', 'siguy'));

  it('its presences say who sat, whoever is not named', () => {
    for (const decision of [attribuer(), rejeter]) {
      const suite = tenue().quand(decision);
      expect(suite.etat.propositions[0]?.caleol).toMatchObject({
        commission: 'c-1',
        presents: ['cacl', 'ctg', 'siguy'],
        membres: [],
      });
    }
  });

  it('decides nothing before it is held, nor without its quorum, but on a second convocation', () => {
    etantDonne(acceptee, caleol).quand(attribuer()).alorsRefus('R4.160', { champ: 'seance' });
    const sans = etantDonne(acceptee, caleol, presents('cacl'));
    const dite = attribuer({ membres: ['bailleur'], conditions: 'x' });
    sans.quand(dite).alorsRefus('R4.43');
    sans.quand(rejeter).alorsRefus('R4.43');
    const seconde = sans.quand(
      sur(pilote, 'ReporterSeance', { le: '2026-03-11', raison: 'quorum' }),
      jours(2),
      presents('cacl'),
    );
    seconde.quand(attribuer({ seance: '2026-03-11' })).alors('AttributionDecidee');
  });

  it('decides of the households and the dwellings of its agenda', () => {
    const autre = [convoquer({ nature: 'caleol', bailleur: 'siguy' }), inscrire(DOSSIER, ['l-2']), envoyer()];
    etantDonne(acceptee, autre, jours(7), presents('cacl', 'ctg'))
      .quand(attribuer({ membres: ['bailleur'] }))
      .alorsRefus('R4.160', { champ: 'seance' });
  });

  it('says absent whoever is named without having been there', () => {
    etantDonne(acceptee, caleol, presents('cacl', 'ctg'))
      .quand(attribuer({ membres: ['bailleur', 'cacl'] }))
      .alorsRefus('R4.160', { champ: 'membres' });
  });

  it('cancelled, or of another day, it is not the one', () => {
    const annulee = sur(pilote, 'AnnulerSeance', { raison: 'erreur' });
    etantDonne(acceptee, caleol, annulee)
      .quand(attribuer({ membres: ['bailleur'] }))
      .alors('AttributionDecidee');
    etantDonne(acceptee, caleol)
      .quand(attribuer({ seance: '2026-03-05', membres: ['bailleur'] }))
      .alors('AttributionDecidee');
  });
});

describe('R4.161: without a session kept in the service, those that the charter requires are named', () => {
  it('associations alone do not attribute', () => {
    etantDonne(acceptee, jours(7))
      .quand(attribuer({ membres: ['associations'] }))
      .alorsRefus('R4.161', { champ: 'membres' })
      .quand(attribuer({ membres: ['bailleur', 'associations'] }))
      .alors('AttributionDecidee');
  });
});

describe('R4.162: what brings a household before the commission d’examen des cas spécifiques', () => {
  const seance = [convoquer({ nature: 'cas-specifiques' })];
  const saisine = (...avant: readonly (Recit | readonly Recit[])[]) => {
    const suite = etantDonne([...ORGANISATIONS, ...jusqua('rapprochement')], ...avant, seance);
    return etatDe(suite.quand(inscrire(DOSSIER, null))).lignes[0]?.saisine;
  };

  it('is its exhausted offers, or the task that went up, as they stand', () => {
    const trois = ['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]);
    expect(saisine(trois)).toEqual({ epuisees: true });
    const montee = saisine(procedure, jours(200), procedure);
    expect(montee?.taches?.map((t) => t.code)).toContain('proposer-logement');
    expect(direSaisine(montee ?? {})).toMatch(
      /^tâche en retard montée à la commission le \d\d\/\d\d\/2026, « /,
    );
  });

  it('else a reason, said by who asks', () => {
    const vide = etantDonne([...ORGANISATIONS, ...jusqua('rapprochement')], seance);
    vide.quand(inscrire(DOSSIER, null)).alorsRefus('R4.162', { champ: 'saisine' });
    vide.quand(inscrire(DOSSIER, null, { saisine: 'desaccord' })).alors('DossierInscrit');
    expect(direSaisine({ raison: 'desaccord' })).toBe(
      'à la demande d’une personne, désaccord entre partenaires',
    );
  });
});

describe('R4.166: a case settled outside of the service says its session and who sat', () => {
  const epuisees = [
    ...jusqua('rapprochement'),
    ...['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]),
  ];
  it('on a day that has come', () => {
    const suite = etantDonne(epuisees, procedure);
    suite.quand(tranche('transitoire', { seance: '2099-01-01' })).alorsRefus('R0.4', { champ: 'seance' });
    suite
      .quand(tranche('transitoire', { membres: ['Mme Élise Roy', ' mme elise roy'] }))
      .alorsRefus('R4.166', { champ: 'membres[1]' });
    suite.quand(tranche('transitoire')).alors('CasSpecifiqueTranche');
  });
});
