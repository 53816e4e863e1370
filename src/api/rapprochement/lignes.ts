import { NATURES_LOGEMENT } from '../../domaine/logement/etat.js';
import { direRefusPasse, type RefusPasse } from '../../domaine/dossier/etapes/rapprochement/deja-refuse.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { direCriteres, NIVEAUX, validite, type Adequation } from '../../domaine/regles/adequation.js';
import { chiffres } from '../../domaine/regles/chiffres.js';
import type { Demande, Offre } from '../../domaine/regles/demande.js';
import { libelleLogement } from '../../vues/noms-logements.js';
import type { Noms } from '../noms/annuaire.js';
import { litLeRestreint, masquerCritere } from './masque.js';
import type { MenageEvalue, OffreEvaluee } from './rapprochements.js';

interface Paire {
  readonly demande: Demande;
  readonly offre: Offre;
  readonly adequation: Adequation;
  readonly le: string;
}

/** What every reading of a pair says: its level, its figures, each criterion in words. */
export function ligneAdequation({ demande, offre, adequation, le }: Paire, acteur: Personne) {
  const criteres = direCriteres(adequation);
  return {
    niveau: adequation.niveau,
    libelleNiveau: NIVEAUX[adequation.niveau],
    valable: validite(adequation),
    chiffres: chiffres(demande, offre, { le }),
    criteres: litLeRestreint(acteur) ? criteres : criteres.map(masquerCritere),
  };
}

export const ligneOffre = (
  evaluee: OffreEvaluee,
  demande: Demande,
  le: string,
  acteur: Personne,
  noms: Noms,
  dejaRefuse: RefusPasse | null,
) => {
  const { id, reference, bailleur, nature, commune, typologie, surface, disponibleLe, statut } =
    evaluee.logement;
  return {
    logement: {
      ...{ id, reference, bailleur, nature, commune, typologie, surface, disponibleLe, statut },
      libelle: libelleLogement({ typologie, commune, reference }),
      nomBailleur: noms.organisation(bailleur),
      libelleNature: NATURES_LOGEMENT[nature],
    },
    retenuPourLui: statut === 'reserve' && evaluee.logement.dossier === demande.dossier,
    dejaRefuse: dejaRefuse && direRefusPasse(dejaRefuse),
    ...ligneAdequation({ demande, le, ...evaluee }, acteur),
  };
};

export const ligneMenage = (
  evalue: MenageEvalue,
  acteur: Personne,
  menage: { readonly nom: string; readonly prenom: string } | undefined,
) => {
  const { demande, offre, cote, adequation, enProposition, reglages } = evalue;
  const { dossier, reference, commune, ouvertLe } = demande;
  return {
    ...{ dossier, reference, commune, ouvertLe, enProposition },
    menage: menage ?? null,
    points: cote.total,
    pointsPossibles: cote.possible,
    ...ligneAdequation({ demande, offre, adequation, le: reglages.le }, acteur),
  };
};
