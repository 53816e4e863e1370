/** Every act of this aggregate, by type. */
export const ACTES_CHARTE = {};
