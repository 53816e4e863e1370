import { Controller, Get, Inject, Param } from '@nestjs/common';
import { libelleDe } from '../../domaine/libelles.js';
import { Pour } from '../../identite/acces.js';
import { personnesDe } from '../../identite/comptes.js';
import { dossiersCaches } from '../../vues/protection.js';
import { logementsParReference } from '../../vues/noms-logements.js';
import { listerLogements } from '../../vues/liste-logements.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { idLogement } from '../requete/identifiants.js';
import { AccesLogements } from './acces-logements.js';
import { ficheLogement, motsDe, organisationsNommees } from './fiche-logement.js';
import { filtreDe, horizonDe } from './filtres.js';
import { FILTRES, HISTORIQUE, LOGEMENT, LOGEMENT_LISTE } from './schemas.js';

const LECTEURS = ['referent', 'pilote', 'bailleur', 'partenaire', 'reservataire'] as const;
const RUBRIQUE = 'Logements';
const CHEMIN = { id: 'Identifiant du logement' };
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'logement',
  rubrique: RUBRIQUE,
  cle: 'id',
  cible: CHEMIN.id,
  lecteurs: LECTEURS,
  ouvreurs: ['bailleur', 'pilote'],
});

/** The guichet unique (R4.10). A bailleur sees its own dwellings only, a réservataire its contingent (R4.18). */
@Controller('api/logements')
export class LogementsController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(AccesLogements) private readonly acces: AccesLogements,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  @Lister('Lister les logements du guichet unique', LOGEMENT_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, FILTRES, async (base, parametres, pagination) => {
      const filtre = filtreDe(parametres, demande.acteur);
      if (!filtre) return { elements: [], suivant: null };
      const { elements, suivant } = await listerLogements(base, { ...filtre, ...pagination });
      const organisations = elements.flatMap((l) => [l.bailleur, l.reservataire]);
      const lus = await this.annuaire.lire({ organisations });
      return { elements: elements.map((l) => ({ ...l, ...motsDe(l, lus) })), suivant };
    });
  }

  @Ouvrir('Publier un logement')
  publier(@Envoi() envoi: DemandeActe) {
    const id = async (corps: Readonly<Record<string, unknown>>) => {
      const nom = [
        horizonDe(envoi.acteur).bailleur ?? String(corps['bailleur']),
        String(corps['reference']),
      ] as const;
      const connus = await logementsParReference(this.services.vues, [nom]);
      return connus.get(nom.join('|')) ?? idLogement(...nom);
    };
    return this.guichet.ouvrir('logement', id, envoi);
  }

  @Lire('Lire un logement', LOGEMENT)
  async lire(@Lecture() lecture: DemandeLecture, @Param('id') id: string) {
    const lu = await this.acces.voir(id, lecture.acteur);
    const lus = await this.annuaire.lire({ organisations: organisationsNommees(lu.etat) });
    const lies = [lu.etat.dossier, lu.etat.libereParDossier].filter((d) => d !== null);
    const caches = await dossiersCaches(this.services.vues, lies, lecture.acteur);
    const fiche = ficheLogement(lu.etat, lus, lecture.acteur.role, caches);
    return this.guichet.montrer('logement', id, lu, lecture, fiche);
  }

  @Get(':id/historique')
  @Pour(...LECTEURS)
  @Doc({ resume: 'Lire l’historique d’un logement', rubrique: RUBRIQUE, chemin: CHEMIN, reponse: HISTORIQUE })
  async historique(@Lecture() { acteur }: DemandeLecture, @Param('id') id: string) {
    await this.acces.voir(id, acteur);
    const faits = await this.services.histoire.lireFlux('logement', id);
    const noms = await this.annuaire.lire({
      personnes: faits.flatMap(({ auteur }) => personnesDe(auteur)),
    });
    const elements = faits.map((fait) => ({
      version: fait.version,
      libelle: libelleDe('logement', fait),
      survenuLe: fait.survenuLe,
      par: noms.auteur(fait.auteur).nom,
    }));
    return { elements: elements.reverse() };
  }

  @Agir('Faire un acte sur un logement')
  async agir(@Param('id') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    await this.acces.voir(id, envoi.acteur);
    return this.guichet.agir('logement', id, acte, envoi);
  }
}
