import { NATURES_LOGEMENT } from '../../domaine/logement/etat.js';
import type { Affectation, Difference, Paire } from '../../domaine/regles/affectation.js';
import type { Proposition } from './affectations.js';

interface Noms {
  readonly menages: ReadonlyMap<string, { readonly nom: string; readonly prenom: string }>;
  readonly logements: ReadonlyMap<string, string>;
  /** The households that were asked for; absent = all. */
  readonly demandes: readonly string[] | undefined;
}

const ECARTE =
  'N’attend pas de logement à l’étape 4, en a déjà un, a sa recherche en attente, ou n’est pas de votre ressort.';

function direDifference({ sens, avant, apres }: Difference, logement: (p: Paire) => string): string {
  if (apres === null)
    return `Par priorité, il aurait ${avant ? logement(avant) : 'un logement'} ; ici, aucun.`;
  if (avant === null) return `Par priorité, il n’aurait rien ; ici, ${logement(apres)}.`;
  const mieux = {
    gagne: 'qui lui va mieux',
    perd: 'qui lui va un peu moins bien',
    change: 'qui lui va autant',
  }[sens];
  return `${logement(apres)}, ${mieux}, au lieu de ${logement(avant)}.`;
}

/** Why a household gets nothing: none suits and what would change it, or those that suit go to others. */
function direSansLogement(proposition: Proposition, dossier: string, noms: Noms): string {
  const piste = proposition.pistes.get(dossier);
  if (!piste)
    return proposition.logements.length === 0
      ? 'Aucun logement n’est libre.'
      : 'Les logements qui lui conviennent vont à d’autres ménages.';
  const proche = noms.logements.get(piste.logement) ?? 'un logement';
  return `Aucun logement ne lui convient. Le plus proche : ${proche}. ${piste.deblocages.join(' ') || 'Voir son référent.'}`;
}

/** A proposal as it is read. */
export function reponseAffectation(proposition: Proposition, noms: Noms) {
  const logement = ({ logement: id }: Paire): string => noms.logements.get(id) ?? 'Logement du guichet';
  const affectation = ({ objectif, paires }: Affectation) => ({ objectif, reloges: paires.length, paires });
  const presents = new Set(proposition.demandes.map(({ demande }) => demande.dossier));
  const servis = new Set(proposition.exacte.paires.map((p) => p.dossier));
  return {
    menages: proposition.demandes.map(({ demande, cote, enProposition }) => ({
      dossier: demande.dossier,
      reference: demande.reference,
      menage: noms.menages.get(demande.dossier) ?? null,
      points: cote.total,
      enProposition,
    })),
    logements: proposition.logements.map(({ id, nature, loyer, charges }) => ({
      ...{ id, loyer, charges },
      libelle: noms.logements.get(id) ?? 'Logement du guichet',
      libelleNature: NATURES_LOGEMENT[nature],
    })),
    ecartes: (noms.demandes ?? [])
      .filter((d) => !presents.has(d))
      .map((dossier) => ({ dossier, dit: ECARTE })),
    pairesPossibles: proposition.paires,
    parPriorite: affectation(proposition.gloutonne),
    meilleure: { ...affectation(proposition.exacte), optimale: proposition.optimale },
    differences: proposition.differences.map((d) => ({
      dossier: d.dossier,
      sens: d.sens,
      dit: direDifference(d, logement),
    })),
    sansLogement: [...presents]
      .filter((dossier) => !servis.has(dossier))
      .map((dossier) => ({ dossier, dit: direSansLogement(proposition, dossier, noms) })),
  };
}
