import type { EtatProcessus } from '../domaine/dossier/processus.js';
import type { Boite, SortieLue, Tour } from '../journal/boite.js';
import { sensDe, succession } from '../journal/faits-repercutes.js';
import type { ReveilLogement } from '../../workflows/contrat.js';
import type { Envois } from '../journal/envois.js';
import type { Signaux } from '../journal/porte.js';
import type { ClientTemporal, Repercussion } from './client.js';
import { estPanne } from './pannes.js';
import { enParallele } from './parallele.js';
import type { Dire } from './reglages.js';
import { Reveilleur } from './reveilleur.js';

const LIGNES = 500;
const ENVOIS_ENSEMBLE = 8;
/** Without news of the journal. */
const RELEVE_MS = 1_000;
/** Between two readings: what a dossier does meanwhile makes one nudge. */
const REGROUPEMENT_MS = 80;
const RECUL_MS = 1_000;

interface Envoi {
  readonly ids: string[];
  readonly envoyer: () => Promise<void>;
}

export interface PartiesRelais {
  readonly boite: Pick<Boite, 'lire' | 'retirer' | 'prendreTour'>;
  readonly envois: Pick<Envois, 'inscrire'>;
  readonly client: Pick<ClientTemporal, 'reveiller' | 'reveillerLogement' | 'diffuser' | 'repercuter'>;
  readonly signaux: Signaux;
  readonly dire: Dire;
}

/**
 * Hands the outbox over to Temporal, in order, by one relay at a time. A line leaves the outbox once Temporal has it: killed in
 * between, it is handed over again, which changes nothing (newest version, workflow id, key of the command).
 */
export class Relais {
  private readonly reveilleur = new Reveilleur();
  private arrete = false;
  private boucle: Promise<void> = Promise.resolve();
  private desabonner: () => void = () => undefined;

  constructor(private readonly parties: PartiesRelais) {}

  demarrer(): void {
    this.desabonner = this.parties.signaux.abonner(({ sortie }) => sortie && this.reveilleur.reveiller());
    this.boucle = this.boucler();
  }

  async arreter(): Promise<void> {
    this.arrete = true;
    this.desabonner();
    this.reveilleur.reveiller();
    await this.boucle;
  }

  private async boucler(): Promise<void> {
    while (!this.arrete) {
      try {
        const tour = await this.parties.boite.prendreTour();
        if (tour) await this.tenir(tour);
      } catch (erreur) {
        this.parties.dire('warn', 'Relais interrompu', { raison: nomDe(erreur) });
      }
      if (!this.arrete) await this.reveilleur.attendre(RECUL_MS);
    }
  }

  private async tenir(tour: Tour): Promise<void> {
    let perdu = false;
    void tour.perdu.then(() => {
      perdu = true;
      this.reveilleur.reveiller();
    });
    try {
      while (!this.arrete && !perdu) {
        const debut = Date.now();
        const { lues, entier } = await this.passer();
        if (!entier) await this.reveilleur.pause(RECUL_MS);
        else if (lues < LIGNES) await this.reveilleur.attendre(RELEVE_MS);
        await this.reveilleur.pause(debut + REGROUPEMENT_MS - Date.now());
      }
    } finally {
      tour.rendre();
    }
  }

  /** One reading of the outbox; `entier` is false when something could not be handed over. */
  async passer(): Promise<{ lues: number; entier: boolean }> {
    const { boite, envois, dire } = this.parties;
    const lignes = await boite.lire(LIGNES);
    const diffusions = lignes.filter((l) => l.genre === 'diffusion');
    if (diffusions.length > 0)
      await envois.inscrire(diffusions.map((l) => ({ id: l.objet, annonce: l.contenu })));
    const faits: string[] = [];
    const echec = await enParallele(this.grouper(lignes), ENVOIS_ENSEMBLE, async ({ ids, envoyer }) => {
      try {
        await envoyer();
        faits.push(...ids);
      } catch (erreur) {
        if (estPanne(erreur)) throw erreur;
        dire('error', 'Temporal refuse une ligne de la boîte de sortie', {
          lignes: ids,
          raison: nomDe(erreur),
        });
      }
    });
    if (faits.length > 0) await boite.retirer(faits);
    if (echec) dire('warn', 'Temporal ne répond pas : nouvel essai', { raison: nomDe(echec.erreur) });
    return { lues: lignes.length, entier: faits.length === lignes.length };
  }

  /** One nudge per dossier, with its newest state; the rest line by line. */
  private grouper(lignes: readonly SortieLue[]): Envoi[] {
    const { client } = this.parties;
    const reveils = new Map<string, { etat: EtatProcessus; ids: string[] }>();
    const autres: Envoi[] = [];
    for (const { id, genre, objet, contenu } of lignes) {
      if (genre === 'diffusion') autres.push({ ids: [id], envoyer: () => client.diffuser(objet) });
      if (genre === 'echeance')
        autres.push({
          ids: [id],
          envoyer: () => client.reveillerLogement(objet, JSON.parse(contenu) as ReveilLogement),
        });
      if (genre === 'repercussion')
        autres.push({ ids: [id], envoyer: () => client.repercuter(repercussionDe(contenu)) });
      if (genre !== 'reveil') continue;
      const etat = JSON.parse(contenu) as EtatProcessus;
      const deja = reveils.get(objet);
      const plusRecent = deja && deja.etat.version > etat.version ? deja.etat : etat;
      reveils.set(objet, { etat: plusRecent, ids: [...(deja?.ids ?? []), id] });
    }
    const nudges = [...reveils].map(([dossier, { etat, ids }]) => ({
      ids,
      envoyer: () => client.reveiller(dossier, { etat }),
    }));
    return [...nudges, ...autres];
  }
}

/** From the line of the outbox: `{agregat, id, type, version, donnees}`. */
export function repercussionDe(contenu: string): Repercussion {
  const { agregat, id, type, version, donnees } = JSON.parse(contenu) as Omit<Repercussion, 'fait'> & {
    type: string;
    version: number;
    donnees: {
      definiLe?: string;
      vers?: string;
      migration?: string;
      passation?: string;
      information?: string;
    };
  };
  const { definiLe, vers, migration, passation, information } = donnees;
  if (agregat === 'organisation')
    return { agregat, id, fait: { version, ...succession(type, id, vers ?? '') } };
  if (agregat === 'charte' && migration)
    return { agregat, id, fait: { version, migration, sens: sensDe(type) } };
  if (agregat === 'referent' && passation) return { agregat, id, fait: { version, passation } };
  if (agregat === 'operation' && information) return { agregat, id, fait: { version, information } };
  const defini = agregat === 'operation' && type === 'ProjetDefini' && definiLe !== undefined;
  return { agregat, id, fait: defini ? { version, definiLe } : { version } };
}

const nomDe = (erreur: unknown): string => (erreur instanceof Error ? erreur.name : 'inconnue');
