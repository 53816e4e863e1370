import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ETAPES } from '../../domaine/charte/etapes.js';
import { CODES_TACHES } from '../../domaine/charte/taches.js';
import { lirePlan } from '../../domaine/dossier/graphe/lire.js';
import { PourTous } from '../../identite/acces.js';
import { svgDe } from '../../processus/svg.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Doc } from '../openapi/doc.js';
import { parmi } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { parametresDe, parmi as parmiLes } from '../requete/parametres.js';
import { Images } from './images.js';
import { lireVersion } from './lire-version.js';
import { PROCESSUS } from './schemas.js';

const RUBRIQUE = 'Chartes';
const CHEMIN = { version: 'Version de la charte, ou `en-vigueur`' };
const BPMN = 'application/bpmn+xml';
const SVG = 'image/svg+xml';
const LU = { type: 'string' };
const FILTRES = {
  planche: { ...LU, description: 'Le dessin voulu ; celui du parcours entier par défaut' },
  etape: { ...parmi(ETAPES), description: 'L’étape où est le ménage : elle est mise en valeur' },
  taches: { ...LU, description: 'Codes de tâches mises en valeur, séparés par des virgules' },
};
/** A picture: nothing is loaded from it, nothing runs in it. */
const SANS_RIEN = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The picture of the process that a version of the charter describes (R0.30). */
@Controller('api/charte/:version')
export class ProcessusController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Images) private readonly images: Images,
  ) {}

  @Get('processus.bpmn')
  @PourTous()
  @Doc({
    resume: 'Lire l’image du processus d’une version de la charte (BPMN 2.0, avec son dessin)',
    description: 'Tirée de la procédure même que le parcours de chaque ménage exécute.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: LU,
    type: BPMN,
  })
  async bpmn(
    @Param('version') demandee: string,
    @Res() reponse: Response,
    @Lecture() _lecture: DemandeLecture,
  ) {
    const { version, image } = await this.lire(demandee);
    const nom = `charte-${version.replace(/[^A-Za-z0-9]+/g, '-')}.bpmn`;
    reponse
      .setHeader('content-type', `${BPMN}; charset=utf-8`)
      .setHeader('content-disposition', `attachment; filename="${nom}"`)
      .send(image.bpmn);
  }

  @Get('processus.svg')
  @PourTous()
  @Doc({
    resume: 'Voir un dessin de l’image du processus',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    requete: FILTRES,
    reponse: LU,
    type: SVG,
  })
  async svg(@Param('version') demandee: string, @Res() reponse: Response, @Liste() { http }: DemandeListe) {
    const parametres = parametresDe(http.query, Object.keys(FILTRES));
    const { image } = await this.lire(demandee);
    const { planche: voulue = 'parcours' } = parametres;
    const planche = image.planches.find(({ plan }) => plan.id === voulue);
    if (!planche) throw introuvable();
    const etape = parmiLes(parametres, 'etape', ETAPES);
    const taches = (parametres['taches'] ?? '').split(',').filter((c) => CODES_TACHES.some((t) => t === c));
    const ici = new Set([...(etape ? [`passage.${etape}`] : []), ...taches.map((c) => `tache.${c}`)]);
    reponse
      .setHeader('content-type', `${SVG}; charset=utf-8`)
      .setHeader('content-security-policy', SANS_RIEN)
      .send(svgDe(planche, ici));
  }

  @Get('processus')
  @PourTous()
  @Doc({
    resume: 'Lire l’image du processus en mots, dessin par dessin',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: PROCESSUS,
  })
  async mots(@Param('version') demandee: string, @Lecture() _lecture: DemandeLecture) {
    const { version, image } = await this.lire(demandee);
    const planches = image.planches.map(({ plan, dessin: { largeur, hauteur } }) => ({
      ...lirePlan(plan),
      largeur,
      hauteur,
    }));
    return { version, planches };
  }

  private async lire(demandee: string) {
    const lue = await lireVersion(this.guichet, this.services, demandee);
    const { contenu, id } = lue.etat;
    if (!contenu) throw introuvable();
    return { version: id, image: await this.images.lire(contenu, `${id}@${lue.version}`) };
  }
}
