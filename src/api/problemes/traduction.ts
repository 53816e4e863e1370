import { HttpException } from '@nestjs/common';
import { estIndisponible, panneDe } from '../../journal/erreurs.js';
import { Probleme } from './probleme.js';

const DETAILS: Readonly<Record<number, string>> = {
  400: 'La requête est illisible.',
  404: 'Aucune ressource à cette adresse.',
  413: 'Le contenu envoyé dépasse la taille admise.',
  415: 'Ce format n’est pas admis ici.',
};

const propriete = (objet: unknown, nom: string): unknown =>
  typeof objet === 'object' && objet !== null && nom in objet
    ? (objet as Record<string, unknown>)[nom]
    : undefined;

export const indisponible = (detail: string, membres?: Record<string, unknown>): Probleme =>
  new Probleme(503, detail, { entetes: { 'retry-after': '2' }, ...(membres ? { membres } : {}) });

/** Any error as a problem. Nothing of an unforeseen error is shown: it is found in the logs by its correlation. */
export function traduire(erreur: unknown): Probleme {
  if (erreur instanceof Probleme) return erreur;
  if (erreur instanceof HttpException) return deStatut(erreur.getStatus());
  if (estIndisponible(erreur))
    return indisponible('La base de données ne répond pas. Rien n’a été perdu : réessayez dans un instant.');
  if (panneDe(erreur) === 'caractere') return deStatut(400);
  if (erreur instanceof URIError) return deStatut(404);
  const statut = propriete(erreur, 'status');
  if (typeof statut === 'number' && statut >= 400 && statut < 500) return deStatut(statut);
  return new Probleme(
    500,
    'Une erreur inattendue est survenue. Elle est consignée sous le numéro de suivi indiqué.',
  );
}

const deStatut = (statut: number): Probleme =>
  new Probleme(statut, DETAILS[statut] ?? 'La requête est refusée.');
