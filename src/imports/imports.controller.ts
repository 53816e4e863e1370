import { Controller, Inject, Query, Req, Res, UploadedFiles } from '@nestjs/common';
import type { Response } from 'express';
import { Contextes } from '../api/actes/contexte.js';
import { RechercheDoublons } from '../api/doublons/recherche-doublons.js';
import { SERVICES, type Services } from '../api/ports.js';
import type { Joint } from '../api/requete/fichier-joint.js';
import type { Requete } from '../api/requete/requete.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import { Appelant } from '../identite/acces.js';
import { importerMenages } from './importateur.js';
import { importerOffres } from './logements/importateur-offres.js';
import { recevoir } from './reception.js';
import { RouteImport } from './route-import.js';
import { RAPPORT, RAPPORT_LOGEMENTS } from './schemas.js';

/** Files of households and of dwellings: each line is taken or refused on its own, with a report. */
@Controller('api/imports')
export class ImportsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(RechercheDoublons) private readonly doublons: RechercheDoublons,
  ) {}

  @RouteImport('menages', {
    resume: 'Importer des ménages depuis un fichier CSV',
    description:
      'Les bonnes lignes ouvrent un dossier, les mauvaises sont refusées une à une. CSV en UTF-8, « ; » ou « , », une ligne d’en-tête ; `essai=oui` vérifie tout et n’écrit rien (la clé d’idempotence est alors facultative). Avec `Accept: application/x-ndjson`, une ligne `AvancementImport` par tranche, puis une ligne `{"type":"rapport","rapport":…}`, ou `{"type":"probleme","probleme":…}`.',
    roles: ['pilote', 'referent'],
    rapport: RAPPORT,
  })
  async menages(
    @Appelant() acteur: Personne,
    @Query() parametres: unknown,
    @Req() requete: Requete,
    @UploadedFiles() joints: readonly Joint[] | undefined,
    @Res() reponse: Response,
  ): Promise<void> {
    await recevoir({ acteur, parametres, requete, joints, reponse }, (demande) =>
      importerMenages({ ...this.services, doublons: this.doublons }, demande),
    );
  }

  @RouteImport('logements', {
    resume: 'Importer des offres de logements depuis un fichier CSV',
    description:
      'Une ligne inconnue publie un logement, une ligne connue le met à jour, une ligne inchangée ne fait rien ; les mauvaises sont refusées une à une, avec leur règle (R4.21). Mêmes formes que pour les ménages : CSV en UTF-8, « ; » ou « , », `essai=oui`, `Accept: application/x-ndjson`. La colonne `bailleur` (code) est due par un pilote.',
    roles: ['pilote', 'bailleur'],
    rapport: RAPPORT_LOGEMENTS,
  })
  async logements(
    @Appelant() acteur: Personne,
    @Query() parametres: unknown,
    @Req() requete: Requete,
    @UploadedFiles() joints: readonly Joint[] | undefined,
    @Res() reponse: Response,
  ): Promise<void> {
    await recevoir({ acteur, parametres, requete, joints, reponse }, (demande) =>
      importerOffres({ ...this.services, contextes: this.contextes }, demande),
    );
  }
}
