import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { empreinteLogements } from '../../vues/liste-logements.js';
import { filtreDe } from '../logements/filtres.js';
import { Doc } from '../openapi/doc.js';
import { texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { parametresDe } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { Regroupeur } from './regroupeur.js';
import { SuiviFlux } from './suivi-flux.js';

const GUICHET_MS = 500;

/** The guichet unique, live (R4.100). */
@Controller('api/logements')
export class FluxLogementsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(SuiviFlux) private readonly suivi: SuiviFlux,
  ) {}

  @Get('flux')
  @Pour('referent', 'pilote', 'bailleur', 'partenaire', 'reservataire')
  @Doc({
    resume: 'Suivre le guichet unique en direct',
    description:
      'Événement `logements` à l’ouverture, puis chaque fois qu’un logement que l’appelant peut voir a changé (R4.100).',
    rubrique: 'Logements',
    type: 'text/event-stream',
    reponse: texte,
  })
  async logements(
    @Appelant() acteur: Personne,
    @Query() requete: unknown,
    @Req() http: Requete,
    @Res() reponse: Response,
  ) {
    parametresDe(requete, []);
    let connue = await this.empreinte(acteur);
    let rang = 1;
    const relecture = new Regroupeur(GUICHET_MS, async () => {
      const lue = await this.empreinte(acteur);
      if (lue !== connue) canal.dire('logements', { changement: (rang += 1) }, rang);
      connue = lue;
    });
    const canal = this.suivi.ouvrir(
      http,
      reponse,
      relecture,
      (agregat) => agregat === null || agregat === 'logement',
    );
    canal.dire('logements', { changement: rang }, rang);
    relecture.demander();
  }

  private async empreinte(acteur: Personne): Promise<string> {
    const filtre = filtreDe({}, acteur);
    return filtre ? empreinteLogements(this.services.vues, filtre) : '';
  }
}
