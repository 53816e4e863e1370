/** One thing to do on one stream. */
export interface Travail {
  readonly flux: string;
}

export type Issue<R> = { readonly valeur: R } | { readonly erreur: unknown };

interface Attente<T, R> {
  readonly travail: T;
  readonly tenir: (valeur: R) => void;
  readonly rejeter: (erreur: unknown) => void;
}

/** A lot that takes longer than this lets the next one start beside it. */
const PATIENCE_MS = 20;

/**
 * Groups what arrives while others are being written: one lot at a time, which makes large ones, and more lanes only when a
 * lot lasts (it waits for a lock). Never two works on one stream at the same time, so that one process never fights itself.
 * Alone, a work leaves at once.
 */
export class File<T extends Travail, R> {
  private attente: Attente<T, R>[] = [];
  private readonly occupes = new Set<string>();
  private enCours = 0;
  private dernierDepart = 0;
  private relance: NodeJS.Timeout | undefined;

  constructor(
    private readonly voies: number,
    private readonly taille: number,
    private readonly traiter: (lot: readonly T[]) => Promise<readonly Issue<R>[]>,
  ) {}

  deposer(travail: T): Promise<R> {
    return new Promise((tenir, rejeter) => {
      this.attente.push({ travail, tenir, rejeter });
      this.servir();
    });
  }

  private servir(): void {
    while (this.enCours < this.voies && this.attente.length > 0) {
      const patience = this.enCours === 0 ? 0 : this.dernierDepart + PATIENCE_MS - performance.now();
      if (patience > 0) return this.servirDans(patience);
      const lot = this.composer();
      if (lot.length === 0) return;
      this.enCours += 1;
      this.dernierDepart = performance.now();
      void this.mener(lot);
    }
  }

  private servirDans(patience: number): void {
    this.relance ??= setTimeout(() => {
      this.relance = undefined;
      this.servir();
    }, patience);
  }

  private composer(): Attente<T, R>[] {
    const lot: Attente<T, R>[] = [];
    const reste: Attente<T, R>[] = [];
    for (const attente of this.attente) {
      const prenable = lot.length < this.taille && !this.occupes.has(attente.travail.flux);
      if (prenable) this.occupes.add(attente.travail.flux);
      (prenable ? lot : reste).push(attente);
    }
    this.attente = reste;
    return lot;
  }

  private async mener(lot: readonly Attente<T, R>[]): Promise<void> {
    try {
      const issues = await this.traiter(lot.map((a) => a.travail));
      for (const [i, { tenir, rejeter }] of lot.entries()) {
        const issue = issues[i] ?? { erreur: new Error('Commande sans issue.') };
        if ('valeur' in issue) tenir(issue.valeur);
        else rejeter(issue.erreur);
      }
    } catch (erreur) {
      for (const { rejeter } of lot) rejeter(erreur);
    } finally {
      for (const { travail } of lot) this.occupes.delete(travail.flux);
      this.enCours -= 1;
      this.servir();
    }
  }
}
