import type { LibellesDe } from '../evolution.js';
import { MODES_DEMENAGEMENT, NOMS_OBJECTIFS } from './etat.js';
import type { FaitsReglages } from './evenements.js';

export const LIBELLES_REGLAGES: LibellesDe<FaitsReglages> = {
  ObjectifHorsQpvRegle: ({ part }) => `Objectif réglé : ${NOMS_OBJECTIFS.horsQpv}, ${part} %`,
  ObjectifNeufRegle: ({ part }) => `Objectif réglé : ${NOMS_OBJECTIFS.neuf}, ${part} %`,
  ObjectifResteAChargeRegle: ({ part }) => `Objectif réglé : ${NOMS_OBJECTIFS.resteACharge}, ${part} %`,
  ObjectifRetire: ({ objectif }) => `Objectif retiré : ${NOMS_OBJECTIFS[objectif]}`,
  RegimeRegle: 'Régime légal par défaut réglé',
  DemenagementRegle: ({ mode }) => `Prise en charge des déménagements réglée : ${MODES_DEMENAGEMENT[mode]}`,
  PartenaireAjoute: 'Partenaire ajouté à l’opération',
  PartenaireRetire: 'Partenaire retiré de l’opération',
};
