import { InformerMenage } from './informer-menage.js';

import { RattacherImmeuble } from './rattacher-immeuble.js';

export const ACTES_CONCERTATION = { InformerMenage, RattacherImmeuble };
