import type { Charte } from '../domaine/charte/charte.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import { remplaceQui } from '../domaine/dossier/acces.js';
import { auteurDe } from '../domaine/noyau/acteur.js';
import type { Instant } from '../domaine/noyau/instants.js';
import type { Lu } from './lecture.js';
import {
  fluxLu,
  jugerDemande,
  processusDe,
  type Dossier,
  type Jugement,
  type Outils,
  type Suite,
} from './decision.js';
import { nomFlux, type Adresse, type FluxEcrit, type FluxLu } from './flux.js';
import type { Demande, Reponse, Resultat } from './porte.js';
import { prolonger } from './prolonger.js';
import { avecAvis, separations } from './separations.js';
import type { Sortie } from './sorties.js';
import { CLE_DEJA_SERVIE } from './une-fois.js';

/** A demand with its digests. */
export interface Pli {
  readonly demande: Demande;
  readonly cleHash: Buffer;
  readonly empreinteCorps: Buffer;
}

/** What one command asks to be written: all of it or nothing. */
export interface AEcrire extends Pli {
  readonly reponse: Reponse;
  readonly flux: readonly FluxEcrit[];
  readonly sorties: readonly Sortie[];
  readonly le: Instant;
}

export type Conclusion =
  | { readonly genre: 'repondre'; readonly resultat: Resultat }
  | { readonly genre: 'ecrire'; readonly aEcrire: AEcrire }
  | Extract<Jugement, { genre: 'lire' }>;

type Accepte = Extract<Jugement, { genre: 'accepte' }>;

/** Takes one command to its end, as far as what was read allows. */
export function conclure(pli: Pli, dossier: Dossier, outils: Outils): Conclusion {
  const dit = dejaDit(pli, dossier.lu);
  if (dit) return rejouer(pli, dit, dossier, outils);
  const jugement = jugerDemande(dossier, outils);
  switch (jugement.genre) {
    case 'lire':
      return jugement;
    case 'refuse': {
      const { flux, refus, charte } = jugement;
      const processus =
        pli.demande.acteur.type === 'procedure' ? processusDe(flux, charte, outils) : undefined;
      const resultat = { ok: false as const, refus, version: flux.version, ...(processus && { processus }) };
      return { genre: 'repondre', resultat };
    }
    case 'accepte':
      return accepter(pli, dossier, jugement, outils);
  }
}

/** What was answered under this key, unless the body says something else; null when the key is new (R8.2). */
export function dejaDit({ demande, cleHash, empreinteCorps }: Pli, lu: Lu): Resultat | null {
  const connue = lu.commandes.get(cleHash.toString('hex'));
  if (!connue) return null;
  if (!demande.parCleSeule && !connue.empreinteCorps.equals(empreinteCorps))
    return { ok: false, refus: CLE_DEJA_SERVIE, version: fluxLu(lu, demande).version };
  const { version, evenements } = JSON.parse(connue.reponse) as Pick<Reponse, 'version' | 'evenements'>;
  return { ok: true, reponse: { version, evenements, rejeu: true } };
}

/** The procedure is also told the state of its dossier, so that it need not ask. */
function rejouer(
  { demande }: Pli,
  resultat: Resultat,
  { lu, enVigueur }: Dossier,
  outils: Outils,
): Conclusion {
  if (!resultat.ok || demande.acteur.type !== 'procedure' || demande.agregat !== 'dossier')
    return { genre: 'repondre', resultat };
  const flux = fluxLu(lu, demande);
  const version = (flux.etat as EtatDossier).charte || enVigueur;
  const charte = outils.chartes.de(version, lu.flux.get(`charte/${version}`));
  if (!charte) return { genre: 'lire', flux: [{ agregat: 'charte', id: version }] };
  const processus = processusDe(flux, charte, outils);
  const reponse = { ...resultat.reponse, ...(processus && { processus }) };
  return { genre: 'repondre', resultat: { ok: true, reponse } };
}

/** Acts of a stand-in on a dossier say for whom (R3.59). */
function pourQui({ acteur }: Pli['demande'], { agregat, etat }: FluxLu): string | null {
  if (agregat !== 'dossier' || acteur.type !== 'personne') return null;
  return remplaceQui(acteur, etat as EtatDossier);
}

function accepter(pli: Pli, dossier: Dossier, jugement: Accepte, outils: Outils): Conclusion {
  const { lu, horloge } = dossier;
  const { flux, contexte, suites } = jugement;
  const manquants = suites.flatMap((s) => manquantsDe(s, dossier, outils));
  if (manquants.length > 0) return { genre: 'lire', flux: manquants };
  const { demande, cleHash } = pli;
  const provenance = {
    ...{ cleHash, enregistreLe: horloge, survenuLe: contexte.survenuLe },
    ...{ auteur: auteurDe(demande.acteur, pourQui(demande, flux)), correlation: demande.correlation },
  };
  const ecrire = (s: Suite) => prolonger(fluxLu(lu, s), s.evenements, provenance, outils.coffre);
  const premiers = suites.map(ecrire);
  const avis = separations(premiers, demande, lu);
  if ('refus' in avis)
    return { genre: 'repondre', resultat: { ok: false, refus: avis, version: flux.version } };
  if ('genre' in avis) return avis;
  const toutes = avecAvis(suites, avis);
  const chartes = toutes.flatMap((s) => manquantsDe(s, dossier, outils));
  if (chartes.length > 0) return { genre: 'lire', flux: chartes };
  const ecrits = avis.length === 0 ? premiers : toutes.map(ecrire);
  const propre = ecrits.find((e) => nomFlux(e) === nomFlux(flux));
  const processus =
    demande.acteur.type === 'procedure'
      ? processusDe(
          propre ?? flux,
          (propre && charteFlux(propre, dossier, outils)) ?? contexte.charte,
          outils,
        )
      : undefined;
  const reponse: Reponse = {
    version: propre?.version ?? flux.version,
    evenements: propre?.evenements.map(({ inscrit: { type, version } }) => ({ type, version })) ?? [],
    rejeu: false,
    ...(processus && { processus }),
  };
  const sorties = ecrits.flatMap((ecrit) =>
    sortiesDe(ecrit, demande, charteFlux(ecrit, dossier, outils) ?? contexte.charte, outils),
  );
  return { genre: 'ecrire', aEcrire: { ...pli, reponse, flux: ecrits, sorties, le: horloge } };
}

/** The charter of a dossier already opened; null when it is not one, or when its charter is still to be read. */
function charteFlux(
  { agregat, etat }: Pick<FluxLu, 'agregat' | 'etat'>,
  { lu }: Dossier,
  { chartes }: Outils,
): Charte | null {
  const version = agregat === 'dossier' ? (etat as EtatDossier).charte : '';
  return version === '' ? null : chartes.de(version, lu.flux.get(`charte/${version}`));
}

/** What is still to be read before writing on a stream: itself, or the charter of a dossier. */
function manquantsDe(suite: Suite, dossier: Dossier, outils: Outils): Adresse[] {
  const flux = dossier.lu.flux.get(nomFlux(suite));
  if (!flux) return [suite];
  const version = flux.agregat === 'dossier' ? (flux.etat as EtatDossier).charte : '';
  return version === '' || charteFlux(flux, dossier, outils) ? [] : [{ agregat: 'charte', id: version }];
}

const charteDe = (etat: object): unknown => ('charte' in etat ? etat.charte : undefined);
const memeCharte = (avant: object, apres: object): boolean => charteDe(avant) === charteDe(apres);

function sortiesDe(ecrit: FluxEcrit, demande: Demande, charte: Charte, outils: Outils): Sortie[] {
  const { agregat, id, avant, etat } = ecrit;
  const processus = processusDe(ecrit, charte, outils);
  // Under another version, what was owed before is not comparable: the procedure is told.
  const processusAvant = memeCharte(avant.etat, etat) ? (processusDe(avant, charte, outils) ?? null) : null;
  const evenements = ecrit.evenements.map((e) => e.inscrit);
  const inscription = {
    agregat,
    id,
    evenements,
    etat,
    etatAvant: avant.etat,
    demande,
    ...(processus && { processus, processusAvant }),
  };
  return outils.politiques.flatMap((politique) => [...politique(inscription)]);
}
