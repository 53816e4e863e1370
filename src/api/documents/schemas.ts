import { bool, entier, instant, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

const FORMAT = parmi(['pdf', 'docx']);
const NOMME = objet({ code: texte, libelle: texte });

export const DOCUMENT_REMIS = nomme(
  'DocumentRemis',
  objet({
    numero: entier,
    le: instant,
    modele: texte,
    titre: texte,
    destinataire: texte,
    langue: texte,
    format: FORMAT,
    libelleFormat: texte,
    moyen: texte,
    empreinte: texte,
    versionModele: entier,
  }),
);

export const DOCUMENTS_DOSSIER = nomme(
  'DocumentsDossier',
  objet({
    documents: tableau(
      nomme(
        'DocumentPossible',
        objet({
          modele: texte,
          titre: texte,
          objet: texte,
          rendezVous: { ...bool, description: 'Le document peut donner un rendez-vous' },
          accueil: { ...bool, description: 'Le document dit où le ménage est reçu' },
          surProposition: { ...bool, description: 'Le document porte sur une proposition en cours' },
          destinataires: tableau(
            objet({ code: texte, libelle: texte, possible: bool, regle: nul(texte), motif: nul(texte) }),
          ),
          langues: tableau(NOMME),
          formats: tableau(NOMME),
        }),
      ),
    ),
    propositions: tableau(objet({ id: texte, libelle: texte })),
    moyens: tableau(NOMME),
    accueil: objet({ lieu: texte, telephone: texte }),
    remis: tableau(DOCUMENT_REMIS),
  }),
);

export const FICHIER = { type: 'string', format: 'binary' } as const;
