import {
  agrementValide,
  ETATS_ENGAGEMENT,
  NATURES_SUCCESSION,
  TYPES_AGREMENT,
  TYPES_ORGANISATION,
  type EtatOrganisation,
} from '../../domaine/organisation/etat.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import type { Noms } from '../noms/annuaire.js';

/** An organisation as it is shown: its codes in words, which approvals hold today. */
export function ficheOrganisation(etat: EtatOrganisation, noms: Noms) {
  const aujourdhui = dateCayenne(new Date().toISOString());
  const { successeur } = etat;
  return {
    courriel: null,
    ...etat,
    libelleType: TYPES_ORGANISATION[etat.type],
    agrements: etat.agrements.map((a) => ({
      ...a,
      libelle: TYPES_AGREMENT[a.type],
      valide: agrementValide({ agrements: [a] }, a.type, aujourdhui) !== null,
    })),
    engagements: etat.engagements.map((e) => ({ ...e, libelleEtat: ETATS_ENGAGEMENT[e.etat] })),
    codeSuccesseur: successeur?.vers ?? null,
    successeur: successeur && {
      ...successeur,
      nom: noms.organisation(successeur.vers),
      libelle: NATURES_SUCCESSION[successeur.nature],
    },
    predecesseurs: etat.predecesseurs.map((code) => ({ code, nom: noms.organisation(code) })),
  };
}
