import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estOuvre, termeRepousse } from '../../../src/domaine/noyau/delais.js';
import {
  ajouterJours,
  ajouterMois,
  dateCayenne,
  depuisMillisecondes,
  enMillisecondes,
  instantCayenne,
} from '../../../src/domaine/noyau/instants.js';
import { GUYANE } from '../soutien/calendrier.js';
import { acte, pilote, proposition } from '../soutien/gestes.js';
import { etantDonne, jours } from '../soutien/dsl.js';
import { confirmer, etape4Connue, notifier, regime, silence } from '../soutien/gestes-propositions.js';

const JOUR_MS = 86_400_000;
/** Its last day: a delay ends at midnight. */
const dernierJour = (fin: string): string => dateCayenne(depuisMillisecondes(enMillisecondes(fin) - 1));
const notifications = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => instantCayenne(ajouterJours('2026-01-01', n), 12));

describe('R9.52: a suspended delay is counted first, then its stopped days are added', () => {
  it('two months from 20/07, twenty days stopped: 20/09, then 10/10', () => {
    const delai = { duree: 'P2M', calendrier: 'civil' } as const;
    const fin = termeRepousse(instantCayenne('2026-07-20', 12), delai, 20 * JOUR_MS, GUYANE);
    expect(dernierJour(fin)).toBe('2026-10-10');
  });

  it('whatever the months and the days stopped', () => {
    fc.assert(
      fc.property(
        notifications,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 400 }),
        (notifieLe, mois, arret) => {
          const delai = { duree: `P${mois}M`, calendrier: 'civil' } as const;
          const fin = termeRepousse(notifieLe, delai, arret * JOUR_MS, GUYANE);
          expect(dernierJour(fin)).toBe(ajouterJours(ajouterMois(dateCayenne(notifieLe), mois), arret));
        },
      ),
    );
  });

  it('in working days, it ends on one, never before those days are added', () => {
    fc.assert(
      fc.property(
        notifications,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        (notifieLe, nombre, arret) => {
          const delai = { duree: `P${nombre}D`, calendrier: 'ouvre' } as const;
          const nu = dernierJour(termeRepousse(notifieLe, delai, 0, GUYANE));
          const fin = dernierJour(termeRepousse(notifieLe, delai, arret * JOUR_MS, GUYANE));
          expect(estOuvre(fin, GUYANE)).toBe(true);
          expect(fin >= ajouterJours(nu, arret)).toBe(true);
        },
      ),
    );
  });

  it('so does the delay of an offer whose dossier was suspended', () => {
    const suite = etantDonne(
      etape4Connue(),
      regime('amenagement'),
      proposition('l-1'),
      confirmer(),
      notifier(undefined, '2026-03-02'),
      jours(12),
      acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation' }),
      jours(20),
      acte(pilote, 'ReprendreHorloge'),
    );
    expect(dernierJour(suite.etat.propositions[0]?.notification?.reponseAvant ?? '')).toBe('2026-05-22');
  });
});

describe('R9.63: a suspension told late does not go under a silence already noted', () => {
  const suspendre = (le: string, repriseLe: string) =>
    acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation', repriseLe }, `${le}T12:00:00.000Z`);
  const muet = () =>
    etantDonne(
      ...[
        etape4Connue(),
        regime('amenagement'),
        proposition('l-1'),
        confirmer(),
        notifier(undefined, '2026-03-02'),
      ],
      ...[jours(80), silence()],
    );

  it('within the delay that it would have made longer, it is refused: the silence is taken back first', () => {
    const suite = muet();
    suite.quand(suspendre('2026-04-01', '2026-04-20')).alorsRefus('R9.63', { champ: 'survenuLe' });
    const repris = acte(pilote, 'AnnulerReponse', {
      proposition: 'p1',
      etape: 'silence',
      motif: 'Hospitalisé',
    });
    const { etat } = suite
      .quand(repris, suspendre('2026-04-01', '2026-04-20'))
      .alors('HorlogeSuspendue', 'HorlogeReprise');
    expect(dernierJour(etat.propositions[0]?.notification?.reponseAvant ?? '')).toBe('2026-05-21');
  });

  it('after that delay, it is said as any other', () => {
    muet().quand(suspendre('2026-05-10', '2026-05-15')).alors('HorlogeSuspendue', 'HorlogeReprise');
  });
});
