import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { emprunter } from '../base/emprunt.js';
import type { Etats, NomAgregat } from '../domaine/agregats.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import type { EtatProcessus } from '../domaine/dossier/processus.js';
import type { Calendrier } from '../domaine/noyau/delais.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import type { Instant } from '../domaine/noyau/instants.js';
import { Chartes } from './chartes.js';
import { Coffre } from './cles.js';
import type { AEcrire, Pli } from './conclusion.js';
import { fluxLu, processusDe, type Outils } from './decision.js';
import { effacer } from './effacement.js';
import { Empreintes } from './empreintes.js';
import { joindre, panneDe } from './erreurs.js';
import { File, type Travail } from './file.js';
import { nomFlux, type FluxLu } from './flux.js';
import { lireEvenements } from './histoire.js';
import { lire } from './lecture.js';
import { eprouverLot, menerLot, type Moyens } from './lot.js';
import type {
  Demande,
  DemandeAEprouver,
  DemandeEffacement,
  DemandeUneFois,
  Histoire,
  Porte,
  ReponseUneFois,
  Resultat,
} from './porte.js';
import { echeances, repercussions, reveils } from './reveils.js';
import type { Signal } from './signal.js';
import type { PolitiqueSorties } from './sorties.js';
import { uneFois } from './une-fois.js';

export interface OptionsPorte {
  /** Pool of the journal's own source (`reserve(creerSource(url, { chemin: 'porte' }))`). */
  readonly reserve: Pool;
  readonly cleMaitre: Buffer;
  readonly secretEmpreintes: Buffer;
  readonly calendrier: Calendrier;
  /** The clock; the system's by default. */
  readonly horloge?: () => Instant;
  /** What the outbox takes besides nudges and repercussions. */
  readonly sorties?: readonly PolitiqueSorties[];
  readonly signal?: Pick<Signal, 'annoncer'>;
}

/** Lots at once when one of them lasts, and commands in a lot. */
const VOIES = 4;
const TAILLE = 32;
const TAILLE_IMPORT = 128;
const ESSAIS_EFFACEMENT = 5;

type Enveloppe = Pli & Travail;

/** The one door, on PostgreSQL. In the usual case a command costs two round trips, shared with those that wait beside it. */
export class PortePostgresql implements Porte, Histoire {
  private readonly reserve: Pool;
  private readonly empreintes: Empreintes;
  private readonly outils: Outils;
  private readonly horloge: () => Instant;
  private readonly moyens: Moyens;
  private readonly guichet: File<Enveloppe, Resultat>;
  private readonly guichetImports: File<Enveloppe, Resultat>;

  constructor(private readonly options: OptionsPorte) {
    const { reserve, calendrier, sorties = [] } = options;
    this.reserve = reserve;
    this.empreintes = new Empreintes(options.secretEmpreintes);
    this.horloge = options.horloge ?? (() => new Date().toISOString());
    const politiques = [reveils, echeances, repercussions, ...sorties];
    this.outils = { coffre: new Coffre(options.cleMaitre), chartes: new Chartes(), calendrier, politiques };
    this.moyens = {
      reserve,
      outils: this.outils,
      horloge: this.horloge,
      apres: (ecrits) => this.annoncer(ecrits),
    };
    const traiter = (lot: readonly Pli[]) => menerLot(this.moyens, lot);
    this.guichet = new File<Enveloppe, Resultat>(VOIES, TAILLE, traiter);
    this.guichetImports = new File<Enveloppe, Resultat>(1, TAILLE_IMPORT, traiter);
  }

  executer(demande: Demande): Promise<Resultat> {
    return this.guichet.deposer(this.plier(demande));
  }

  executerLot(demandes: readonly Demande[]): Promise<Resultat[]> {
    return Promise.all(demandes.map((d) => this.guichetImports.deposer(this.plier(d))));
  }

  eprouver(demandes: readonly DemandeAEprouver[]): Promise<Resultat[]> {
    const plis = demandes.map((d) => this.plier({ ...d, correlation: '', cle: randomUUID() }));
    return plis.length === 0 ? Promise.resolve([]) : eprouverLot(this.moyens, plis);
  }

  uneFois<R>(demande: DemandeUneFois, faire: (envoi: string) => Promise<R>): Promise<ReponseUneFois<R>> {
    const { reserve, empreintes, horloge } = this;
    return uneFois({ reserve, empreintes, horloge }, demande, faire);
  }

  async lireProcessus(dossier: string): Promise<EtatProcessus | null> {
    return joindre(async () => {
      const flux = await this.lireUn('dossier', dossier);
      if (flux.version === 0) return null;
      const version = (flux.etat as EtatDossier).charte;
      const charte =
        this.outils.chartes.de(version, undefined) ??
        this.outils.chartes.de(version, await this.lireUn('charte', version));
      return (charte && processusDe(flux, charte, this.outils)) ?? null;
    });
  }

  async lireFlux(agregat: NomAgregat, id: string): Promise<readonly Inscrit[]> {
    return joindre(async () => {
      const { version, cle } = await this.lireUn(agregat, id);
      return version === 0 ? [] : lireEvenements(this.reserve, { agregat, id }, cle);
    });
  }

  async lireEtat<N extends NomAgregat>(
    agregat: N,
    id: string,
  ): Promise<{ etat: Etats[N]; version: number } | null> {
    return joindre(async () => {
      const { etat, version } = await this.lireUn(agregat, id);
      return version === 0 ? null : { etat: etat as Etats[N], version };
    });
  }

  async lireEtats<N extends NomAgregat>(agregat: N, ids: readonly string[]): Promise<readonly Etats[N][]> {
    const adresses = ids.map((id) => ({ agregat, id }));
    const { flux } = await joindre(() => lire(this.reserve, this.outils.coffre, adresses, []));
    return [...flux.values()].filter((f) => f.version > 0).map((f) => f.etat as Etats[N]);
  }

  /** Erases a household for ever (R8.4). Answers a refusal when there is none, or when it is erased already. */
  async effacer(demande: DemandeEffacement): Promise<Resultat> {
    const suite = { outils: this.outils, empreintes: this.empreintes, horloge: this.horloge() };
    const { resultat, ecrits } = await this.transaction((client) => effacer(client, demande, suite));
    this.annoncer(ecrits);
    return resultat;
  }

  /** The procedure has taken note of the dossier up to that version. */
  async accuser(dossier: string, version: number): Promise<void> {
    await joindre(() =>
      this.reserve.query({
        name: 'accuser',
        text: `INSERT INTO procedure.suivi AS s (dossier, vu_jusqua, vu_le) VALUES ($1, $2, $3)
          ON CONFLICT (dossier) DO UPDATE SET vu_jusqua = greatest(s.vu_jusqua, excluded.vu_jusqua), vu_le = excluded.vu_le`,
        values: [dossier, version, this.horloge()],
      }),
    );
  }

  private plier(demande: Demande): Enveloppe {
    const { empreintes } = this;
    return {
      demande,
      flux: nomFlux(demande),
      cleHash: empreintes.cle(demande),
      empreinteCorps: empreintes.corps(demande),
    };
  }

  private async lireUn(agregat: NomAgregat, id: string): Promise<FluxLu> {
    return fluxLu(await lire(this.reserve, this.outils.coffre, [{ agregat, id }], []), { agregat, id });
  }

  /** One transaction, taken again when it met a command on the same dossier. */
  private async transaction<R>(suite: (client: PoolClient) => Promise<R>, essai = 1): Promise<R> {
    try {
      return await joindre(() =>
        emprunter(
          this.reserve,
          (client) => enTransaction(client, suite),
          () => true,
        ),
      );
    } catch (erreur) {
      if (panneDe(erreur) !== 'conflit' || essai >= ESSAIS_EFFACEMENT) throw erreur;
      return this.transaction(suite, essai + 1);
    }
  }

  private annoncer(ecrits: readonly AEcrire[]): void {
    const { signal } = this.options;
    if (!signal) return;
    for (const { flux, sorties } of ecrits) {
      for (const { agregat, id } of flux) signal.annoncer(agregat, [id], sorties.length > 0);
    }
  }
}

async function enTransaction<R>(client: PoolClient, suite: (client: PoolClient) => Promise<R>): Promise<R> {
  await client.query('BEGIN');
  const resultat = await suite(client);
  await client.query('COMMIT');
  return resultat;
}
