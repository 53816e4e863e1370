import type { Typologie } from '../domaine/territoire.js';

/** A dwelling by the number of people it suits: size, surface in m², monthly rent in euros. Fictitious, of plausible levels. */
const PAR_PERSONNES: readonly (readonly [Typologie, number, number])[] = [
  ['T2', 47, 338],
  ['T2', 52, 372],
  ['T3', 63, 421.5],
  ['T4', 78, 489],
  ['T4', 84, 517.2],
  ['T5', 97, 586],
];
const NATURE = ['LLS', 'LLTS', 'PLS'] as const;

/** What the demonstration offers for a household of that many people; `rang` makes neighbours differ. */
export function offreFictive(personnes: number, rang: number) {
  const [typologie, surface, loyer] = PAR_PERSONNES[Math.min(personnes, PAR_PERSONNES.length) - 1] ?? [
    'T3',
    63,
    421.5,
  ];
  return {
    typologie,
    surface: surface + (rang % 4),
    loyer: loyer + 3 * (rang % 7),
    charges: 38 + surface / 4 + (rang % 3),
    financement: NATURE[rang % NATURE.length] ?? 'LLS',
    accessible: rang % 5 === 0,
    // One in six is left for the visit to say (R4.191).
    ...(rang % 6 === 5 ? {} : { decent: true }),
  };
}
