import { Controller, Get, Inject, Param } from '@nestjs/common';
import { STATUTS_SEANCE, type EtatCommission } from '../../domaine/commission/etat.js';
import { TYPES_COMMISSION } from '../../domaine/commission/natures.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { Pour } from '../../identite/acces.js';
import { listerCommissions } from '../../vues/commission.js';
import { dossiersAInscrire, ORIGINES_INSCRIPTION } from '../../vues/ligne-commission.js';
import { nommerDossiers } from '../../vues/noms-dossiers.js';
import type { Lu } from '../actes/contexte.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { page } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { uuid, uuidDe } from '../requete/identifiants.js';
import { ouiNon, parametresDe, parmi } from '../requete/parametres.js';
import { conduit, exigerMembre, membreSeul, sansCaches } from './acces.js';
import { LecturesCommission } from './lectures.js';
import { montrerCommission, montrerDossier } from './montrer.js';
import {
  A_INSCRIRE,
  COMMISSION,
  COMMISSION_LISTE,
  FILTRES,
  FILTRES_A_INSCRIRE,
  NATURES,
  PERIODES,
  STATUTS,
} from './schemas.js';

const RUBRIQUE = 'Commissions';
const A_INSCRIRE_MAX = 500;
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'commission',
  rubrique: RUBRIQUE,
  cle: 'id',
  cible: 'Identifiant de la commission',
  lecteurs: ['pilote', 'referent', 'reservataire', 'bailleur', 'partenaire'],
  ouvreurs: ['pilote', 'bailleur'],
});

/** The sessions of the commissions. A member knows those where it sits, without the households' names (R4.49). */
@Controller('api/commissions')
export class CommissionsController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(LecturesCommission) private readonly lectures: LecturesCommission,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  @Lister('Lister les commissions', COMMISSION_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    const membre = membreSeul(demande.acteur) ?? undefined;
    return this.guichet.lister(demande, FILTRES, async (base, parametres, pagination) => {
      const periode = parmi(parametres, 'periode', PERIODES);
      const aujourdhui = dateCayenne(new Date().toISOString());
      const { elements, suivant } = await listerCommissions(base, {
        nature: parmi(parametres, 'nature', NATURES),
        statut: parmi(parametres, 'statut', STATUTS),
        aDecider: ouiNon(parametres, 'aDecider'),
        depuis: periode === 'a-venir' ? aujourdhui : undefined,
        avant: periode === 'passees' ? aujourdhui : undefined,
        membre,
        regard: demande.acteur,
        ...pagination,
      });
      const noms = await this.annuaire.lire({ organisations: elements.map((c) => c.bailleur) });
      const montrees = elements.map((c) => ({
        ...c,
        libelleNature: TYPES_COMMISSION[c.nature],
        libelleStatut: STATUTS_SEANCE[c.statut],
        nomBailleur: c.bailleur && noms.organisation(c.bailleur),
        refusees: membre === undefined ? c.refusees : null,
      }));
      return { elements: montrees, suivant };
    });
  }

  @Get('a-inscrire')
  @Pour('pilote')
  @Doc({
    resume: 'Lister les dossiers à inscrire à un ordre du jour',
    description:
      'Ceux dont la procédure a saisi la commission, ceux dont une tâche en retard est montée jusqu’à elle (R7.1), ceux qu’une séance a ajournés, ceux d’une séance annulée, tant qu’aucune séance à venir ne les examine (R4.42).',
    rubrique: RUBRIQUE,
    requete: FILTRES_A_INSCRIRE,
    reponse: page(A_INSCRIRE),
  })
  async aInscrire(@Liste() { http, acteur }: DemandeListe) {
    const parametres = parametresDe(http.query, Object.keys(FILTRES_A_INSCRIRE));
    const nature = parmi(parametres, 'nature', NATURES);
    const { vues } = this.services;
    const lignes = await dossiersAInscrire(vues, { nature, regard: acteur, limite: A_INSCRIRE_MAX });
    const ids = lignes.map((l) => l.dossier);
    const noms = await nommerDossiers(vues, { ids, regard: acteur, menages: menagesVus(acteur) });
    const elements = lignes.map((l) => ({
      ...l,
      ...montrerDossier(noms.get(l.dossier)),
      libelleNature: TYPES_COMMISSION[l.nature],
      libelleOrigine: ORIGINES_INSCRIPTION[l.origine],
    }));
    return { elements };
  }

  @Ouvrir('Convoquer une commission')
  convoquer(@Envoi() envoi: DemandeActe) {
    const { acteur, ecriture } = envoi;
    return this.guichet.ouvrir('commission', uuidDe('commission', acteur.id, ecriture.cle), envoi);
  }

  @Lire('Lire une commission', COMMISSION)
  async lire(@Lecture() lecture: DemandeLecture, @Param('id') id: string) {
    const { acteur } = lecture;
    const lu = await this.voir(id, lecture);
    const lectures = await this.lectures.pour(lu.etat, acteur, conduit(lu.etat, acteur));
    return this.guichet.montrer('commission', id, lu, lecture, montrerCommission(lu.etat, lectures));
  }

  @Agir('Faire un acte de commission')
  async agir(@Param('id') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    await this.voir(id, envoi);
    return this.guichet.agir('commission', uuid(id), acte, envoi);
  }

  /** @throws Probleme 404, also on a session where the caller's organisation does not sit (R0.6) */
  private async voir(id: string, { acteur }: DemandeLecture): Promise<Lu<EtatCommission>> {
    const lu = await this.guichet.lire('commission', uuid(id));
    exigerMembre(lu.etat, acteur);
    return { ...lu, etat: await sansCaches(this.services.vues, lu.etat, acteur) };
  }
}
