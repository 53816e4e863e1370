import type { temporal } from '@temporalio/proto';
import type { EtatProcessus } from '../../src/domaine/dossier/processus.js';
import type { Carte } from './carte.js';

type Evenement = temporal.api.history.v1.IHistoryEvent;

/** A local activity that the workflow had done, as the server keeps it: its type, and the state that it answered. */
interface Activite {
  readonly type: string;
  readonly etat: EtatProcessus | null;
}

const RANGS: Readonly<Record<string, string>> = {
  rappelerTache: 'rappel-',
  constaterRetard: 'retard',
  escaladerTache: 'escalade-',
};

function lire(evenement: Evenement): Activite[] {
  const details = evenement.markerRecordedEventAttributes?.details;
  const contenu = (nom: string): Record<string, unknown> | null => {
    const octets = details?.[nom]?.payloads?.[0]?.data;
    return octets && octets.length > 0 ? JSON.parse(Buffer.from(octets).toString('utf8')) : null;
  };
  const type = contenu('data')?.['activity_type'];
  return typeof type === 'string'
    ? [{ type, etat: (contenu('result')?.['etat'] ?? null) as EtatProcessus | null }]
    : [];
}

/** The runs of one workflow, in order, laid on the picture: what it did there, and what the picture does not know. */
export class HistoireTracee {
  readonly inconnues = new Set<string>();
  readonly trouvees = new Set<string>();
  #etape: string | null = null;
  #etat: EtatProcessus | null = null;

  constructor(private readonly carte: Carte) {}

  suivre(evenements: readonly Evenement[]): void {
    for (const activite of evenements.flatMap(lire)) {
      this.#acte(activite.type);
      if (activite.etat) this.#passage(activite.etat);
    }
  }

  #exige(quoi: string, present: boolean): void {
    (present ? this.trouvees : this.inconnues).add(quoi);
  }

  #acte(type: string): void {
    const [verbe = '', objet = ''] = type.split('.');
    if (verbe === 'ouvrirEtape') this.#exige(type, this.carte.existe(`passage.${objet}`));
    if (verbe === 'ouvrirTache') this.#exige(type, this.carte.existe(`tache.${objet}`));
    if (verbe === 'saisirCommission') this.#exige(type, this.carte.existe('automate.saisir-commission'));
    const rang = RANGS[verbe];
    if (rang !== undefined) this.#rang(verbe, rang);
  }

  /** The rung was one of those that the open tasks waited for, each at the border of its task. */
  #rang(verbe: string, debut: string): void {
    const attendus = (this.#etat?.taches ?? []).flatMap(({ code, prochain }) =>
      prochain?.rang.startsWith(debut) ? [`rang.${code}.${prochain.rang}`] : [],
    );
    this.#exige(`${verbe} sans tâche qui l’attend`, attendus.length > 0);
    for (const bord of attendus) this.#exige(bord, this.carte.existe(bord));
  }

  #passage(etat: EtatProcessus): void {
    const [de, vers] = [this.#etape, etat.etape];
    this.#etat = etat;
    this.#etape = vers;
    if (vers === null || de === vers) return;
    const departs = de === null ? ['definie'] : [`passage.${de}`, `retour.${de}`, 'rouvert'];
    const mene = departs.some((depart) => this.carte.chemin(depart, `passage.${vers}`) !== null);
    this.#exige(`${de ?? 'ouverture'} → ${vers}`, mene);
  }
}
