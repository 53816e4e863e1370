import { Controller, Inject, Param } from '@nestjs/common';
import { ACTES_MENAGES } from '../../domaine/dossier/etapes/menages/index.js';
import { cheminDe } from '../../domaine/noyau/acte.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import { normaliser } from '../dto/textes.js';
import { compterDossiers, listerDossiers } from '../../vues/liste-dossiers.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { Annuaire } from '../noms/annuaire.js';
import { OUI_NON, pageComptee } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { adresseNouvelle } from '../requete/adresses-dossiers.js';
import { uuid } from '../requete/identifiants.js';
import { ouiNon } from '../requete/parametres.js';
import { AccesDossiers, ROLES_DOSSIERS } from './acces-dossiers.js';
import { FILTRES_DOSSIERS, filtreDe } from './filtres.js';
import { ligneDossier } from './ligne-dossier.js';
import { NomsDossiers } from './noms-dossier.js';
import { DOSSIER, DOSSIER_LISTE } from './schemas.js';
import { vueDossier } from './vue-dossier.js';

const DEMANDE = {
  ...FILTRES_DOSSIERS,
  total: { ...OUI_NON, description: 'Dire aussi combien de dossiers la liste compte en tout' },
};
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'dossier',
  rubrique: 'Dossiers',
  cle: 'id',
  cible: 'Identifiant du dossier',
  lecteurs: ROLES_DOSSIERS,
  ouvreurs: ['pilote', 'referent'],
});

const DECOHABITER = cheminDe(ACTES_MENAGES.Decohabiter.type);

@Controller('api/dossiers')
export class DossiersController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(NomsDossiers) private readonly noms: NomsDossiers,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  @Lister('Lister les dossiers', DOSSIER_LISTE, DEMANDE, pageComptee(DOSSIER_LISTE))
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, DEMANDE, async (base, parametres, pagination) => {
      const filtre = filtreDe(parametres, demande.acteur);
      const { elements, suivant } = await listerDossiers(base, { ...filtre, ...pagination });
      const noms = await this.annuaire.lire({ personnes: elements.map((d) => d.referent) });
      const lignes = { elements: elements.map((d) => ligneDossier(d, noms)), suivant };
      const compte = ouiNon(parametres, 'total') === true;
      return compte ? { ...lignes, total: await compterDossiers(base, filtre) } : lignes;
    });
  }

  @Ouvrir('Ouvrir un dossier')
  ouvrir(@Envoi() envoi: DemandeActe) {
    const id = ({ operation, reference }: Readonly<Record<string, unknown>>) =>
      adresseNouvelle(this.services.vues, String(operation), String(reference), envoi.acteur);
    return this.guichet.ouvrir('dossier', id, envoi);
  }

  @Lire('Lire un dossier, et ce que l’on peut y faire', DOSSIER)
  async lire(@Lecture() lecture: DemandeLecture, @Param('id') id: string) {
    const lu = await this.acces.voir(id, lecture.acteur);
    const vue = vueDossier(
      lu.etat,
      lu.version,
      lecture.acteur,
      await this.noms.pour(lu.etat, lecture.acteur),
    );
    return this.guichet.montrer('dossier', id, lu, lecture, vue);
  }

  @Agir('Faire un acte sur un dossier')
  async agir(@Param('id') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    const cite = await this.acces.sansLogementCache(envoi.corps, envoi.acteur);
    const corps = acte === DECOHABITER ? await this.nommerNouveau(uuid(id), cite, envoi.acteur) : cite;
    return this.guichet.agir('dossier', uuid(id), acte, { ...envoi, corps });
  }

  /** The dossier that a décohabitation opens has the id that its reference gives it (R0.8, R8.29). */
  private async nommerNouveau(id: string, corps: unknown, acteur: Personne): Promise<unknown> {
    if (!estObjet(corps) || typeof corps['reference'] !== 'string') return corps;
    const { etat } = await this.guichet.lire('dossier', id);
    const reference = normaliser(corps['reference']);
    return {
      ...corps,
      dossier: await adresseNouvelle(this.services.vues, etat.operation, reference, acteur),
    };
  }
}
