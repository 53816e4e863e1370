import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Migration } from '../../domaine/charte/etat.js';
import {
  date,
  entier as champEntier,
  facultatif,
  liste,
  ouiNon,
  reference,
} from '../../domaine/noyau/champs.js';
import { dateCayenne, instantCayenne, type DateCivile, type Instant } from '../../domaine/noyau/instants.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Pour } from '../../identite/acces.js';
import { lireAuteur } from '../../identite/comptes.js';
import {
  avancements,
  ISSUES_MIGRATION,
  listerResultats,
  SENS,
  type AvancementMarche,
} from '../../vues/migrations-charte.js';
import { valider } from '../dto/valider.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire, type Noms } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { PAGINATION, parmi, tableau } from '../openapi/schemas.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { SERVICES, type Services } from '../ports.js';
import { Corps } from '../requete/corps.js';
import { code } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { MIGRATION, RESULTATS, SIMULATION } from './schemas.js';
import { Simulations } from './simulation.js';

const RUBRIQUE = 'Chartes';
const VERSION = { version: 'Version de la charte' };
const FILTRES = { sens: parmi(SENS), issue: parmi(ISSUES_MIGRATION) };
const LIGNES = 200;
const CHAMPS = {
  operations: facultatif(liste('Opérations', reference('Opération', 'operation'), 100)),
  raccourcir: facultatif(ouiNon('Accepter d’avancer des échéances déjà communiquées')),
  le: facultatif(date('Date d’effet', { aide: 'Aujourd’hui par défaut' })),
  limite: facultatif(champEntier('Dossiers montrés', 1, 5_000)),
};
interface Essai {
  readonly operations?: readonly string[];
  readonly raccourcir?: boolean;
  readonly le?: DateCivile;
  readonly limite?: number;
}

/**
 * The instant at which a version would take effect on that day.
 * @throws Probleme 422 on a day that is past
 */
function instantEffet(le: DateCivile | undefined): Instant {
  const maintenant = new Date().toISOString();
  const jour = dateCayenne(maintenant);
  if (le === undefined || le === jour) return maintenant;
  if (le > jour) return instantCayenne(le, 0);
  throw problemeDe(refuser('R10.4', 'La date d’effet est passée.', 'invalide', 'le'));
}

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
    @Inject(Simulations) private readonly simulations: Simulations,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Post('simulation')
  @HttpCode(200)
  @Pour('pilote')
  @Doc({
    resume: 'Essayer une version de la charte, projet ou publiée, sur les dossiers qui courent',
    description:
      'Rien n’est enregistré (R10.4). Chaque dossier touché dit ses dates qui bougeraient (tâches, horloge légale, réponses), son compte d’offres, ses tâches qui seraient en retard, ouvertes ou sans objet, et ce qui l’empêche de migrer. `le` : le jour où la version prendrait effet, les dossiers restant ce qu’ils sont ; les totaux comptent tous les dossiers.',
    rubrique: RUBRIQUE,
    chemin: VERSION,
    corps: { ...schemaChamps(CHAMPS), examples: [{ raccourcir: false, limite: 50 }] },
    reponse: SIMULATION,
  })
  async simuler(
    @Param('version') version: string,
    @Corps() corps: unknown,
    @Lecture() { acteur }: DemandeLecture,
  ) {
    const { operations, raccourcir = false, limite = LIGNES, le } = valider(CHAMPS, corps) as Essai;
    const effet = instantEffet(le);
    const { etat } = await this.guichet.lire('charte', code(version));
    if (!etat.contenu) throw introuvable();
    for (const operation of operations ?? []) await this.exigerOperation(operation);
    const choisies = operations?.length ? operations : undefined;
    return this.simulations.simuler(etat.contenu, {
      operations: choisies,
      regard: acteur,
      raccourcir,
      limite,
      le: effet,
    });
  }

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
    const page = await this.guichet.lister(demande, FILTRES, (base, parametres, pagination) =>
      listerResultats(base, {
        ...{ charte: etat.id, migration: id, ...pagination },
        sens: parmiLes(parametres, 'sens', SENS),
        issue: parmiLes(parametres, 'issue', ISSUES_MIGRATION),
        regard: demande.acteur,
      }),
    );
    const marches = await avancements(this.services.vues, etat.id);
    const noms = await this.annuaire.lire({ personnes: auteursDe([migration]) });
    return { ...montrer(migration, marches.get(id) ?? [], noms), ...page };
  }

  private async exigerOperation(operation: string): Promise<void> {
    if (await this.services.histoire.lireEtat('operation', operation)) return;
    throw problemeDe(
      refuser('R10.4', `L’opération « ${operation} » n’existe pas.`, 'invalide', 'operations'),
    );
  }
}

const auteursDe = (migrations: readonly Migration[]): string[] =>
  migrations
    .flatMap(({ auteur, annulee }) => [auteur, ...(annulee ? [annulee.auteur] : [])])
    .flatMap((auteur) => lireAuteur(auteur)?.id ?? []);
