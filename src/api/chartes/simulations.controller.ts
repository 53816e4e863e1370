import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { pasEnVigueur } from '../../domaine/charte/en-vigueur.js';
import type { EtatCharte } from '../../domaine/charte/etat.js';
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
  le: facultatif(
    date('Date d’effet', {
      aide: 'Par défaut le jour où la version prend effet, ou aujourd’hui s’il est passé',
    }),
  ),
  limite: facultatif(entier('Dossiers montrés', 1, 5_000)),
};
interface Essai {
  readonly operations?: readonly string[];
  readonly raccourcir?: boolean;
  readonly le?: DateCivile;
  readonly limite?: number;
}

/**
 * The instant at which dossiers would go over to that version on that day: by default its own, or today when it is past.
 * @throws Probleme 422 on a day that is past, or when the version is not in force yet (R0.62)
 */
function instantEffet(etat: EtatCharte, le: DateCivile | undefined): Instant {
  const maintenant = new Date().toISOString();
  const jour = dateCayenne(maintenant);
  const voulu = le ?? etat.contenu?.enVigueurDu ?? jour;
  if (le !== undefined && le < jour)
    throw problemeDe(refuser('R10.4', 'La date d’effet est passée.', 'invalide', 'le'));
  const effet = voulu > jour ? instantCayenne(voulu, 0) : maintenant;
  const refus = pasEnVigueur(etat, effet, 'le');
  if (refus) throw problemeDe({ ...refus, regle: 'R0.62' });
  return effet;
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
      'Rien n’est enregistré (R10.4). Chaque dossier touché dit ses dates qui bougeraient (tâches, horloge légale, réponses), son compte d’offres, ses tâches qui seraient en retard, ouvertes ou sans objet, et ce qui l’empêche de migrer. `le` : le jour où les dossiers migreraient, qui n’est pas avant celui où la version prend effet ; les dossiers restent ce qu’ils sont. Les totaux comptent tous les dossiers.',
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
    const { etat } = await this.guichet.lire('charte', code(version));
    if (!etat.contenu) throw introuvable();
    const effet = instantEffet(etat, le);
    for (const operation of operations ?? []) await this.exigerOperation(operation);
    const choisies = operations?.length ? operations : undefined;
    return this.simulations.simuler(etat.contenu, {
      operations: choisies,
      regard: acteur,
      raccourcir,
      limite,
      le: effet,
      publiee: etat.publiee,
    });
  }

  private async exigerOperation(operation: string): Promise<void> {
    if (await this.services.histoire.lireEtat('operation', operation)) return;
    throw problemeDe(
      refuser('R10.4', `L’opération « ${operation} » n’existe pas.`, 'invalide', 'operations'),
    );
  }
}
