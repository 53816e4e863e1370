/** PostgreSQL does not answer: nothing is known to be wrong with the command; the caller may send it again with its key. */
export class BaseIndisponible extends Error {
  constructor(options?: ErrorOptions) {
    super('La base de données ne répond pas ; réessayez dans un instant.', options);
  }
}

/** What a failed statement means for the command. */
export type Panne = 'conflit' | 'coupure' | 'absente' | 'caractere' | 'autre';

const CONFLITS = new Set(['23505', '23502', '40001', '40P01']);
const CARACTERES = new Set(['22021', '22P05', '22P02', '22007', '22008', '22001', '22003']);
const ABSENCES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  '57P03',
  '53300',
  '57014',
  '53100',
  '25006',
]);
const COUPURES = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE', '25P03']);
const DIT_COUPURE =
  /Connection terminated|Client has encountered a connection error|not queryable|Client was closed/;
const DIT_ABSENCE =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated due to connection timeout/;

interface Dite {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly unknown[];
}

/** Reads an error of the driver: a conflict is decided again, a cut connection tried again, an absent base is said. */
export function panneDe(erreur: unknown): Panne {
  if (typeof erreur !== 'object' || erreur === null) return 'autre';
  const { code: dit, message: texte, errors = [] }: Dite = erreur;
  const code = typeof dit === 'string' ? dit : '';
  const message = typeof texte === 'string' ? texte : '';
  if (CONFLITS.has(code)) return 'conflit';
  if (CARACTERES.has(code)) return 'caractere';
  if (ABSENCES.has(code) || DIT_ABSENCE.test(message)) return 'absente';
  if (COUPURES.has(code) || code.startsWith('08') || DIT_COUPURE.test(message)) return 'coupure';
  return errors.some((e) => panneDe(e) === 'absente') ? 'absente' : 'autre';
}

/** The connection is not to be used again. */
export const estRupture = (erreur: unknown): boolean => ['coupure', 'absente'].includes(panneDe(erreur));

/** PostgreSQL does not answer, whoever says it. */
export const estIndisponible = (erreur: unknown): boolean =>
  erreur instanceof BaseIndisponible || estRupture(erreur);

/** Runs what asks the database. @throws BaseIndisponible when it does not answer */
export async function joindre<R>(suite: () => Promise<R>): Promise<R> {
  try {
    return await suite();
  } catch (erreur) {
    if (estRupture(erreur)) throw new BaseIndisponible({ cause: erreur });
    throw erreur;
  }
}
