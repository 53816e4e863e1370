import { AGREGATS, type NomAgregat } from '../domaine/agregats.js';
import type { Charte } from '../domaine/charte/charte.js';
import type { Compte, Contexte, Lus } from '../domaine/contexte.js';
import { estCache } from '../domaine/dossier/acces.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import { etatProcessus, type EtatProcessus } from '../domaine/dossier/processus.js';
import { acteDe, juger, lecturesDe as lecturesDuJugement } from '../domaine/juger.js';
import type { ActeQuelconque, Ailleurs, Decision } from '../domaine/noyau/acte.js';
import type { EtatOperation } from '../domaine/operation/etat.js';
import type { Calendrier } from '../domaine/noyau/delais.js';
import type { Evenement } from '../domaine/noyau/evenement.js';
import type { Instant } from '../domaine/noyau/instants.js';
import { estRefus, refuser, type Refus } from '../domaine/noyau/refus.js';
import type { Apartes } from './apartes.js';
import type { Chartes } from './chartes.js';
import type { Coffre } from './cles.js';
import { maintenantDe, survenuLeDe } from './dates.js';
import { existence, jumeau, nommeParCode } from './existence.js';
import { nomFlux, type Adresse, type FluxLu } from './flux.js';
import type { Lu } from './lecture.js';
import type { Demande } from './porte.js';
import type { PolitiqueSorties } from './sorties.js';

/** What decisions need besides what is read for each. */
export interface Outils {
  readonly coffre: Coffre;
  readonly chartes: Chartes;
  readonly calendrier: Calendrier;
  readonly politiques: readonly PolitiqueSorties[];
}

/** What is known when a command is judged. */
export interface Dossier {
  readonly demande: Demande;
  readonly lu: Lu;
  readonly horloge: Instant;
  /** Version of the charter in force. */
  readonly enVigueur: string;
}

/** Accepted on a stream, or refused, or to be judged again once these streams are read. */
export type Jugement =
  | {
      readonly genre: 'accepte';
      readonly flux: FluxLu;
      readonly contexte: Contexte;
      readonly suites: readonly Suite[];
    }
  | { readonly genre: 'refuse'; readonly flux: FluxLu; readonly refus: Refus; readonly charte: Charte }
  | {
      readonly genre: 'lire';
      readonly flux: readonly Adresse[];
      readonly apartes?: Partial<Apartes>;
    };

export interface Suite extends Adresse {
  readonly evenements: readonly Evenement[];
}

/** A stream to read, alone of its kind or among several. */
interface Lecture extends Adresse {
  readonly plusieurs: boolean;
}

/** Streams the act reads, as far as its fields and this state tell. */
export function lecturesDe(acte: ActeQuelconque, { agregat, corps }: Demande, etat: object): Lecture[] {
  const lectures = Object.entries(lecturesDuJugement(agregat, acte, corps, etat as never));
  return lectures.flatMap(([nom, cibles]) => {
    const lu = nom as NomAgregat;
    const ids = (typeof cibles === 'string' ? [cibles] : (cibles ?? [])).filter((id) => id !== '');
    const plusieurs = typeof cibles === 'object';
    return lu in AGREGATS ? ids.map((id) => ({ agregat: lu, id, plusieurs })) : [];
  });
}

const plusieurs = (ids: string | readonly string[] = []): readonly string[] =>
  typeof ids === 'string' ? [ids] : ids;

/** What the act reads beside the streams, as far as its fields and this state tell. */
export function apartesDe(acte: ActeQuelconque, { agregat, id, corps }: Demande, etat: object) {
  const { personne, seance, informes, informesPar, publiees, occupants, caleol } = lecturesDuJugement(
    agregat,
    acte,
    corps,
    etat as never,
  );
  return {
    personnes: plusieurs(personne),
    seances: plusieurs(seance),
    informes: plusieurs(informes),
    informesPar: plusieurs(informesPar),
    publiees: plusieurs(publiees),
    occupants: plusieurs(occupants),
    caleols: plusieurs(caleol),
    jumeaux: nommeParCode(acte, agregat) ? [nomFlux({ agregat, id })] : [],
  };
}

/** The sessions of the CALEOL asked for, once they are known, are read as streams. */
const seancesCaleol = (caleols: readonly string[], lu: Lu): Lecture[] =>
  caleols
    .flatMap((cle) => lu.caleols.get(cle) ?? [])
    .map((id) => ({ agregat: 'commission', id, plusieurs: true }));

export function acteDemande({ agregat, acte }: Demande): ActeQuelconque {
  const trouve = acteDe(agregat, acte);
  if (!trouve) throw new Error(`Acte inconnu : ${agregat}/${acte}`);
  return trouve;
}

/** Judges one command on what was read; nothing is fetched here. */
export function jugerDemande({ demande, lu, horloge, enVigueur }: Dossier, outils: Outils): Jugement {
  const acte = acteDemande(demande);
  const flux = fluxLu(lu, demande);
  const apartes = apartesDe(acte, demande, flux.etat);
  const lectures = [...lecturesDe(acte, demande, flux.etat), ...seancesCaleol(apartes.caleols, lu)];
  const manquants = lectures.filter((l) => !lu.flux.has(nomFlux(l)));
  const tousLus = (Object.keys(apartes) as (keyof typeof apartes)[]).every((quoi) =>
    apartes[quoi].every((id) => lu[quoi].has(id)),
  );
  if (manquants.length > 0 || !tousLus) return { genre: 'lire', flux: manquants, apartes };
  const lus = {
    ...lusDe(lectures, lu, demande),
    personnes: comptesLus(apartes.personnes, lu),
    seances: apartes.seances.flatMap((id) => lu.seances.get(id) ?? []),
    informes: apartes.informes.flatMap((id) => lu.informes.get(id) ?? []),
    informesPar: apartes.informesPar.flatMap((id) => lu.informesPar.get(id) ?? []),
    publiees: apartes.publiees.flatMap((id) => lu.publiees.get(id) ?? []),
    occupants: apartes.occupants.flatMap((id) => lu.occupants.get(id) ?? []),
  };
  const version = charteDe(flux, lus, enVigueur);
  const charte = outils.chartes.de(version, lu.flux.get(`charte/${version}`));
  if (!charte) return { genre: 'lire', flux: [{ agregat: 'charte', id: version }] };
  const maintenant = maintenantDe(demande, horloge);
  const survenuLe = survenuLeDe(
    demande,
    flux.agregat === 'dossier' ? (flux.etat as EtatDossier) : null,
    maintenant,
  );
  const { calendrier } = outils;
  const contexte = {
    id: flux.id,
    version: flux.version,
    maintenant,
    survenuLe,
    acteur: demande.acteur,
    charte,
    calendrier,
    lus,
  };
  const decision =
    existence(acte, flux) ??
    jumeau(flux, lu) ??
    juger(flux.agregat, acte, flux.etat as never, demande.corps, contexte);
  const refus = refusDe(decision, demande, flux);
  if (refus) return { genre: 'refuse', flux, refus, charte };
  return { genre: 'accepte', flux, contexte, suites: suitesDe(demande, decision as Decision<Evenement>) };
}

export function fluxLu(lu: Lu, adresse: Adresse): FluxLu {
  const flux = lu.flux.get(nomFlux(adresse));
  if (!flux) throw new Error(`Flux non lu : ${nomFlux(adresse)}`);
  return flux;
}

/** A dossier held to others is, for who must not know it, one that does not exist (R8.21). */
function existePour({ acteur }: Demande, { agregat, version, etat }: FluxLu): boolean {
  const cache = agregat === 'dossier' && acteur.type === 'personne' && estCache(acteur, etat as EtatDossier);
  return version > 0 && !cache;
}

const comptesLus = (nommees: readonly string[], { personnes }: Lu): Compte[] =>
  nommees.flatMap((id) => {
    const role = personnes.get(id);
    return role ? [{ id, role }] : [];
  });

function lusDe(lectures: readonly Lecture[], lu: Lu, demande: Demande): Lus {
  const existants = lectures.filter((l) => existePour(demande, fluxLu(lu, l)));
  const seuls = existants.filter((l) => !l.plusieurs).map((l) => [l.agregat, fluxLu(lu, l).etat] as const);
  const groupes = lectures
    .filter((l) => l.plusieurs)
    .map(({ agregat }) => {
      const siens = existants.filter((l) => l.plusieurs && l.agregat === agregat);
      return [`${agregat}s`, siens.map((l) => fluxLu(lu, l).etat)] as const;
    });
  return Object.fromEntries<object>([...seuls, ...groupes]);
}

/** The version a dossier or an operation runs under; at the opening of a dossier, the one of its operation; elsewhere, the one in force. */
function charteDe({ agregat, etat }: FluxLu, { operation }: Lus, enVigueur: string): string {
  const propre =
    agregat === 'dossier' || agregat === 'operation' ? (etat as EtatDossier | EtatOperation).charte : '';
  return propre || operation?.charte || enVigueur;
}

/** Who may not know the stream is told nothing of its version; to the others a stale read comes before the rest. */
function refusDe(
  decision: Decision<Evenement> | Refus,
  { versionAttendue }: Demande,
  { version }: FluxLu,
): Refus | null {
  const refus = estRefus(decision) ? decision : null;
  const cache = refus?.nature === 'absent' || refus?.nature === 'interdit';
  if (cache || versionAttendue === undefined || versionAttendue === version) return refus;
  return perime(version);
}

/** The caller read a version that is no more the present one. */
export function perime(version: number): Refus {
  const motif = `Le dossier a changé depuis que vous l’avez lu (version ${version}) : relisez-le avant de recommencer.`;
  return refuser('R8.2', motif, 'perime');
}

function suitesDe({ agregat, id }: Demande, { evenements, ailleurs = [] }: Decision<Evenement>): Suite[] {
  const autres = ailleurs.map((a: Ailleurs) => ({
    agregat: a.agregat as NomAgregat,
    id: a.id,
    evenements: a.evenements,
  }));
  return [{ agregat, id, evenements }, ...autres].filter((s) => s.evenements.length > 0);
}

/** The process state of a dossier stream; undefined elsewhere, and for a stream that does not exist. */
export function processusDe(
  { agregat, etat, version }: Pick<FluxLu, 'agregat' | 'etat' | 'version'>,
  charte: Charte,
  { calendrier }: Pick<Outils, 'calendrier'>,
): EtatProcessus | undefined {
  return agregat === 'dossier' && version > 0
    ? etatProcessus(etat as EtatDossier, version, { charte, calendrier })
    : undefined;
}
