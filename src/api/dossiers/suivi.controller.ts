import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { NOMS_GENRES } from '../../domaine/dossier/recit.js';
import { note } from '../../domaine/noyau/champs.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { estCache } from '../../domaine/dossier/acces.js';
import { couvre } from '../../domaine/noyau/acteur.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';
import { dossiersCaches } from '../../vues/protection.js';
import { Pour } from '../../identite/acces.js';
import { personnesDe } from '../../identite/comptes.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT, page, PAGINATION, parmi } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { indisponible } from '../problemes/traduction.js';
import { uuid } from '../requete/identifiants.js';
import { PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { parametresDe, parmi as parmiLes } from '../requete/parametres.js';
import { numero, suiteNumerotee } from '../requete/suite.js';
import { AccesDossiers, ROLES_DOSSIERS } from './acces-dossiers.js';
import { ActionsRetirees } from './actions-retirees.js';
import { correctionPour } from './correction.js';
import { DetailsFaits } from './details-fait.js';
import { choisir, dossierNomme, ligneHistorique, ORDRES, visible } from './historique.js';
import { EVENEMENT, PROCESSUS } from './schemas.js';
import { faitDesMesures, faitReserve, sansReserve } from './reserve.js';
import { litLesTextes } from './visibilite.js';

const CHAMPS_EFFACEMENT = { motif: note('Motif de l’effacement') };
const RUBRIQUE = 'Dossiers';
const ABSORBE = {
  type: 'string',
  description: 'Un doublon réuni à ce dossier : son histoire, plutôt (R2.53)',
};
const CHEMIN = { id: 'Identifiant du dossier' };

/** What is asked of a dossier besides its state: its history, its workflow, its erasure. */
@Controller('api/dossiers')
export class SuiviController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(ActionsRetirees) private readonly retirees: ActionsRetirees,
    @Inject(DetailsFaits) private readonly details: DetailsFaits,
  ) {}

  @Get(':id/historique')
  @Pour(...ROLES_DOSSIERS)
  @Doc({
    resume: 'Lire l’historique d’un dossier',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    description:
      '`ordre=recent` va du plus récent au plus ancien. Les textes libres ne sont donnés qu’à qui peut connaître le ménage.',
    requete: { ordre: parmi(ORDRES), genre: parmi(NOMS_GENRES), absorbe: ABSORBE, ...PAGINATION },
    reponse: page(EVENEMENT),
  })
  async historique(@Param('id') id: string, @Liste() { acteur, http, reponse }: DemandeListe) {
    const parametres = parametresDe(http.query, ['ordre', 'genre', 'absorbe', ...PARAMETRES_PAGE]);
    const { limite, apres } = suiteNumerotee(parametres);
    const ordre = parmiLes(parametres, 'ordre', ORDRES);
    const genre = parmiLes(parametres, 'genre', NOMS_GENRES);
    const { etat } = await this.acces.voir(id, acteur);
    const raconte = await this.raconte(etat, parametres['absorbe']);
    const evenements = await this.services.histoire.lireFlux('dossier', raconte.id);
    const caches = await dossiersCaches(this.services.vues, evenements.flatMap(dossierNomme), acteur);
    const connu = (e: Inscrit) => dossierNomme(e).every((d) => !caches.has(d));
    const nomme = litLesTextes(etat, acteur);
    const dit = (e: Inscrit) => nomme || !(faitReserve(e, raconte) || faitDesMesures(e, acteur));
    const faits = evenements.filter((e) => visible(e, raconte, acteur) && connu(e) && dit(e));
    const vus = choisir(faits, { ordre, genre, apres });
    const montres = vus.slice(0, limite);
    const personnes = montres.flatMap((e) => personnesDe(e.auteur));
    const noms = await this.annuaire.lire({ personnes });
    const maintenant = new Date().toISOString();
    const correction = (e: Inscrit) =>
      raconte.id === etat.id ? correctionPour(etat, e, acteur, maintenant) : null;
    const mentions =
      acteur.role === 'bailleur' ? new Map() : await this.retirees.mentions(raconte, evenements);
    const details = await this.details.lire(raconte, montres, acteur, nomme);
    const lecture = { noms, faits, nomme, correction, mentions, details };
    const elements = montres.map((e) => ligneHistorique(e, lecture));
    const suivant = vus.length > limite ? numero(elements.at(-1)?.version ?? 0) : null;
    return repondrePage(http, reponse, () => Promise.resolve({ elements, suivant }));
  }

  /** Whose history is read: its own, or that of a double joined to it (R0.44). @throws Probleme 404 */
  private async raconte(etat: EtatDossier, absorbe: string | undefined): Promise<EtatDossier> {
    if (absorbe === undefined) return etat;
    if (!etat.liens.absorbes.some((a) => a.dossier === absorbe)) throw introuvable();
    const lu = await this.services.histoire.lireEtat('dossier', absorbe);
    if (!lu) throw introuvable();
    return lu.etat;
  }

  @Get(':id/processus')
  @Pour(...ROLES_DOSSIERS.filter((role) => role !== 'bailleur'))
  @Doc({
    resume: 'Demander à la procédure où elle en est',
    description: 'La réponse vient du processus lui-même ; 503 quand il ne répond pas en 3 s.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: PROCESSUS,
  })
  async processus(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    const { etat } = await this.acces.voir(id, acteur);
    const vue = await this.services.procedure.interroger(id);
    if (!vue)
      throw indisponible(
        'La procédure ne répond pas. Les actes restent possibles ; réessayez dans un instant.',
      );
    return litLesTextes(etat, acteur) ? vue : sansReserve(vue);
  }

  @Post(':id/effacement')
  @HttpCode(200)
  @Pour('administrateur', 'pilote')
  @Doc({
    resume: 'Effacer les données personnelles d’un ménage',
    description: 'Détruit la clé du ménage : sans retour (R8.4). Le parcours anonyme reste vérifiable.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: {
      ...schemaChamps(CHAMPS_EFFACEMENT),
      examples: [{ motif: 'Demande du ménage, reçue par courrier' }],
    },
    reponse: ACTE_FAIT,
  })
  async effacer(@Param('id') id: string, @Envoi() envoi: DemandeActe) {
    const { acteur, ecriture, corps, correlation } = envoi;
    const { etat } = await this.guichet.lire('dossier', uuid(id));
    if (!couvre(acteur, etat.commune) || estCache(acteur, etat)) throw introuvable();
    const { motif } = valider(CHAMPS_EFFACEMENT, corps);
    const resultat = await this.services.effacer({
      ...{ dossier: id, motif: String(motif), acteur, correlation, cle: ecriture.cle },
      ...(ecriture.versionAttendue === undefined ? {} : { versionAttendue: ecriture.versionAttendue }),
    });
    if (!resultat.ok) throw problemeDe(resultat.refus);
    const { version, evenements } = resultat.reponse;
    return { id, version, evenements };
  }
}
