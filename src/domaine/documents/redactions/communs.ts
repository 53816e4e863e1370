import type { DonneesDe } from '../champs.js';
import type { COMMUNS, MENAGE, REFERENT } from '../dictionnaires/communs.js';
import type { LangueDocument } from '../modele.js';
import { direJour } from './dire.js';
import type { SourceDossier } from './source.js';

type Commun = DonneesDe<typeof COMMUNS & typeof REFERENT>;

export const communs = (source: SourceDossier, langue: LangueDocument = 'fr'): Commun => ({
  reference: source.etat.reference,
  faitLe: direJour(source.le, langue),
  organisme: source.organisme,
  'referent.nom': source.nomReferent,
  'operation.nom': source.nomOperation,
  traduit: langue !== 'fr',
});

/** First name then name; empty once erased. */
export const nomMenage = ({ etat: { menage } }: SourceDossier): string =>
  menage ? `${menage.identite.prenom} ${menage.identite.nom}` : '';
export const menageDe = (source: SourceDossier): DonneesDe<typeof MENAGE> => ({
  'menage.nom': nomMenage(source),
});

/** Where the household lives is never told on a paper that goes from hand to hand (R8.17, R8.21). */
export const adresseProtegee = ({ etat }: SourceDossier): boolean =>
  etat.protection !== null || etat.menage?.situation.violences === true;
