import { randomUUID } from 'node:crypto';
import { REPONSES } from '../domaine/enquete/reponses.js';
import { demarrerService, mandater, menage, OPERATION, type Reponse, type Service } from './soutien.js';
import { ouvrirEtape } from './soutien-taches.js';

const { handicap: _handicap, ...ORDINAIRES } = REPONSES;
/** A whole survey without its restricted answers. */
export { ORDINAIRES };

export type Qui = 'pilote' | 'referent' | 'autre' | 'relais' | 'voisin' | 'bailleur';

/** A service with people around a survey: a household's référent and another, a relay and its neighbour. */
export async function ouvrirScene() {
  const service = await demarrerService();
  const jetons: Readonly<Record<Qui, string>> = {
    pilote: await service.jeton('pilote'),
    referent: await service.jeton('referent'),
    autre: await service.jeton('referent', { id: 'referent-autre' }),
    relais: await service.jeton('partenaire', { organisation: 'ccas-essai' }),
    voisin: await service.jeton('partenaire', { id: 'voisin', organisation: 'association-essai' }),
    bailleur: await service.jeton('bailleur', { organisation: 'siguy' }),
  };
  await service.ecrire('/api/operations', OPERATION, jetons.pilote);
  return { service, jetons, ...gestes(service, jetons) };
}
export type Scene = Awaited<ReturnType<typeof ouvrirScene>>;

const adresse = (id: string) => `/api/dossiers/${id}/enquete/brouillon`;

function gestes(service: Service, jetons: Readonly<Record<Qui, string>>) {
  async function faire(id: string, acte: string, corps: object, qui: Qui): Promise<Reponse> {
    const fait = await service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jetons[qui]);
    if (fait.statut !== 200) throw new Error(`${acte} : ${fait.texte}`);
    return fait;
  }
  return {
    faire,
    /** A household informed, its survey to be done. */
    async aEnqueter(reference: string, plus: object = { situation: {}, souhaits: {} }): Promise<string> {
      const { id } = (await service.ecrire('/api/dossiers', menage(reference, plus), jetons.pilote)).corps;
      for (const code of ['ccas-essai', 'association-essai'])
        await mandater(service, id, jetons.pilote, code);
      await ouvrirEtape(service, id);
      await faire(
        id,
        'informer-menage',
        { moyen: 'permanence', par: 'CCAS', langue: 'français' },
        'referent',
      );
      await ouvrirEtape(service, id);
      return id;
    },
    lire: (id: string, qui: Qui = 'referent') => service.appeler(adresse(id), { jeton: jetons[qui] }),
    /** `version` null = without `If-Match`. */
    garder: (id: string, version: number | null, corps: object, qui: Qui = 'referent') =>
      service.appeler(adresse(id), {
        methode: 'PUT',
        corps,
        jeton: jetons[qui],
        entetes: version === null ? {} : { 'if-match': `"${version}"` },
      }),
    terminer: (id: string, corps: object = {}, qui: Qui = 'referent', cle: string = randomUUID()) =>
      service.ecrire(`/api/dossiers/${id}/enquete/terminer`, corps, jetons[qui], { 'idempotency-key': cle }),
    /** Any address, read by somebody. */
    voir: (chemin: string, qui: Qui = 'referent') => service.appeler(chemin, { jeton: jetons[qui] }),
  };
}

export const champs = ({ corps }: Reponse): string[] => corps.erreurs.map((e) => e.champ);
