import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CODES_TACHES, TACHES } from '../../domaine/charte/taches.js';
import { ETAPES } from '../../domaine/charte/etapes.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { ROLES_DOSSIERS } from '../dossiers/acces-dossiers.js';
import { filtreDe, FILTRES_TABLEAU } from '../dossiers/filtres.js';
import { TACHE } from '../dossiers/schemas.js';
import { Doc } from '../openapi/doc.js';
import {
  entier,
  nomme,
  objet,
  OUI_NON,
  page,
  PAGINATION,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';
import { paginationDe, PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { ouiNon, parametresDe, parmi as parmiLes } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { ETATS_TACHE } from '../../vues/liste-taches.js';
import { Boite } from './boite.js';
import { LignesTaches } from './ligne-tache.js';

const A_REVOIR = ['oui'] as const;
const POUR = {
  ...texte,
  description: 'Un rôle, `moi`, le code d’une organisation ou l’identifiant d’une personne',
};
const GENRE = nomme(
  'GenreTaches',
  objet({
    code: parmi(CODES_TACHES),
    libelle: texte,
    etape: parmi(ETAPES),
    nombre: entier,
    enRetard: entier,
  }),
);

@Controller('api/taches')
export class TachesController {
  constructor(
    @Inject(Boite) private readonly boite: Boite,
    @Inject(LignesTaches) private readonly lignes: LignesTaches,
  ) {}

  @Get('genres')
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Compter les tâches ouvertes de l’appelant, genre par genre',
    description:
      'Celles qui attendent, et elles seules, dans l’ordre des étapes ; `code` de la liste des tâches donne celles d’un genre : enquêtes à actualiser, pièces à réunir…',
    rubrique: 'Tâches',
    requete: { pour: POUR },
    reponse: objet({ genres: tableau(GENRE) }),
  })
  async genres(@Appelant() acteur: Personne, @Query() requete: unknown) {
    const { pour } = parametresDe(requete, ['pour']);
    const comptes = new Map((await this.boite.genres(acteur, pour)).map((g) => [g.code, g]));
    return {
      genres: CODES_TACHES.flatMap((code) => {
        const { libelle, etape } = TACHES[code];
        const compte = comptes.get(code);
        return compte ? [{ ...compte, libelle, etape }] : [];
      }),
    };
  }

  @Get()
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Lister les tâches, de la plus proche échéance à la plus lointaine',
    description:
      'Chacun voit les siennes : un référent celles de ses ménages et de ceux qui n’en ont pas, un bailleur celles de son organisation.',
    rubrique: 'Tâches',
    requete: {
      pour: POUR,
      etat: {
        ...parmi(ETATS_TACHE),
        description: 'À défaut, celles qui sont ouvertes, qu’on les ait prises ou non',
      },
      aRevoir: {
        ...parmi(A_REVOIR),
        description: 'Celles qui sont prises, et dont le jour de suivi est venu',
      },
      enRetard: OUI_NON,
      etape: parmi(ETAPES),
      code: {
        ...parmi(CODES_TACHES),
        description: 'Un genre de tâche : « actualiser-enquete », « completer-pieces »…',
      },
      escalade: OUI_NON,
      ...FILTRES_TABLEAU,
      ...PAGINATION,
    },
    reponse: page(TACHE),
  })
  lister(
    @Appelant() acteur: Personne,
    @Query() requete: unknown,
    @Req() http: Requete,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const parametres = parametresDe(requete, [
      ...['pour', 'etat', 'aRevoir', 'enRetard', 'etape', 'code', 'escalade'],
      ...Object.keys(FILTRES_TABLEAU),
      ...PARAMETRES_PAGE,
    ]);
    const aRevoir = parmiLes(parametres, 'aRevoir', A_REVOIR);
    const { operation, programme, commune, referent } = filtreDe(parametres, acteur);
    const demande = {
      pour: parametres['pour'],
      etat: parmiLes(parametres, 'etat', ETATS_TACHE),
      suivieJusquau: aRevoir ? dateCayenne(new Date().toISOString()) : undefined,
      enRetard: ouiNon(parametres, 'enRetard'),
      etape: parmiLes(parametres, 'etape', ETAPES),
      code: parmiLes(parametres, 'code', CODES_TACHES),
      escalade: ouiNon(parametres, 'escalade'),
      ...{ operation, programme, commune, referent },
      ...paginationDe(parametres),
    };
    return repondrePage(http, reponse, async () => {
      const { elements, suivant } = await this.boite.lire(acteur, demande);
      return { elements: await this.lignes.nommer(elements, acteur), suivant };
    });
  }
}
