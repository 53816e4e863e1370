/** The cursor of the next page in a `Link` header (`<…?curseur=…>; rel="next"`); null on the last page. */
export function curseurSuivant(lien: string | null): string | null {
  const adresse = /<([^>]*)>\s*;\s*rel="?next"?/.exec(lien ?? '')?.[1];
  if (adresse === undefined) return null;
  return new URL(adresse, 'http://service').searchParams.get('curseur');
}
