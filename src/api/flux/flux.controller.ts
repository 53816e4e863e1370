import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { avecDelegations } from '../../identite/garde.js';
import { AccesDossiers, ROLES_DOSSIERS } from '../dossiers/acces-dossiers.js';
import { Doc } from '../openapi/doc.js';
import { texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { parametresDe } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { Boite } from '../taches/boite.js';
import { Regroupeur } from './regroupeur.js';
import { SuiviFlux } from './suivi-flux.js';

const DOSSIER_MS = 50;
const BOITE_MS = 500;
const TYPE = 'text/event-stream';

/** Live changes: a page that follows them re-reads what it shows. */
@Controller('api')
export class FluxController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Boite) private readonly boite: Boite,
    @Inject(SuiviFlux) private readonly suivi: SuiviFlux,
  ) {}

  @Get('dossiers/:id/flux')
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Suivre un dossier en direct',
    description: 'Événement `version` : {"version": n}, à l’ouverture puis à chaque changement.',
    rubrique: 'Dossiers',
    chemin: { id: 'Identifiant du dossier' },
    type: TYPE,
    reponse: texte,
  })
  async dossier(
    @Appelant() acteur: Personne,
    @Param('id') id: string,
    @Query() requete: unknown,
    @Req() http: Requete,
    @Res() reponse: Response,
  ) {
    parametresDe(requete, []);
    let { version } = await this.acces.voir(id, acteur);
    const relecture = new Regroupeur(DOSSIER_MS, async () => {
      const lu = await this.acces.voir(id, await avecDelegations(this.services, acteur));
      if (lu.version > version) canal.dire('version', { version: lu.version }, lu.version);
      version = Math.max(version, lu.version);
    });
    const canal = this.suivi.ouvrir(
      http,
      reponse,
      relecture,
      (agregat, ids) => agregat === null || (agregat === 'dossier' && ids.includes(id)),
    );
    canal.dire('version', { version }, version);
    relecture.demander();
  }

  @Get('taches/flux')
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Suivre ses tâches en direct',
    description:
      'Événement `taches` à l’ouverture, puis chaque fois que les premières tâches de l’appelant ont changé.',
    rubrique: 'Tâches',
    type: TYPE,
    reponse: texte,
  })
  async taches(
    @Appelant() acteur: Personne,
    @Query() requete: unknown,
    @Req() http: Requete,
    @Res() reponse: Response,
  ) {
    parametresDe(requete, []);
    let connue = await this.boite.empreinte(acteur);
    let rang = 1;
    const relecture = new Regroupeur(BOITE_MS, async () => {
      const lue = await this.boite.empreinte(await avecDelegations(this.services, acteur));
      if (lue !== connue) canal.dire('taches', { changement: (rang += 1) }, rang);
      connue = lue;
    });
    const canal = this.suivi.ouvrir(
      http,
      reponse,
      relecture,
      (agregat) => agregat === null || agregat === 'dossier' || agregat === 'referent',
    );
    canal.dire('taches', { changement: rang }, rang);
    relecture.demander();
  }
}
