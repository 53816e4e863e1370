import { nouvelleCle } from '../../api/cle.ts';
import { ecrire, memoireOnglet } from '../../api/ecriture.ts';
import { ErreurApi, estPassagere } from '../../api/probleme.ts';
import type { components } from '../../api/types.d.ts';

export type Garde = components['schemas']['BrouillonGarde'];
export type EtatEnregistrement =
  | { readonly sorte: 'a-jour'; readonly garde: Garde | null }
  | { readonly sorte: 'en-cours' | 'en-attente' }
  | { readonly sorte: 'echec'; readonly erreur: unknown };

const DELAI_MS = 1_200;
const REPRISE_MS = 5_000;
const nomLocal = (dossier: string): string => `enquete.${dossier}`;

interface SaisieLocale {
  readonly version: number;
  readonly corps: object;
}
/** What this tab typed and the service has not kept yet, and the version it was typed over. */
export function saisieLocale(dossier: string): SaisieLocale | null {
  try {
    const texte = memoireOnglet()?.getItem(nomLocal(dossier)) ?? null;
    return texte === null ? null : (JSON.parse(texte) as SaisieLocale);
  } catch {
    return null;
  }
}

/**
 * Saves what is typed soon after it is, one save at a time; kept in the tab until the service has it, and sent again by itself
 * after a lost network.
 */
export class Enregistreur {
  private present: EtatEnregistrement = { sorte: 'a-jour', garde: null };
  private aEnvoyer: object | null = null;
  private enVol: Promise<boolean> | null = null;
  private minuteur: ReturnType<typeof setTimeout> | undefined;
  private readonly abonnes = new Set<() => void>();

  /**
   * @param version of the draft that was read
   * @param local what was typed before and never sent: over another version, sending it tells what differs
   */
  constructor(
    private readonly dossier: string,
    public version: number,
    local: SaisieLocale | null = null,
  ) {
    if (local === null) return;
    this.version = local.version;
    this.aEnvoyer = local.corps;
    this.present = { sorte: 'en-attente' };
  }

  readonly etat = (): EtatEnregistrement => this.present;
  readonly abonner = (fonction: () => void): (() => void) => {
    this.abonnes.add(fonction);
    return () => this.abonnes.delete(fonction);
  };

  /** The answers as they now are; the last ones win. */
  readonly saisir = (corps: object): void => {
    this.aEnvoyer = corps;
    memoireOnglet()?.setItem(nomLocal(this.dossier), JSON.stringify({ version: this.version, corps }));
    if (this.present.sorte !== 'echec') this.dire({ sorte: 'en-attente' });
    if (this.present.sorte !== 'echec' || estPassagere(this.present.erreur)) this.plusTard(DELAI_MS);
  };

  /** Sends now what waits. @returns false when the service did not take it */
  readonly envoyer = async (): Promise<boolean> => {
    clearTimeout(this.minuteur);
    for (;;) {
      if (this.enVol === null && this.aEnvoyer === null) return true;
      this.enVol ??= this.essayer(this.aEnvoyer ?? {});
      const bon = await this.enVol;
      if (!bon) return false;
    }
  };

  /** Writes over what another has saved, having seen what differs. */
  readonly ecraser = (lue: number): void => {
    this.version = lue;
    void this.envoyer();
  };

  /** Gives up what was typed here. */
  readonly oublier = (): void => {
    clearTimeout(this.minuteur);
    this.aEnvoyer = null;
    memoireOnglet()?.removeItem(nomLocal(this.dossier));
  };

  private async essayer(corps: object): Promise<boolean> {
    this.dire({ sorte: 'en-cours' });
    try {
      const route = `/api/dossiers/${this.dossier}/enquete/brouillon`;
      const envoi = { methode: 'PUT', route, corps, version: this.version } as const;
      const garde = (await ecrire(envoi, nouvelleCle())) as Garde;
      this.version = garde.version;
      if (this.aEnvoyer === corps) {
        this.oublier();
        this.dire({ sorte: 'a-jour', garde });
      }
      return true;
    } catch (erreur) {
      this.dire({ sorte: 'echec', erreur });
      if (estPassagere(erreur)) this.plusTard(REPRISE_MS);
      return false;
    } finally {
      this.enVol = null;
    }
  }

  private plusTard(delai: number): void {
    clearTimeout(this.minuteur);
    this.minuteur = setTimeout(() => void this.envoyer(), delai);
  }

  private dire(etat: EtatEnregistrement): void {
    this.present = etat;
    for (const fonction of this.abonnes) fonction();
  }
}

/** Somebody else saved since. */
export const estPerime = (erreur: unknown): erreur is ErreurApi =>
  erreur instanceof ErreurApi && erreur.statut === 412;
