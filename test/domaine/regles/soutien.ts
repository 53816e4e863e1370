import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { evaluer, CRITERES, direCriteres, type Critere } from '../../../src/domaine/regles/adequation.js';
import type { Reglages } from '../../../src/domaine/regles/critere.js';
import type { Demande, Offre } from '../../../src/domaine/regles/demande.js';

export const REGLAGES: Reglages = { adequation: CHARTE_DEFAUT.adequation, le: '2026-11-22' };

/** Four people who pay 470 € of a T3 of 45 m² in Cayenne with 1 465,50 € a month, 220 € of it aided. */
export const demande = (plus: Partial<Demande> = {}): Demande => ({
  dossier: 'd1',
  reference: 'MAT-001',
  operation: 'NPNRU-ESSAI',
  ouvertLe: '2026-01-05T12:00:00.000Z',
  commune: 'Cayenne',
  personnes: 4,
  ressources: 146_550,
  statutOccupation: 'locataire',
  loyer: 41_000,
  charges: 6_000,
  aides: 22_000,
  surface: 45,
  typologie: 'T3',
  handicap: false,
  violences: false,
  dalo: false,
  souhaits: { communes: ['Matoury', 'Cayenne'] },
  ...plus,
});

/** A free T4 of 78 m² in Matoury: 640 € and 60 € of charges. */
export const offre = (plus: Partial<Offre> = {}): Offre => ({
  logement: 'l1',
  reference: 'SIG-1',
  statut: 'disponible',
  dossier: null,
  nature: 'social',
  commune: 'Matoury',
  horsQpv: true,
  typologie: 'T4',
  surface: 78,
  loyer: 64_000,
  annexes: 0,
  charges: 6_000,
  accessible: false,
  decent: true,
  disponibleLe: '2026-11-01',
  minorations: [],
  ...plus,
});

/** What one criterion says of a pair. */
export function juger(critere: string, d: Demande, o: Offre, reglages = REGLAGES): Critere | undefined {
  return direCriteres(evaluer(d, o, reglages)).find((c) => c.critere === critere);
}

export const TOUS = CRITERES.map((c) => c.critere);
