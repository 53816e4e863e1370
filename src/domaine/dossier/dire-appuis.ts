/** What leans on something, in one clause: « un désaccord (3 mars), sa fin (5 mai) s’appuient dessus ». */
export const direAppuis = (noms: readonly string[]): string =>
  `${noms.join(', ')} ${noms.length > 1 ? 's’appuient' : 's’appuie'} dessus`;
