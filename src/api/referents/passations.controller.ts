import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { dateCayenne, enFrancais } from '../../domaine/noyau/instants.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Pour } from '../../identite/acces.js';
import { estIdentifiant } from '../../identite/jetons.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, type DemandeActe, type DemandeLecture } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { Corps } from '../requete/corps.js';
import { dossierDit } from '../requete/identifiants.js';
import {
  CHAMPS_ANNULATION,
  CHAMPS_PASSATION,
  CHAMPS_REPARTITION,
  EXEMPLES,
  type Annulation,
  type Passation,
  type Repartition,
} from './champs-passation.js';
import { Partages } from './partages.js';
import { Passations } from './passations.js';
import { PASSATION, PASSATIONS, REPARTITION } from './schemas.js';

const RUBRIQUE = 'Référents';
const CHEMIN = { id: 'Identifiant du référent dont les dossiers changent de main' };
const CHEMIN_UNE = { ...CHEMIN, passation: 'Identifiant de la passation' };

/** Many households change hands at once: each by its own act, with its own result (R3.55, R3.60). */
@Controller('api/referents')
export class PassationsController {
  constructor(
    @Inject(Partages) private readonly partages: Partages,
    @Inject(Passations) private readonly passations: Passations,
  ) {}

  @Post(':id/repartition')
  @HttpCode(200)
  @Pour('pilote')
  @Doc({
    resume: 'Proposer un partage des dossiers d’un référent entre d’autres',
    description:
      'Le plus lourd d’abord, à qui porte le moins ; rien n’est écrit (R3.55). Sans dossiers nommés, tout le portefeuille. Une ligne que nul ne peut prendre n’a pas de référent, et dit la règle qui refuse (R3.148).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    corps: { ...schemaChamps(CHAMPS_REPARTITION), examples: [EXEMPLES.repartition] },
    reponse: REPARTITION,
  })
  async partager(@Param('id') id: string, @Corps() corps: unknown, @Lecture() { acteur }: DemandeLecture) {
    if (!estIdentifiant(id)) throw introuvable();
    const { vers, dossiers } = valider(CHAMPS_REPARTITION, corps) as Repartition;
    await this.passations.exigerReferents(vers.map((v, i) => [`vers[${i}]`, v] as const));
    if (vers.includes(id))
      throw problemeDe(refuser('R3.55', 'Ce référent porte déjà ces dossiers.', 'invalide', 'vers'));
    return { elements: await this.partages.proposer({ de: id, vers, dossiers }, acteur) };
  }

  @Post(':id/passation')
  @HttpCode(200)
  @Pour('pilote')
  @Doc({
    resume: 'Passer le relais de plusieurs dossiers',
    description:
      'Décidée, la passation va à son terme d’elle-même, quoi qu’il s’arrête en chemin : chaque dossier une fois, un résultat par dossier, inconnu compris, avec la règle qui refuse (R3.55, R3.60, R3.149). Renvoyer la même demande avec la même clé ne refait rien de ce qui est fait, et essaie de nouveau ce qui fut refusé.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: { ...schemaChamps(CHAMPS_PASSATION), examples: [EXEMPLES.passation] },
    reponse: PASSATION,
  })
  async passer(@Param('id') id: string, @Envoi() envoi: DemandeActe) {
    if (!estIdentifiant(id)) throw introuvable();
    const { motif, note: commune, lignes } = valider(CHAMPS_PASSATION, envoi.corps) as Passation;
    await this.passations.exigerReferents(lignes.map((l, i) => [`lignes[${i}].a`, l.a] as const));
    const aPasser = lignes.map(({ dossier, a, note: propre }, i) => ({
      ...{
        dossier: dossierDit(dossier, `lignes[${i}].dossier`),
        de: id,
        a,
        mot: { motif, note: propre ?? commune },
      },
    }));
    return this.passations.mener({ referent: id, lignes: aPasser }, envoi);
  }

  @Get(':id/passations')
  @Pour('pilote')
  @Doc({
    resume: 'Lister les passations en nombre des dossiers d’un référent, et leur avancement',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: PASSATIONS,
  })
  async lister(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    if (!estIdentifiant(id)) throw introuvable();
    return { elements: await this.passations.lister(id, acteur) };
  }

  @Get(':id/passations/:passation')
  @Pour('pilote')
  @Doc({
    resume: 'Suivre une passation en nombre : le résultat de chaque dossier',
    rubrique: RUBRIQUE,
    chemin: CHEMIN_UNE,
    reponse: PASSATION,
  })
  async suivre(
    @Param('id') id: string,
    @Param('passation') passation: string,
    @Lecture() { acteur }: DemandeLecture,
  ) {
    if (!estIdentifiant(id)) throw introuvable();
    await this.passations.une(id, passation);
    return { passation, ...(await this.passations.resultats(passation, acteur)) };
  }

  @Post(':id/passations/:passation/annulation')
  @HttpCode(200)
  @Pour('pilote')
  @Doc({
    resume: 'Annuler une passation en nombre : chaque dossier revient à son ancien référent',
    description:
      'Une passation en sens inverse, aussi durable que la première : un dossier qui a changé de main depuis reste où il est, et le dit (R3.62).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN_UNE,
    ecriture: true,
    corps: { ...schemaChamps(CHAMPS_ANNULATION), examples: [EXEMPLES.annulation] },
    reponse: PASSATION,
  })
  async annuler(@Param('id') id: string, @Param('passation') passation: string, @Envoi() envoi: DemandeActe) {
    if (!estIdentifiant(id)) throw introuvable();
    const { motif } = valider(CHAMPS_ANNULATION, envoi.corps) as Annulation;
    const { fait } = await this.passations.une(id, passation);
    const { resultats } = await this.passations.resultats(passation, envoi.acteur);
    const note = `Annulation de la passation du ${enFrancais(dateCayenne(fait.le))} : ${motif}`;
    const lignes = resultats
      .filter((r) => r.fait)
      .map(({ dossier, de, a }) => ({ dossier, de: a, a: de, mot: { motif, note } }));
    if (lignes.length === 0)
      throw problemeDe(refuser('R3.62', 'Aucun dossier de cette passation n’a changé de main.'));
    return this.passations.mener({ referent: id, lignes, annule: passation }, envoi);
  }
}
