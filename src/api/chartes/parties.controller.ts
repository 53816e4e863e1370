import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Charte } from '../../domaine/charte/charte.js';
import { differencesDe, GROUPES_PARTIES, PARTIES, type PartieCharte } from '../../domaine/charte/parties.js';
import { lireCharte } from '../../domaine/charte/validation.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Pour, PourTous } from '../../identite/acces.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, type DemandeActe, type DemandeLecture } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, Probleme, type ErreurChamp } from '../problemes/probleme.js';
import { code } from '../requete/identifiants.js';
import { EN_VIGUEUR, lireVersion } from './lire-version.js';
import { PARTIE, PARTIES_LUES } from './schemas-parties.js';

const RUBRIQUE = 'Chartes';
const VERSION = { version: 'Version de la charte, ou `en-vigueur`' };
const CHEMIN = { version: 'Version de la charte', partie: 'Partie, par sa clé' };
const A_VALIDER = 'à valider par la CACL';
const EXEMPLE = { libelle: 'Charte de relogement', enVigueurDu: '2027-01-01' };

const laPartie = (cle: string): PartieCharte => {
  const partie = PARTIES.find((p) => p.cle === cle);
  if (!partie) throw introuvable();
  return partie;
};

function montrer(partie: PartieCharte, contenu: Charte) {
  const { cle, groupe, titre } = partie;
  const source = partie.source ?? contenu.source;
  return { cle, groupe: GROUPES_PARTIES[groupe], titre, source, aValider: source.includes(A_VALIDER) };
}

/**
 * The content with that part replaced.
 * @throws Probleme 422 with every fault, those of the part by their field
 */
function composer(partie: PartieCharte, contenu: Charte, valeur: Record<string, unknown>): object {
  const compose = partie.poser(contenu, valeur);
  const { erreurs } = lireCharte(JSON.parse(JSON.stringify(compose)));
  if (erreurs.length === 0) return compose;
  const nommees: ErreurChamp[] = erreurs.map(({ chemin, motif }) => ({
    champ: partie.relatif(chemin) ?? `contenu.${chemin}`,
    motif,
  }));
  const [premiere] = nommees;
  const detail = `Cette partie ne peut pas être enregistrée ainsi : ${premiere?.motif ?? ''}.`;
  throw new Probleme(422, detail, { regle: 'R10.1', champ: premiere?.champ ?? '', erreurs: nommees });
}

/** A version of the charter part by part: as forms show it, and as they send it back (R0.42). */
@Controller('api/chartes/:version')
export class PartiesController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  @Get('parties')
  @PourTous()
  @Doc({
    resume: 'Lister les parties d’une version, et combien chacune change de celle en vigueur',
    rubrique: RUBRIQUE,
    chemin: VERSION,
    reponse: PARTIES_LUES,
  })
  async lister(@Param('version') demandee: string, @Lecture() _lecture: DemandeLecture) {
    const [{ contenu }, enVigueur] = [await this.contenu(demandee), await this.contenu(EN_VIGUEUR)];
    return PARTIES.map((partie) => ({
      ...montrer(partie, contenu),
      changements: differencesDe(partie, enVigueur.contenu, contenu).length,
    }));
  }

  @Get('parties/:partie')
  @PourTous()
  @Doc({
    resume: 'Lire une partie d’une version, avec son formulaire',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: PARTIE,
  })
  async lire(
    @Param('version') demandee: string,
    @Param('partie') cle: string,
    @Lecture() _lecture: DemandeLecture,
  ) {
    const partie = laPartie(cle);
    const [lu, enVigueur] = [await this.contenu(demandee), await this.contenu(EN_VIGUEUR)];
    return {
      ...montrer(partie, lu.contenu),
      charte: lu.contenu.version,
      version: lu.version,
      publiee: lu.publiee,
      schema: schemaChamps(partie.champs),
      valeur: partie.lire(lu.contenu),
      enVigueur: enVigueur.contenu.version,
      differences: differencesDe(partie, enVigueur.contenu, lu.contenu),
    };
  }

  @Post('parties/:partie')
  @HttpCode(200)
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Modifier une partie d’un projet de charte, par ses champs',
    description:
      'Le corps est celui du formulaire de la partie ; les autres parties restent ce qu’elles sont.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: { type: 'object', additionalProperties: true, examples: [EXEMPLE] },
    reponse: ACTE_FAIT,
  })
  async modifier(
    @Param('version') demandee: string,
    @Param('partie') cle: string,
    @Envoi() envoi: DemandeActe,
  ) {
    const partie = laPartie(cle);
    const lu = await this.contenu(code(demandee));
    const valeur = valider(partie.champs, envoi.corps);
    const contenu = JSON.stringify(composer(partie, lu.contenu, valeur));
    const { cle: envoyee, versionAttendue = lu.version } = envoi.ecriture;
    return this.guichet.agir('charte', code(demandee), 'modifier-charte', {
      ...envoi,
      corps: { contenu },
      ecriture: { cle: envoyee, versionAttendue },
    });
  }

  @Get('contenu.json')
  @PourTous()
  @Doc({
    resume: 'Exporter une version en un fichier JSON, que l’on peut importer',
    rubrique: RUBRIQUE,
    chemin: VERSION,
    reponse: { type: 'object', additionalProperties: true },
  })
  async exporter(
    @Param('version') demandee: string,
    @Res() reponse: Response,
    @Lecture() _lecture: DemandeLecture,
  ) {
    const { contenu } = await this.contenu(demandee);
    const nom = `charte-${contenu.version.replace(/[^A-Za-z0-9]+/g, '-')}.json`;
    reponse
      .setHeader('content-type', 'application/json; charset=utf-8')
      .setHeader('content-disposition', `attachment; filename="${nom}"`)
      .send(`${JSON.stringify(contenu, null, 2)}\n`);
  }

  private async contenu(demandee: string) {
    const { etat, version } = await lireVersion(this.guichet, this.services, demandee);
    if (!etat.contenu) throw introuvable();
    return { contenu: etat.contenu, publiee: etat.publiee, version };
  }
}
