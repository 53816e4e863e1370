import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ConsulterRestreint } from '../../domaine/dossier/etapes/enquete-sociale/consulter-restreint.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { comparer } from '../../domaine/questionnaire/comparer.js';
import { Pour } from '../../identite/acces.js';
import { Actes } from '../actes/actes.js';
import { valider } from '../dto/valider.js';
import { Envoi, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeListe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { entier } from '../openapi/schemas.js';
import { introuvable } from '../problemes/probleme.js';
import { uuid } from '../requete/identifiants.js';
import { parametresDe } from '../requete/parametres.js';
import { DossiersEnquetes } from './dossiers-enquetes.js';
import { numero } from './numero.js';
import { COMPARAISON, COMPARAISON_RESTREINTE } from './schemas.js';

const RUBRIQUE = 'Enquête sociale';
const { motif } = ConsulterRestreint.champs;
const remplies = ({ restreintes }: { readonly restreintes: object }): boolean =>
  Object.keys(restreintes).length > 0;

/** Two surveys of one household, question by question; what is restricted, apart and on a stated ground. */
@Controller('api/dossiers')
export class ComparaisonsController {
  constructor(
    @Inject(DossiersEnquetes) private readonly dossiers: DossiersEnquetes,
    @Inject(Actes) private readonly actes: Actes,
  ) {}

  @Get(':id/enquetes/comparaison')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Comparer deux enquêtes d’un même ménage',
    description:
      'Question par question : ajoutée, retirée, changée, et si une version ne la posait pas (R2.72) ; les parties restreintes n’y sont pas (R2.27).',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du dossier' },
    requete: { avant: entier, apres: entier },
    reponse: COMPARAISON,
  })
  async comparer(@Param('id') id: string, @Liste() { http, acteur }: DemandeListe) {
    const dits = parametresDe(http.query, ['avant', 'apres']);
    const [avant, apres] = [numero(dits['avant'], 'avant'), numero(dits['apres'], 'apres')];
    const [a, b] = await this.deux(uuid(id), avant, apres, acteur);
    return {
      ...{ avant, apres, restreintesComparees: false },
      restreintesRemplies: remplies(a) || remplies(b),
      ecarts: comparer(a, b),
    };
  }

  @Post(':id/enquetes/:avant/comparaison-restreinte/:apres')
  @HttpCode(200)
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Comparer les réponses restreintes de deux enquêtes, sur motif déclaré',
    description:
      'Santé, violences, séjour (R2.70, R8.6). La lecture est un fait du dossier : qui, quand, sur quel motif.',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du dossier', avant: 'Numéro d’une enquête', apres: 'Numéro de l’autre' },
    ecriture: true,
    corps: { ...schemaChamps({ motif }), examples: [{ motif: 'Préparer la commission de relogement' }] },
    reponse: COMPARAISON_RESTREINTE,
  })
  async comparerRestreintes(
    @Param('id') id: string,
    @Param('avant') premiere: string,
    @Param('apres') seconde: string,
    @Envoi() envoi: DemandeActe,
  ) {
    const { motif: dit } = valider({ motif }, envoi.corps);
    const [avant, apres] = [numero(premiere, 'avant'), numero(seconde, 'apres')];
    const [a, b] = await this.deux(uuid(id), avant, apres, envoi.acteur);
    await this.actes.faire({
      ...envoi,
      ...{ agregat: 'dossier', id, acte: ConsulterRestreint },
      corps: { enquete: avant, compareeA: apres, motif: dit },
    });
    const ecarts = comparer({ ...a, reponses: a.restreintes }, { ...b, reponses: b.restreintes });
    return { avant, apres, ecarts };
  }

  /** Both, for somebody who follows the household. @throws Probleme 403, 404 */
  private async deux(id: string, avant: number, apres: number, acteur: Personne) {
    await this.dossiers.suivi(id, acteur);
    const [a, b] = await Promise.all([this.dossiers.une(id, avant), this.dossiers.une(id, apres)]);
    if (!a || !b) throw introuvable();
    return [a, b] as const;
  }
}
