import { applyDecorators, Get, HttpCode, Post } from '@nestjs/common';
import type { NomAgregat } from '../../domaine/agregats.js';
import type { Role } from '../../domaine/noyau/acteur.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import { Pour, PourTous } from '../../identite/acces.js';
import { rolesQuiAgissent } from '../actes/ouverture.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT, page, PAGINATION } from '../openapi/schemas.js';

export interface Guichets {
  readonly agregat: NomAgregat;
  readonly rubrique: string;
  /** Name of the path parameter that names one, and what it is, in French. */
  readonly cle: string;
  readonly cible: string;
  /** Who may list and read. */
  readonly lecteurs: readonly Role[] | 'tous';
  /** Who may open one. */
  readonly ouvreurs: readonly Role[];
}

/** The four routes that every aggregate has: list, open, read one, act on it. */
export function routesDe({ agregat, rubrique, cle, cible, lecteurs, ouvreurs }: Guichets) {
  const Lecteurs = () => (lecteurs === 'tous' ? PourTous() : Pour(...lecteurs));
  const chemin = { [cle]: cible };
  return {
    Lister: (
      resume: string,
      element: SchemaJson,
      filtres: Readonly<Record<string, SchemaJson>>,
      reponse = page(element),
    ) =>
      applyDecorators(
        Get(),
        Lecteurs(),
        Doc({ resume, rubrique, requete: { ...filtres, ...PAGINATION }, reponse }),
      ),
    Ouvrir: (resume: string) =>
      applyDecorators(
        Post(),
        HttpCode(201),
        Pour(...ouvreurs),
        Doc({
          resume,
          rubrique,
          ecriture: true,
          statut: 201,
          ouvertureDe: agregat,
          reponse: ACTE_FAIT,
        }),
      ),
    Lire: (resume: string, reponse: SchemaJson) =>
      applyDecorators(Get(`:${cle}`), Lecteurs(), Doc({ resume, rubrique, chemin, reponse })),
    Agir: (resume: string) =>
      applyDecorators(
        Post(`:${cle}/actes/:acte`),
        HttpCode(200),
        Pour(...rolesQuiAgissent(agregat)),
        Doc({
          ...{ resume, rubrique, ecriture: true, actesDe: agregat, reponse: ACTE_FAIT },
          chemin: { ...chemin, acte: 'Nom de l’acte' },
        }),
      ),
  };
}
