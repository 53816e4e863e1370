import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ETAPES } from '../../domaine/charte/etapes.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { lireCommune } from '../../domaine/territoire.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { listerDossiers } from '../../vues/dossier.js';
import { actesDuRole } from '../actes/actes-possibles.js';
import { acteDuChemin, Actes } from '../actes/actes.js';
import { Contextes } from '../actes/contexte.js';
import { acteOuverture, rolesQuiAgissent } from '../actes/ouverture.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT, OUI_NON, OUVERTURE_FAITE, page, PAGINATION, parmi, texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { communesDe } from '../reperes/communes-visibles.js';
import { Corps } from '../requete/corps.js';
import { EnTetes, type Ecriture } from '../requete/entetes.js';
import { idDossier, uuid } from '../requete/identifiants.js';
import { Correlation } from '../requete/lien.js';
import { paginationDe, PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { ouiNon, parametresDe, parmi as parmiLes, refuser, type Parametres } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { AccesDossiers, ROLES_DOSSIERS } from './acces-dossiers.js';
import { DOSSIER, DOSSIER_LISTE } from './schemas.js';
import { vueDossier } from './vue-dossier.js';

const STATUTS = ['ouvert', 'suspendu', 'clos'] as const;
const CONNUS = ['operation', 'etape', 'commune', 'retard', 'statut', 'referent', ...PARAMETRES_PAGE];
const RUBRIQUE = 'Dossiers';

function commune(parametres: Parametres): string | undefined {
  const texte = parametres['commune'];
  if (texte === undefined) return undefined;
  const lue = lireCommune(texte);
  if (!lue) throw refuser('commune', 'doit être une commune de la CACL');
  return lue;
}

@Controller('api/dossiers')
export class DossiersController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  @Get()
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Lister les dossiers',
    rubrique: RUBRIQUE,
    requete: {
      operation: texte,
      etape: parmi(ETAPES),
      commune: texte,
      retard: OUI_NON,
      statut: parmi(STATUTS),
      referent: { ...texte, description: '`moi`, ou l’identifiant d’un référent' },
      ...PAGINATION,
    },
    reponse: page(DOSSIER_LISTE),
  })
  lister(
    @Appelant() acteur: Personne,
    @Query() requete: unknown,
    @Req() http: Requete,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const parametres = parametresDe(requete, CONNUS);
    const { operation, referent } = parametres;
    const filtre = {
      operation,
      etape: parmiLes(parametres, 'etape', ETAPES),
      commune: commune(parametres),
      statut: parmiLes(parametres, 'statut', STATUTS),
      retard: ouiNon(parametres, 'retard'),
      referent: referent === 'moi' ? acteur.id : referent,
      communes: communesDe(acteur),
      organisation: acteur.role === 'bailleur' ? acteur.organisation : undefined,
    };
    return repondrePage(http, reponse, () =>
      listerDossiers(this.services.vues, { ...filtre, ...paginationDe(parametres) }),
    );
  }

  @Post()
  @HttpCode(201)
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Ouvrir un dossier',
    rubrique: RUBRIQUE,
    ecriture: true,
    statut: 201,
    ouvertureDe: 'dossier',
    reponse: OUVERTURE_FAITE,
  })
  async ouvrir(
    @Appelant() acteur: Personne,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const id = ({ operation, reference }: Readonly<Record<string, unknown>>) =>
      idDossier(String(operation), String(reference));
    const fait = await this.actes.faire({
      agregat: 'dossier',
      id,
      acte: acteOuverture('dossier'),
      corps,
      acteur,
      ecriture,
      correlation,
    });
    reponse.setHeader('location', `/api/dossiers/${fait.id}`);
    return fait;
  }

  @Get(':id')
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Lire un dossier, et ce que l’on peut y faire',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du dossier' },
    reponse: DOSSIER,
  })
  async lire(
    @Appelant() acteur: Personne,
    @Param('id') id: string,
    @Query() requete: unknown,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    parametresDe(requete, []);
    const lu = await this.acces.voir(id, acteur);
    const contexte = await this.contextes.pour(id, lu, acteur);
    reponse.setHeader('etag', `"${lu.version}"`);
    return {
      ...vueDossier(lu.etat, lu.version, acteur),
      ...actesDuRole('dossier', lu.etat, contexte, `/api/dossiers/${id}`),
    };
  }

  @Post(':id/actes/:acte')
  @HttpCode(200)
  @Pour(...rolesQuiAgissent('dossier'))
  @Doc({
    resume: 'Faire un acte sur un dossier',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du dossier', acte: 'Nom de l’acte' },
    ecriture: true,
    actesDe: 'dossier',
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
      agregat: 'dossier',
      id: uuid(id),
      acte: acteDuChemin('dossier', acte),
      corps,
      acteur,
      ecriture,
      correlation,
    });
  }
}
