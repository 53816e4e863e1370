import type { BrowserContext, ConsoleMessage, Response } from 'playwright-core';

/** The browser's own line about an answer that failed: the answers themselves are watched. */
const RESSOURCE = /^Failed to load resource/;

/** Everything a browser did that it should not. */
export class Journal {
  readonly griefs: string[] = [];
  private readonly attendus = new Set<number>();
  private tolere = RESSOURCE;

  constructor(
    contexte: BrowserContext,
    private readonly origine: string,
  ) {
    contexte.on('request', (requete) => this.noterAdresse(requete.url()));
    contexte.on('response', (reponse) => this.noterReponse(reponse));
    contexte.on('console', (message) => this.noterConsole(message));
    contexte.on('weberror', (erreur) => this.griefs.push(`erreur : ${erreur.error().message}`));
  }

  /** The test provokes answers of these statuses. */
  attendre(...statuts: number[]): void {
    for (const statut of statuts) this.attendus.add(statut);
  }

  /** The console may say this besides. */
  tolerer(motif: RegExp): void {
    this.tolere = new RegExp(`${RESSOURCE.source}|${motif.source}`);
  }

  private noterAdresse(adresse: string): void {
    if (/^(data|blob):/.test(adresse) || new URL(adresse).origin === this.origine) return;
    this.griefs.push(`autre origine : ${adresse}`);
  }

  private noterReponse(reponse: Response): void {
    const statut = reponse.status();
    if (statut < 400 || this.attendus.has(statut)) return;
    this.griefs.push(`réponse ${statut} : ${reponse.request().method()} ${reponse.url()}`);
  }

  /** A violation of the content security policy is told here too. */
  private noterConsole(message: ConsoleMessage): void {
    const grave = message.type() === 'error' || message.type() === 'warning';
    if (grave && !this.tolere.test(message.text())) this.griefs.push(`console : ${message.text()}`);
  }
}
