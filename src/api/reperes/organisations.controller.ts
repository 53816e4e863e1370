import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { TYPES_ORGANISATION, type TypeOrganisation } from '../../domaine/organisation/etat.js';
import { Appelant, Pour, PourTous } from '../../identite/acces.js';
import { listerOrganisations } from '../../vues/organisation.js';
import { acteDuChemin, Actes } from '../actes/actes.js';
import { acteOuverture, rolesQuiAgissent } from '../actes/ouverture.js';
import { Doc } from '../openapi/doc.js';
import {
  ACTE_FAIT,
  entier,
  nul,
  objet,
  OUVERTURE_FAITE,
  page,
  PAGINATION,
  parmi,
  texte,
} from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { Corps } from '../requete/corps.js';
import { EnTetes, type Ecriture } from '../requete/entetes.js';
import { code as codeValide } from '../requete/identifiants.js';
import { Correlation } from '../requete/lien.js';
import { paginationDe, PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { parametresDe, parmi as parmiLes } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { Reperes } from './reperes.js';

const RUBRIQUE = 'Organisations';
const TYPES = Object.keys(TYPES_ORGANISATION) as TypeOrganisation[];
const CHEMIN = { code: 'Code de l’organisation' };
const ORGANISATION = objet({
  id: texte,
  code: texte,
  nom: texte,
  type: parmi(TYPES),
  courriel: nul(texte),
  version: entier,
});

@Controller('api/organisations')
export class OrganisationsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(Reperes) private readonly reperes: Reperes,
  ) {}

  @Get()
  @PourTous()
  @Doc({
    resume: 'Lister les organisations',
    rubrique: RUBRIQUE,
    requete: { type: parmi(TYPES), ...PAGINATION },
    reponse: page(ORGANISATION),
  })
  lister(@Query() requete: unknown, @Req() http: Requete, @Res({ passthrough: true }) reponse: Response) {
    const parametres = parametresDe(requete, ['type', ...PARAMETRES_PAGE]);
    const type = parmiLes(parametres, 'type', TYPES);
    return repondrePage(http, reponse, () =>
      listerOrganisations(this.services.vues, { type, ...paginationDe(parametres) }),
    );
  }

  @Post()
  @HttpCode(201)
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Déclarer une organisation',
    rubrique: RUBRIQUE,
    ecriture: true,
    statut: 201,
    ouvertureDe: 'organisation',
    reponse: OUVERTURE_FAITE,
  })
  async declarer(
    @Appelant() acteur: Personne,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const id = ({ code }: Readonly<Record<string, unknown>>) => String(code);
    const fait = await this.actes.faire({
      agregat: 'organisation',
      id,
      acte: acteOuverture('organisation'),
      corps,
      acteur,
      ecriture,
      correlation,
    });
    reponse.setHeader('location', `/api/organisations/${fait.id}`);
    return fait;
  }

  @Get(':code')
  @PourTous()
  @Doc({ resume: 'Lire une organisation', rubrique: RUBRIQUE, chemin: CHEMIN, reponse: ORGANISATION })
  async lire(
    @Appelant() acteur: Personne,
    @Param('code') id: string,
    @Query() requete: unknown,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    parametresDe(requete, []);
    const lu = await this.reperes.lire('organisation', codeValide(id));
    reponse.setHeader('etag', `"${lu.version}"`);
    const actes = await this.reperes.actes('organisation', id, lu, acteur, `/api/organisations/${id}`);
    return { courriel: null, ...lu.etat, version: lu.version, ...actes };
  }

  @Post(':code/actes/:acte')
  @HttpCode(200)
  @Pour(...rolesQuiAgissent('organisation'))
  @Doc({
    resume: 'Faire un acte sur une organisation',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, acte: 'Nom de l’acte' },
    ecriture: true,
    actesDe: 'organisation',
    reponse: ACTE_FAIT,
  })
  agir(
    @Appelant() acteur: Personne,
    @Param('code') id: string,
    @Param('acte') acte: string,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
  ) {
    return this.actes.faire({
      agregat: 'organisation',
      id: codeValide(id),
      acte: acteDuChemin('organisation', acte),
      corps,
      acteur,
      ecriture,
      correlation,
    });
  }
}
