import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { Charte } from '../../domaine/charte/charte.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { refusPasse } from '../../domaine/dossier/etapes/rapprochement/deja-refuse.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { COTATION as SECTION_COTATION } from '../../domaine/charte/sections/cotation.js';
import { demandeDe } from '../../domaine/regles/adaptateurs.js';
import type { Adequation } from '../../domaine/regles/adequation.js';
import type { Demande } from '../../domaine/regles/demande.js';
import { Pour } from '../../identite/acces.js';
import { nommerMenages } from '../../vues/menage.js';
import { garder, paginer } from '../../vues/page.js';
import { AccesDossiers } from '../dossiers/acces-dossiers.js';
import { menageVisible } from '../dossiers/visibilite.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { AccesLogements } from '../logements/acces-logements.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { OUI_NON, page, PAGINATION } from '../openapi/schemas.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { ouiNon } from '../requete/parametres.js';
import { ligneMenage, ligneOffre } from './lignes.js';
import { litLeRestreint, masquerCote } from './masque.js';
import { Rapprochements } from './rapprochements.js';
import { COTATION, MENAGE_POSSIBLE, OFFRE } from './schemas.js';

const RUBRIQUE = 'Rapprochement';
const TOUTES = { toutes: { ...OUI_NON, description: 'Aussi ce qui ne convient pas' } };
const TOUS = { tous: { ...OUI_NON, description: 'Aussi ceux à qui il ne convient pas' } };
const MENAGE = { id: 'Identifiant du dossier' };

const retenir =
  (tout: boolean | undefined) =>
  ({ adequation }: { readonly adequation: Adequation }): boolean =>
    tout === true || adequation.niveau !== 'ne-convient-pas';

/** Matching both ways, each criterion explained (R4.30). Référents and pilots only: a bailleur never sees a household here. */
@Controller('api')
export class RapprochementController {
  constructor(
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(AccesLogements) private readonly logements: AccesLogements,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Rapprochements) private readonly rapprochements: Rapprochements,
  ) {}

  @Get('dossiers/:id/offres')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Chercher des logements pour un ménage, du meilleur au moins bon',
    description:
      'Chaque critère dit s’il est satisfait, de combien, et ce qui le débloquerait ; un inconnu est à compléter, jamais deviné. `toutes=oui` montre aussi les logements retenus ou attribués, et ceux qui ne conviennent pas.',
    rubrique: RUBRIQUE,
    chemin: MENAGE,
    requete: { ...TOUTES, ...PAGINATION },
    reponse: page(OFFRE),
  })
  async offres(@Param('id') id: string, @Liste() liste: DemandeListe) {
    const { acteur } = liste;
    const { demande, charte, etat } = await this.menage(id, acteur);
    const le = this.rapprochements.aujourdhui();
    return this.guichet.lister(liste, TOUTES, async (_base, parametres, pagination) => {
      const toutes = ouiNon(parametres, 'toutes');
      const filtre = { regard: acteur, libresPour: toutes ? undefined : demande.dossier };
      const rangees = await this.rapprochements.pourMenage(demande, charte, filtre);
      const { elements, suivant } = paginer(rangees.filter(retenir(toutes)), pagination, {
        liste: 'offres',
        cle: ({ logement }) => logement.id,
      });
      const noms = await this.annuaire.lire({ organisations: elements.map((o) => o.logement.bailleur) });
      return {
        elements: elements.map((o) =>
          ligneOffre(o, demande, le, acteur, noms, refusPasse(etat, o.logement.id)),
        ),
        suivant,
      };
    });
  }

  @Get('logements/:id/menages')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Chercher des ménages pour un logement, par priorité',
    description:
      'Ménages à l’étape 4 sans logement attribué, dont la recherche n’est pas en attente (R4.183) : par points de cotation, puis adéquation, puis ancienneté. Un référent n’y voit que les ménages qu’il suit.',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du logement' },
    requete: { ...TOUS, ...PAGINATION },
    reponse: page(MENAGE_POSSIBLE),
  })
  async menages(@Param('id') id: string, @Liste() liste: DemandeListe) {
    const { acteur } = liste;
    const { etat } = await this.logements.voir(id, acteur);
    return this.guichet.lister(liste, TOUS, async (base, parametres, pagination) => {
      const tous = ouiNon(parametres, 'tous');
      const ranges = await this.rapprochements.pourLogement(etat, {
        ...this.rapprochements.filtreDe(acteur),
        cherchentLe: this.rapprochements.aujourdhui(),
      });
      const { elements, suivant } = paginer(garder(ranges, retenir(tous)), pagination, {
        liste: 'menages-logement',
        cle: ({ demande }) => demande.dossier,
      });
      const noms = await nommerMenages(
        base,
        elements.map(({ demande }) => demande.dossier),
      );
      return {
        elements: elements.map((m) => ligneMenage(m, acteur, noms.get(m.demande.dossier))),
        suivant,
      };
    });
  }

  @Get('logements/:id/candidats')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Lire les candidats d’un logement en location choisie, par priorité',
    description:
      'Ménages qui ont candidaté et attendent encore (R4.82, R4.84) : par points de cotation, puis adéquation, puis ancienneté. Un référent n’y voit que les ménages qu’il suit.',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du logement' },
    requete: PAGINATION,
    reponse: page(MENAGE_POSSIBLE),
  })
  async candidats(@Param('id') id: string, @Liste() liste: DemandeListe) {
    const { acteur } = liste;
    const { etat } = await this.logements.voir(id, acteur);
    return this.guichet.lister(liste, {}, async (base, _parametres, pagination) => {
      const filtre = { ...this.rapprochements.filtreDe(acteur), dossiers: etat.candidats };
      const ranges = await this.rapprochements.pourLogement(etat, filtre);
      const { elements, suivant } = paginer(ranges, pagination, {
        liste: 'candidats-logement',
        cle: ({ demande }) => demande.dossier,
      });
      const noms = await nommerMenages(
        base,
        elements.map(({ demande }) => demande.dossier),
      );
      return {
        elements: elements.map((m) => ligneMenage(m, acteur, noms.get(m.demande.dossier))),
        suivant,
      };
    });
  }

  @Get('dossiers/:id/cotation')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Coter un ménage, ligne par ligne, à ce jour',
    description:
      'Points de la grille de la charte du dossier (R4.37). Les critères restreints n’ont leur détail que pour le référent du ménage.',
    rubrique: RUBRIQUE,
    chemin: MENAGE,
    reponse: COTATION,
  })
  async cotation(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    const { demande, charte } = await this.menage(id, acteur);
    const cote = this.rapprochements.cote(demande, charte);
    return {
      ...(litLeRestreint(acteur) ? cote : masquerCote(cote)),
      charte: charte.version,
      source: SECTION_COTATION.source,
    };
  }

  /** @throws Probleme 404 on another's household, 410 once erased */
  private async menage(
    id: string,
    acteur: Personne,
  ): Promise<{ demande: Demande; charte: Charte; etat: EtatDossier }> {
    const { etat } = await this.acces.voir(id, acteur);
    const demande = demandeDe(etat);
    if (!demande) throw problemeDe(refuser('R0.9', 'Les données de ce ménage ont été effacées.', 'efface'));
    if (menageVisible(etat, acteur) === null) throw introuvable();
    return { etat, demande, charte: await this.rapprochements.charte(etat.charte) };
  }
}
