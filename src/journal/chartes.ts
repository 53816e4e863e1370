import type { ClientBase, Pool } from 'pg';
import type { Charte } from '../domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../domaine/charte/defaut.js';
import type { EtatCharte } from '../domaine/charte/etat.js';
import { dateCayenne, enMillisecondes, type Instant } from '../domaine/noyau/instants.js';
import { versionEnVigueur } from '../vues/charte.js';
import type { FluxLu } from './flux.js';

const FRAICHEUR_MS = 5_000;

/** Published charters never change: each is read once per process. */
export class Chartes {
  private readonly connues = new Map<string, Charte>();
  private vigueur: { readonly version: string; readonly luLe: number } | null = null;

  /** The charter of that version; null when its stream is still to be read. */
  de(version: string, flux: FluxLu | undefined): Charte | null {
    const connue = this.connues.get(version);
    if (connue || !flux) return connue ?? null;
    const { contenu, publiee } = flux.etat as EtatCharte;
    if (contenu && publiee) this.connues.set(version, contenu);
    if (contenu) return contenu;
    if (version === CHARTE_DEFAUT.version) return CHARTE_DEFAUT;
    throw new Error(`Version de la charte inconnue : ${version}`);
  }

  /** Version of the published charter in force that day; the one shipped with the service before any is published. */
  async enVigueur(base: ClientBase | Pool, maintenant: Instant): Promise<string> {
    const heure = enMillisecondes(maintenant);
    if (this.vigueur && Math.abs(heure - this.vigueur.luLe) < FRAICHEUR_MS) return this.vigueur.version;
    const version = (await versionEnVigueur(base, dateCayenne(maintenant))) ?? CHARTE_DEFAUT.version;
    this.vigueur = { version, luLe: heure };
    return version;
  }

  /** A version was just published here: the one in force is read again. */
  oublierVigueur(): void {
    this.vigueur = null;
  }
}
