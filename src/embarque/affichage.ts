const PAS_TTY_MS = 120;
const PAS_LIGNES_MS = 10_000;
const ROUE = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Shows progress on the standard output: one moving line on a terminal, plain lines with reminders elsewhere. */
export class Affichage {
  private enCours: string | undefined;
  private conclu = false;
  private depuis = 0;
  private tour = 0;
  private readonly minuteur: NodeJS.Timeout;

  constructor(private readonly sortie: NodeJS.WriteStream = process.stdout) {
    // The terminal may be gone (SIGHUP): showing must never keep us from stopping cleanly.
    sortie.on('error', () => undefined);
    this.minuteur = setInterval(() => this.battre(), sortie.isTTY ? PAS_TTY_MS : PAS_LIGNES_MS);
    this.minuteur.unref();
  }

  /** A line about what is being done now. */
  readonly dire = (texte: string): void => {
    if (this.sortie.isTTY && this.enCours !== undefined) this.ecrire(`\r\u001b[K  ${this.enCours}\n`);
    if (this.conclu) return this.ecrire(`${texte}\n`);
    this.enCours = texte;
    this.depuis = Date.now();
    if (this.sortie.isTTY) this.battre();
    else this.ecrire(`${texte}\n`);
  };

  /** The last word on what was being done; nothing moves after it. */
  conclure(texte: string): void {
    if (this.sortie.isTTY && this.enCours !== undefined) this.ecrire(`\r\u001b[K  ${this.enCours}\n`);
    this.enCours = undefined;
    this.conclu = true;
    this.ecrire(`${texte}\n`);
  }

  private battre(): void {
    if (this.enCours === undefined) return;
    const secondes = Math.round((Date.now() - this.depuis) / 1_000);
    const duree = secondes > 1 ? ` (${secondes} s)` : '';
    if (!this.sortie.isTTY) return this.ecrire(`${this.enCours}${duree}\n`);
    const roue = ROUE[this.tour++ % ROUE.length] ?? '';
    this.ecrire(`\r\u001b[K${roue} ${this.enCours}${duree}`);
  }

  private ecrire(texte: string): void {
    this.sortie.write(texte);
  }
}
