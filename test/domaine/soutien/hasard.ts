import fc from 'fast-check';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { AGREGATS } from '../../../src/domaine/agregats.js';
import { empechement } from '../../../src/domaine/juger.js';
import type { ActeQuelconque } from '../../../src/domaine/noyau/acte.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import type { Champ, Champs } from '../../../src/domaine/noyau/champs.js';
import { ajouterJours, dateCayenne, instantCayenne } from '../../../src/domaine/noyau/instants.js';
import {
  acte as gesteDe,
  autreBailleur,
  autreReferent,
  bailleur,
  charte,
  DEBUT,
  logement,
  operation,
  ouverture,
  partenaire,
  pilote,
  referent,
  type Recit,
} from './gestes.js';
import { JOUR } from './dsl.js';
import { Monde, type Geste } from './monde.js';
import { procedurePasAPas } from './procedure.js';
import { enqueteComplete } from '../../soutien/enquete-complete.js';

export const DOSSIERS = ['d-1', 'd-2'] as const;
export const LOGEMENTS = ['l-1', 'l-2', 't-1', 'm-1'] as const;
const ACTES = Object.values(AGREGATS.dossier.actes).filter((a) => !a.cree && a.roles !== 'procedure');
const PERSONNES: readonly Personne[] = [referent, autreReferent, pilote, bailleur, autreBailleur, partenaire];

/** One thing that happens: someone acts, or the procedure wakes; then time passes. */
export interface Coup {
  readonly dossier: number;
  readonly quoi: number;
  readonly graine: number;
  readonly jours: number;
  readonly procedure: boolean;
}

export const coups = (max: number): fc.Arbitrary<Coup[]> =>
  fc.array(
    fc.record({
      dossier: fc.nat(DOSSIERS.length - 1),
      quoi: fc.nat(9999),
      graine: fc.nat(2 ** 31 - 1),
      jours: fc.constantFrom(0, 0, 0, 1, 5, 40),
      procedure: fc.boolean(),
    }),
    { minLength: 1, maxLength: max, size: 'max' },
  );

/** Small numbers drawn from a seed, the same each time (mulberry32). */
export function tirage(graine: number): (n: number) => number {
  let a = graine;
  return (n) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return n === 0 ? 0 : ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  logement: LOGEMENTS,
  personne: ['ref-1', 'ref-2'],
  dossier: [...DOSSIERS, 'd-3'],
};

function valeur(champ: Champ, tirer: (n: number) => number, monde: Monde): unknown {
  const jour = ajouterJours(dateCayenne(monde.maintenant), -tirer(3) * tirer(4));
  switch (champ.genre) {
    case 'texte':
      return 'Texte de dix lettres au moins';
    case 'entier':
      return champ.min + tirer(Math.min(champ.max - champ.min, 5));
    case 'montant':
    case 'nombre':
      return 20 + tirer(80);
    case 'oui-non':
      return tirer(3) > 0;
    case 'date':
      return jour;
    case 'instant':
      return instantCayenne(jour, 6);
    case 'choix': {
      const options = Object.keys(champ.options);
      return options[tirer(options.length)];
    }
    case 'reference': {
      const ids = REFERENCES[champ.vers] ?? ['x'];
      return ids[tirer(ids.length)];
    }
    case 'liste':
      return [valeur(champ.de, tirer, monde)];
    case 'objet':
      return corps(champ.champs, tirer, monde);
  }
}

/** A body that the declared fields accept. */
function corps(champs: Champs, tirer: (n: number) => number, monde: Monde): object {
  const remplis = Object.entries(champs).filter(([, champ]) => !champ.facultatif || tirer(2) === 0);
  return Object.fromEntries(remplis.map(([nom, champ]) => [nom, valeur(champ, tirer, monde)]));
}

/** What moves a household forward is drawn far more often than what sends it back, or nothing would ever go far. */
const AVANCENT = new Set([
  ...['InformerMenage', 'RealiserEnquete', 'ValiderEnquete', 'RealiserDiagnostic', 'CompleterPieces'],
  ...[
    'ProposerLogement',
    'ConfirmerProposition',
    'VisiterLogement',
    'AccepterProposition',
    'RefuserProposition',
  ],
  ...[
    'AttribuerLogement',
    'TrancherCasSpecifique',
    'SignerBail',
    'RealiserDemenagement',
    'LibererLogementOrigine',
  ],
  ...['RealiserContact', 'EtablirBilan', 'ReprendreHorloge', 'RouvrirDossier'],
]);
const SOUVENT = 40;

/** The act drawn among those possible now, by anyone. */
function gesteTire(monde: Monde, { dossier, quoi, graine }: Coup, sauf: readonly string[]): Geste | null {
  const id = DOSSIERS[dossier] ?? 'd-1';
  const { etat } = monde.lire('dossier', id);
  const contexteDe = (acteur: Personne) =>
    monde.contexte({ acteur, agregat: 'dossier', id, acte: '', corps: {} });
  const possibles = PERSONNES.flatMap((acteur) =>
    ACTES.filter(
      (a) => !sauf.includes(a.type) && empechement('dossier', a, etat, contexteDe(acteur)) === null,
    ).flatMap((acte) =>
      Array<{ acteur: Personne; acte: ActeQuelconque }>(AVANCENT.has(acte.type) ? SOUVENT : 1).fill({
        acteur,
        acte,
      }),
    ),
  );
  const tire = possibles[quoi % Math.max(1, possibles.length)];
  if (!tire) return null;
  const { acteur, acte } = tire;
  const champs = acte.champsPour?.(etat as never, contexteDe(acteur) as never) ?? acte.champs;
  return { acteur, agregat: 'dossier', id, acte: acte.type, corps: corps(champs, tirage(graine), monde) };
}

const jouer = (monde: Monde, recit: Recit, id?: string) => {
  const geste = typeof recit === 'function' ? recit(monde) : recit;
  if (geste) monde.faire(id ? { ...geste, id } : geste);
};

/** Two households at the gate of step 4, four dwellings of two bailleurs, one of them transitional. */
export function mondeDeDepart(): Monde {
  const monde = new Monde(DEBUT, { ...CHARTE_DEFAUT, offresAvantCasSpecifique: 2 });
  const offre = [
    logement('l-1'),
    logement('l-2', { surface: 30 }),
    logement('t-1', { nature: 'transitoire' }),
  ];
  for (const recit of [...charte, operation('2026-02-02'), ...offre, logement('m-1', {}, autreBailleur)])
    jouer(monde, recit);
  for (const id of DOSSIERS)
    jouer(monde, ouverture({ reference: id, souhaits: { accepteTransitoire: true } }), id);
  return monde;
}

/** Most random walks would die in the first steps: some start further. */
export function avancerAuSeuil(monde: Monde): void {
  const seuil: Recit[] = [
    gesteDe(referent, 'InformerMenage', { moyen: 'telephone', par: 'x', langue: 'y' }),
    gesteDe(referent, 'RealiserEnquete', enqueteComplete()),
    gesteDe(pilote, 'ValiderEnquete'),
    gesteDe(pilote, 'LeverPorte', { motif: 'x' }),
  ];
  for (const id of DOSSIERS) for (const recit of seuil) jouer(monde, recit, id);
}

/** Plays the moves one by one, looking at the world after each; the acts of `sauf` are never drawn. */
export function jouerCoups(
  monde: Monde,
  suite: readonly Coup[],
  regarder: (monde: Monde) => void,
  sauf: readonly string[] = [],
): void {
  for (const coup of suite) {
    const geste = gesteTire(monde, coup, sauf);
    if (geste) monde.faire(geste);
    monde.avancer(coup.jours * JOUR + 60_000);
    if (coup.procedure) DOSSIERS.forEach((id) => procedurePasAPas(monde, id));
    regarder(monde);
  }
}
