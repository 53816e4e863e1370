import { requeteInvalide } from '../problemes/probleme.js';

export type Parametres = Readonly<Record<string, string>>;

const TAILLE_MAX = 500;

/**
 * The query parameters of a request, each once and known.
 * @throws Probleme 400 on an unknown, doubled, structured or too long parameter
 */
export function parametresDe(requete: unknown, connus: readonly string[]): Parametres {
  const lus: Record<string, string> = {};
  for (const [nom, valeur] of Object.entries(requete ?? {})) {
    if (!connus.includes(nom))
      throw refuser(
        nom,
        connus.length > 0 ? `paramètre inconnu ; connus : ${connus.join(', ')}` : 'paramètre inconnu',
      );
    if (typeof valeur !== 'string') throw refuser(nom, 'ne se donne qu’une fois');
    if (valeur.length > TAILLE_MAX) throw refuser(nom, 'est trop long');
    if (/\p{Cc}/u.test(valeur)) throw refuser(nom, 'contient un caractère interdit');
    if (valeur !== '') lus[nom] = valeur.normalize('NFC');
  }
  return lus;
}

export function refuser(champ: string, motif: string): Error {
  return requeteInvalide(`Paramètre « ${champ.slice(0, 60)} » : ${motif}.`, [
    { champ: champ.slice(0, 60), motif },
  ]);
}

/** One value among some; undefined when it is not asked. */
export function parmi<T extends string>(
  parametres: Parametres,
  nom: string,
  valeurs: readonly T[],
): T | undefined {
  const valeur = parametres[nom];
  if (valeur === undefined) return undefined;
  const trouvee = valeurs.find((v) => v === valeur);
  if (trouvee === undefined) throw refuser(nom, `doit être l’une de ces valeurs : ${valeurs.join(', ')}`);
  return trouvee;
}

/** `oui`, `non`, `true`, `false`. */
export function ouiNon(parametres: Parametres, nom: string): boolean | undefined {
  const valeur = parmi(parametres, nom, ['oui', 'non', 'true', 'false']);
  return valeur === undefined ? undefined : valeur === 'oui' || valeur === 'true';
}
