import { choix, liste } from '../../../noyau/champs.js';
import { enFrancais } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { enCentimes } from '../../../regles/centimes.js';
import type { EtatDossier } from '../../etat.js';
import type { Identite, Occupant } from '../../menage.js';
import { entreEux, type Partants } from './partage.js';

/** What an act says of those who leave. */
export interface Depart {
  readonly membres?: readonly string[];
  readonly personnes?: number;
  readonly identite?: Identite;
  readonly situation?: { readonly ressourcesMensuelles?: number };
}
export interface QuiPart {
  readonly partants: Partants;
  readonly identite: Identite;
}

const PERSONNES_MAX = 29;
const nommer = ({ prenom, nom, dateNaissance }: Occupant): string =>
  [prenom, nom, dateNaissance ? `(${enFrancais(dateNaissance)})` : ''].filter(Boolean).join(' ');

export const occupantsConnus = ({ menage }: EtatDossier): readonly Occupant[] => menage?.occupants ?? [];

/** Those who may leave: everybody but the reference person, whose dossier this is (R4.122). */
export const champMembres = (occupants: readonly Occupant[]) =>
  liste(
    'Qui part',
    choix(
      'Personne',
      Object.fromEntries(
        occupants.filter((o) => o.lien !== 'reference').map((o) => [o.id, nommer(o)] as const),
      ),
    ),
    PERSONNES_MAX,
    { aide: 'Nommés par l’enquête sociale', min: 1 },
  );

const faux = (regle: string, motif: string, champ: string): Refus => refuser(regle, motif, 'invalide', champ);

/** The persons of the survey that are named; a refusal when one is not there, or is the reference person (R4.120, R4.122). */
function nommes(etat: EtatDossier, ids: readonly string[]): readonly Occupant[] | Refus {
  const connus = occupantsConnus(etat);
  if (connus.length === 0)
    return faux('R4.120', 'L’enquête ne nomme personne : dites combien partent.', 'membres');
  if (new Set(ids).size < ids.length)
    return faux('R4.120', 'Une même personne est nommée deux fois.', 'membres');
  const membres = connus.filter((o) => ids.includes(o.id));
  if (membres.length < ids.length)
    return faux('R4.120', 'Cette personne n’est pas du ménage selon son enquête.', 'membres');
  return membres.some((o) => o.lien === 'reference')
    ? faux(
        'R4.122',
        'La personne de référence garde ce dossier : ouvrez celui de ceux qui se séparent d’elle.',
        'membres',
      )
    : membres;
}

/** Who leaves may not be more than who lives there, nor leave it empty (R4.71). */
function resteQuelquun({ menage }: EtatDossier, personnes: number): Refus | null {
  const total = menage?.situation.nombrePersonnes;
  if (total === undefined)
    return refuser(
      'R4.71',
      'Le nombre de personnes du ménage n’est pas connu : faites d’abord l’enquête sociale.',
      'conflit',
      'personnes',
    );
  if (personnes < total) return null;
  const motif = `Le ménage compte ${total} personne(s) : il doit en rester au moins une dans ce dossier.`;
  return faux('R4.71', motif, 'personnes');
}

/** Their resources were part of the household's (R4.121). */
function ressourcesAdmises({ menage }: EtatDossier, ressources: number | undefined): Refus | null {
  const total = menage?.situation.ressourcesMensuelles;
  return ressources === undefined || total === undefined || enCentimes(ressources) <= enCentimes(total)
    ? null
    : faux(
        'R4.121',
        'Les ressources de ceux qui partent dépassent celles du ménage : actualisez d’abord l’enquête.',
        'situation.ressourcesMensuelles',
      );
}

function identiteDe(etat: EtatDossier, membres: readonly Occupant[]): Identite | null {
  const [reference] = entreEux(membres);
  const { nom, langue } = etat.menage?.identite ?? {};
  const sien = reference?.nom ?? nom;
  if (!reference || sien === undefined) return null;
  const { prenom, dateNaissance } = reference;
  return { nom: sien, prenom, ...(dateNaissance ? { dateNaissance } : {}), ...(langue ? { langue } : {}) };
}

/** Who leaves: by name when the survey names the household, else how many; and who stands for them (R4.120). */
export function quiPart(etat: EtatDossier, depart: Depart): QuiPart | Refus {
  const { membres: ids, situation } = depart;
  if (ids === undefined && occupantsConnus(etat).length > 0)
    return faux('R4.120', 'Nommez ceux qui partent, parmi les personnes de l’enquête sociale.', 'membres');
  const membres = ids === undefined ? undefined : nommes(etat, ids);
  if (estRefus(membres)) return membres;
  const personnes = membres?.length ?? depart.personnes;
  if (personnes === undefined) return faux('R4.120', 'Dites combien de personnes partent.', 'personnes');
  if (depart.personnes !== undefined && depart.personnes !== personnes)
    return faux(
      'R4.120',
      `${personnes} personne(s) sont nommées, ${depart.personnes} comptées.`,
      'personnes',
    );
  const ressources = situation?.ressourcesMensuelles;
  const refus = resteQuelquun(etat, personnes) ?? ressourcesAdmises(etat, ressources);
  if (refus) return refus;
  const identite = depart.identite ?? (membres ? identiteDe(etat, membres) : null);
  if (!identite)
    return faux('R4.120', 'Dites l’identité de la personne de référence de ceux qui partent.', 'identite');
  return {
    identite,
    partants: {
      personnes,
      ...(membres ? { membres } : {}),
      ...(ressources === undefined ? {} : { ressources }),
    },
  };
}
