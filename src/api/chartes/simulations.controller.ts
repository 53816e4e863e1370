import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { date, entier, facultatif, liste, ouiNon, reference } from '../../domaine/noyau/champs.js';
import { dateCayenne, instantCayenne, type DateCivile, type Instant } from '../../domaine/noyau/instants.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Pour } from '../../identite/acces.js';
import { valider } from '../dto/valider.js';
import { Lecture, type DemandeLecture } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { Corps } from '../requete/corps.js';
import { code } from '../requete/identifiants.js';
import { SIMULATION } from './schemas.js';
import { Simulations } from './simulation.js';

const RUBRIQUE = 'Chartes';
const VERSION = { version: 'Version de la charte' };
const LIGNES = 200;
const CHAMPS = {
  operations: facultatif(liste('Opérations', reference('Opération', 'operation'), 100)),
  raccourcir: facultatif(ouiNon('Accepter d’avancer des échéances déjà communiquées')),
  le: facultatif(date('Date d’effet', { aide: 'Aujourd’hui par défaut' })),
  limite: facultatif(entier('Dossiers montrés', 1, 5_000)),
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

/** A version tried on the dossiers that run (R10.4). */
@Controller('api/chartes/:version')
export class SimulationsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Simulations) private readonly simulations: Simulations,
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

  private async exigerOperation(operation: string): Promise<void> {
    if (await this.services.histoire.lireEtat('operation', operation)) return;
    throw problemeDe(
      refuser('R10.4', `L’opération « ${operation} » n’existe pas.`, 'invalide', 'operations'),
    );
  }
}
