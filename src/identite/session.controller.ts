import { Controller, Delete, Get, HttpCode, Inject, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Doc } from '../api/openapi/doc.js';
import { SERVICES, type Services } from '../api/ports.js';
import { parametresDe } from '../api/requete/parametres.js';
import type { Requete } from '../api/requete/requete.js';
import { Ouvert } from './acces.js';
import { exigerMemeOrigine } from './meme-origine.js';
import { SESSION } from './schemas.js';
import { vueSession } from './vue-session.js';

const RUBRIQUE = 'Session';

/** The session of a browser. Opened by the demonstration outside production. */
@Controller('api/session')
export class SessionController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  @Ouvert()
  @Doc({
    resume: 'Dire qui est connecté',
    description: 'Toujours 200 ; `personne` est nulle pour qui n’est pas connecté.',
    rubrique: RUBRIQUE,
    publique: true,
    reponse: SESSION,
  })
  async lire(@Query() parametres: unknown, @Req() requete: Requete) {
    parametresDe(parametres, []);
    return vueSession(this.services, await this.services.sessions.lirePersonne(requete));
  }

  @Delete()
  @HttpCode(204)
  @Ouvert()
  @Doc({ resume: 'Se déconnecter', rubrique: RUBRIQUE, publique: true, statut: 204 })
  async fermer(@Req() requete: Requete, @Res({ passthrough: true }) reponse: Response): Promise<void> {
    const { sessions } = this.services;
    if (await sessions.lirePersonne(requete)) exigerMemeOrigine(requete);
    await sessions.fermer(requete, reponse);
  }
}
