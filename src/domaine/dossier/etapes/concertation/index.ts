import { InformerMenage } from './informer-menage.js';

export const ACTES_CONCERTATION = { InformerMenage };
