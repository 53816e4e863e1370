import { Controller, Get, Inject, Param } from '@nestjs/common';
import { MESURES } from '../../domaine/charte/sections/mesures.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Pour, PourTous } from '../../identite/acces.js';
import { listerMesures, type FiltreMesures } from '../../vues/mesure.js';
import { Contextes } from '../actes/contexte.js';
import { lireVersion } from '../chartes/lire-version.js';
import { AccesDossiers } from '../dossiers/acces-dossiers.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { OUI_NON, page, PAGINATION, texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { ouiNon } from '../requete/parametres.js';
import { NomsMesures } from './noms-mesures.js';
import { ACCOMPAGNEMENT, CATALOGUE, MESURE_LISTE } from './schemas.js';
import { organisationsDe, vueAccompagnement } from './vue-accompagnement.js';

const RUBRIQUE = 'Accompagnement';
const FILTRES = {
  organisation: { ...texte, description: 'Code de l’opérateur' },
  code: { ...texte, description: 'Code d’une mesure du catalogue' },
  operation: { ...texte, description: 'Code d’une opération' },
  terminees: OUI_NON,
};

/** The measures that a caller may know: a partner its own, a référent those of its households, a pilot those of its territory. */
function portee({ role, id, organisation, delegations = [] }: Personne): FiltreMesures | null {
  if (role === 'partenaire') return organisation === undefined ? null : { organisation };
  return role === 'referent' ? { referents: [id, ...delegations] } : {};
}

/** What goes on with households beside the steps: measures, contract, grids, and the catalogue they come from. */
@Controller('api')
export class AccompagnementController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(NomsMesures) private readonly noms: NomsMesures,
  ) {}

  @Get('dossiers/:id/accompagnement')
  @Pour('referent', 'pilote', 'partenaire')
  @Doc({
    resume: 'Lire l’accompagnement d’un ménage',
    description:
      'Consentements, mesures, contrat et ses versions, régularisations, bail glissant, grilles, orientations. Un partenaire ne voit que les mesures confiées à son organisation.',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du dossier' },
    reponse: ACCOMPAGNEMENT,
  })
  async accompagnement(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    const { etat } = await this.acces.voir(id, acteur);
    const charte = await this.contextes.charte(etat.charte);
    const noms = await this.annuaire.lire({ organisations: organisationsDe(etat) });
    return vueAccompagnement(etat, charte, acteur, noms);
  }

  @Get('mesures')
  @Pour('referent', 'pilote', 'partenaire')
  @Doc({
    resume: 'Lister les mesures d’accompagnement',
    description:
      'Chacun voit les siennes : un partenaire celles confiées à son organisation, un référent celles de ses ménages, un pilote celles de son territoire.',
    rubrique: RUBRIQUE,
    requete: { ...FILTRES, ...PAGINATION },
    reponse: page(MESURE_LISTE),
  })
  mesures(@Liste() liste: DemandeListe) {
    const { acteur } = liste;
    return this.guichet.lister(liste, FILTRES, async (base, parametres, pagination) => {
      const siennes = portee(acteur);
      if (!siennes) return { elements: [], suivant: null };
      const { elements, suivant } = await listerMesures(base, {
        ...pagination,
        organisation: parametres['organisation'],
        code: parametres['code'],
        operation: parametres['operation'],
        terminee: ouiNon(parametres, 'terminees'),
        regard: acteur,
        ...siennes,
      });
      return { elements: await this.noms.dire(elements), suivant };
    });
  }

  @Get('chartes/:version/catalogue')
  @PourTous()
  @Doc({
    resume: 'Lire le catalogue des mesures d’une version de la charte',
    description:
      'Mission, résultat attendu, tâches, interlocuteurs, outils, moyens : le contenu du référentiel AVDL/GLA.',
    rubrique: RUBRIQUE,
    chemin: { version: 'Version de la charte, ou `en-vigueur`' },
    reponse: CATALOGUE,
  })
  async catalogue(@Param('version') version: string, @Lecture() _lecture: DemandeLecture) {
    const { contenu } = (await lireVersion(this.guichet, this.services, version)).etat;
    if (!contenu) throw introuvable();
    const { titre, source } = MESURES;
    return { version: contenu.version, titre, source, mesures: contenu.catalogue.mesures };
  }
}
