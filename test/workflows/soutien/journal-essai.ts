import type { PorteProcedure } from '../../../activities/ports.js';
import { calendrierGuyane } from '../../../src/base/calendrier-guyane.js';
import { AGREGATS } from '../../../src/domaine/agregats.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import type { Contexte } from '../../../src/domaine/contexte.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import type { EvenementDossier } from '../../../src/domaine/dossier/evenements.js';
import { etatProcessus, type EtatProcessus } from '../../../src/domaine/dossier/processus.js';
import { acteDe, juger } from '../../../src/domaine/juger.js';
import { auteurDe, PROCEDURE_ACTEUR, type Acteur } from '../../../src/domaine/noyau/acteur.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';
import { depuisMillisecondes, type Instant } from '../../../src/domaine/noyau/instants.js';
import { estRefus } from '../../../src/domaine/noyau/refus.js';

type Demande = Parameters<PorteProcedure['executer']>[0];
interface Flux {
  etat: EtatDossier;
  readonly evenements: Inscrit<EvenementDossier>[];
}

/** A fact that a person states, as the fold sees it. */
export type FaitPersonne = EvenementDossier & { readonly survenuLe: Instant };

/** The real domain behind a door kept in memory: workflow shapes are tested with it where PostgreSQL is not the point. */
export class JournalEssai implements PorteProcedure {
  readonly #flux = new Map<string, Flux>();
  readonly #cles = new Set<string>();
  /** Commands received, by key, doubles included. */
  readonly recues: string[] = [];
  /** Clock of the door. */
  horloge: () => number = Date.now;
  /** Error of that clock. */
  decalageMs = 0;
  /** Set to make the door fail as a database that is down. */
  panne = false;

  /** Set to make the charter owe the same opening for ever, as a fault of the domain would. */
  dueSansFin: EtatProcessus['ouverture'] = null;

  /** Called before each command; what it throws is an outage. */
  avant: (demande: Demande) => void = () => undefined;

  async executer(demande: Demande) {
    this.#exigerMarche();
    this.avant(demande);
    this.recues.push(demande.cle);
    const flux = this.flux(demande.id);
    if (this.#cles.has(demande.cle)) return { ok: true as const, reponse: { rejeu: true } };
    const acte = acteDe('dossier', demande.acte);
    if (!acte) throw new Error(`Acte inconnu : ${demande.acte}`);
    const decision = juger(
      'dossier',
      acte,
      flux.etat,
      demande.corps,
      this.#contexte(demande.id, demande.acteur),
    );
    if (estRefus(decision))
      return { ok: false as const, refus: decision, processus: this.processus(demande.id) };
    for (const evenement of decision.evenements)
      this.#inscrire(demande.id, evenement as EvenementDossier, demande.acteur);
    this.#cles.add(demande.cle);
    return { ok: true as const, reponse: { rejeu: false, processus: this.processus(demande.id) } };
  }

  async lireProcessus(dossier: string): Promise<EtatProcessus | null> {
    this.#exigerMarche();
    return this.#flux.has(dossier) ? this.processus(dossier) : null;
  }

  /** What people did, whatever Temporal does meanwhile; answers the state to nudge with. */
  noter(dossier: string, ...faits: FaitPersonne[]): EtatProcessus {
    for (const fait of faits) {
      this.#inscrire(dossier, fait, { type: 'personne', id: 'ref-1', role: 'referent', territoire: '*' });
    }
    return this.processus(dossier);
  }

  /** An act of a person, judged and kept as the door does. Throws its refusal. */
  agir(dossier: string, acteur: Acteur, nom: string, corps: object): EtatProcessus {
    const acte = acteDe('dossier', nom);
    if (!acte) throw new Error(`Acte inconnu : ${nom}`);
    const decision = juger('dossier', acte, this.flux(dossier).etat, corps, this.#contexte(dossier, acteur));
    if (estRefus(decision)) throw new Error(`${nom} : ${decision.regle} ${decision.motif}`);
    for (const evenement of decision.evenements)
      this.#inscrire(dossier, evenement as EvenementDossier, acteur);
    return this.processus(dossier);
  }

  processus(dossier: string): EtatProcessus {
    const { etat, evenements } = this.flux(dossier);
    const processus = etatProcessus(etat, evenements.length, {
      charte: CHARTE_DEFAUT,
      calendrier: calendrierGuyane(),
    });
    return this.dueSansFin ? { ...processus, ouverture: this.dueSansFin } : processus;
  }

  evenements(dossier: string): readonly Inscrit<EvenementDossier>[] {
    return this.flux(dossier).evenements;
  }

  deLaProcedure(dossier: string): Inscrit<EvenementDossier>[] {
    return this.flux(dossier).evenements.filter(({ auteur }) => auteur === 'procedure');
  }

  flux(dossier: string): Flux {
    const flux = this.#flux.get(dossier) ?? { etat: AGREGATS.dossier.initial(dossier), evenements: [] };
    this.#flux.set(dossier, flux);
    return flux;
  }

  #inscrire(dossier: string, evenement: EvenementDossier, acteur: Acteur): void {
    const flux = this.flux(dossier);
    const maintenant = depuisMillisecondes(this.horloge());
    const inscrit = {
      ...evenement,
      version: flux.evenements.length + 1,
      survenuLe: evenement.survenuLe ?? maintenant,
      enregistreLe: maintenant,
      auteur: auteurDe(acteur),
    } as Inscrit<EvenementDossier>;
    flux.evenements.push(inscrit);
    flux.etat = AGREGATS.dossier.evoluer(flux.etat, inscrit);
  }

  #contexte(id: string, acteur: Acteur = PROCEDURE_ACTEUR): Contexte {
    const maintenant = depuisMillisecondes(this.horloge());
    const fixe = { charte: CHARTE_DEFAUT, calendrier: calendrierGuyane(), lus: {} };
    return {
      id,
      version: this.flux(id).evenements.length,
      maintenant,
      survenuLe: maintenant,
      acteur,
      ...fixe,
    };
  }

  #exigerMarche(): void {
    if (this.panne) throw new Error('PostgreSQL ne répond pas');
  }
}
