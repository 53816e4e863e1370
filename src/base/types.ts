import pg from 'pg';

const DATE = 1082;
const HORODATAGE = 1184;

/** Instants are read as ISO strings in UTC with milliseconds, civil dates as they are; the rest as `pg` does. */
export const TYPES_LECTURE: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (texte: string) => texte;
    if (oid === HORODATAGE) return (texte: string) => new Date(texte).toISOString();
    return pg.types.getTypeParser(oid, format) as (texte: string) => unknown;
  }) as pg.CustomTypesConfig['getTypeParser'],
};
