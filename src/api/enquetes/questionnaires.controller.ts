import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { auteurDe } from '../../domaine/noyau/acteur.js';
import { date, note, texte } from '../../domaine/noyau/champs.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { QUESTIONNAIRE_LIVRE, VERSION_LIVREE } from '../../domaine/questionnaire/livre.js';
import { Pour, PourTous } from '../../identite/acces.js';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, type DemandeActe, type DemandeLecture } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { page } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { code } from '../requete/identifiants.js';
import { exigerModele } from './modele-recu.js';
import { estLivree, LectureQuestionnaires } from './questionnaires.js';
import { libre, QUESTIONNAIRE, QUESTIONNAIRE_LISTE } from './schemas.js';

const RUBRIQUE = 'Questionnaires';
const CHAMPS = {
  version: texte('Version', {
    max: 60,
    forme: { motif: '^[A-Za-z0-9][A-Za-z0-9._-]*$', dit: 'doit être un code : lettres, chiffres, tirets' },
  }),
  effet: date('Sert aux enquêtes commencées à partir du'),
  motif: note('Ce qui change, et pourquoi'),
};
const FORME = schemaChamps(CHAMPS);
const CORPS = {
  ...FORME,
  properties: { ...(FORME['properties'] as object), modele: { ...libre, description: 'Modèle SurveyJS' } },
  required: [...Object.keys(CHAMPS), 'modele'],
  examples: [
    {
      version: 'homogeneise-3',
      effet: '2027-01-04',
      motif: 'Une question de plus sur les animaux',
      modele: QUESTIONNAIRE_LIVRE,
    },
  ],
};

/** The homogenised questionnaire, version by version: none ever changes, a survey begun keeps its own (R2.30). */
@Controller('api/questionnaires')
export class QuestionnairesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(LectureQuestionnaires) private readonly lecture: LectureQuestionnaires,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get()
  @PourTous()
  @Doc({
    resume: 'Lister les versions du questionnaire',
    rubrique: RUBRIQUE,
    reponse: page(QUESTIONNAIRE_LISTE),
  })
  async lister(@Lecture() _lecture: DemandeLecture) {
    const [versions, enVigueur] = await Promise.all([
      this.services.questionnaires.versions(),
      this.lecture.enVigueur(),
    ]);
    const noms = await this.annuaire.lire({
      personnes: versions.map((v) => lireAuteur(v.auteur)?.id ?? null),
    });
    const publiees = versions.map(({ version, effet, auteur, motif }) => ({
      ...{ version, effet, motif, livree: false, enVigueur: version === enVigueur },
      par: noms.auteur(auteur).nom,
    }));
    const livree = {
      version: VERSION_LIVREE,
      effet: null,
      livree: true,
      enVigueur: VERSION_LIVREE === enVigueur,
    };
    return { elements: [...publiees, { ...livree, par: null, motif: null }] };
  }

  @Get(':version')
  @PourTous()
  @Doc({
    resume: 'Lire une version du questionnaire, en JSON SurveyJS',
    description: '`en-vigueur` est celle des enquêtes commencées aujourd’hui.',
    rubrique: RUBRIQUE,
    chemin: { version: 'Version, ou `en-vigueur`' },
    reponse: QUESTIONNAIRE,
  })
  async lire(@Param('version') demandee: string, @Lecture() _lecture: DemandeLecture) {
    const version = demandee === 'en-vigueur' ? await this.lecture.enVigueur() : code(demandee);
    const modele = await this.lecture.lire(version);
    if (!modele) throw introuvable();
    return { version, modele };
  }

  @Post()
  @HttpCode(201)
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Publier une version du questionnaire',
    description:
      'Le modèle est lu en entier avant : forme, questions dont le service se sert, pages restreintes, conditions ; chaque faute est dite à sa place (R2.20, R2.21).',
    rubrique: RUBRIQUE,
    ecriture: true,
    statut: 201,
    corps: CORPS,
    reponse: QUESTIONNAIRE_LISTE,
  })
  async publier(@Envoi() { acteur, corps, ecriture }: DemandeActe) {
    const { modele: json, ...dit } = estObjet(corps) ? corps : {};
    const lu = valider(CHAMPS, dit);
    const [version, effet, motif] = [String(lu['version']), String(lu['effet']), String(lu['motif'])];
    const modele = exigerModele(json);
    if (effet < dateCayenne(new Date().toISOString()))
      throw problemeDe(refuser('R2.30', 'doit être aujourd’hui ou plus tard', 'invalide', 'effet'));
    const publiee = { version, effet, motif, auteur: auteurDe(acteur) };
    const issue = await this.services.porte.uneFois(
      { acteur, cle: ecriture.cle, acte: 'PublierQuestionnaire', corps: { ...publiee, modele } },
      async () => {
        const prise =
          estLivree(version) ||
          !(await this.services.questionnaires.publier({ ...publiee, modele: JSON.stringify(modele) }));
        if (prise)
          throw problemeDe(
            refuser(
              'R2.30',
              `La version ${version} existe déjà : elle ne change jamais, publiez-en une autre.`,
            ),
          );
        return { version, effet, motif };
      },
    );
    if (!issue.ok) throw problemeDe(issue.refus);
    const noms = await this.annuaire.lire({ personnes: [acteur.id] });
    return {
      ...issue.reponse,
      livree: false,
      enVigueur: (await this.lecture.enVigueur()) === version,
      par: noms.personne(acteur.id, acteur.role),
    };
  }
}
