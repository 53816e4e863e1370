import type { Situation } from '../../../src/domaine/dossier/menage.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { enqueteComplete } from '../../soutien/enquete-complete.js';
import {
  acte,
  autreBailleur,
  bailleur,
  charte,
  consentement,
  diagnostic,
  informe,
  logement,
  operation,
  OPERATION,
  ouverture,
  pieces,
  pilote,
  referent,
  validation,
  type Recit,
} from './gestes.js';

/** The same story, of another household. */
export const pour =
  (id: string, recit: Recit): Recit =>
  (monde) => {
    const geste = typeof recit === 'function' ? recit(monde) : recit;
    return geste ? { ...geste, id } : undefined;
  };

export const SITUATION = {
  nombrePersonnes: 3,
  ressourcesMensuelles: 2400,
  aides: 150,
  loyer: 300,
  charges: 40,
  handicap: false,
};

/** An act on a dwelling, by its bailleur. */
export const surLogement = (id: string, nom: string, corps: object, par: Personne = bailleur): Recit => ({
  ...{ acteur: par, agregat: 'logement', id, acte: nom, corps },
});

const auSeuil = (situation: Situation): Recit[] => [
  ...[informe, acte(referent, 'RealiserEnquete', enqueteComplete({ situation }))],
  ...[validation, consentement, diagnostic, pieces],
];
export const menageAuSeuil = (id: string, plus: Situation = {}): Recit[] => {
  const situation = { ...SITUATION, ...plus };
  return [ouverture({ reference: id, situation }), ...auSeuil(situation)].map((recit) => pour(id, recit));
};

export const ouvrir = (id: string, mode: string, par: Personne = bailleur): Recit =>
  surLogement(id, 'OuvrirLocationChoisie', { mode, jusquau: '2026-04-01' }, par);
export const candidater = (id: string, dossier = 'd-1'): Recit =>
  pour(dossier, acte(pilote, 'DeposerCandidature', { logement: id }));

/** Two households of two bailleurs, whose homes are at the bourse; `d-1` lives in `h-1`, `d-2` in `h-2`. */
export const bourse: Recit[] = [
  ...charte,
  operation('2026-02-02'),
  ...menageAuSeuil('d-1'),
  ...menageAuSeuil('d-2'),
  logement('h-1'),
  logement('h-2', {}, autreBailleur),
  ouvrir('h-1', 'bourse-echange'),
  ouvrir('h-2', 'bourse-echange', autreBailleur),
];
export const inscrits: Recit[] = [
  ...bourse,
  pour('d-1', acte(pilote, 'InscrireEchange', { logement: 'h-1' })),
  pour('d-2', acte(pilote, 'InscrireEchange', { logement: 'h-2' })),
];
export const echanger = (reste: object = {}): Recit =>
  acte(pilote, 'ProposerEchange', {
    avec: [{ dossier: 'd-2', logement: 'h-2', operation: OPERATION, ...reste }],
  });
