import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { EtatLogement } from '../../domaine/logement/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { COMMUNES, TYPOLOGIES, type Typologie } from '../../domaine/territoire.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { listerLogements } from '../../vues/logement.js';
import { acteDuChemin, Actes } from '../actes/actes.js';
import type { Lu } from '../actes/contexte.js';
import { acteOuverture, rolesQuiAgissent } from '../actes/ouverture.js';
import { Doc } from '../openapi/doc.js';
import {
  ACTE_FAIT,
  bool,
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
import { introuvable } from '../problemes/probleme.js';
import { Corps } from '../requete/corps.js';
import { EnTetes, type Ecriture } from '../requete/entetes.js';
import { idLogement, uuid } from '../requete/identifiants.js';
import { Correlation } from '../requete/lien.js';
import { paginationDe, PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { parametresDe, parmi as parmiLes } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { communesDe } from './communes-visibles.js';
import { Reperes } from './reperes.js';

const RUBRIQUE = 'Logements';
const STATUTS = ['disponible', 'reserve', 'attribue', 'retire'] as const;
const TAILLES = Object.keys(TYPOLOGIES) as Typologie[];
const LECTEURS = ['referent', 'pilote', 'bailleur', 'partenaire', 'reservataire'] as const;
const CHEMIN = { id: 'Identifiant du logement' };
const FILTRES = {
  bailleur: texte,
  commune: parmi(COMMUNES),
  statut: parmi(STATUTS),
  typologie: parmi(TAILLES),
};
const LOGEMENT = objet({
  id: texte,
  reference: texte,
  bailleur: texte,
  nature: texte,
  commune: parmi(COMMUNES),
  horsQpv: bool,
  typologie: parmi(TAILLES),
  surface: { type: 'number' },
  loyer: { type: 'number' },
  charges: { type: 'number' },
  accessible: bool,
  disponibleLe: { type: 'string', format: 'date' },
  financement: nul(texte),
  adresse: nul(texte),
  statut: parmi(STATUTS),
  version: entier,
});

/** The guichet unique (R4.10). A bailleur sees its own dwellings only; which household holds one is told to référents and pilots. */
@Controller('api/logements')
export class LogementsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(Reperes) private readonly reperes: Reperes,
  ) {}

  @Get()
  @Pour(...LECTEURS)
  @Doc({
    resume: 'Lister les logements du guichet unique',
    rubrique: RUBRIQUE,
    requete: { ...FILTRES, ...PAGINATION },
    reponse: page(LOGEMENT),
  })
  async lister(
    @Appelant() acteur: Personne,
    @Query() requete: unknown,
    @Req() http: Requete,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const parametres = parametresDe(requete, [...Object.keys(FILTRES), ...PARAMETRES_PAGE]);
    const propre = acteur.role === 'bailleur' ? acteur.organisation : undefined;
    const { bailleur = propre } = parametres;
    const filtre = {
      bailleur,
      commune: parmiLes(parametres, 'commune', COMMUNES),
      statut: parmiLes(parametres, 'statut', STATUTS),
      typologie: parmiLes(parametres, 'typologie', TAILLES),
      communes: communesDe(acteur),
    };
    const pagination = paginationDe(parametres);
    if (propre !== undefined && bailleur !== propre) return { elements: [] };
    return repondrePage(http, reponse, () =>
      listerLogements(this.services.vues, { ...filtre, ...pagination }),
    );
  }

  @Post()
  @HttpCode(201)
  @Pour('bailleur', 'pilote')
  @Doc({
    resume: 'Publier un logement',
    rubrique: RUBRIQUE,
    ecriture: true,
    statut: 201,
    ouvertureDe: 'logement',
    reponse: OUVERTURE_FAITE,
  })
  async publier(
    @Appelant() acteur: Personne,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    const proprietaire = acteur.role === 'bailleur' ? acteur.organisation : undefined;
    const id = ({ bailleur, reference }: Readonly<Record<string, unknown>>) =>
      idLogement(proprietaire ?? String(bailleur), String(reference));
    const fait = await this.actes.faire({
      agregat: 'logement',
      id,
      acte: acteOuverture('logement'),
      corps,
      acteur,
      ecriture,
      correlation,
    });
    reponse.setHeader('location', `/api/logements/${fait.id}`);
    return fait;
  }

  @Get(':id')
  @Pour(...LECTEURS)
  @Doc({ resume: 'Lire un logement', rubrique: RUBRIQUE, chemin: CHEMIN, reponse: LOGEMENT })
  async lire(
    @Appelant() acteur: Personne,
    @Param('id') id: string,
    @Query() requete: unknown,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    parametresDe(requete, []);
    const lu = await this.voir(id, acteur);
    const { dossier, ...logement } = lu.etat;
    reponse.setHeader('etag', `"${lu.version}"`);
    return {
      financement: null,
      adresse: null,
      ...logement,
      ...(acteur.role === 'referent' || acteur.role === 'pilote' ? { dossier } : {}),
      version: lu.version,
      ...(await this.reperes.actes('logement', id, lu, acteur, `/api/logements/${id}`)),
    };
  }

  @Post(':id/actes/:acte')
  @HttpCode(200)
  @Pour(...rolesQuiAgissent('logement'))
  @Doc({
    resume: 'Faire un acte sur un logement',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, acte: 'Nom de l’acte' },
    ecriture: true,
    actesDe: 'logement',
    reponse: ACTE_FAIT,
  })
  async agir(
    @Appelant() acteur: Personne,
    @Param('id') id: string,
    @Param('acte') acte: string,
    @EnTetes() ecriture: Ecriture,
    @Corps() corps: unknown,
    @Correlation() correlation: string,
  ) {
    await this.voir(id, acteur);
    return this.actes.faire({
      agregat: 'logement',
      id,
      acte: acteDuChemin('logement', acte),
      corps,
      acteur,
      ecriture,
      correlation,
    });
  }

  /** @throws Probleme 404, also on another bailleur's dwelling (R0.6) */
  private async voir(id: string, { role, organisation }: Personne): Promise<Lu<EtatLogement>> {
    const lu = await this.reperes.lire('logement', uuid(id));
    if (role === 'bailleur' && lu.etat.bailleur !== organisation) throw introuvable();
    return lu;
  }
}
