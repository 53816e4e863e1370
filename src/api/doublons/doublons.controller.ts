import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CHAMPS_IDENTITE } from '../../domaine/dossier/champs-menage.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Valeurs } from '../../domaine/noyau/champs.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { paginer } from '../../vues/page.js';
import { AccesDossiers } from '../dossiers/acces-dossiers.js';
import { valider } from '../dto/valider.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { Corps } from '../requete/corps.js';
import { page, PAGINATION } from '../openapi/schemas.js';
import { RechercheDoublons, type DoublonTrouve } from './recherche-doublons.js';
import { DOUBLONS, PAIRE, vueProche } from './schemas.js';

const RUBRIQUE = 'Ménages en double';

/** Households opened twice: signalled with their reasons, never joined but by a person (R2.7, R2.52). */
@Controller('api')
export class DoublonsController {
  constructor(
    @Inject(RechercheDoublons) private readonly recherche: RechercheDoublons,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get('doublons')
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Lister les ménages qui semblent avoir deux dossiers',
    description:
      'Les plus ressemblants d’abord, avec les raisons ; ceux qu’une personne a écartés n’y sont plus. Un référent voit les paires dont un dossier au moins est le sien ; hors du territoire du lecteur, rien.',
    rubrique: RUBRIQUE,
    requete: PAGINATION,
    reponse: page(PAIRE),
  })
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, {}, async (_base, _parametres, pagination) => {
      const paires = await this.recherche.paires(demande.acteur);
      const cle = ({ a, b }: (typeof paires)[number]) => `${a.id} ${b.id}`;
      const { elements, suivant } = paginer(paires, pagination, { liste: 'doublons', cle });
      const noms = await this.annuaire.lire({
        personnes: elements.flatMap(({ a, b }) => [a.referent, b.referent]),
      });
      return {
        elements: elements.map(({ a, b, ...p }) => ({ a: vueProche(a, noms), b: vueProche(b, noms), ...p })),
        suivant,
      };
    });
  }

  @Post('doublons/recherche')
  @HttpCode(200)
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Chercher, avant d’ouvrir un dossier, s’il en existe un du même ménage',
    description: 'N’écrit rien ; l’identité va dans le corps, jamais dans l’adresse.',
    rubrique: RUBRIQUE,
    corps: {
      ...schemaChamps(CHAMPS_IDENTITE),
      examples: [{ nom: 'Exemple', prenom: 'Marie', dateNaissance: '1988-03-04' }],
    },
    reponse: DOUBLONS,
  })
  async chercher(@Corps() corps: unknown, @Appelant() acteur: Personne) {
    const identite = valider(CHAMPS_IDENTITE, corps) as Valeurs<typeof CHAMPS_IDENTITE>;
    return this.montrer(await this.recherche.de(identite, null, acteur));
  }

  @Get('dossiers/:id/doublons')
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Lire les dossiers qui semblent du même ménage',
    rubrique: RUBRIQUE,
    chemin: { id: 'Identifiant du dossier' },
    reponse: DOUBLONS,
  })
  async deDossier(@Param('id') id: string, @Lecture() { acteur }: DemandeLecture) {
    const { etat } = await this.acces.voir(id, acteur);
    return this.montrer(await this.recherche.deDossier(etat, acteur));
  }

  private async montrer(trouves: readonly DoublonTrouve[]) {
    const noms = await this.annuaire.lire({ personnes: trouves.map((t) => t.proche.referent) });
    return {
      doublons: trouves.map(({ proche, points, raisons }) => ({
        dossier: vueProche(proche, noms),
        points,
        raisons,
      })),
    };
  }
}
