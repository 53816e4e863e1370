import { randomUUID } from 'node:crypto';
import { BAILLEURS } from '../demonstration/acteurs.js';
import { lireCommune } from '../domaine/territoire.js';
import type { Personne, Scene } from './acteurs.js';
import { charteEnSecondes, PUBLICATION } from './charte-secondes.js';
import { entrer, RefusHttp, type Client } from './client.js';
import type { Troupe } from './jouer-recits.js';
import type { OperationNommee } from './operations-du-fichier.js';
import { AUTRE_BAILLEUR, BAILLEUR_DU_RECIT, RELAIS_DU_RECIT } from './recits/recit.js';

export interface Jeu {
  readonly url: string;
  readonly fichier: { readonly nom: string; readonly contenu: Uint8Array<ArrayBuffer> };
  readonly operations: readonly OperationNommee[];
  /** References of the households that accept a transitional dwelling, by `operation|reference`. */
  readonly acceptent: ReadonlySet<string>;
  readonly dire: (texte: string) => void;
  readonly avancer: (clos: number, total: number) => void;
}

/** Who sits, helps, reserves. */
const PARTENAIRES = [
  { code: 'ctg', nom: 'Collectivité territoriale (fictive)', type: 'reservataire' },
  { code: 'akatij', nom: 'Akatij (fictif)', type: 'partenaire' },
  { code: RELAIS_DU_RECIT, nom: 'Relais du bourg (fictif)', type: 'association' },
];
export const REFERENTS = ['referent-demo', 'referent-demo-2', 'referent-demo-3'] as const;
const BOITE = '/api/taches?pour=moi&etat=a-faire&limite=200';

/** The accelerated charter, the organisations, the operations of the file. */
export async function preparer({ operations, dire }: Jeu, pilote: Client): Promise<void> {
  const version = `parcours-${randomUUID().slice(0, 8)}`;
  await pilote.ecrire('/api/chartes', { contenu: JSON.stringify(charteEnSecondes(version)) });
  await pilote.ecrire(`/api/chartes/${version}/actes/publier-charte`, PUBLICATION);
  for (const bailleur of BAILLEURS)
    await pilote.ecrire('/api/organisations', { ...bailleur, type: 'bailleur' });
  for (const organisation of PARTENAIRES) await pilote.ecrire('/api/organisations', organisation);
  for (const { code, programme, communes } of operations) {
    const lues = [...new Set(communes.flatMap((c) => lireCommune(c) ?? []))];
    if (lues.length === 0 || (programme !== 'NPNRU' && programme !== 'LHI')) continue;
    const definieLe = '2026-01-05';
    const nom = `Opération ${code}`;
    await pilote
      .ecrire('/api/operations', { code, programme, nom, communes: lues, charte: version, definieLe })
      .catch((erreur: unknown) => {
        if (!(erreur instanceof RefusHttp)) throw erreur;
        dire(`Opération « ${code} » refusée : ${erreur.message}`);
      });
  }
}

/** Everybody at their inbox. */
export async function accueillir(url: string, pilote: Client) {
  const bailleurs = await Promise.all(
    BAILLEURS.map(async ({ code }) => ({
      organisation: code,
      client: await entrer(url, { role: 'bailleur', organisation: code }),
    })),
  );
  const referents = await Promise.all(
    REFERENTS.map((personne) => entrer(url, { role: 'referent', personne })),
  );
  const personnes: Personne[] = [
    ...referents.map((client, i) => ({ client, boite: BOITE, releve: REFERENTS[1 - i] ?? REFERENTS[0] })),
    { client: pilote, boite: '/api/taches?pour=pilote&etat=a-faire&limite=200' },
    ...bailleurs.map(({ client }) => ({ client, boite: BOITE })),
  ];
  return { personnes, bailleurs };
}

/** Who acts in the stories. */
export async function former(
  url: string,
  agents: Pick<Troupe, 'pilote' | 'referent' | 'remplacant' | 'autreReferent'>,
  bailleurs: Scene['bailleurs'],
): Promise<Troupe> {
  const agentDe = (code: string) => bailleurs.find((b) => b.organisation === code)?.client ?? agents.pilote;
  const [partenaire, relais, reservataire] = await Promise.all([
    entrer(url, { role: 'partenaire', organisation: 'akatij' }),
    entrer(url, { role: 'partenaire', organisation: RELAIS_DU_RECIT }),
    entrer(url, { role: 'reservataire', organisation: 'ctg' }),
  ]);
  const siens = { bailleur: agentDe(BAILLEUR_DU_RECIT), autreBailleur: agentDe(AUTRE_BAILLEUR) };
  return { ...agents, ...siens, partenaire, relais, reservataire };
}
