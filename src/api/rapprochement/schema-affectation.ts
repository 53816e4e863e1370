import { NOM_MENAGE } from '../dossiers/schemas.js';
import { bool, entier, nombre, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

const PAIRE = objet({ dossier: texte, logement: texte, valeur: entier });
const COMMUN = {
  objectif: { ...entier, description: 'Somme des valeurs des paires, aux poids de la charte' },
  reloges: entier,
  paires: tableau(PAIRE),
};
const DIT = objet({ dossier: texte, dit: texte });

export const AFFECTATION = nomme(
  'Affectation',
  objet({
    menages: tableau(
      objet({
        dossier: texte,
        reference: texte,
        menage: nul(NOM_MENAGE),
        points: entier,
        enProposition: bool,
      }),
    ),
    logements: tableau(
      objet({ id: texte, libelle: texte, libelleNature: texte, loyer: nombre, charges: nombre }),
    ),
    ecartes: {
      ...tableau(DIT),
      description:
        'Demandés, mais qui n’attendent pas de logement, ou dont la recherche est en attente (R4.183)',
    },
    pairesPossibles: entier,
    parPriorite: objet(COMMUN),
    meilleure: objet({
      ...COMMUN,
      optimale: { ...bool, description: 'Faux : la meilleure trouvée dans le délai, non prouvée' },
    }),
    differences: tableau(objet({ dossier: texte, sens: parmi(['gagne', 'perd', 'change']), dit: texte })),
    sansLogement: tableau(DIT),
  }),
);
