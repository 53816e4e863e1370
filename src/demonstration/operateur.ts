import type { DateCivile } from '../domaine/noyau/instants.js';
import { EnregistrerAgrement } from '../domaine/organisation/agrements.js';
import { DefinirContacts } from '../domaine/organisation/definir-contacts.js';
import { ORGANISATION_PILOTE } from '../domaine/organisation/niveaux.js';
import { DeclarerOrganisation } from '../domaine/organisation/declarer-organisation.js';
import { OPERATEUR, PILOTE } from './acteurs.js';
import { ordre, type Ordre } from './ordres.js';

const AGREMENTS = [
  ['ingenierie-sociale', 'FICTIF-365-3'],
  ['intermediation-locative', 'FICTIF-365-4'],
] as const;
const UN_AN = 365;
const QUATRE_ANS = 4 * UN_AN;

/** Who receives what goes up to the direction, and to the commission (R7.20). */
export const niveauxDuPilote = (ilYa: number): Ordre =>
  ordre(
    'organisation',
    ORGANISATION_PILOTE,
    DefinirContacts,
    {
      contacts: [
        {
          fonction: 'Direction de l’habitat (fictive)',
          courriel: 'direction@cacl.example',
          niveau: 'direction',
        },
        {
          ...{ fonction: 'Secrétariat des commissions (fictif)', niveau: 'commission' },
          courriel: 'commissions@cacl.example',
        },
      ],
    },
    PILOTE,
    ilYa,
  );

/** The operator of the demonstration's measures, with its approvals, for five years (R3.87). */
export const operateurAgree = (dateDuJour: (ilYa: number) => DateCivile, ilYa: number): Ordre[] => [
  ordre(
    'organisation',
    OPERATEUR.code,
    DeclarerOrganisation,
    { ...OPERATEUR, type: 'association' },
    PILOTE,
    ilYa,
  ),
  ...AGREMENTS.map(([type, numero]) =>
    ordre(
      'organisation',
      OPERATEUR.code,
      EnregistrerAgrement,
      {
        ...{ type, numero, autorite: 'Préfet de la Guyane (fictif)' },
        ...{ du: dateDuJour(ilYa + UN_AN), au: dateDuJour(-QUATRE_ANS) },
      },
      PILOTE,
      ilYa,
    ),
  ),
];
