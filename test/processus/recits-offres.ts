import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { procedure } from '../domaine/soutien/dsl.js';
import {
  acte,
  logement,
  offreVisitee,
  pilote,
  refusMenage,
  tranche,
  type Recit,
} from '../domaine/soutien/gestes.js';
import { decider, migrer, publier } from '../domaine/soutien/migration.js';
import { aujourdhui, etape4 } from './gestes.js';

const REGIME = 'letchimy';
const LOI = { regime: REGIME, motif: 'Arrêté d’évacuation' };
const rattacher = acte(pilote, 'RattacherRegime', { ...LOI, acteLe: '2026-01-12' });
const dire = (valide: boolean) =>
  acte(pilote, 'CorrigerValidite', { proposition: 'p1', regime: REGIME, valide, motif: 'Lue de nouveau' });
const notifiee = aujourdhui('NotifierProposition', 'le', {
  ...{ proposition: 'p1', mode: 'remise-en-main-propre', preuve: 'Récépissé' },
});

/** The only offer owed under that law is refused, then said valid: a search begun for another one ends there. */
export const epuisees: readonly Recit[] = [
  ...etape4,
  rattacher,
  ...offreVisitee('l-1'),
  notifiee,
  refusMenage(),
  dire(true),
];
const troisRefus: readonly Recit[] = [
  ...etape4,
  ...['l-1', 'l-2', 'l-3'].flatMap((id) => [...offreVisitee(id), refusMenage()]),
];
const quatreOffres = {
  ...CHARTE_DEFAUT,
  version: '2027-1',
  offresAvantCasSpecifique: CHARTE_DEFAUT.offresAvantCasSpecifique + 1,
};

/** What exhausted the offers is undone: they are owed again (R4.124). */
export const DE_NOUVEAU_DUES: Readonly<Record<string, readonly Recit[]>> = {
  'offre dite non valable': [...epuisees, dire(false)],
  'régime détaché': [...epuisees, acte(pilote, 'DetacherRegime', LOI)],
  'effet du régime constaté': [...epuisees, acte(pilote, 'ConstaterEffetRegime', LOI)],
  'effet du régime annulé': [
    ...[...epuisees, procedure, tranche('nouvelle-proposition'), acte(pilote, 'ConstaterEffetRegime', LOI)],
    ...['g-1', 'g-2', 'g-3'].flatMap((id) => [
      ...[logement(id, { typologie: 'T6', surface: 110 }), ...offreVisitee(id)],
      refusMenage(),
    ]),
    ...[procedure, acte(pilote, 'AnnulerEffetRegime', LOI)],
  ],

  'régime rattaché après trois refus': [
    ...troisRefus,
    acte(pilote, 'RattacherRegime', { ...LOI, regime: 'amenagement' }),
  ],
  'charte qui doit une offre de plus': [...troisRefus, ...publier(quatreOffres), decider(), migrer],
};
