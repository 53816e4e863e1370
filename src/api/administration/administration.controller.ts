import { Controller, Get, Inject } from '@nestjs/common';
import { Pour } from '../../identite/acces.js';
import { Lecture, type DemandeLecture } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { instant, nomme, nul, objet, page, texte } from '../openapi/schemas.js';
import { Incidents } from './incidents.js';

const INCIDENT = nomme(
  'Incident',
  objet({
    id: texte,
    dossierId: nul(texte),
    reference: nul(texte),
    motif: texte,
    depuis: instant,
    conseil: texte,
  }),
);

@Controller('api/administration')
export class AdministrationController {
  constructor(@Inject(Incidents) private readonly incidents: Incidents) {}

  @Get('incidents')
  @Pour('administrateur', 'pilote')
  @Doc({
    resume: 'Dire ce qui demande une intervention',
    description:
      'Procédures arrêtées, en retard, emballées ou en échec ; courriels non remis ; relais ou Temporal muets. Un pilote voit ceux de son territoire.',
    rubrique: 'Administration',
    reponse: page(INCIDENT),
  })
  async lister(@Lecture() { acteur }: DemandeLecture) {
    return { elements: await this.incidents.lister(acteur) };
  }
}
