import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ConsulterRestreint } from '../../domaine/dossier/etapes/enquete-sociale/consulter-restreint.js';
import { fraicheur } from '../../domaine/dossier/etapes/enquete-sociale/fraicheur.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { empechement } from '../../domaine/juger.js';
import { TerminerEnquete } from '../../domaine/dossier/etapes/enquete-sociale/terminer-enquete.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { nomsRestreints, type Questionnaire, type Reponses } from '../../domaine/questionnaire/modele.js';
import { progression } from '../../domaine/questionnaire/progression.js';
import { enReponses } from '../../domaine/questionnaire/traduire.js';
import { Pour } from '../../identite/acces.js';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import { Actes } from '../actes/actes.js';
import { Contextes, type Lu } from '../actes/contexte.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { introuvable } from '../problemes/probleme.js';
import { uuid } from '../requete/identifiants.js';
import { SERVICES, type Services } from '../ports.js';
import { lireContenu } from './brouillon.js';
import { DossiersEnquetes } from './dossiers-enquetes.js';
import { texteDe } from './histoire.js';
import { LectureQuestionnaires } from './questionnaires.js';
import { numero } from './numero.js';
import { ENQUETE, ENQUETES, RESTREINT } from './schemas.js';
import { sections, vueFraicheur, vueListe } from './vue-enquete.js';

const RUBRIQUE = 'Enquête sociale';
const CHEMIN = { id: 'Identifiant du dossier' };
const { motif } = ConsulterRestreint.champs;

/** Surveys that are done: their list, each whole; what is restricted, on a stated ground. */
@Controller('api/dossiers')
export class EnquetesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(DossiersEnquetes) private readonly dossiers: DossiersEnquetes,
    @Inject(LectureQuestionnaires) private readonly questionnaires: LectureQuestionnaires,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Actes) private readonly actes: Actes,
  ) {}

  @Get(':id/enquetes')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Lister les enquêtes sociales d’un dossier, et dire si la dernière est fraîche',
    description:
      'Trop tôt, trop tard pour la phase opérationnelle : un avertissement, jamais un blocage (R2.26).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: ENQUETES,
  })
  async lister(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    const lu = await this.dossiers.suivi(uuid(id), acteur);
    const contexte = await this.contextes.pour(id, lu, acteur);
    const [enquetes, row] = await Promise.all([
      this.dossiers.enquetes(id),
      this.services.brouillons.lire(id),
    ]);
    const garde = row?.apres === (lu.etat.enquete.faite?.version ?? 0) ? row : null;
    const auteurs = [...enquetes.map((e) => e.evenement.auteur), ...(garde ? [garde.auteur] : [])];
    const noms = await this.annuaire.lire({
      personnes: auteurs.map((a) => lireAuteur(a)?.id ?? null),
      organisations: enquetes.map((e) => texteDe(e.evenement, 'organisation')),
    });
    const contenu = garde && lireContenu(garde);
    const modeles = await Promise.all(enquetes.map((e) => this.questionnaires.de(e.questionnaire)));
    const titres = modeles.map(({ title }) => title);
    return {
      fraicheur: vueFraicheur(fraicheur(lu.etat, contexte)),
      brouillon:
        garde && contenu
          ? {
              ...{ version: garde.version, le: garde.le, par: noms.auteur(garde.auteur).nom },
              progression: progression(await this.questionnaires.de(garde.questionnaire), {
                ...contenu.reponses,
                ...contenu.restreintes,
              }),
            }
          : null,
      peutRemplir: empechement('dossier', TerminerEnquete, lu.etat, contexte) === null,
      elements: enquetes.map((e, rang) => vueListe(e, titres[rang] ?? '', noms)).reverse(),
    };
  }

  @Get(':id/enquetes/:numero')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Lire une enquête sociale, question par question',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, numero: 'Numéro de l’enquête' },
    reponse: ENQUETE,
  })
  async lire(@Param('id') id: string, @Param('numero') n: string, @Lecture() { acteur }: DemandeLecture) {
    await this.dossiers.suivi(uuid(id), acteur);
    const une = await this.dossiers.une(id, numero(n, 'numero'));
    if (!une) throw introuvable();
    const { lue, modele, reponses, restreintes } = une;
    return {
      ...{
        numero: lue.numero,
        le: lue.evenement.survenuLe,
        questionnaire: lue.questionnaire,
        modele,
        reponses,
      },
      restreintesRemplies: Object.keys(restreintes).length > 0,
      sections: sections(modele, reponses),
    };
  }

  @Post(':id/enquetes/:numero/lecture-restreinte')
  @HttpCode(200)
  @Pour('referent', 'pilote', 'partenaire')
  @Doc({
    resume: 'Lire les réponses restreintes d’une enquête, sur motif déclaré',
    description:
      'Santé, violences, séjour (R8.6). `numero` 0 : le brouillon, et ce que le dossier en sait. La lecture est un fait du dossier : qui, quand, sur quel motif.',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, numero: 'Numéro de l’enquête ; 0 pour le brouillon' },
    ecriture: true,
    corps: { ...schemaChamps({ motif }), examples: [{ motif: 'Préparer la commission de relogement' }] },
    reponse: RESTREINT,
  })
  async lireRestreint(@Param('id') id: string, @Param('numero') n: string, @Envoi() envoi: DemandeActe) {
    const { motif: dit } = valider({ motif }, envoi.corps);
    const enquete = n === '0' ? 0 : numero(n, 'numero');
    const lues =
      enquete === 0 ? await this.brouillon(uuid(id), envoi) : await this.faite(uuid(id), enquete, envoi);
    await this.actes.faire({
      ...envoi,
      ...{ agregat: 'dossier', id, acte: ConsulterRestreint },
      corps: { enquete, motif: dit },
    });
    const restreintes = sections(lues.modele, lues.reponses).filter((s) => s.restreint);
    return {
      enquete,
      reponses: lues.reponses,
      sections: restreintes.map(({ titre, lignes }) => ({ titre, lignes })),
    };
  }

  private async faite(id: string, enquete: number, { acteur }: DemandeActe) {
    if (acteur.role === 'partenaire') throw introuvable();
    await this.dossiers.suivi(id, acteur);
    const une = await this.dossiers.une(id, enquete);
    if (!une) throw introuvable();
    return { modele: une.modele, reponses: une.restreintes };
  }

  private async brouillon(id: string, { acteur }: DemandeActe) {
    const { modele, contenu, lu } = await this.dossiers.chantier(id, acteur);
    const connues = acteur.role === 'partenaire' ? {} : connuesDe(lu, modele);
    return { modele, reponses: { ...connues, ...contenu.restreintes } };
  }
}

/** What the dossier knows of what is restricted. */
function connuesDe({ etat: { menage } }: Lu<EtatDossier>, modele: Questionnaire): Reponses {
  const noms = nomsRestreints(modele);
  return Object.fromEntries(
    Object.entries(menage ? enReponses(menage) : {}).filter(([nom]) => noms.has(nom)),
  );
}
