import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { TYPES_COMMISSION, type TypeCommission } from '../../domaine/commission/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { listerCommissions } from '../../vues/commission.js';
import { acteDuChemin, Actes } from '../actes/actes.js';
import { acteOuverture, rolesQuiAgissent } from '../actes/ouverture.js';
import { Doc } from '../openapi/doc.js';
import {
  ACTE_FAIT,
  entier,
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
import { uuid, uuidDe } from '../requete/identifiants.js';
import { Correlation } from '../requete/lien.js';
import { paginationDe, PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { parametresDe, parmi as parmiLes } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { Reperes } from './reperes.js';

const RUBRIQUE = 'Commissions';
const NATURES = Object.keys(TYPES_COMMISSION) as TypeCommission[];
const LECTEURS = ['pilote', 'referent', 'reservataire'] as const;
const CHEMIN = { id: 'Identifiant de la commission' };
const date = { type: 'string', format: 'date' };
const COMMISSION_LISTE = objet({
  id: texte,
  nature: parmi(NATURES),
  le: date,
  inscrits: entier,
  tranches: entier,
  version: entier,
});
const COMMISSION = objet({
  id: texte,
  nature: parmi(NATURES),
  le: date,
  version: entier,
  examens: { type: 'array', items: { type: 'object' } },
});

@Controller('api/commissions')
export class CommissionsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(Reperes) private readonly reperes: Reperes,
  ) {}

  @Get()
  @Pour(...LECTEURS)
  @Doc({
    resume: 'Lister les commissions',
    rubrique: RUBRIQUE,
    requete: { nature: parmi(NATURES), ...PAGINATION },
    reponse: page(COMMISSION_LISTE),
  })
  lister(@Query() requete: unknown, @Req() http: Requete, @Res({ passthrough: true }) reponse: Response) {
    const parametres = parametresDe(requete, ['nature', ...PARAMETRES_PAGE]);
    const nature = parmiLes(parametres, 'nature', NATURES);
    return repondrePage(http, reponse, () =>
      listerCommissions(this.services.vues, { nature, ...paginationDe(parametres) }),
    );
  }

  @Post()
  @HttpCode(201)
  @Pour('pilote')
  @Doc({
    resume: 'Convoquer une commission',
    rubrique: RUBRIQUE,
    ecriture: true,
    statut: 201,
    ouvertureDe: 'commission',
    reponse: OUVERTURE_FAITE,
  })
  async convoquer(
    @Appelant() acteur: Personne,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const id = uuidDe('commission', acteur.id, ecriture.cle);
    const fait = await this.actes.faire({
      agregat: 'commission',
      id,
      acte: acteOuverture('commission'),
      corps,
      acteur,
      ecriture,
      correlation,
    });
    reponse.setHeader('location', `/api/commissions/${fait.id}`);
    return fait;
  }

  @Get(':id')
  @Pour(...LECTEURS)
  @Doc({ resume: 'Lire une commission', rubrique: RUBRIQUE, chemin: CHEMIN, reponse: COMMISSION })
  async lire(
    @Appelant() acteur: Personne,
    @Param('id') id: string,
    @Query() requete: unknown,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    parametresDe(requete, []);
    const lu = await this.reperes.lire('commission', uuid(id));
    reponse.setHeader('etag', `"${lu.version}"`);
    return {
      ...lu.etat,
      version: lu.version,
      ...(await this.reperes.actes('commission', id, lu, acteur, `/api/commissions/${id}`)),
    };
  }

  @Post(':id/actes/:acte')
  @HttpCode(200)
  @Pour(...rolesQuiAgissent('commission'))
  @Doc({
    resume: 'Faire un acte de commission',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, acte: 'Nom de l’acte' },
    ecriture: true,
    actesDe: 'commission',
    reponse: ACTE_FAIT,
  })
  agir(
    @Appelant() acteur: Personne,
    @Param('id') id: string,
    @Param('acte') acte: string,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
  ) {
    return this.actes.faire({
      agregat: 'commission',
      id: uuid(id),
      acte: acteDuChemin('commission', acte),
      corps,
      acteur,
      ecriture,
      correlation,
    });
  }
}
