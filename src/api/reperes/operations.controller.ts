import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { PROGRAMMES, type Programme } from '../../domaine/territoire.js';
import { Appelant, Pour, PourTous } from '../../identite/acces.js';
import { listerOperations } from '../../vues/operation.js';
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
  tableau,
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
import { communesDe } from './communes-visibles.js';
import { Reperes } from './reperes.js';

const RUBRIQUE = 'Opérations';
const NOMS_PROGRAMMES = Object.keys(PROGRAMMES) as Programme[];
const OPERATION = objet({
  id: texte,
  code: texte,
  programme: parmi(NOMS_PROGRAMMES),
  nom: texte,
  communes: tableau(texte),
  charte: texte,
  definieLe: nul({ type: 'string', format: 'date' }),
  version: entier,
});

@Controller('api/operations')
export class OperationsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(Reperes) private readonly reperes: Reperes,
  ) {}

  @Get()
  @PourTous()
  @Doc({
    resume: 'Lister les opérations',
    rubrique: RUBRIQUE,
    requete: { programme: parmi(NOMS_PROGRAMMES), ...PAGINATION },
    reponse: page(OPERATION),
  })
  lister(
    @Appelant() acteur: Personne,
    @Query() requete: unknown,
    @Req() http: Requete,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const parametres = parametresDe(requete, ['programme', ...PARAMETRES_PAGE]);
    const filtre = {
      programme: parmiLes(parametres, 'programme', NOMS_PROGRAMMES),
      communes: communesDe(acteur),
    };
    return repondrePage(http, reponse, () =>
      listerOperations(this.services.vues, { ...filtre, ...paginationDe(parametres) }),
    );
  }

  @Post()
  @HttpCode(201)
  @Pour('pilote')
  @Doc({
    resume: 'Déclarer une opération',
    rubrique: RUBRIQUE,
    ecriture: true,
    statut: 201,
    ouvertureDe: 'operation',
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
      agregat: 'operation',
      id,
      acte: acteOuverture('operation'),
      corps,
      acteur,
      ecriture,
      correlation,
    });
    reponse.setHeader('location', `/api/operations/${fait.id}`);
    return fait;
  }

  @Get(':code')
  @PourTous()
  @Doc({
    resume: 'Lire une opération',
    rubrique: RUBRIQUE,
    chemin: { code: 'Code de l’opération' },
    reponse: OPERATION,
  })
  async lire(
    @Appelant() acteur: Personne,
    @Param('code') id: string,
    @Query() requete: unknown,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    parametresDe(requete, []);
    const lu = await this.reperes.lire('operation', codeValide(id));
    const { code, programme, nom, communes, charte, defini, actions } = lu.etat;
    reponse.setHeader('etag', `"${lu.version}"`);
    return {
      ...{ id, code, programme, nom, communes, charte, actions, version: lu.version },
      definieLe: defini?.date ?? null,
      ...(await this.reperes.actes('operation', id, lu, acteur, `/api/operations/${id}`)),
    };
  }

  @Post(':code/actes/:acte')
  @HttpCode(200)
  @Pour(...rolesQuiAgissent('operation'))
  @Doc({
    resume: 'Faire un acte sur une opération',
    rubrique: RUBRIQUE,
    chemin: { code: 'Code de l’opération', acte: 'Nom de l’acte' },
    ecriture: true,
    actesDe: 'operation',
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
      agregat: 'operation',
      id: codeValide(id),
      acte: acteDuChemin('operation', acte),
      corps,
      acteur,
      ecriture,
      correlation,
    });
  }
}
