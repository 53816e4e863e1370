import type { DateCivile } from '../../../noyau/instants.js';
import { enCentimes, enEuros } from '../../../regles/centimes.js';
import { composer } from '../../../questionnaire/composition.js';
import type { Menage, Occupant } from '../../menage.js';

/** Who leaves, as far as it was said: how many, who by name, with which resources. */
export interface Partants {
  readonly personnes: number;
  readonly membres?: readonly Occupant[];
  /** Euros a month, that are theirs and not the others'. */
  readonly ressources?: number;
}

const memes = (a: Occupant, b: Occupant): boolean => a.id === b.id && a.prenom === b.prenom;

/** The household with those persons less or more: their number, who they are, its bedrooms, its resources (R4.120, R4.121). */
function avec(
  menage: Menage,
  occupants: readonly Occupant[],
  ecart: -1 | 1,
  p: Partants,
  jour: DateCivile,
): Menage {
  const { nombrePersonnes, ressourcesMensuelles, composition: avant, ...reste } = menage.situation;
  const composition = p.membres ? composer(occupants, jour) : avant;
  const ressources =
    ressourcesMensuelles !== undefined && p.ressources !== undefined
      ? enEuros(enCentimes(ressourcesMensuelles) + ecart * enCentimes(p.ressources))
      : ressourcesMensuelles;
  return {
    ...menage,
    situation: {
      ...reste,
      ...(nombrePersonnes === undefined ? {} : { nombrePersonnes: nombrePersonnes + ecart * p.personnes }),
      ...(ressources === undefined ? {} : { ressourcesMensuelles: ressources }),
      ...(composition ? { composition } : {}),
    },
    ...(menage.occupants || p.membres ? { occupants } : {}),
  };
}

export function sansPartants(menage: Menage, partants: Partants, jour: DateCivile): Menage {
  const { membres = [] } = partants;
  const restent = (menage.occupants ?? []).filter((o) => !membres.some((m) => memes(o, m)));
  return avec(menage, restent, -1, partants, jour);
}

export function avecPartants(menage: Menage, partants: Partants, jour: DateCivile): Menage {
  const { membres = [] } = partants;
  const presents = menage.occupants ?? [];
  const tous = [...presents, ...membres.filter((m) => !presents.some((o) => memes(o, m)))];
  return avec(menage, tous, 1, partants, jour);
}

/** Those who leave, in a household of their own: who is its reference person comes first, ties to those who stay are gone. */
export function entreEux(membres: readonly Occupant[]): Occupant[] {
  const naissance = (o: Occupant) => o.dateNaissance ?? '9999-12-31';
  const [reference] = [...membres].sort((a, b) =>
    (a.lien === 'conjoint') === (b.lien === 'conjoint')
      ? naissance(a).localeCompare(naissance(b))
      : a.lien === 'conjoint'
        ? -1
        : 1,
  );
  const autres = membres.filter((m) => m !== reference);
  const lien = (m: Occupant) =>
    reference?.lien === 'conjoint' && m.lien === 'enfant' ? 'enfant' : 'famille';
  return [
    ...(reference ? [{ ...reference, lien: 'reference' }] : []),
    ...autres.map((m) => ({ ...m, lien: lien(m) })),
  ].map((m, rang) => ({ ...m, id: `o${rang + 1}` }));
}
