import { ISSUES_MIGRATION, SENS } from '../../vues/migrations-charte.js';
import {
  ACTES,
  bool,
  date,
  entier,
  instant,
  nomme,
  nul,
  objet,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import { DIFFERENCE } from './schemas-parties.js';

const libre: SchemaJson = { type: 'object', additionalProperties: true };

export const CHARTE_LISTE = nomme(
  'CharteListe',
  objet({
    ...{ id: texte, libelle: texte, enVigueurDu: date, source: texte, publiee: bool, version: entier },
    remplace: tableau(texte),
  }),
);
export const CHARTE = nomme(
  'Charte',
  objet({
    ...{ id: texte, publiee: bool, contenu: nul(libre), version: entier },
    engagements: tableau(objet({ engagement: texte, etat: texte, le: date, commentaire: nul(texte) })),
    ...ACTES,
  }),
);

const CHAMP_LU = nomme(
  'ChampLu',
  objet({ titre: texte, valeur: nul(texte), entrees: tableau(objet({ champs: tableau(libre) })) }),
);
const TACHE_LUE = objet({ code: texte, libelle: texte, regle: nul(tableau(CHAMP_LU)) });
export const LECTURE = nomme(
  'LectureCharte',
  objet({
    general: tableau(CHAMP_LU),
    etapes: tableau(objet({ code: texte, libelle: texte, taches: tableau(TACHE_LUE) })),
    motifsRefus: tableau(objet({ code: texte, libelle: texte, compte: bool })),
    sections: tableau(objet({ cle: texte, titre: texte, source: texte, champs: tableau(CHAMP_LU) })),
  }),
);
export const FORMULAIRES_CHARTE = nomme(
  'FormulairesCharte',
  objet({
    ...{ base: libre, tache: libre, motif: libre },
    taches: tableau(objet({ code: texte, libelle: texte, etape: texte })),
    sections: tableau(objet({ cle: texte, titre: texte, source: texte, schema: libre })),
  }),
);
export const DIFFERENCES = nomme(
  'DifferencesCharte',
  objet({
    ...{ de: texte, vers: texte },
    differences: tableau(DIFFERENCE),
  }),
);

const EFFETS = ['inchangee', 'reculee', 'avancee', 'gardee'];
const TACHE_SIMULEE = objet({
  ...{ id: texte, code: texte, libelle: texte, effet: parmi(EFFETS) },
  ...{ de: instant, calculee: instant, vers: instant, seraitEnRetard: bool, retardEvite: bool },
});
const DATE_LEGALE = objet({
  ...{ regime: texte, code: texte, libelle: texte, effet: parmi([...EFFETS, 'nouvelle', 'retiree']) },
  ...{ de: nul(date), calculee: nul(date), vers: nul(date) },
});
const REPONSE_SIMULEE = objet({
  ...{ proposition: texte, rang: entier, effet: parmi(EFFETS) },
  ...{ de: instant, calculee: instant, vers: instant },
});
const passage = (lu: SchemaJson) => objet({ de: nul(lu), vers: nul(lu) });
const OFFRES_SIMULEES = objet({
  ...{ regime: texte, libelle: texte },
  ...{ dues: passage(entier), comptees: passage(entier), epuisees: passage(bool) },
});
const SILENCE_SIMULE = objet({ proposition: texte, rang: entier, dit: texte, calcule: texte });
const TOTAUX = objet({
  ...{ dossiers: entier, touches: entier, empeches: entier, seraientEnRetard: entier, retardsEvites: entier },
  ...{ reculees: entier, avancees: entier, gardees: entier, inchangees: entier, ouvertures: entier },
  ...{ fermetures: entier, legalesDeplacees: entier, legalesGardees: entier, comptesOffres: entier },
  silencesGardes: entier,
});
const FAUTE = objet({ champ: texte, motif: texte });
export const SIMULATION = nomme(
  'SimulationCharte',
  objet({
    ...{ version: texte, le: instant, raccourcir: bool, totaux: TOTAUX, tronquee: bool },
    publication: objet({ refus: tableau(FAUTE), attention: tableau(FAUTE) }),
    dossiers: tableau(
      objet({
        ...{ dossier: texte, reference: texte, operation: texte, etape: texte, charte: texte },
        obstacles: tableau(objet({ regle: texte, motif: texte })),
        taches: tableau(TACHE_SIMULEE),
        ...{ ouvertures: tableau(texte), fermetures: tableau(texte) },
        ...{ datesLegales: tableau(DATE_LEGALE), reponses: tableau(REPONSE_SIMULEE) },
        ...{ offres: tableau(OFFRES_SIMULEES), silences: tableau(SILENCE_SIMULE) },
      }),
    ),
  }),
);

const MARCHE = objet({
  ...{ sens: parmi(SENS), commenceeLe: instant, termineeLe: nul(instant) },
  ...{ faites: entier, refusees: entier, aReprendre: entier },
});
const COMMUN = {
  ...{ id: texte, decideeLe: instant, auteur: texte, motif: texte, raccourcissement: nul(texte) },
  operations: tableau(texte),
  annulee: nul(objet({ le: instant, auteur: texte, motif: texte })),
  marches: tableau(MARCHE),
};
export const MIGRATION = nomme('MigrationCharte', objet(COMMUN));
export const RESULTATS = nomme(
  'ResultatsMigration',
  objet({
    ...COMMUN,
    elements: tableau(
      objet({
        ...{ dossier: texte, reference: texte, operation: texte, sens: parmi(SENS) },
        ...{ issue: parmi(ISSUES_MIGRATION), regle: nul(texte), motif: nul(texte), le: instant },
      }),
    ),
  }),
);

export const RETOURS = nomme(
  'AnnulationMigration',
  objet({
    totaux: objet({ dossiers: entier, rendus: entier, retenus: entier }),
    tronquee: bool,
    dossiers: tableau(
      objet({ dossier: texte, reference: texte, operation: texte, etape: texte, motif: texte }),
    ),
  }),
);

const NOEUD_LU = objet({ id: texte, nom: texte, phrases: tableau(texte) });
export const PROCESSUS = nomme(
  'ProcessusCharte',
  objet({
    version: texte,
    planches: tableau(
      objet({ code: texte, nom: texte, largeur: entier, hauteur: entier, noeuds: tableau(NOEUD_LU) }),
    ),
  }),
);
