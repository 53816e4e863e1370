import { AGREGATS } from '../../src/domaine/agregats.js';
import { ETAPES, type Etape } from '../../src/domaine/charte/etapes.js';
import { TACHES, type CodeTache } from '../../src/domaine/charte/taches.js';
import type { EtatDossier } from '../../src/domaine/dossier/etat.js';
import type { EvenementDossier } from '../../src/domaine/dossier/evenements.js';
import type { Inscrit } from '../../src/domaine/noyau/evenement.js';
import type { Carte } from './carte.js';

/** An event by its type, with what it says. */
type De<T extends EvenementDossier['type']> = {
  [N in T]: Inscrit<Extract<EvenementDossier, { type: N }>>;
}[T];
type Fait = De<EvenementDossier['type']>;
const PISTE = { propositions: true, accompagnement: true, suivi: true, vie: true } as const;

/** What one household lived, laid on the picture: the ways taken, and what the picture does not know. */
export class Vecu {
  readonly inconnues = new Set<string>();
  /** Flows taken, and facts that an event waited for. */
  readonly empruntes = new Set<string>();

  constructor(private readonly carte: Carte) {}

  get jamais(): readonly string[] {
    return [...this.carte.fleches.map((f) => f.id), ...this.carte.attentes].filter(
      (id) => !this.empruntes.has(id),
    );
  }

  /** Reads the whole stream of a dossier. */
  lire(evenements: readonly Inscrit[]): void {
    let etat: EtatDossier = AGREGATS.dossier.initial('d');
    const lus: Fait[] = [];
    const suites = new Map<number, Set<string>>();
    const terminees: { code: CodeTache; fait: Fait }[] = [];
    for (const e of evenements as readonly Fait[]) {
      etat = AGREGATS.dossier.evoluer(etat, e);
      lus.push(e);
      for (const tache of etat.taches) {
        if (tache.finie !== e.version || tache.etat !== 'terminee') continue;
        terminees.push({ code: tache.code, fait: e });
        this.#sortie(tache.code, e.type);
      }
      if (e.type === 'TacheOuverte') {
        const cause = lus.find((f) => f.version === e.cause);
        if (!cause) continue;
        suites.set(cause.version, (suites.get(cause.version) ?? new Set()).add(e.donnees.code));
        this.#ouverture(
          e.donnees.code,
          cause,
          terminees.filter((t) => t.fait === cause).map((t) => t.code),
          etat,
        );
      } else this.#vie(e, lus);
    }
    for (const { code, fait } of terminees)
      this.#sansSuite(code, fait, suites.get(fait.version) ?? new Set());
  }

  #prendre(quoi: string, ...chemins: (readonly string[] | null)[]): void {
    if (chemins.length === 0 || chemins.includes(null)) this.inconnues.add(quoi);
    else for (const id of chemins.flatMap((c) => c ?? [])) this.empruntes.add(id);
  }

  #message(evenement: string, fait: string): void {
    if (this.carte.attendus(evenement).includes(fait)) this.empruntes.add(`${evenement} ${fait}`);
    else this.inconnues.add(`${evenement} n’attend pas ${fait}`);
  }

  #vie(e: Fait, lus: readonly Fait[]): void {
    const { carte } = this;
    switch (e.type) {
      case 'DossierOuvert':
        this.#message('ouvert', e.type);
        this.#prendre('ouverture', carte.chemin('ouvert', 'definie'));
        for (const piste of Object.keys(PISTE))
          this.#prendre(
            `branche ${piste}`,
            carte.chemin('ouvert', `branche.${piste}`),
            carte.chemin(`debut.piste.${piste}`, `jusqua.${piste}`),
          );
        return;
      case 'EtapeOuverte':
        return this.#etape(e.donnees.etape, e, lus);
      case 'TachePrise':
        return this.#message('prise', e.type);
      case 'TacheRappelee':
      case 'RetardConstate':
      case 'TacheEscaladee':
        return this.#rang(e);
      case 'CommissionSaisie':
        return this.#prendre(
          'commission saisie',
          carte.chemin('attente.rapprochement', 'quand.saisir-commission'),
          carte.chemin('quand.saisir-commission', 'automate.saisir-commission'),
        );
      case 'DossierClos':
        return this.#issue(e.donnees.issue, e.type);
      case 'DossierFusionne':
        return this.#issue('fusionne', e.type);
      case 'DossierDecohabitationAnnulee':
        return this.#issue('decohabitation-annulee', e.type);
      case 'HorlogeSuspendue':
        return this.#message('suspendue', e.type);
      case 'HorlogeReprise':
        this.#message('reprend', e.type);
        return this.#prendre(
          e.type,
          carte.chemin('suspendue', 'reprend'),
          carte.chemin('reprend', 'reprises'),
        );
      default:
        return;
    }
  }

  #etape(etape: Etape, e: Fait, lus: readonly Fait[]): void {
    const { carte } = this;
    const cause = lus.find((f) => f.version === e.cause);
    const avant = lus.filter((f) => f.type === 'EtapeOuverte' && f.version < e.version).at(-1);
    const vers = `passage.${etape}`;
    if (!cause) return;
    if (avant?.type !== 'EtapeOuverte')
      return this.#prendre(`première étape ${etape}`, carte.chemin('definie', vers));
    const de = avant.donnees.etape;
    if (cause.type === 'DossierRouvert') {
      this.#message('rouvert', cause.type);
      return this.#prendre(`rouvert vers ${etape}`, carte.chemin('rouvert', vers));
    }
    if (ETAPES.indexOf(etape) <= ETAPES.indexOf(de)) {
      return this.#prendre(`retour de ${de} à ${etape}`, carte.chemin(`retour.${de}`, vers));
    }
    this.#prendre(`de ${de} à ${etape}`, carte.chemin(`passage.${de}`, vers));
    const attendu = `quand.${de}.${cause.type}`;
    if (!carte.existe(attendu)) return;
    this.#message(attendu, cause.type);
    this.#prendre(attendu, this.#attente(de, attendu), carte.chemin(attendu, `fin.${de}`));
  }

  /** Waits for several facts start at one gateway; a wait for one fact only stands alone. */
  #attente(etape: Etape, quand: string): readonly string[] | null {
    const seule = `entree.attente.${etape}`;
    const fleche = this.carte.fleches.find((f) => f.id === `flux.${seule}` && f.vers === quand);
    return fleche ? [fleche.id] : this.carte.chemin(`attente.${etape}`, quand);
  }

  #rang(e: De<'TacheRappelee' | 'RetardConstate' | 'TacheEscaladee'>): void {
    if (e.donnees.rang === 'suivi')
      return this.#prendre(
        'suivi',
        this.carte.chemin('prise', 'suivi'),
        this.carte.chemin('suivi', 'suivi.rappele'),
      );
    const [code = ''] = e.donnees.tache.split(/[.@]/);
    const bord = `rang.${code}.${e.donnees.rang}`;
    this.#prendre(bord, this.carte.chemin(bord, `${bord}.fin`));
    const vers = e.type === 'TacheEscaladee' ? e.donnees.vers : undefined;
    if (vers !== undefined && !this.carte.nom(`${bord}.fin`).toLowerCase().startsWith(vers))
      this.inconnues.add(`${bord} va à ${vers}`);
  }

  #issue(issue: string, fait: string): void {
    const { carte } = this;
    for (const piste of Object.keys(PISTE))
      this.#prendre(`fin de ${piste}`, carte.chemin(`jusqua.${piste}`, `fin.piste.${piste}`));
    if (issue === 'reloge-definitivement')
      return this.#prendre(issue, carte.chemin('passage.suivi', `terme.${issue}`));
    this.#message('sortie', fait);
    this.#prendre(issue, carte.chemin('sortie', 'issue'), carte.chemin('issue', `terme.${issue}`));
  }

  #sortie(code: string, fait: string): void {
    const par = `flux.fait.${code}.${fait}`;
    const fleche = this.carte.fleches.find((f) => f.id === par);
    const chemin = fleche && this.carte.chemin(`tache.${code}`, fleche.vers, par);
    this.#prendre(`${code} accomplie par ${fait}`, chemin ?? null);
  }

  /** The task was accomplished, and the fact opened nothing that it may open. */
  #sansSuite(code: string, fait: Fait, ouvertes: ReadonlySet<string>): void {
    const base = `flux.fait.${code}.${fait.type}`;
    const suites = this.carte.fleches.filter((f) => f.id.startsWith(`${base}.`));
    const sinon = suites.find((f) => f.id === `${base}.sinon`);
    if (sinon && !suites.some((f) => ouvertes.has(f.vers.replace('tache.', ''))))
      this.empruntes.add(sinon.id);
  }

  #ouverture(code: CodeTache, cause: Fait, finies: readonly CodeTache[], etat: EtatDossier): void {
    const { carte } = this;
    const tache = `tache.${code}`;
    const quoi = `${code} ouverte par ${cause.type}`;
    const par = finies
      .map((u) => carte.chemin(`tache.${u}`, tache, `flux.fait.${u}.${cause.type}`))
      .filter((c) => c !== null);
    if (par.length > 0) return this.#prendre(quoi, ...par);
    const { etape, piste } = TACHES[code];
    if (piste !== 'etape') return this.#surFait(quoi, code, cause.type);
    const quand = `quand.${etape}.${cause.type}`;
    if (carte.existe(quand)) {
      this.#message(quand, cause.type);
      return this.#prendre(quoi, this.#attente(etape, quand), carte.chemin(quand, tache));
    }
    if (cause.type === 'CommissionSaisie')
      return this.#prendre(quoi, carte.chemin('automate.saisir-commission', tache));
    const ouverte = etat.etapes.at(-1);
    const entree = carte.chemin(`debut.${etape}`, tache);
    // The step has been opened for that fact or since, or the project is defined anew: it is an entry. Else the fact has come before its task.
    const aNouveau = cause.type === 'OperationDefinieConstatee';
    if (ouverte?.etape === etape && (aNouveau || cause.version <= ouverte.version))
      return this.#prendre(quoi, entree);
    this.#connue(quoi, code, cause.type);
  }

  #surFait(quoi: string, code: CodeTache, fait: string): void {
    const debut = this.carte.fleches
      .map((f) => f.de)
      .find((de) => de.startsWith('debut.') && this.carte.chemin(de, `tache.${code}`) !== null);
    if (debut === undefined || !this.carte.attendus(debut).includes(fait))
      return this.#connue(quoi, code, fait);
    this.#message(debut, fait);
    this.#prendre(quoi, this.carte.chemin(debut, `tache.${code}`));
  }

  /** The fact was recorded while no task waited for it: the picture shows it between two tasks. */
  #connue(quoi: string, code: CodeTache, fait: string): void {
    const connue = this.carte.fleches.some(
      ({ id, de }) =>
        id.startsWith('flux.fait.') &&
        id.includes(`.${fait}`) &&
        this.carte.chemin(de, `tache.${code}`, id) !== null,
    );
    if (!connue) this.inconnues.add(quoi);
  }
}
