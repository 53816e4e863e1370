import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { Doc } from '../api/openapi/doc.js';
import { objet, texte } from '../api/openapi/schemas.js';
import { SERVICES, type Services } from '../api/ports.js';
import { Corps } from '../api/requete/corps.js';
import type { Requete } from '../api/requete/requete.js';
import { schemaChamps } from '../domaine/noyau/schema.js';
import { OuvertHorsProduction } from './acces.js';
import { entrerEnDemonstration, QUI_ENTRE } from './demo.js';
import { refuserAutreOrigine } from './meme-origine.js';
import { SESSION } from './schemas.js';
import { vueSession } from './vue-session.js';

const DUREE_S = 12 * 3600;
const RUBRIQUE = 'Démonstration';
const CORPS = { ...schemaChamps(QUI_ENTRE), examples: [{ role: 'referent' }, { role: 'bailleur' }] };

/** Tokens and sessions for the demonstration accounts: does not exist in production. */
@Controller('api/demo')
export class DemoController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('jeton')
  @HttpCode(200)
  @OuvertHorsProduction()
  @Doc({
    resume: 'Obtenir un jeton de démonstration',
    description: 'N’existe pas en production.',
    rubrique: RUBRIQUE,
    publique: true,
    corps: CORPS,
    reponse: objet({ jeton: texte }),
  })
  async jeton(@Corps() corps: unknown): Promise<{ jeton: string }> {
    const personne = await entrerEnDemonstration(this.services, corps);
    return { jeton: await this.services.jetons.emettre(personne, DUREE_S) };
  }

  @Post('session')
  @HttpCode(200)
  @OuvertHorsProduction()
  @Doc({
    resume: 'Se connecter sous un rôle de démonstration',
    description: 'Pose le cookie de session. N’existe pas en production.',
    rubrique: RUBRIQUE,
    publique: true,
    corps: CORPS,
    reponse: SESSION,
  })
  async session(@Corps() corps: unknown, @Req() requete: Requete) {
    refuserAutreOrigine(requete);
    const { sessions } = this.services;
    await sessions.ouvrir(requete, await entrerEnDemonstration(this.services, corps));
    return vueSession(this.services, await sessions.lirePersonne(requete));
  }
}
