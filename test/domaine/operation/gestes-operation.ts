import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import type { EtatOperation } from '../../../src/domaine/operation/etat.js';
import { charte, operation, OPERATION, pilote, type Recit } from '../soutien/gestes.js';
import { etantDonne } from '../soutien/dsl.js';

/** One act on the operation of the tests, by the pilot unless said otherwise. */
export const fait = (acte: string, corps: object = {}, acteur: Personne = pilote): Recit => ({
  acteur,
  agregat: 'operation',
  id: OPERATION,
  acte,
  corps,
});
/** The operation declared, its project defined on 2 February 2026. */
export const DEFINIE: Recit[] = [...charte, operation('2026-02-02')];
export const operationDefinie = (...suite: Recit[]) => etantDonne(DEFINIE, suite);

type Suite = ReturnType<typeof operationDefinie>;
export const etatOperation = ({ monde }: Suite): EtatOperation => monde.lire('operation', OPERATION).etat;

export const immeuble = (code: string, corps: object = {}): Recit =>
  fait('DeclarerImmeuble', { code, libelle: `Bâtiment ${code}`, ...corps });
export const jalon = (corps: object): Recit => fait('PlanifierJalon', corps);
export const demolition = (le: string, lieu: object = {}): Recit =>
  jalon({ nature: 'demolition', le, ...lieu });
