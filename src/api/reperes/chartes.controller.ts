import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Appelant, Pour, PourTous } from '../../identite/acces.js';
import { estIdentifiant } from '../../identite/jetons.js';
import { listerChartes } from '../../vues/charte.js';
import { acteDuChemin, Actes } from '../actes/actes.js';
import { acteOuverture, rolesQuiAgissent } from '../actes/ouverture.js';
import { Doc } from '../openapi/doc.js';
import {
  ACTE_FAIT,
  bool,
  entier,
  nul,
  objet,
  OUI_NON,
  OUVERTURE_FAITE,
  page,
  PAGINATION,
  texte,
} from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { Corps } from '../requete/corps.js';
import { EnTetes, type Ecriture } from '../requete/entetes.js';
import { code as codeValide } from '../requete/identifiants.js';
import { Correlation } from '../requete/lien.js';
import { paginationDe, PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { ouiNon, parametresDe } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { Reperes } from './reperes.js';

const RUBRIQUE = 'Chartes';
const CHEMIN = { version: 'Version de la charte' };
const date = { type: 'string', format: 'date' };
const CHARTE_LISTE = objet({
  id: texte,
  libelle: texte,
  enVigueurDu: date,
  source: texte,
  publiee: bool,
  version: entier,
});
const CHARTE = objet({ id: texte, publiee: bool, contenu: nul({ type: 'object' }), version: entier });

const SANS_VERSION = 'sans-version';

/** The version that the content of a charter names; a content that names none is refused by the act itself. */
function versionDe({ contenu }: Readonly<Record<string, unknown>>): string {
  try {
    const lu: unknown = JSON.parse(String(contenu));
    const nomme = typeof lu === 'object' && lu !== null && 'version' in lu ? lu.version : null;
    return estIdentifiant(nomme) ? nomme : SANS_VERSION;
  } catch {
    return SANS_VERSION;
  }
}

@Controller('api/chartes')
export class ChartesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(Reperes) private readonly reperes: Reperes,
  ) {}

  @Get()
  @PourTous()
  @Doc({
    resume: 'Lister les versions de la charte',
    rubrique: RUBRIQUE,
    requete: { publiee: OUI_NON, ...PAGINATION },
    reponse: page(CHARTE_LISTE),
  })
  lister(@Query() requete: unknown, @Req() http: Requete, @Res({ passthrough: true }) reponse: Response) {
    const parametres = parametresDe(requete, ['publiee', ...PARAMETRES_PAGE]);
    const publiee = ouiNon(parametres, 'publiee');
    return repondrePage(http, reponse, () =>
      listerChartes(this.services.vues, { publiee, ...paginationDe(parametres) }),
    );
  }

  @Post()
  @HttpCode(201)
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Préparer une version de la charte',
    rubrique: RUBRIQUE,
    ecriture: true,
    statut: 201,
    ouvertureDe: 'charte',
    reponse: OUVERTURE_FAITE,
  })
  async preparer(
    @Appelant() acteur: Personne,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const fait = await this.actes.faire({
      agregat: 'charte',
      id: versionDe,
      acte: acteOuverture('charte'),
      corps,
      acteur,
      ecriture,
      correlation,
    });
    reponse.setHeader('location', `/api/chartes/${fait.id}`);
    return fait;
  }

  @Get(':version')
  @PourTous()
  @Doc({ resume: 'Lire une version de la charte', rubrique: RUBRIQUE, chemin: CHEMIN, reponse: CHARTE })
  async lire(
    @Appelant() acteur: Personne,
    @Param('version') id: string,
    @Query() requete: unknown,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    parametresDe(requete, []);
    const lu = await this.reperes.lire('charte', codeValide(id));
    reponse.setHeader('etag', `"${lu.version}"`);
    return {
      ...lu.etat,
      version: lu.version,
      ...(await this.reperes.actes('charte', id, lu, acteur, `/api/chartes/${id}`)),
    };
  }

  @Post(':version/actes/:acte')
  @HttpCode(200)
  @Pour(...rolesQuiAgissent('charte'))
  @Doc({
    resume: 'Faire un acte sur une version de la charte',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, acte: 'Nom de l’acte' },
    ecriture: true,
    actesDe: 'charte',
    reponse: ACTE_FAIT,
  })
  agir(
    @Appelant() acteur: Personne,
    @Param('version') id: string,
    @Param('acte') acte: string,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
  ) {
    return this.actes.faire({
      agregat: 'charte',
      id: codeValide(id),
      acte: acteDuChemin('charte', acte),
      corps,
      acteur,
      ecriture,
      correlation,
    });
  }
}
