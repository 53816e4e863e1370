import { evolueur } from '../noyau/agregat.js';
import type { Inscrit } from '../noyau/evenement.js';
import { EVOLUTION_ACCES } from './etapes/acces/evolution.js';
import { EVOLUTION_ACCOMPAGNEMENT } from './etapes/accompagnement/evolution.js';
import { suivreAppuis } from './etapes/charte/appuis.js';
import { EVOLUTION_CHARTE } from './etapes/charte/evolution.js';
import { EVOLUTION_COMMISSION } from './etapes/commission/evolution.js';
import { EVOLUTION_CONCERTATION } from './etapes/concertation/evolution.js';
import { EVOLUTION_DEMENAGEMENT } from './etapes/demenagement/evolution.js';
import { EVOLUTION_DOCUMENTS } from './etapes/documents/evolution.js';
import { EVOLUTION_ENQUETE_SOCIALE } from './etapes/enquete-sociale/evolution.js';
import { EVOLUTION_MENAGES } from './etapes/menages/evolution.js';
import { EVOLUTION_PASSERELLES } from './etapes/passerelles/evolution.js';
import { EVOLUTION_PROCEDURE } from './etapes/procedure/evolution.js';
import { EVOLUTION_RAPPROCHEMENT } from './etapes/rapprochement/evolution.js';
import { EVOLUTION_REGIMES } from './etapes/regimes/evolution.js';
import { EVOLUTION_SUIVI } from './etapes/suivi/evolution.js';
import { EVOLUTION_VIE } from './etapes/vie/evolution.js';
import type { EtatDossier } from './etat.js';
import type { EvenementDossier } from './evenements.js';
import { faitDe } from './evolution.js';
import { avecFait } from './faits.js';
import { fermerTaches } from './fermeture.js';
import { cleFait } from './recits.js';

const appliquer = evolueur<EtatDossier, EvenementDossier>({
  ...EVOLUTION_VIE,
  ...EVOLUTION_ACCES,
  ...EVOLUTION_CONCERTATION,
  ...EVOLUTION_ENQUETE_SOCIALE,
  ...EVOLUTION_ACCOMPAGNEMENT,
  ...EVOLUTION_RAPPROCHEMENT,
  ...EVOLUTION_PASSERELLES,
  ...EVOLUTION_COMMISSION,
  ...EVOLUTION_DEMENAGEMENT,
  ...EVOLUTION_SUIVI,
  ...EVOLUTION_REGIMES,
  ...EVOLUTION_DOCUMENTS,
  ...EVOLUTION_PROCEDURE,
  ...EVOLUTION_CHARTE,
  ...EVOLUTION_MENAGES,
});

/** Folds one event: the standing fact it sets, what is particular to it, then the tasks it has made pointless and what it relies on. */
export function evoluerDossier(etat: EtatDossier, evenement: Inscrit<EvenementDossier>): EtatDossier {
  const cle = cleFait(evenement);
  const suivant = appliquer(cle ? avecFait(etat, cle, faitDe(evenement)) : etat, evenement);
  return suivreAppuis(fermerTaches(suivant, evenement), evenement);
}
