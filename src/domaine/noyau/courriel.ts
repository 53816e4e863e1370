/** The form of an e-mail address. */
export const FORME_COURRIEL = {
  motif: '^[^\\s@<>,;:"]+@[^\\s@<>,;:"]+\\.[^\\s@<>,;:".]+$',
  dit: 'doit être une adresse de courriel',
};
