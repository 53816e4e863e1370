import { ETATS_FRAICHEUR, MOMENTS_ENQUETE } from '../../domaine/dossier/etapes/enquete-sociale/fraicheur.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import { bool, date, entier, instant, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

export const libre: SchemaJson = { type: 'object', additionalProperties: true };

export const QUESTIONNAIRE_LISTE = nomme(
  'QuestionnaireListe',
  objet({
    version: texte,
    effet: nul(date),
    livree: bool,
    enVigueur: bool,
    par: nul(texte),
    motif: nul(texte),
  }),
);
export const QUESTIONNAIRE = nomme(
  'Questionnaire',
  objet({ version: texte, modele: { ...libre, description: 'Modèle SurveyJS' } }),
);
const COMPAREES = {
  contre: { ...texte, description: 'Version en vigueur' },
  differences: tableau(
    objet({
      genre: parmi(['ajoutee', 'retiree', 'changee']),
      rubrique: texte,
      question: nul(texte),
      details: tableau(texte),
    }),
  ),
};
export const DIFFERENCES_QUESTIONNAIRE = nomme('DifferencesQuestionnaire', objet(COMPAREES));
export const VERIFICATION_QUESTIONNAIRE = nomme(
  'VerificationQuestionnaire',
  objet({
    valable: bool,
    fautes: tableau(objet({ champ: texte, motif: texte, regle: parmi(['R2.20', 'R2.21']) })),
    ...COMPAREES,
  }),
);
const PROGRES = objet({
  page: texte,
  titre: texte,
  restreint: bool,
  repondues: entier,
  questions: entier,
  manquent: entier,
});
const ERREUR = objet({ question: texte, motif: texte });
export const REMARQUE = objet({ sur: texte, texte });

export const BROUILLON = nomme(
  'BrouillonEnquete',
  objet({
    version: { ...entier, description: 'À redire en `If-Match` ; 0 tant que rien n’est enregistré' },
    questionnaire: texte,
    modele: libre,
    reponses: libre,
    restreintes: { ...nul(libre), description: 'null : à lire sur motif déclaré (R8.6)' },
    restreintesRemplies: bool,
    par: nul(texte),
    le: nul(instant),
    progression: tableau(PROGRES),
    aCorriger: tableau(ERREUR),
    remarques: nul(objet({ ensemble: texte, parQuestion: tableau(REMARQUE) })),
    modifiable: bool,
    empechement: nul(texte),
  }),
);
export const BROUILLON_GARDE = nomme(
  'BrouillonGarde',
  objet({
    version: entier,
    par: texte,
    le: instant,
    progression: tableau(PROGRES),
    aCorriger: tableau(ERREUR),
  }),
);

export const FRAICHEUR = nomme(
  'FraicheurEnquete',
  objet({
    etat: parmi(Object.keys(ETATS_FRAICHEUR)),
    libelle: texte,
    faiteLe: nul(date),
    jusquau: nul(date),
    phase: nul(date),
    moment: parmi(Object.keys(MOMENTS_ENQUETE)),
    libelleMoment: texte,
    fenetre: nul(objet({ du: date, au: date })),
    phrases: tableau(texte),
    source: texte,
  }),
);
export const ENQUETE_LISTE = nomme(
  'EnqueteListe',
  objet({
    numero: { ...entier, description: 'Version du fait dans le dossier' },
    le: instant,
    par: texte,
    relais: nul(texte),
    structure: nul(texte),
    questionnaire: texte,
    titreQuestionnaire: texte,
    etat: parmi(['en-attente', 'validee', 'renvoyee', 'remplacee', 'retiree']),
    libelleEtat: texte,
    remarques: nul(objet({ ensemble: texte, parQuestion: tableau(REMARQUE) })),
  }),
);
export const ENQUETES = nomme(
  'Enquetes',
  objet({
    fraicheur: FRAICHEUR,
    brouillon: nul(objet({ version: entier, par: texte, le: instant, progression: tableau(PROGRES) })),
    peutRemplir: bool,
    elements: tableau(ENQUETE_LISTE),
  }),
);
const LIGNE = objet({ question: texte, libelle: texte, reponse: texte });
export const ENQUETE = nomme(
  'Enquete',
  objet({
    numero: entier,
    le: instant,
    questionnaire: texte,
    modele: libre,
    reponses: libre,
    restreintesRemplies: bool,
    sections: tableau(objet({ page: texte, titre: texte, restreint: bool, lignes: tableau(LIGNE) })),
  }),
);
const COMPAREES_ENQUETES = {
  avant: entier,
  apres: entier,
  ecarts: tableau(
    objet({
      question: texte,
      libelle: texte,
      section: texte,
      genre: parmi(['ajoutee', 'retiree', 'changee']),
      nonPosee: {
        ...nul(parmi(['avant', 'apres'])),
        description: 'Enquête dont la version ne posait pas la question',
      },
      avant: nul(texte),
      apres: nul(texte),
    }),
  ),
};
export const COMPARAISON = nomme(
  'ComparaisonEnquetes',
  objet({
    ...COMPAREES_ENQUETES,
    restreintesComparees: bool,
    restreintesRemplies: { ...bool, description: 'L’une au moins porte des réponses restreintes' },
  }),
);
export const COMPARAISON_RESTREINTE = nomme('ComparaisonRestreinte', objet(COMPAREES_ENQUETES));
export const RESTREINT = nomme(
  'ReponsesRestreintes',
  objet({
    enquete: entier,
    reponses: libre,
    sections: tableau(objet({ titre: texte, lignes: tableau(LIGNE) })),
  }),
);
