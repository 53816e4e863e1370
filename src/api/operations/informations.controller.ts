import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Pour } from '../../identite/acces.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, type DemandeActe, type DemandeLecture } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { code as codeValide } from '../requete/identifiants.js';
import { Informations } from './informations.js';
import {
  CHAMPS_INFORMATIONS,
  EXEMPLE_INFORMATIONS,
  INFORMATIONS_FAITES,
  INFORMATIONS_LISTE,
  type CorpsInformations,
} from './schemas-informations.js';

const RUBRIQUE = 'Opérations';
const CHEMIN = { code: 'Code de l’opération' };

/** One action informs several households at once: the action is recorded, then each household, with its own result (R1.15, R1.30). */
@Controller('api/operations')
export class InformationsController {
  constructor(@Inject(Informations) private readonly informations: Informations) {}

  @Post(':code/informations')
  @HttpCode(200)
  @Pour('referent', 'partenaire')
  @Doc({
    resume: 'Informer plusieurs ménages par une même action',
    description:
      'L’action est consignée avec les références des ménages, puis chacun est informé, à son terme quoi qu’il s’arrête en chemin : un résultat par ménage, avec la règle qui refuse (R1.15, R1.30). Renvoyer la même demande avec la même clé ne refait rien de ce qui est fait, et essaie de nouveau ce qui fut refusé.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: { ...schemaChamps(CHAMPS_INFORMATIONS), examples: [EXEMPLE_INFORMATIONS] },
    reponse: INFORMATIONS_FAITES,
  })
  informer(@Param('code') id: string, @Envoi() envoi: DemandeActe) {
    const operation = codeValide(id);
    const corps = valider(CHAMPS_INFORMATIONS, envoi.corps) as CorpsInformations;
    return this.informations.mener(operation, corps, envoi);
  }

  @Get(':code/informations')
  @Pour('pilote', 'referent', 'partenaire')
  @Doc({
    resume: 'Lister les informations de plusieurs ménages par une même action, et leur avancement',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: INFORMATIONS_LISTE,
  })
  async lister(@Param('code') id: string, @Lecture() { acteur }: DemandeLecture) {
    return { elements: await this.informations.lister(codeValide(id), acteur) };
  }

  @Get(':code/informations/:information')
  @Pour('pilote', 'referent', 'partenaire')
  @Doc({
    resume: 'Suivre une information de plusieurs ménages : le résultat de chacun',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, information: 'Identifiant de l’information' },
    reponse: INFORMATIONS_FAITES,
  })
  suivre(
    @Param('code') id: string,
    @Param('information') information: string,
    @Lecture() { acteur }: DemandeLecture,
  ) {
    return this.informations.suivre(codeValide(id), information, acteur);
  }
}
