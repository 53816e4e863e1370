import { Inject, Injectable } from '@nestjs/common';
import type { CodeTache } from '../../domaine/charte/taches.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { DEVOIRS_CHARTE, devoirDe } from '../../domaine/dossier/procedure.js';
import type { TacheListe } from '../../vues/liste-taches.js';
import { Contextes } from '../actes/contexte.js';
import { SERVICES, type Services } from '../ports.js';

/** The tasks of which something may be wanting: of the others, no dossier is read. */
const PRECISEES = DEVOIRS_CHARTE.flatMap(({ code, precision }) => (precision ? [code] : []));
const precisee = (code: string): CodeTache | undefined => PRECISEES.find((c) => c === code);

/** What open tasks still want, by the charter of each dossier (R3.2). */
@Injectable()
export class PrecisionsTaches {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  /** By the id of the task; in one reading, whatever their number. */
  async lire(taches: readonly TacheListe[]): Promise<ReadonlyMap<string, string>> {
    const ouvertes = taches.filter((t) => t.etat !== 'terminee' && t.etat !== 'annulee' && precisee(t.code));
    if (ouvertes.length === 0) return new Map();
    const dossiers = [...new Set(ouvertes.map((t) => t.dossierId))];
    const etats = await this.services.histoire.lireEtats('dossier', dossiers);
    const dites = await Promise.all(
      ouvertes.map(async ({ id, dossierId, code }) => {
        const etat = etats.find((e) => e.id === dossierId);
        const dite = etat && (await this.dire(etat, precisee(code)));
        return dite ? [[id, dite] as const] : [];
      }),
    );
    return new Map(dites.flat());
  }

  private async dire(etat: EtatDossier, code: CodeTache | undefined): Promise<string | null> {
    const precision = code && devoirDe(code)?.precision;
    return precision ? precision(etat, await this.contextes.charte(etat.charte)) : null;
  }
}
