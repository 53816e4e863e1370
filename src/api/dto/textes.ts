/** Control characters (C0 but newline, DEL, C1), line and paragraph separators, bidirectional overrides, non-characters. */
const INTERDITS = /(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const INCOMPLET = /\p{Cs}/u;
const ASCII = /^[\x20-\x7e]*$/;

/** One form per text: composed accents (NFC), and one sort of newline. */
export function normaliser(texte: string): string {
  if (ASCII.test(texte)) return texte;
  return texte.replaceAll('\r\n', '\n').normalize('NFC');
}

/** Why a text cannot be stored (R8.1: PostgreSQL refuses U+0000, UTF-8 lone surrogates); null when it can. */
export function defautTexte(texte: string, multiligne: boolean): string | null {
  if (ASCII.test(texte)) return null;
  if (INCOMPLET.test(texte)) return 'contient un caractère incomplet';
  if (INTERDITS.test(texte)) return 'contient un caractère de contrôle interdit';
  if (!multiligne && texte.includes('\n')) return 'doit tenir sur une ligne';
  return null;
}

const NIR =
  /(?<![\d])[12](?:[ .]?\d){2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])(?:[ .]?\d){8}(?![\d])/gi;
const CORSE: Readonly<Record<string, string>> = { '2A': '19', '2B': '18' };

/** A social security number (15 digits whose key is right) is never stored, wherever it was typed. */
export function contientNir(texte: string): boolean {
  return (texte.match(NIR) ?? []).some((trouve) => {
    const chiffres = trouve.replace(/[ .]/g, '').toUpperCase();
    const corps = chiffres.slice(0, 13).replace(/2[AB]/, (d) => CORSE[d] ?? d);
    return 97 - Number(BigInt(corps) % 97n) === Number(chiffres.slice(13));
  });
}
