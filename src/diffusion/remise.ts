import type { Annonce } from './catalogue.js';
import { courrielDe } from './envoi.js';
import type { Expediteur } from './expediteur.js';

/** Where announcements are kept until they are delivered or given up (`src/journal/envois.ts`). */
export interface RegistreEnvois {
  /** null when the announcement is unknown (its outbox transaction is not committed yet). */
  lire(id: string): Promise<{ annonce: Annonce; etat: 'a-remettre' | 'remis' | 'abandonne' } | null>;
  marquer(id: string, etat: 'remis' | 'abandonne'): Promise<void>;
}

/** Name and functional mailbox of an organisation; no mailbox = it cannot be told. */
export type Annuaire = (organisation: string) => Promise<{ nom: string; courriel?: string } | null>;

export interface Remise {
  /** Delivers once; `deja` when it already was. @throws while the server refuses: the caller retries with the same id. */
  readonly remettre: (id: string) => Promise<'remis' | 'deja' | 'sans-adresse'>;
  /** Gives up for good, and says whom to reach otherwise; a session shows by itself the members it could not reach. */
  readonly abandonner: (id: string) => Promise<{ dossier: string; destinataire: string } | null>;
}

export function remise(
  registre: RegistreEnvois,
  annuaire: Annuaire,
  expediteur: Expediteur,
  urlPublique: string,
): Remise {
  return {
    async remettre(id) {
      const envoi = await registre.lire(id);
      if (!envoi) throw new Error(`Envoi ${id} inconnu`);
      if (envoi.etat !== 'a-remettre') return 'deja';
      const organisation = await annuaire(envoi.annonce.destinataire);
      if (!organisation?.courriel) return 'sans-adresse';
      await expediteur.envoyer(
        courrielDe(envoi.annonce, { ...organisation, courriel: organisation.courriel }, urlPublique),
      );
      await registre.marquer(id, 'remis');
      return 'remis';
    },
    async abandonner(id) {
      const envoi = await registre.lire(id);
      if (!envoi || envoi.etat === 'remis') return null;
      await registre.marquer(id, 'abandonne');
      const { annonce } = envoi;
      return 'dossier' in annonce ? { dossier: annonce.dossier, destinataire: annonce.destinataire } : null;
    },
  };
}
