interface Nomme {
  readonly nom?: string;
  readonly prenom?: string;
}

/** `Dieudonné Étienne`; null when the reader may not know it, or once it is erased. */
export function nomMenage(menage: Nomme | null): string | null {
  const nom = [menage?.prenom, menage?.nom].filter((n) => n !== undefined && n !== '').join(' ');
  return nom === '' ? null : nom;
}
