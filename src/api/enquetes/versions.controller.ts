import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { estObjet } from '../../domaine/noyau/objet.js';
import { differences } from '../../domaine/questionnaire/differences.js';
import { QUESTIONNAIRE_LIVRE } from '../../domaine/questionnaire/livre.js';
import type { Questionnaire } from '../../domaine/questionnaire/modele.js';
import { Pour, PourTous } from '../../identite/acces.js';
import { Lecture, type DemandeLecture } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { introuvable, requeteInvalide } from '../problemes/probleme.js';
import { Corps } from '../requete/corps.js';
import { code } from '../requete/identifiants.js';
import { lireModeleRecu } from './modele-recu.js';
import { LectureQuestionnaires } from './questionnaires.js';
import { DIFFERENCES_QUESTIONNAIRE, libre, VERIFICATION_QUESTIONNAIRE } from './schemas.js';

const RUBRIQUE = 'Questionnaires';

/** A version of the questionnaire beside the one in force, before or after it is published (R2.31). */
@Controller('api/questionnaires')
export class VersionsController {
  constructor(@Inject(LectureQuestionnaires) private readonly lecture: LectureQuestionnaires) {}

  @Post('verification')
  @HttpCode(200)
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Vérifier un questionnaire avant de le publier, et dire ce qu’il change',
    description:
      'N’écrit rien. Un modèle fautif répond 200 : `valable` à faux, chaque faute à sa place, la règle qu’elle enfreint (R2.20, R2.21).',
    rubrique: RUBRIQUE,
    corps: {
      type: 'object',
      properties: { modele: { ...libre, description: 'Modèle SurveyJS' } },
      required: ['modele'],
      additionalProperties: false,
      examples: [{ modele: QUESTIONNAIRE_LIVRE }],
    },
    reponse: VERIFICATION_QUESTIONNAIRE,
  })
  async verifier(@Corps() corps: unknown) {
    if (!estObjet(corps) || !('modele' in corps) || Object.keys(corps).length > 1)
      throw requeteInvalide('Le corps compte un champ, `modele` : le modèle SurveyJS.', [
        { champ: 'modele', motif: 'est obligatoire, et seul' },
      ]);
    const lu = lireModeleRecu(corps['modele']);
    if ('fautes' in lu)
      return { valable: false, fautes: lu.fautes, contre: await this.lecture.enVigueur(), differences: [] };
    return { valable: true, fautes: [], ...(await this.comparer(lu.modele)) };
  }

  @Get(':version/differences')
  @PourTous()
  @Doc({
    resume: 'Dire ce qu’une version du questionnaire change de celle en vigueur',
    rubrique: RUBRIQUE,
    chemin: { version: 'Version' },
    reponse: DIFFERENCES_QUESTIONNAIRE,
  })
  async differences(@Param('version') demandee: string, @Lecture() _lecture: DemandeLecture) {
    const modele = await this.lecture.lire(code(demandee));
    if (!modele) throw introuvable();
    return this.comparer(modele);
  }

  private async comparer(modele: Questionnaire) {
    const contre = await this.lecture.enVigueur();
    return { contre, differences: differences(await this.lecture.de(contre), modele) };
  }
}
