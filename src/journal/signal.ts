import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { NomAgregat } from '../domaine/agregats.js';
import type { Changement, Signaux } from './porte.js';

const CANAL = 'relogement';
const REGROUPEMENT_MS = 20;
const RECONNEXION_MS = 1_000;
/** PostgreSQL refuses a payload of 8000 bytes. */
const IDS_PAR_AVIS = 100;
const NOTIFIER = {
  name: 'notifier',
  text: `SELECT pg_notify('${CANAL}', avis) FROM unnest($1::text[]) AS avis`,
};

interface Avis {
  readonly agregat: NomAgregat;
  readonly ids: readonly string[];
  readonly sortie: boolean;
  readonly origine: string;
}

/**
 * Says which streams have just changed, in this process at once and to the others by NOTIFY, grouped and outside the commands'
 * transactions (a NOTIFY inside serialises commits). A hint only: it may be lost, and says so when it may have been.
 */
export class Signal implements Signaux {
  private readonly origine = randomUUID();
  private readonly abonnes = new Set<(changement: Changement) => void>();
  private readonly enAttente = new Map<NomAgregat, { ids: Set<string>; sortie: boolean }>();
  private client: pg.Client | null = null;
  private minuterie: NodeJS.Timeout | null = null;
  private reconnexion: NodeJS.Timeout | null = null;
  private envoi: Promise<void> | null = null;
  private dernierEnvoi = 0;
  private ferme = false;

  constructor(private readonly url: string) {}

  /** Opens the connection; when it cannot, keeps trying. */
  async ouvrir(): Promise<void> {
    await this.connecter();
  }

  async fermer(): Promise<void> {
    this.ferme = true;
    if (this.minuterie) clearTimeout(this.minuterie);
    if (this.reconnexion) clearTimeout(this.reconnexion);
    await this.envoi;
    await this.client?.end().catch(() => undefined);
  }

  abonner(fonction: (changement: Changement) => void): () => void {
    this.abonnes.add(fonction);
    return () => this.abonnes.delete(fonction);
  }

  /** Called after a commit. */
  annoncer(agregat: NomAgregat, ids: readonly string[], sortie: boolean): void {
    this.dire({ agregat, ids, sortie });
    const attente = this.enAttente.get(agregat) ?? { ids: new Set<string>(), sortie: false };
    for (const id of ids) attente.ids.add(id);
    this.enAttente.set(agregat, { ids: attente.ids, sortie: attente.sortie || sortie });
    this.programmer();
  }

  private dire(changement: Changement): void {
    for (const fonction of this.abonnes) {
      try {
        fonction(changement);
      } catch {
        // The act is committed: what a listener does of a hint cannot fail it.
      }
    }
  }

  /** One sending at a time: what is announced meanwhile leaves with the next. */
  private envoyer(): void {
    this.minuterie = null;
    this.dernierEnvoi = performance.now();
    const { client } = this;
    const avis = [...this.enAttente].flatMap(([agregat, { ids, sortie }]) =>
      decouper({ agregat, ids: [...ids], sortie, origine: this.origine }),
    );
    this.enAttente.clear();
    if (!client || avis.length === 0) return;
    this.envoi = client
      .query({ ...NOTIFIER, values: [avis.map((a) => JSON.stringify(a))] })
      .catch(() => undefined)
      .then(() => {
        this.envoi = null;
        this.programmer();
      });
  }

  private programmer(): void {
    if (this.minuterie || this.envoi || this.enAttente.size === 0 || this.ferme) return;
    const delai = Math.max(0, this.dernierEnvoi + REGROUPEMENT_MS - performance.now());
    this.minuterie = setTimeout(() => this.envoyer(), delai);
  }

  private async connecter(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 3_000,
      query_timeout: 5_000,
      keepAlive: true,
      application_name: 'relogement-signal',
      options: '-c synchronous_commit=off',
    });
    client.on('error', () => undefined);
    client.on('end', () => this.perdre(client));
    client.on('notification', ({ payload }) => this.recevoir(payload ?? '{}'));
    try {
      await client.connect();
      await client.query(`LISTEN ${CANAL}`);
      if (this.ferme) return await client.end();
      this.client = client;
      this.dire({ agregat: null, ids: [], sortie: true });
    } catch {
      await client.end().catch(() => undefined);
      this.perdre(client);
    }
  }

  private perdre(client: pg.Client): void {
    if (this.client !== null && this.client !== client) return;
    this.client = null;
    if (this.ferme || this.reconnexion) return;
    this.reconnexion = setTimeout(() => {
      this.reconnexion = null;
      void this.connecter();
    }, RECONNEXION_MS);
  }

  private recevoir(texte: string): void {
    const { origine, ...changement } = JSON.parse(texte) as Avis;
    if (origine !== this.origine) this.dire(changement);
  }
}

function decouper(avis: Avis): Avis[] {
  const morceaux = Math.ceil(avis.ids.length / IDS_PAR_AVIS);
  return Array.from({ length: morceaux }, (_, i) => ({
    ...avis,
    ids: avis.ids.slice(i * IDS_PAR_AVIS, (i + 1) * IDS_PAR_AVIS),
  }));
}
