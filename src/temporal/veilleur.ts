import type { EtatProcessus } from '../domaine/dossier/processus.js';
import type { Boite } from '../journal/boite.js';
import type { Envois } from '../journal/envois.js';
import { estIndisponible } from '../journal/erreurs.js';
import type { FaitRepercute } from '../journal/faits-repercutes.js';
import type { Histoire, Porte } from '../journal/porte.js';
import type { Concernes } from '../vues/concernes.js';
import { lireEcheance } from './ports.js';
import type { Suivi } from '../journal/suivi.js';
import { idDossier, INCIDENTS } from '../../workflows/contrat.js';
import type { ClientTemporal } from './client.js';
import { enParallele } from './parallele.js';
import { fauteDe, type Dire } from './reglages.js';
import { Reveilleur } from './reveilleur.js';

const PERIODE_MS = 10_000;
/** Rounds between two comparisons of all that should run with all that runs. */
const COMPARAISON = 30;
const RETARD_MS = 30_000;
const RETARD_GRAVE_MS = 180_000;
const ENSEMBLE = 4;
const TRANCHE = 500;
const NATURE = 'procedure-en-retard';
const ILLISIBLE = 'dossier-illisible';
/** Dossiers nudged again in one round, and above which they are one incident. */
const RELANCES = 50;
const TOUS = 'procedures';
/** Lines of the outbox above which nothing is lost yet: the relay is at work. */
const SORTIE_CHARGEE = 500;

const ilYA = (ms: number): string => new Date(Date.now() - ms).toISOString();

export interface PartiesVeilleur {
  readonly suivi: Pick<
    Suivi,
    'retardataires' | 'ouverts' | 'compterOuverts' | 'ouvrirIncident' | 'cloreIncident' | 'incidents'
  >;
  readonly boite: Pick<Boite, 'mesurer'>;
  readonly envois: Pick<Envois, 'enSouffrance'>;
  readonly porte: Pick<Porte, 'lireProcessus'> & Pick<Histoire, 'lireEtat'>;
  readonly concernes: Pick<Concernes, 'logementsEchus'>;
  readonly client: Pick<
    ClientTemporal,
    | 'reveiller'
    | 'reveillerLogement'
    | 'diffuser'
    | 'repercuter'
    | 'compterParcours'
    | 'parcoursEnCours'
    | 'declarerAttributs'
  >;
  readonly faitsRepercutes: () => Promise<readonly FaitRepercute[]>;
  readonly dire: Dire;
  /** Milliseconds; how long a dossier may be unseen before it is nudged again, and before that is an incident. */
  readonly retardMs?: number;
  readonly retardGraveMs?: number;
}

/** Only nudges: what lags behind its stream, what is not running and should, after a lost nudge, a kill or a wiped Temporal. */
export class Veilleur {
  private readonly reveilleur = new Reveilleur();
  private arrete = false;
  private boucle: Promise<void> = Promise.resolve();
  private rondes = 0;
  /** Last dossier nudged again. */
  private dernier = '';

  constructor(private readonly parties: PartiesVeilleur) {}

  demarrer(): void {
    this.boucle = this.boucler();
  }

  async arreter(): Promise<void> {
    this.arrete = true;
    this.reveilleur.reveiller();
    await this.boucle;
  }

  private async boucler(): Promise<void> {
    while (!this.arrete) {
      try {
        await this.ronde(this.rondes % COMPARAISON === 0);
        this.rondes += 1;
      } catch (erreur) {
        const raison = erreur instanceof Error ? erreur.name : 'inconnue';
        this.parties.dire('warn', 'Ronde du veilleur interrompue', { raison });
      }
      if (!this.arrete) await this.reveilleur.attendre(PERIODE_MS);
    }
  }

  /** One round; `entiere` compares every open dossier with what runs, even when their numbers agree. */
  async ronde(entiere: boolean): Promise<void> {
    const { client, suivi, boite } = this.parties;
    if ((await boite.mesurer()).lignes > SORTIE_CHARGEE) return;
    const [enCours, ouverts] = [await client.compterParcours(), await suivi.compterOuverts()];
    if (ouverts > 0 && enCours === 0) await this.toutReprendre();
    else if (entiere || enCours < ouverts) await this.comparer();
    await this.relancer();
    await this.relancerLogements();
  }

  /** Dates of dwellings that have passed and that nobody said: their workflow was lost, it is started again. */
  private async relancerLogements(): Promise<void> {
    const { concernes, porte, client } = this.parties;
    const echus = await concernes.logementsEchus(ilYA(RETARD_MS), RELANCES);
    await this.faire(echus, async (logement) => {
      const reveil = await lireEcheance(porte, logement);
      if (reveil) await client.reveillerLogement(logement, reveil);
    });
  }

  /** Temporal remembers nothing: what it must know to run, then everything that was under way. */
  private async toutReprendre(): Promise<void> {
    const { client, dire, faitsRepercutes } = this.parties;
    await client.declarerAttributs();
    const faits = await faitsRepercutes();
    for (const { agregat, id, ...fait } of faits) await client.repercuter({ agregat, id, fait });
    dire('warn', 'Aucune procédure en cours : toutes sont reprises');
    await this.comparer();
  }

  private async comparer(): Promise<void> {
    const { client, suivi, envois } = this.parties;
    const enCours = await client.parcoursEnCours();
    let apres = '';
    for (;;) {
      const ouverts = await suivi.ouverts(apres, TRANCHE);
      await this.reveiller(ouverts.filter((dossier) => !enCours.has(idDossier(dossier))));
      if (ouverts.length < TRANCHE || this.arrete) break;
      apres = ouverts.at(-1) ?? apres;
    }
    const messages = await envois.enSouffrance(RETARD_MS / 1_000, TRANCHE);
    await this.faire(messages, (message) => client.diffuser(message));
  }

  /** Few at a time, each in its turn: when many lag, what they wait for is a worker, not a nudge. */
  private async relancer(): Promise<void> {
    const { suivi, retardMs = RETARD_MS } = this.parties;
    const retardataires = await suivi.retardataires(ilYA(retardMs), this.dernier, RELANCES);
    this.dernier = retardataires.length < RELANCES ? '' : (retardataires.at(-1)?.dossier ?? '');
    const enEchec = await suivi.incidents(INCIDENTS.echec);
    await this.reveiller(retardataires.map((r) => r.dossier).filter((dossier) => !enEchec.includes(dossier)));
    await this.signalerRetards();
  }

  private async signalerRetards(): Promise<void> {
    const { suivi, retardGraveMs = RETARD_GRAVE_MS } = this.parties;
    const graves = await suivi.retardataires(ilYA(retardGraveMs));
    const nombreux = graves.length > RELANCES;
    const dits = nombreux
      ? new Map([[TOUS, `${graves.length} dossiers ou plus attendent la procédure`]])
      : new Map(graves.map((r) => [r.dossier, `la procédure a vu ${r.vuJusqua} sur ${r.version}`]));
    for (const [objet, detail] of dits) await suivi.ouvrirIncident(objet, NATURE, detail);
    const ouverts = await suivi.incidents(NATURE);
    for (const objet of ouverts) if (!dits.has(objet)) await suivi.cloreIncident(objet, NATURE);
  }

  private async reveiller(dossiers: readonly string[]): Promise<void> {
    if (dossiers.length === 0) return;
    const illisibles = await this.parties.suivi.incidents(ILLISIBLE);
    await this.faire(dossiers, async (dossier) => {
      const etat = await this.lire(dossier, illisibles.includes(dossier));
      if (etat) await this.parties.client.reveiller(dossier, { etat, accuser: true });
    });
  }

  /** A dossier that cannot be read is an incident of its own, and does not hold the others. */
  private async lire(dossier: string, etaitIllisible: boolean): Promise<EtatProcessus | null> {
    const { porte, suivi, dire } = this.parties;
    try {
      const etat = await porte.lireProcessus(dossier);
      if (etaitIllisible) await suivi.cloreIncident(dossier, ILLISIBLE);
      return etat;
    } catch (erreur) {
      if (estIndisponible(erreur)) throw erreur;
      dire('error', 'Dossier illisible', { dossier, ...fauteDe(erreur) });
      await suivi.ouvrirIncident(dossier, ILLISIBLE, 'la procédure ne peut pas être réveillée');
      return null;
    }
  }

  /** Few at once, so that people's commands come first. */
  private async faire(objets: readonly string[], faire: (objet: string) => Promise<void>): Promise<void> {
    const echec = await enParallele(objets, ENSEMBLE, faire);
    if (echec) throw echec.erreur;
  }
}
