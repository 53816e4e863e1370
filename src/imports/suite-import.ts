import type { Response } from 'express';
import { traduire } from '../api/problemes/traduction.js';
import type { Requete } from '../api/requete/requete.js';
import type { Avancement } from './importateur.js';

const LIGNES = 'application/x-ndjson';

/** The answer to an import: its report, or line by line how far it is, then its report, for who asks (`application/x-ndjson`). */
export class SuiteImport {
  private readonly parLignes: boolean;

  constructor(
    private readonly requete: Requete,
    private readonly reponse: Response,
  ) {
    this.parLignes = (requete.headers.accept ?? '').includes(LIGNES);
  }

  avancer(avancement: Avancement): void {
    if (this.parLignes) this.dire({ type: 'avancement', ...avancement });
  }

  /** @throws what `importer` throws, unless the answer has begun: then its last line says the problem */
  async conclure(importer: () => Promise<object>): Promise<void> {
    try {
      const rapport = await importer();
      if (!this.parLignes) {
        this.reponse.json(rapport);
        return;
      }
      this.dire({ type: 'rapport', rapport });
    } catch (erreur) {
      if (!this.reponse.headersSent) throw erreur;
      this.dire({ type: 'probleme', probleme: traduire(erreur).corps(this.requete.correlation) });
    }
    this.reponse.end();
  }

  private dire(ligne: object): void {
    if (!this.reponse.headersSent)
      this.reponse.writeHead(200, { 'content-type': `${LIGNES}; charset=utf-8`, 'x-accel-buffering': 'no' });
    this.reponse.write(`${JSON.stringify(ligne)}\n`);
  }
}
