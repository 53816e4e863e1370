import { depuisMillisecondes } from '../domaine/noyau/instants.js';
import { RefusHttp, type Client } from './client.js';
import { gestePour, type DetailDossier } from './choix-acte.js';
import { publierPour, type Bailleur } from './offres.js';
import { remplir } from './remplir.js';
import { estMure, type Temperament } from './temperaments.js';

export interface TacheRecue {
  readonly id: string;
  readonly dossierId: string;
  readonly code: string;
  /** Last parts of the routes of the acts that fulfil it, the usual one first, and the fields it already says. */
  readonly actes: readonly string[];
  readonly champs: Readonly<Record<string, string>>;
  readonly niveau: number;
  readonly rappels: number;
}

export interface Personne {
  readonly client: Client;
  /** The inbox this person works from. */
  readonly boite: string;
  /** For a référent: the one households are handed over to. */
  readonly releve?: string;
}

export interface Scene {
  /** Households that the actors look after; those of a story join them once it is told. */
  readonly temperaments: Map<string, Temperament>;
  readonly bailleurs: readonly Bailleur[];
  /** Last refusal met per dossier, for the report. */
  readonly derniersRefus: Map<string, string>;
}

const maintenant = () => depuisMillisecondes(Date.now());

async function faire(
  client: Client,
  dossier: DetailDossier,
  acte: string,
  champs: Readonly<Record<string, unknown>>,
) {
  const possible = dossier.actesPossibles.find((a) => a.acte === acte);
  if (!possible?.possible) return false;
  await client.ecrire(possible.route, remplir(possible.schema, champs, maintenant()));
  return true;
}

async function traiter(
  scene: Scene,
  { client, releve }: Personne,
  tache: TacheRecue,
  t: Temperament,
): Promise<void> {
  const dossier = await client.lire<DetailDossier>(`/api/dossiers/${tache.dossierId}`);
  if (
    t.transmission &&
    releve &&
    tache.code === 'realiser-diagnostic' &&
    dossier.anciensReferents.length === 0
  ) {
    const transmis = {
      a: releve,
      motif: 'Congé du référent',
      note: 'Le ménage préfère être appelé le matin.',
    };
    if (await faire(client, dossier, 'TransmettreReferent', transmis)) return;
  }
  if (tache.code === 'proposer-logement') {
    const nature =
      t.transitoire && !dossier.propositions.some((p) => p.nature === 'transitoire')
        ? 'transitoire'
        : 'social';
    const logement = await publierPour(scene.bailleurs, dossier, nature);
    await faire(client, dossier, 'ProposerLogement', { logement });
    return;
  }
  const geste = gestePour(tache, t, dossier);
  if (geste) await faire(client, dossier, geste.acte, geste.champs);
}

/** One turn of a person at their inbox: does every task that is ripe, a few at a time. @returns how many acts were tried */
export async function tour(scene: Scene, personne: Personne, simultanes: number): Promise<number> {
  const taches = await personne.client.tout<TacheRecue>(personne.boite);
  const mures = taches.flatMap((tache) => {
    const t = scene.temperaments.get(tache.dossierId);
    return t && estMure(t, tache) ? [{ tache, t }] : [];
  });
  const file = [...mures];
  const ouvrier = async () => {
    for (let suivant = file.shift(); suivant; suivant = file.shift()) {
      const { tache, t } = suivant;
      try {
        await traiter(scene, personne, tache, t);
        scene.derniersRefus.delete(tache.dossierId);
      } catch (erreur) {
        if (!(erreur instanceof RefusHttp) || erreur.statut >= 500) throw erreur;
        scene.derniersRefus.set(tache.dossierId, `${tache.code} : ${erreur.message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(simultanes, file.length) }, ouvrier));
  return mures.length;
}
