import { expect } from '@jest/globals';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import type { Service } from './soutien.js';

/** Today in Cayenne: the day of the sessions of the tests. */
export const AUJOURDHUI = dateCayenne(new Date().toISOString());
export const ORGANISATIONS = [
  { code: 'cacl', nom: 'CACL', type: 'collectivite' },
  { code: 'ctg', nom: 'Collectivité territoriale de Guyane', type: 'reservataire' },
  { code: 'dgcopop', nom: 'DGCOPOP', type: 'reservataire' },
  { code: 'toucan', nom: 'Toucan Habitat', type: 'bailleur' },
];
export const MEMBRES = [
  { organisation: 'cacl', role: 'president' },
  { organisation: 'ctg', role: 'deliberative', reservataire: true },
  { organisation: 'toucan', role: 'consultative' },
];

/** What a pilot does on the sessions, over HTTP. */
export class Pilotage {
  constructor(
    private readonly service: Service,
    readonly jeton: string,
  ) {}

  async faire(chemin: string, corps: object, jeton = this.jeton): Promise<string> {
    const { statut, texte, corps: fait } = await this.service.ecrire(chemin, corps, jeton);
    expect([statut < 300, texte]).toEqual([true, expect.any(String)]);
    return fait.id;
  }

  async lire(chemin: string, jeton = this.jeton) {
    const { statut, corps } = await this.service.appeler(chemin, { jeton });
    expect(statut).toBe(200);
    return corps;
  }

  async organisations(): Promise<void> {
    for (const o of ORGANISATIONS) await this.faire('/api/organisations', o);
  }

  /** A session of that day, whose members were told by letter. @returns its address */
  async seance(nature: string, dossiers: readonly object[], corps: object = {}): Promise<string> {
    const id = await this.faire('/api/commissions', { nature, le: AUJOURDHUI, membres: MEMBRES, ...corps });
    const adresse = `/api/commissions/${id}`;
    const demande = nature === 'cas-specifiques' ? { saisine: 'situation-bloquee' } : {};
    for (const dossier of dossiers)
      await this.faire(`${adresse}/actes/inscrire-dossier`, { ...demande, ...dossier });
    const envoi = { moyen: 'autrement', envoyeeLe: 'le' in corps ? AUJOURDHUI : '2026-01-12' };
    await this.faire(`${adresse}/actes/envoyer-convocation`, envoi);
    return adresse;
  }

  presents(adresse: string, ...organisations: string[]): Promise<string> {
    const presences = organisations.map((organisation) => ({ organisation, presence: 'presente' }));
    return this.faire(`${adresse}/actes/consigner-presences`, { presences });
  }
}
