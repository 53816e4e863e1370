import { Controller, Get, Inject, Param } from '@nestjs/common';
import { libelleDe } from '../../domaine/libelles.js';
import { compterBesoins } from '../../domaine/operation/besoins/compter.js';
import { CONCERTATION } from '../../domaine/charte/sections/concertation.js';
import { Pour } from '../../identite/acces.js';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import { compterOffres, lireBesoins } from '../../vues/besoin.js';
import { Contextes } from '../actes/contexte.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { page, PAGINATION } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { code as codeValide } from '../requete/identifiants.js';
import { PARAMETRES_PAGE, repondrePage } from '../requete/pages.js';
import { parametresDe } from '../requete/parametres.js';
import { numero, suiteNumerotee } from '../requete/suite.js';
import { Avancements } from './avancements.js';
import { LectureNoms } from './lecture-noms.js';
import { seuilDe } from './lisibilite.js';
import { motifLisible, recitsLisibles } from './recits.js';
import { AVANCEMENT_OPERATION, BESOINS, FAIT_OPERATION } from './schemas-suivi.js';

const RUBRIQUE = 'Opérations';
const CHEMIN = { code: 'Code de l’opération' };
/** Who reads where an operation stands; who does not carry households reads neither small counts nor which is the last. */
const LECTEURS = ['pilote', 'referent', 'partenaire', 'reservataire', 'lecteur'] as const;

/** What is asked of an operation besides its state: where it stands, what its households need, its history. */
@Controller('api/operations')
export class SuiviOperationController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Avancements) private readonly avancements: Avancements,
    @Inject(LectureNoms) private readonly lectureNoms: LectureNoms,
  ) {}

  @Get(':code/avancement')
  @Pour(...LECTEURS)
  @Doc({
    resume: 'Dire où en est une opération, et le dernier ménage avant chaque démolition',
    description:
      'La fin projetée d’un ménage additionne les étapes qu’il n’a pas faites : durée médiane de chacune chez les ménages déjà partis, ou délais de la charte s’ils sont trop peu, temps suspendu exclu ; `calcul` dit chaque étape. L’étape en cours qui dépasse sa durée se recompte entière depuis ce jour (R1.23, R1.24). Un ménage maintenu sur place est compté à part (R1.25).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: AVANCEMENT_OPERATION,
  })
  avancement(@Param('code') id: string, @Lecture() { acteur }: DemandeLecture) {
    return this.avancements.lire(codeValide(id), acteur);
  }

  @Get(':code/besoins')
  @Pour(...LECTEURS)
  @Doc({
    resume: 'Compter les besoins des ménages d’une opération, à côté de l’offre disponible',
    description:
      'Ménages encore à reloger dont l’enquête est validée (R2.6). Un ménage compte dans chaque commune qu’il souhaite. `ecart` positif : logements qui manquent. Les petits comptes ne sont pas dits à qui ne doit identifier personne (R1.17).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: BESOINS,
  })
  async besoins(@Param('code') id: string, @Lecture() { acteur }: DemandeLecture) {
    const { etat } = await this.guichet.lire('operation', codeValide(id));
    const [{ besoins, sansEnquete }, offres, charte] = await Promise.all([
      lireBesoins(this.services.vues, id, acteur),
      compterOffres(this.services.vues),
      this.contextes.charte(etat.charte),
    ]);
    const { petitCompte, tranchesRessources } = charte.concertation;
    const seuil = seuilDe(acteur.role, petitCompte);
    const cacher = (n: number) => (seuil !== null && n > 0 && n < seuil ? null : n);
    return {
      operation: id,
      seuil,
      sourceTranches: CONCERTATION.source,
      enquetes: cacher(besoins.length),
      sansEnquete: cacher(sansEnquete),
      ...compterBesoins(besoins, offres, tranchesRessources, { seuil }),
    };
  }

  @Get(':code/historique')
  @Pour('pilote', 'referent', 'partenaire')
  @Doc({
    resume: 'Lire l’histoire d’une opération',
    description:
      'Du plus récent au plus ancien, avec le motif de chaque correction (R0.25) ; celui d’une action de concertation n’est dit qu’à qui en lit le compte rendu (R1.32).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    requete: PAGINATION,
    reponse: page(FAIT_OPERATION),
  })
  async historique(@Param('code') id: string, @Liste() { http, reponse, acteur }: DemandeListe) {
    const { limite, apres } = suiteNumerotee(parametresDe(http.query, PARAMETRES_PAGE));
    const { etat } = await this.guichet.lire('operation', codeValide(id));
    const recits = recitsLisibles(etat, await this.lectureNoms.sansCaches(etat, acteur), acteur);
    const faits = await this.services.histoire.lireFlux('operation', id);
    const suite = faits.filter((e) => apres === 0 || e.version < apres).reverse();
    const montres = suite.slice(0, limite);
    const noms = await this.annuaire.lire({
      personnes: montres.map((e) => lireAuteur(e.auteur)?.id ?? null),
    });
    const elements = montres.map((e) => ({
      version: e.version,
      type: e.type,
      libelle: libelleDe('operation', e),
      le: e.survenuLe,
      enregistreLe: e.enregistreLe,
      auteur: noms.auteur(e.auteur).nom,
      motif: motifLisible(e, recits),
    }));
    const suivant = suite.length > limite ? numero(elements.at(-1)?.version ?? 0) : null;
    return repondrePage(http, reponse, () => Promise.resolve({ elements, suivant }));
  }
}
