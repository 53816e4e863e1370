import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { Charte } from '../../domaine/charte/charte.js';
import { PublierCharte } from '../../domaine/charte/publier-charte.js';
import { cheminDe } from '../../domaine/noyau/acte.js';
import { differences } from '../../domaine/charte/differences.js';
import { PourTous } from '../../identite/acces.js';
import { estIdentifiant } from '../../identite/jetons.js';
import { listerChartes } from '../../vues/charte.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { Doc } from '../openapi/doc.js';
import { date, OUI_NON } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { code as codeValide } from '../requete/identifiants.js';
import { ouiNon, parametresDe } from '../requete/parametres.js';
import { FORMULAIRES, lectureDe } from './lecture.js';
import { EN_VIGUEUR, lireVersion } from './lire-version.js';
import { Publications } from './publication.js';
import { CHARTE, CHARTE_LISTE, DIFFERENCES, FORMULAIRES_CHARTE, LECTURE } from './schemas.js';

const FILTRES = { publiee: OUI_NON };
const JOUR = { le: { ...date, description: 'Pour « en-vigueur » : le jour ; aujourd’hui par défaut' } };
const RUBRIQUE = 'Chartes';
const VERSION = { version: 'Version de la charte, ou `en-vigueur`' };
const { Lister, Ouvrir, Agir } = routesDe({
  agregat: 'charte',
  rubrique: RUBRIQUE,
  cle: 'version',
  cible: 'Version de la charte',
  lecteurs: 'tous',
  ouvreurs: ['pilote', 'administrateur'],
});

const PUBLIER = cheminDe(PublierCharte.type);
const SANS_VERSION = 'sans-version';

/** The version that the content of a charter names; a content that names none is refused by the act itself. */
function versionDe({ contenu }: Readonly<Record<string, unknown>>): string {
  try {
    const lu: unknown = JSON.parse(String(contenu));
    const nomme = typeof lu === 'object' && lu !== null && 'version' in lu ? lu.version : null;
    return estIdentifiant(nomme) ? nomme : SANS_VERSION;
  } catch {
    return SANS_VERSION;
  }
}

@Controller('api/chartes')
export class ChartesController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Publications) private readonly publications: Publications,
  ) {}

  @Lister('Lister les versions de la charte', CHARTE_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, FILTRES, (base, parametres, pagination) =>
      listerChartes(base, { publiee: ouiNon(parametres, 'publiee'), ...pagination }),
    );
  }

  @Ouvrir('Préparer une version de la charte')
  preparer(@Envoi() envoi: DemandeActe) {
    return this.guichet.ouvrir('charte', versionDe, envoi);
  }

  @Get('formulaires')
  @PourTous()
  @Doc({ resume: 'Lire les formulaires d’une charte', rubrique: RUBRIQUE, reponse: FORMULAIRES_CHARTE })
  formulaires(@Lecture() _lecture: DemandeLecture) {
    return FORMULAIRES;
  }

  @Get(':version')
  @PourTous()
  @Doc({
    resume: 'Lire une version de la charte',
    description: '`en-vigueur` est celle en vigueur ce jour, ou le jour dit par `le` (R10.3).',
    rubrique: RUBRIQUE,
    chemin: VERSION,
    requete: JOUR,
    reponse: CHARTE,
  })
  async lire(@Liste() demande: DemandeListe, @Param('version') demandee: string) {
    const { le } = parametresDe(demande.http.query, demandee === EN_VIGUEUR ? ['le'] : []);
    const lu = await lireVersion(this.guichet, this.services, demandee, le);
    const { id, publiee, contenu } = lu.etat;
    const engagements = Object.entries(lu.etat.engagements).map(([engagement, suivi]) => ({
      engagement,
      ...suivi,
    }));
    return this.guichet.montrer('charte', id, lu, demande, { id, publiee, contenu, engagements });
  }

  @Get(':version/lecture')
  @PourTous()
  @Doc({
    resume: 'Lire une version en français courant',
    rubrique: RUBRIQUE,
    chemin: VERSION,
    reponse: LECTURE,
  })
  async lecture(@Param('version') demandee: string, @Lecture() _lecture: DemandeLecture) {
    return lectureDe(await this.contenu(demandee));
  }

  @Get(':version/differences')
  @PourTous()
  @Doc({
    resume: 'Lire ce qui change d’une version à une autre',
    rubrique: RUBRIQUE,
    chemin: VERSION,
    requete: { avec: { type: 'string', description: 'L’autre version ; celle en vigueur par défaut' } },
    reponse: DIFFERENCES,
  })
  async differences(@Param('version') demandee: string, @Liste() { http }: DemandeListe) {
    const { avec = EN_VIGUEUR } = parametresDe(http.query, ['avec']);
    const [avant, apres] = [await this.contenu(avec), await this.contenu(demandee)];
    return { de: avant.version, vers: apres.version, differences: differences(avant, apres) };
  }

  @Agir('Faire un acte sur une version de la charte')
  async agir(@Param('version') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    const version = codeValide(id);
    if (acte === PUBLIER) await this.publications.exiger(version, envoi);
    return this.guichet.agir('charte', version, acte, envoi);
  }

  private async contenu(demandee: string): Promise<Charte> {
    const { contenu } = (await lireVersion(this.guichet, this.services, demandee)).etat;
    if (!contenu) throw introuvable();
    return contenu;
  }
}
