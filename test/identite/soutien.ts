import { randomUUID } from 'node:crypto';
import type { Reponse, Service } from '../api/soutien.js';

/** A browser: keeps the cookie it is given, and says where its requests come from. */
export class Navigateur {
  cookie: string | null = null;

  constructor(private readonly service: Service) {}

  async lire(chemin: string, entetes: Readonly<Record<string, string>> = {}): Promise<Reponse> {
    return this.noter(await this.service.appeler(chemin, { entetes: { ...this.entetes(), ...entetes } }));
  }

  async envoyer(
    methode: 'POST' | 'DELETE',
    chemin: string,
    corps: unknown,
    entetes: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
  ): Promise<Reponse> {
    const siens = { ...this.entetes(), 'idempotency-key': randomUUID(), ...entetes };
    return this.noter(
      await this.service.appeler(chemin, {
        methode,
        entetes: siens,
        ...(corps === undefined ? {} : { corps }),
      }),
    );
  }

  /** @param qui body of `POST /api/demo/session` */
  entrer(qui: object): Promise<Reponse> {
    return this.envoyer('POST', '/api/demo/session', qui);
  }

  private entetes(): Record<string, string> {
    return this.cookie === null ? {} : { cookie: this.cookie };
  }

  private noter(reponse: Reponse): Reponse {
    const pose = reponse.entetes.getSetCookie().at(-1);
    if (pose !== undefined)
      this.cookie = /Expires=Thu, 01 Jan 1970/.test(pose) ? null : (pose.split(';')[0] ?? null);
    return reponse;
  }
}
