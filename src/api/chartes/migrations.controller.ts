import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { Migration } from '../../domaine/charte/etat.js';
import { Pour } from '../../identite/acces.js';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import {
  avancements,
  ISSUES_MIGRATION,
  listerResultats,
  SENS,
  type AvancementMarche,
} from '../../vues/migrations-charte.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire, type Noms } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { PAGINATION, parmi, tableau } from '../openapi/schemas.js';
import { introuvable } from '../problemes/probleme.js';
import { SERVICES, type Services } from '../ports.js';
import { code } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';
import { Retours } from './retours.js';
import { MIGRATION, RESULTATS, RETOURS } from './schemas.js';

const RUBRIQUE = 'Chartes';
const VERSION = { version: 'Version de la charte' };
const FILTRES = { sens: parmi(SENS), issue: parmi(ISSUES_MIGRATION) };

function montrer(migration: Migration, marches: readonly AvancementMarche[], noms: Noms) {
  const { decidee, annulee, auteur, ...reste } = migration;
  return {
    ...reste,
    decideeLe: decidee.le,
    auteur: noms.auteur(auteur).nom,
    annulee: annulee && { le: annulee.le, auteur: noms.auteur(annulee.auteur).nom, motif: annulee.motif },
    marches,
  };
}

/** What a version of the charter does to the dossiers that run: tried, decided, undone, dossier by dossier. */
@Controller('api/chartes/:version')
export class MigrationsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Retours) private readonly retours: Retours,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get('migrations')
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Lister les migrations de dossiers vers une version',
    rubrique: RUBRIQUE,
    chemin: VERSION,
    reponse: tableau(MIGRATION),
  })
  async lister(@Param('version') version: string, @Lecture() _lecture: DemandeLecture) {
    const { etat } = await this.guichet.lire('charte', code(version));
    const marches = await avancements(this.services.vues, etat.id);
    const noms = await this.annuaire.lire({ personnes: auteursDe(etat.migrations) });
    return etat.migrations.map((m) => montrer(m, marches.get(m.id) ?? [], noms)).reverse();
  }

  @Get('migrations/:migration')
  @Pour('pilote')
  @Doc({
    resume: 'Suivre une migration : son avancement, et le résultat de chaque dossier',
    rubrique: RUBRIQUE,
    chemin: { ...VERSION, migration: 'Migration' },
    requete: { ...FILTRES, ...PAGINATION },
    reponse: RESULTATS,
  })
  async suivre(
    @Param('version') version: string,
    @Param('migration') id: string,
    @Liste() demande: DemandeListe,
  ) {
    const { etat } = await this.guichet.lire('charte', code(version));
    const migration = etat.migrations.find((m) => m.id === id);
    if (!migration) throw introuvable();
    // Read first: a walk said to be over has all its results in the page.
    const marches = await avancements(this.services.vues, etat.id);
    const page = await this.guichet.lister(demande, FILTRES, (base, parametres, pagination) =>
      listerResultats(base, {
        ...{ charte: etat.id, migration: id, ...pagination },
        sens: parmiLes(parametres, 'sens', SENS),
        issue: parmiLes(parametres, 'issue', ISSUES_MIGRATION),
        regard: demande.acteur,
      }),
    );
    const noms = await this.annuaire.lire({ personnes: auteursDe([migration]) });
    return { ...montrer(migration, marches.get(id) ?? [], noms), ...page };
  }

  @Get('migrations/:migration/annulation')
  @Pour('pilote')
  @Doc({
    resume: 'Lire ce qui retient l’annulation d’une migration, dossier par dossier',
    description: 'Rien n’est enregistré (R0.43) : les dossiers retenus garderaient la nouvelle version.',
    rubrique: RUBRIQUE,
    chemin: { ...VERSION, migration: 'Migration' },
    reponse: RETOURS,
  })
  async annulation(
    @Param('version') version: string,
    @Param('migration') id: string,
    @Lecture() { acteur }: DemandeLecture,
  ) {
    const { etat } = await this.guichet.lire('charte', code(version));
    if (!etat.migrations.some((m) => m.id === id)) throw introuvable();
    return this.retours.essayer(etat.id, id, acteur);
  }
}

const auteursDe = (migrations: readonly Migration[]): string[] =>
  migrations
    .flatMap(({ auteur, annulee }) => [auteur, ...(annulee ? [annulee.auteur] : [])])
    .flatMap((auteur) => lireAuteur(auteur)?.id ?? []);
