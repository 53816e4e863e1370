import { expect } from '@jest/globals';
import { idDossier, idLogement } from '../../src/api/requete/identifiants.js';
import type { Personne, Role } from '../../src/domaine/noyau/acteur.js';
import { demarrerService, menage, OPERATION, type Reponse, type Service } from './soutien.js';
import { MEMBRES, AUJOURDHUI, ORGANISATIONS } from './soutien-commissions.js';
import { LOGEMENT, menageEnAttente } from './soutien-rapprochement.js';

export const VICTIME = idDossier(OPERATION.code, 'PRO-VICTIME');
export const CONJOINT = idDossier(OPERATION.code, 'PRO-CONJOINT');
export const REFUGE = idLogement('refuge', 'LOG-SECRET');
/** Nobody who is kept out may read any of these, whatever it asks. */
export const SECRETS = [VICTIME, REFUGE, 'PRO-VICTIME', 'LOG-SECRET', 'Cachee', '0694009900', 'ref-victime'];

/** The same life, with the victim and without: what is kept out must not tell one from the other. */
export class Monde {
  seance = '';
  private rang = 0;
  private constructor(
    readonly service: Service,
    readonly avecVictime: boolean,
  ) {}

  static async creer(avecVictime: boolean): Promise<Monde> {
    const monde = new Monde(await demarrerService(), avecVictime);
    await monde.vivre();
    return monde;
  }

  jeton = (role: Role, plus: Partial<Personne>) => this.service.jeton(role, plus);

  async faire(chemin: string, corps: object, jeton: string): Promise<string> {
    const cle = { 'idempotency-key': `essai-${(this.rang += 1)}` };
    const { statut, texte, corps: fait } = await this.service.ecrire(chemin, corps, jeton, cle);
    expect([statut < 300, texte]).toEqual([true, expect.any(String)]);
    return fait.id;
  }

  private async vivre(): Promise<void> {
    const pilote = await this.jeton('pilote', { id: 'pil-nomme' });
    const conjoint = await this.jeton('referent', { id: 'ref-conjoint' });
    await this.service.connaitre('pilote', 'pil-nomme');
    await this.faire('/api/operations', OPERATION, pilote);
    for (const o of [...ORGANISATIONS, { code: 'refuge', nom: 'Refuge', type: 'bailleur' }])
      await this.faire('/api/organisations', o, pilote);
    const bailleur = await this.jeton('bailleur', { organisation: 'toucan' });
    const sien = await this.faire('/api/logements', { ...LOGEMENT, reference: 'LOG-LIBRE' }, bailleur);
    await menageEnAttente(this.service, { pilote, referent: conjoint }, 'PRO-CONJOINT', {
      identite: { nom: 'Vang', prenom: 'Tou' },
    });
    await this.faire(`/api/dossiers/${CONJOINT}/actes/proposer-logement`, { logement: sien }, conjoint);
    const id = await this.faire(
      '/api/dossiers',
      menage('PRO-AUTRE', { identite: { nom: 'Ya', prenom: 'Mai' } }),
      pilote,
    );
    this.seance = await this.convoquer(pilote, id);
    if (this.avecVictime) await this.proteger(pilote);
    else this.rang += 10;
    const references = this.avecVictime ? ['PRO-AUTRE', 'PRO-VICTIME'] : ['PRO-AUTRE'];
    const action = { nature: 'permanence', le: '2026-02-02', lieu: 'Cité', participants: 3 };
    const chemin = `/api/operations/${OPERATION.code}/actes/enregistrer-action-concertation`;
    await this.faire(chemin, { ...action, menages: references }, pilote);
  }

  private async convoquer(pilote: string, dossier: string): Promise<string> {
    const corps = { nature: 'cas-specifiques', le: AUJOURDHUI, membres: MEMBRES };
    const seance = await this.faire('/api/commissions', corps, pilote);
    await this.faire(
      `/api/commissions/${seance}/actes/inscrire-dossier`,
      { dossier, saisine: 'situation-bloquee' },
      pilote,
    );
    return seance;
  }

  private async proteger(pilote: string): Promise<void> {
    const referent = await this.jeton('referent', { id: 'ref-victime' });
    const refuge = await this.jeton('bailleur', { organisation: 'refuge' });
    const identite = { nom: 'Cachee', prenom: 'Lia', telephone: '0694009900' };
    await menageEnAttente(this.service, { pilote, referent }, 'PRO-VICTIME', { identite });
    const acte = (nom: string) => `/api/dossiers/${VICTIME}/actes/${nom}`;
    await this.faire(
      acte('proteger-dossier'),
      { motif: 'Menaces', connaissent: ['pil-nomme'], dossiersEcartes: [CONJOINT] },
      referent,
    );
    await this.faire('/api/logements', { ...LOGEMENT, reference: 'LOG-SECRET' }, refuge);
    await this.faire(acte('proposer-logement'), { logement: REFUGE }, referent);
    await this.faire(
      `/api/commissions/${this.seance}/actes/inscrire-dossier`,
      { dossier: VICTIME, saisine: 'situation-bloquee' },
      pilote,
    );
  }
}

/** Without what differs from one run to the next: instants, correlations, versions, cursors. */
export const comparable = ({ statut, texte }: Reponse): readonly [number, string] => [
  statut,
  texte
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replace(/urn:relogement:correlation:[0-9a-f-]+/g, 'correlation')
    .replace(/"version":\d+/g, '"version":0'),
];

export const lire = async (
  { service, jeton }: Monde,
  role: Role,
  plus: Partial<Personne>,
  chemin: string,
): Promise<Reponse> => service.appeler(chemin, { jeton: await jeton(role, plus) });
