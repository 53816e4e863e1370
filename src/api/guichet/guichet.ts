import { Inject, Injectable } from '@nestjs/common';
import type { Etats, NomAgregat } from '../../domaine/agregats.js';
import type { Lecteur, Page, Pagination } from '../../vues/page.js';
import { actesDuRole } from '../actes/actes-possibles.js';
import { acteDuChemin, Actes, type Envoi, type ReponseActe } from '../actes/actes.js';
import { Contextes, type Lu } from '../actes/contexte.js';
import { acteOuverture } from '../actes/ouverture.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { paginationDe, PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { parametresDe, type Parametres } from '../requete/parametres.js';
import type { DemandeActe, DemandeLecture, DemandeListe } from './demandes.js';

type Chercher<E> = (base: Lecteur, parametres: Parametres, pagination: Pagination) => Promise<Page<E>>;

/** Address of one stream. */
const adresse = (agregat: NomAgregat, id: string): string => `/api/${agregat}s/${id}`;

/** What every aggregate answers alike: a page of them, one with what may be done on it, an opening, an act. */
@Injectable()
export class Guichet {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  /** @throws Probleme 400 on a parameter that is neither a filter nor of pages */
  lister<E>({ http, reponse }: DemandeListe, filtres: object, chercher: Chercher<E>) {
    const parametres = parametresDe(http.query, [...Object.keys(filtres), ...PARAMETRES_PAGE]);
    return repondrePage(http, reponse, () =>
      chercher(this.services.vues, parametres, paginationDe(parametres)),
    );
  }

  /** @throws Probleme 404 */
  async lire<N extends NomAgregat>(agregat: N, id: string): Promise<Lu<Etats[N]>> {
    const lu = await this.services.histoire.lireEtat(agregat, id);
    if (!lu) throw introuvable();
    return lu;
  }

  /** `vue` of the stream, its version, and what the caller may do on it. */
  async montrer<N extends NomAgregat, V extends object>(
    agregat: N,
    id: string,
    lu: Lu<Etats[N]>,
    { acteur, reponse }: DemandeLecture,
    vue: V,
  ) {
    const contexte = await this.contextes.pour(id, lu, acteur);
    reponse.setHeader('etag', `"${lu.version}"`);
    return {
      ...vue,
      version: lu.version,
      ...actesDuRole(agregat, lu.etat, contexte, adresse(agregat, id)),
    };
  }

  /** @throws Probleme with the rule that refuses */
  async ouvrir(agregat: NomAgregat, id: Envoi['id'], envoi: DemandeActe): Promise<ReponseActe> {
    const fait = await this.actes.faire({ ...envoi, agregat, id, acte: acteOuverture(agregat) });
    envoi.reponse.setHeader('location', adresse(agregat, fait.id));
    return fait;
  }

  /** `acte` as it stands in the address. @throws Probleme 404, or with the rule that refuses */
  async agir(agregat: NomAgregat, id: string, acte: string, envoi: DemandeActe): Promise<ReponseActe> {
    return this.actes.faire({ ...envoi, agregat, id, acte: acteDuChemin(agregat, acte) });
  }
}
