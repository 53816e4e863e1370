import { Controller, Get, Inject, Param } from '@nestjs/common';
import { horlogeLegale } from '../../domaine/dossier/horloge-legale/horloge-legale.js';
import { Pour } from '../../identite/acces.js';
import { Contextes } from '../actes/contexte.js';
import { Lecture } from '../guichet/demandes.js';
import type { DemandeLecture } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { AccesDossiers } from './acces-dossiers.js';
import { HORLOGE_LEGALE } from './schema-horloge.js';
import { vueHorloge } from './vue-horloge.js';

/** What the law says of one household: which date, which article, which proof. */
@Controller('api/dossiers')
export class HorlogeLegaleController {
  constructor(
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  @Get(':id/horloge-legale')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Lire l’horloge légale d’un dossier',
    description:
      'Sous chaque régime : ce qui se passe, à quelle date, selon quel article et avec quelle preuve ; le compte des offres et le départ légal au plus tôt. Elle dit, et ne fait rien.',
    rubrique: 'Dossiers',
    chemin: { id: 'Identifiant du dossier' },
    reponse: HORLOGE_LEGALE,
  })
  async lire(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    const lu = await this.acces.voir(id, acteur);
    const { charte, calendrier, maintenant } = await this.contextes.pour(id, lu, acteur);
    return vueHorloge(horlogeLegale(lu.etat, { charte, calendrier, maintenant }), maintenant);
  }
}
