/** Hands a text to the person as a file. */
export function telecharger(nom: string, texte: string, type = 'text/csv'): void {
  const adresse = URL.createObjectURL(new Blob([texte], { type: `${type};charset=utf-8` }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 0);
}
