import { ETATS_LIGNE } from '../../domaine/dossier/horloge-legale/types.js';
import { bool, date, entier, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

const DEPART = objet({
  le: { ...nul(date), description: 'Avant cette date, aucun départ ne peut être imposé' },
  article: nul(texte),
  manque: { ...nul(texte), description: 'La preuve sans laquelle la date ne peut pas être dite' },
});

const LIGNE = nomme(
  'LigneHorloge',
  objet({
    code: texte,
    regime: texte,
    libelle: texte,
    article: texte,
    le: nul(date),
    etat: parmi(Object.keys(ETATS_LIGNE)),
    libelleEtat: texte,
    portee: texte,
    effet: nul(texte),
    preuve: objet({ attendue: texte, presente: bool, le: nul(date), version: nul(entier) }),
    proposition: nul(entier),
  }),
);

const OFFRE = objet({
  proposition: texte,
  rang: entier,
  etat: texte,
  notifieeLe: nul(date),
  notificationCompte: { ...bool, description: 'Elle compte pour les dates de la loi (R9.23)' },
  valide: { type: ['boolean', 'null'], description: 'Nul : à vérifier' },
  corrigee: bool,
  manquent: tableau(texte),
  inconnus: tableau(texte),
  compte: bool,
});

/** The legal clock of a dossier, as its readers see it. */
export const HORLOGE_LEGALE = nomme(
  'HorlogeLegale',
  objet({
    le: date,
    suspendu: bool,
    departAuPlusTot: DEPART,
    regimes: tableau(
      objet({
        code: texte,
        libelle: texte,
        article: texte,
        verifieLe: nul(date),
        aVerifier: nul(texte),
        source: texte,
        debiteur: texte,
        indemnites: tableau(texte),
        complementaire: bool,
        rattache: bool,
        eteint: bool,
        acteLe: nul(date),
        departLe: nul(date),
        decisionLe: nul(date),
        offres: objet({
          dues: entier,
          comptees: entier,
          restantes: entier,
          epuisees: bool,
          aVerifier: {
            ...tableau(entier),
            description: 'Rangs des offres notifiées dont la validité est à dire par le pilote (R4.192)',
          },
          propositions: tableau(OFFRE),
        }),
        depart: DEPART,
        apresEpuisement: texte,
        lignes: tableau(LIGNE),
      }),
    ),
  }),
);
