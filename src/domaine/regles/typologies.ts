import type { Typologie } from '../territoire.js';

const PLUS_GRANDE = 7;

/** Main rooms of a typology: T3 has three. */
export const pieces = (typologie: Typologie): number => Number(typologie.slice(1));
/** The typology of so many rooms, within T1 to T7. */
export const typologieDe = (nombre: number): Typologie =>
  `T${Math.min(PLUS_GRANDE, Math.max(1, nombre))}` as Typologie;
