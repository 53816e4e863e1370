import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOMS = [
  'RELOGEMENT_CLE_MAITRE',
  'RELOGEMENT_SECRET_JETONS',
  'RELOGEMENT_CLE_TEMPORAL',
  'RELOGEMENT_SECRET_EMPREINTES',
  'RELOGEMENT_SECRET_SESSIONS',
] as const;

/** The secrets of an embedded stack: drawn once, kept in the data folder for its owner alone. */
export function secretsDe(donnees: string): Record<string, string> {
  const fichier = join(donnees, 'secrets.json');
  const connus = existsSync(fichier)
    ? (JSON.parse(readFileSync(fichier, 'utf8')) as Record<string, string>)
    : {};
  const manquants = NOMS.filter((nom) => connus[nom] === undefined);
  if (manquants.length === 0) return connus;
  const tous = { ...connus };
  for (const nom of manquants) tous[nom] = randomBytes(32).toString('base64url');
  writeFileSync(`${fichier}.nouveau`, JSON.stringify(tous, null, 2), { mode: 0o600 });
  renameSync(`${fichier}.nouveau`, fichier);
  return tous;
}
