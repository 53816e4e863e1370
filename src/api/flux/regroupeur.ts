/**
 * Runs a task after something changed: once for a burst of changes, never twice at the same time, and once more when
 * something changed meanwhile.
 */
export class Regroupeur {
  private minuterie: NodeJS.Timeout | null = null;
  private enCours = false;
  private encore = false;
  private ferme = false;

  constructor(
    private readonly delaiMs: number,
    private readonly tache: () => Promise<void>,
  ) {}

  demander(): void {
    if (this.ferme) return;
    if (this.enCours) this.encore = true;
    else this.minuterie ??= setTimeout(() => void this.mener(), this.delaiMs);
  }

  fermer(): void {
    this.ferme = true;
    if (this.minuterie) clearTimeout(this.minuterie);
  }

  private async mener(): Promise<void> {
    this.minuterie = null;
    this.enCours = true;
    this.encore = false;
    // A failed reading is not said: the next change, or the page's own reading, will tell.
    await this.tache().catch(() => undefined);
    this.enCours = false;
    if (this.encore) this.demander();
  }
}
