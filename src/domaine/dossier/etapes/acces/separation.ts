import type { Acteur } from '../../../noyau/acteur.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { concernees, estCache, type Ecartes } from '../../acces.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';

/** A dossier before and after what one command writes there. */
export interface Changement {
  readonly avant: EtatDossier;
  readonly apres: EtatDossier;
}
/** What the other streams say of it. */
export interface Autour {
  readonly acteur: Acteur;
  /** Dossiers protected from these, by id. */
  readonly gardes: (id: string) => readonly EtatDossier[];
  /** The other adults' dossiers, as they stand. */
  readonly lire: (ids: readonly string[]) => readonly EtatDossier[];
}
/** What a dossier protected from this one is told. */
export interface Avis {
  readonly dossier: string;
  readonly evenements: readonly EvenementDossier[];
}

const sans = (a: readonly string[], b: readonly string[]): string[] => a.filter((x) => !b.includes(x));
const communs = (a: readonly string[], b: readonly string[]): string[] => a.filter((x) => b.includes(x));
const suivi = (etat: EtatDossier): string[] => (etat.referent === null ? [] : [etat.referent]);
const RIEN: Ecartes = { personnes: [], organisations: [], dossiers: [] };

/** Who comes to follow or to house the household by what is written. */
function venus({ avant, apres }: Changement): Ecartes {
  return {
    personnes: sans(suivi(apres), suivi(avant)),
    organisations: sans(concernees(apres), concernees(avant)),
    dossiers: [],
  };
}

/** Dossiers that this one now goes on: absorbed as doubles, or the home that its household left. */
function repris({ avant, apres }: Changement): string[] {
  const absorbes = apres.liens.absorbes.map((a) => a.dossier);
  const origine = avant.liens.origine === null && apres.liens.origine ? [apres.liens.origine.dossier] : [];
  return [
    ...sans(
      absorbes,
      avant.liens.absorbes.map((a) => a.dossier),
    ),
    ...origine,
  ];
}

/** Ids whose protected dossiers must be read to judge this change; none when nobody comes. */
export function aRelire(changement: Changement): readonly string[] {
  const { personnes, organisations } = venus(changement);
  const suite = repris(changement);
  const venue = personnes.length + organisations.length > 0;
  return venue || suite.length > 0 ? [changement.apres.id, ...suite] : [];
}

/** R8.26: on the protected side, nobody comes who follows or houses the other adult today. */
function ferme(changement: Changement, { lire }: Autour): Refus | null {
  const { protection } = changement.apres;
  if (!protection) return null;
  const { ecartes } = protection;
  const autres = lire(ecartes.dossiers);
  const { personnes, organisations } = venus(changement);
  const ecartees = [...ecartes.personnes, ...autres.flatMap((d) => [...suivi(d), ...d.anciensReferents])];
  if (communs(personnes, ecartees).length > 0)
    return refuser(
      'R8.26',
      'Cette personne suit, ou a suivi, l’autre adulte : la protection du dossier l’en écarte.',
      'conflit',
    );
  return communs(organisations, [...ecartes.organisations, ...autres.flatMap(concernees)]).length > 0
    ? refuser(
        'R8.26',
        'Cette organisation loge ou accompagne l’autre adulte : la protection du dossier l’en écarte.',
        'conflit',
      )
    : null;
}

/** What one protected dossier makes of who comes to the other adult's: refused to who knows it, told to it otherwise (R8.26, R8.27). */
function garder(garde: EtatDossier, arrives: Ecartes, acteur: Acteur): Refus | Avis | null {
  const { protection } = garde;
  if (!protection) return null;
  const deux = communs(arrives.personnes, [...suivi(garde), ...protection.connaissent]);
  if (deux.length > 0 && acteur.type === 'personne' && !estCache(acteur, garde))
    return refuser(
      'R8.26',
      `Cette personne connaît le dossier ${garde.reference}, que sa protection sépare de celui-ci.`,
      'conflit',
    );
  const logent = communs(arrives.organisations, concernees(garde));
  const { ecartes } = protection;
  const nouveaux: Ecartes = {
    personnes: sans(sans(arrives.personnes, deux), ecartes.personnes),
    organisations: sans(sans(arrives.organisations, logent), ecartes.organisations),
    dossiers: sans(arrives.dossiers, ecartes.dossiers),
  };
  const evenements: EvenementDossier[] = [
    ...(Object.values(nouveaux).some((n: readonly string[]) => n.length > 0)
      ? [{ type: 'EcartesCompletes' as const, donnees: {}, personnel: nouveaux }]
      : []),
    ...(deux.length + logent.length > 0
      ? [
          {
            type: 'SeparationCompromise' as const,
            donnees: {},
            personnel: { personnes: deux, organisations: logent },
          },
        ]
      : []),
  ];
  return evenements.length > 0 ? { dossier: garde.id, evenements } : null;
}

/**
 * Checks again, at every act, the separation of two adults: on the protected side it refuses; on the other side who does not
 * know the protected dossier is told nothing, and that dossier is (R8.26, R8.27).
 */
export function separer(changement: Changement, autour: Autour): Refus | readonly Avis[] {
  const refus = ferme(changement, autour);
  if (refus) return refus;
  const { apres } = changement;
  const directs = autour.gardes(apres.id).filter((g) => g.id !== apres.id);
  const parSuite = repris(changement)
    .flatMap(autour.gardes)
    .filter((g) => g.id !== apres.id && !directs.some((d) => d.id === g.id));
  const tous = { personnes: suivi(apres), organisations: concernees(apres), dossiers: [apres.id] };
  const avis: Avis[] = [];
  for (const [garde, arrives] of [
    ...directs.map((g) => [g, { ...RIEN, ...venus(changement) }] as const),
    ...parSuite.map((g) => [g, tous] as const),
  ]) {
    const dit = garder(garde, arrives, autour.acteur);
    if (dit && 'refus' in dit) return dit;
    if (dit) avis.push(dit);
  }
  return avis;
}
