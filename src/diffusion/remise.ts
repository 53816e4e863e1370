import { destinataireDe, type Destinataire } from '../domaine/organisation/niveaux.js';
import type { Contact } from '../domaine/organisation/etat.js';
import type { Annonce } from './catalogue.js';
import { courrielDe } from './envoi.js';
import type { Expediteur } from './expediteur.js';

/** Where announcements are kept until they are delivered or given up (`src/journal/envois.ts`). */
export interface RegistreEnvois {
  /** null when the announcement is unknown (its outbox transaction is not committed yet). */
  lire(id: string): Promise<{ annonce: Annonce; etat: 'a-remettre' | 'remis' | 'abandonne' } | null>;
  /** @param a the desk it was handed over to */
  marquer(id: string, etat: 'remis' | 'abandonne', a?: Destinataire): Promise<void>;
}

interface Connue {
  readonly nom: string;
  readonly courriel?: string;
  readonly contacts: readonly Contact[];
}
/** Name, functional mailbox and desks of an organisation; no mailbox = it cannot be told. */
export type Annuaire = (organisation: string) => Promise<Connue | null>;

/** Its mailbox; for an escalation, the desk of the level that it reached (R7.20). */
function joindre(organisation: Connue | null, annonce: Annonce): Destinataire | null {
  if (!organisation) return null;
  if ('vers' in annonce && annonce.vers !== undefined) return destinataireDe(organisation, annonce.vers);
  const { nom, courriel } = organisation;
  return courriel === undefined ? null : { nom, courriel, repli: false };
}

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
      const destinataire = joindre(await annuaire(envoi.annonce.destinataire), envoi.annonce);
      if (!destinataire) return 'sans-adresse';
      await expediteur.envoyer(courrielDe(envoi.annonce, destinataire, urlPublique));
      await registre.marquer(id, 'remis', destinataire);
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
