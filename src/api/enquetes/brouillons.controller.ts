import { Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { TerminerEnquete } from '../../domaine/dossier/etapes/enquete-sociale/terminer-enquete.js';
import { entier, facultatif } from '../../domaine/noyau/champs.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Pour } from '../../identite/acces.js';
import { Actes } from '../actes/actes.js';
import { avecDate } from '../actes/lecture-acte.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { Probleme, problemeDe, requeteInvalide } from '../problemes/probleme.js';
import { corpsDe } from '../requete/corps.js';
import { versionAttendue } from '../requete/entetes.js';
import { uuid } from '../requete/identifiants.js';
import { parametresDe } from '../requete/parametres.js';
import { lireContenu } from './brouillon.js';
import { Brouillons } from './brouillons.js';
import { DossiersEnquetes } from './dossiers-enquetes.js';
import { reponsesFinies } from './reponses-finies.js';
import { BROUILLON, BROUILLON_GARDE, libre } from './schemas.js';

const RUBRIQUE = 'Enquête sociale';
const CHEMIN = { id: 'Identifiant du dossier' };
const { par, relais } = TerminerEnquete.champs;
const CHAMPS_FIN = avecDate({
  par,
  relais,
  brouillon: facultatif(entier('Version du brouillon', 1, 1_000_000)),
});
const MANQUANT = new Probleme(
  409,
  'Rien n’est enregistré : remplissez le questionnaire avant de le terminer.',
  {
    regle: 'R2.28',
  },
);

/** The survey in the making: saved by parts, taken up again anywhere, finished whole. */
@Controller('api/dossiers')
export class BrouillonsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(DossiersEnquetes) private readonly enquetes: DossiersEnquetes,
    @Inject(Brouillons) private readonly brouillons: Brouillons,
    @Inject(Actes) private readonly actes: Actes,
  ) {}

  @Get(':id/enquete/brouillon')
  @Pour('referent', 'pilote', 'partenaire')
  @Doc({
    resume: 'Lire le brouillon de l’enquête sociale',
    description:
      'Ce qui est enregistré, ou de quoi commencer : l’enquête renvoyée avec ses remarques, ou ce que le dossier sait. Les réponses restreintes ne sont rendues qu’à qui les a saisies ; aux autres, sur motif déclaré (R8.6).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: BROUILLON,
  })
  async lire(@Param('id') id: string, @Lecture() { acteur, reponse }: DemandeLecture) {
    const chantier = await this.enquetes.chantier(uuid(id), acteur);
    reponse.setHeader('etag', `"${chantier.rang}"`);
    return this.brouillons.vue(chantier, acteur);
  }

  @Put(':id/enquete/brouillon')
  @Pour('referent', 'partenaire')
  @Doc({
    resume: 'Enregistrer le brouillon de l’enquête sociale',
    description:
      'En-tête `If-Match` : la version lue (0 la première fois). Une autre saisie entre-temps : 412, qui dit ce qu’elle a changé. Des réponses fausses ou incomplètes sont gardées et signalées (R2.28). `restreintes` absent : celles déjà saisies restent.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    corps: {
      type: 'object',
      properties: { reponses: libre, restreintes: libre },
      required: ['reponses'],
      additionalProperties: false,
      examples: [{ reponses: { nombrePersonnes: 3, projet: 'location' }, restreintes: { handicap: false } }],
    },
    reponse: BROUILLON_GARDE,
  })
  async garder(@Param('id') id: string, @Liste() { http, acteur, reponse }: DemandeListe) {
    parametresDe(http.query, []);
    const attendue = versionAttendue(http);
    if (attendue === undefined)
      throw requeteInvalide('L’en-tête If-Match est obligatoire : la version lue, 0 la première fois.', [
        { champ: 'If-Match', motif: 'est obligatoire' },
      ]);
    const garde = await this.brouillons.garder(uuid(id), attendue, corpsDe(http), acteur);
    reponse.setHeader('etag', `"${garde.version}"`);
    return garde;
  }

  @Post(':id/enquete/terminer')
  @HttpCode(200)
  @Pour('referent', 'partenaire')
  @Doc({
    resume: 'Terminer l’enquête sociale à partir du brouillon',
    description:
      'Le service vérifie le tout avec le modèle du questionnaire ; une faute et rien n’est enregistré, chaque question fautive est dite (R2.22, R2.23). Un partenaire termine comme relais : sa structure est consignée (R2.24).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: { ...schemaChamps(CHAMPS_FIN), examples: [{ par: 'referent', brouillon: 4 }] },
    reponse: ACTE_FAIT,
  })
  async terminer(@Param('id') id: string, @Envoi() envoi: DemandeActe) {
    const { brouillon, ...fin } = valider(CHAMPS_FIN, envoi.corps);
    const chantier = await this.enquetes.chantier(uuid(id), envoi.acteur);
    const garde = chantier.garde ?? (chantier.refus ? await this.services.brouillons.lire(id) : null);
    if (!garde) throw chantier.refus ? problemeDe(chantier.refus) : MANQUANT;
    const contenu = lireContenu(garde);
    if (brouillon !== undefined && brouillon !== garde.version)
      throw await this.brouillons.perime(id, contenu, envoi.acteur);
    const jour = dateCayenne(
      typeof fin['survenuLe'] === 'string' ? fin['survenuLe'] : new Date().toISOString(),
    );
    const corps = {
      ...fin,
      questionnaire: garde.questionnaire,
      ...reponsesFinies(chantier.modele, contenu, jour),
    };
    return this.actes.faire({ ...envoi, agregat: 'dossier', id, acte: TerminerEnquete, corps });
  }
}
