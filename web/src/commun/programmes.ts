import type { paths } from '../api/types.d.ts';

type Filtres = NonNullable<paths['/api/operations']['get']['parameters']['query']>;
export type Programme = NonNullable<Filtres['programme']>;

export const PROGRAMMES: Readonly<Record<Programme, string>> = {
  NPNRU: 'NPNRU',
  LHI: 'Lutte contre l’habitat indigne',
};

export const estProgramme = (code: unknown): code is Programme =>
  typeof code === 'string' && Object.hasOwn(PROGRAMMES, code);
export const libelleProgramme = (code: string): string =>
  estProgramme(code) ? PROGRAMMES[code] : 'Autre programme';
