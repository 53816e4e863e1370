import { attendre, type Dire, type Instance } from './processus.js';

const RECUL_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000] as const;
const STABLE_MS = 60_000;

/** One part of the stack, started again with a growing delay when it dies without being asked to. */
export class Service<I extends Instance> {
  private instance: I | undefined;
  private voulu = false;
  private enCours: Promise<unknown> = Promise.resolve();
  private morts = 0;
  private demarreA = 0;

  constructor(
    readonly nom: string,
    private readonly lancer: () => Promise<I>,
    private readonly dire: Dire,
  ) {}

  get pid(): number | undefined {
    return this.instance?.pid;
  }

  /** Starts and keeps alive; the first start may fail, and says why. */
  async demarrer(): Promise<I> {
    this.voulu = true;
    const essai = this.essayer();
    this.enCours = essai.catch(() => undefined);
    return essai;
  }

  async arreter(): Promise<void> {
    this.voulu = false;
    await this.enCours;
    await this.instance?.arreter();
  }

  /** SIGKILL; the part is then started again, as after any death. */
  async tuer(): Promise<void> {
    await this.instance?.tuer();
  }

  private async essayer(): Promise<I> {
    const instance = await this.lancer();
    this.instance = instance;
    this.demarreA = Date.now();
    void instance.fin.then(() => this.apresMort());
    return instance;
  }

  private apresMort(): void {
    this.instance = undefined;
    if (this.voulu) this.enCours = this.relancer();
  }

  private async relancer(): Promise<void> {
    if (Date.now() - this.demarreA > STABLE_MS) this.morts = 0;
    while (this.voulu) {
      const recul = RECUL_MS[Math.min(this.morts++, RECUL_MS.length - 1)] ?? 0;
      this.dire(`${this.nom} : arrêt inattendu ; nouvel essai dans ${recul} ms.`);
      if (await attendre(() => !this.voulu, recul)) return;
      try {
        await this.essayer();
        this.dire(`${this.nom} : de nouveau en marche.`);
        return;
      } catch (erreur) {
        this.dire(erreur instanceof Error ? erreur.message : String(erreur));
      }
    }
  }
}
