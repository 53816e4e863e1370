import { champCode, champDelai } from '../champs-charte.js';
import { choix, date, entier, facultatif, liste, objet, ouiNon, texte } from '../../noyau/champs.js';
import { REGIMES_DEFAUT } from './regimes-defaut.js';
import { definirSection } from './section.js';

/** What an offer must be to count (art. 13 bis of the law of 1948, simplified). */
export const CRITERES_VALIDITE = {
  surface: 'Assez grande pour le ménage',
  besoins: 'Adaptée aux besoins du ménage',
  moyens: 'Adaptée à ses moyens',
  proximite: 'Assez proche du logement d’origine',
  decence: 'Logement décent',
} as const;
export type CritereValidite = keyof typeof CRITERES_VALIDITE;

/** What the silence of a household means once its delay is over; a person alone says so (R7.7). */
export const EFFETS_SILENCE = {
  acceptation: 'vaut acceptation',
  'refus-compte': 'vaut refus, qui compte',
  'refus-sans-compte': 'vaut refus, qui ne compte pas',
} as const;

/** What the silence of a household entails, and the regime that says it. */
export interface SilenceDit {
  readonly regime: string;
  readonly effet: keyof typeof EFFETS_SILENCE;
}

/** The fact from which a legal delay runs. */
export const POINTS_JALON = {
  acte: 'L’acte qui fonde le régime',
  depart: 'La date de départ prévue',
  offre: 'La notification de l’offre acceptée, ou de la dernière offre due',
  bail: 'La signature du bail',
  decision: 'La décision favorable, une fois notifiée',
} as const;
export type PointJalon = keyof typeof POINTS_JALON;

export const PORTEES_JALON = {
  'pas-de-depart-avant': 'Aucun départ ne peut être imposé avant',
  'agir-avant': 'Il faut avoir agi avant',
  bascule: 'La situation change de nature',
  paiement: 'Une somme est due',
} as const;

const JALON = objet('Jalon', {
  code: champCode(),
  libelle: texte('Libellé'),
  point: choix('Court depuis', POINTS_JALON),
  sens: choix('Sens', { apres: 'Après', avant: 'Avant' }),
  delai: champDelai('Délai'),
  portee: choix('Portée', PORTEES_JALON),
  article: texte('Article'),
  preuve: texte('Preuve attendue'),
  moisDeLoyer: facultatif(
    entier('Mois du nouveau loyer', 1, 60, { aide: 'Somme due au ménage à la signature du bail' }),
  ),
});

/** The code of the regime of a household that no law takes in charge. */
export const REGIME_CHARTE = 'charte-seule';

/** Under which law a household is rehoused: offers, answer, clock, effects (R9.3). */
export const REGIMES = definirSection({
  titre: 'Régimes de relogement',
  source:
    'Code de l’urbanisme, code de la construction et de l’habitation, loi 2011-725 du 23 juin 2011 : chaque régime cite son article et dit quand il a été lu. Nombre de propositions ouvertes à la fois, effets du silence que la loi ne règle pas, ancienneté d’un acte, revue d’une suspension : à valider par la CACL.',
  champs: {
    regimes: liste(
      'Régimes',
      objet('Régime', {
        code: champCode(),
        libelle: texte('Libellé'),
        article: texte('Texte'),
        verifieLe: facultatif(date('Texte vérifié le')),
        aVerifier: facultatif(texte('À vérifier', { max: 600 })),
        source: texte('Source', { max: 600 }),
        acte: texte('Acte qui le fonde'),
        debiteur: texte('Qui doit le relogement', { max: 400 }),
        complementaire: ouiNon('Horloge complémentaire', {
          aide: 'S’ajoute à un autre régime sans compter d’offres à sa place',
        }),
        offresDues: facultatif(entier('Offres dues', 1, 20, { aide: 'Absent : le nombre de la charte' })),
        articleOffres: texte('Texte des offres'),
        criteres: liste('Une offre compte si elle est', choix('Critère', CRITERES_VALIDITE), 5),
        presumee: ouiNon('Une offre dont un critère est inconnu compte', {
          aide: 'Non : elle ne compte qu’une fois vérifiée par le pilote',
        }),
        propositionsOuvertes: entier('Propositions ouvertes à la fois', 1, 10),
        delaiReponse: facultatif(champDelai('Délai de réponse que donne le texte', { nonNul: true })),
        articleReponse: texte('Texte de la réponse'),
        silence: choix('Silence du ménage', EFFETS_SILENCE),
        jalons: liste('Jalons', JALON, 20),
        interditHabiter: facultatif(
          ouiNon('Interdit d’habiter le logement', {
            aide: 'Tant qu’il est rattaché, le ménage n’est pas dit maintenu sur place',
          }),
        ),
        apresEpuisement: texte('Une fois les offres épuisées', { max: 400 }),
        indemnites: liste('Indemnités', texte('Indemnité', { max: 600 }), 10),
      }),
      40,
    ),
    delaiReponse: champDelai('Délai de réponse du ménage, quand le texte n’en donne pas', { nonNul: true }),
    revueSuspension: champDelai('Une horloge suspendue est revue au plus tard après', { nonNul: true }),
    ancienneteActeAnnees: entier('Ancienneté de l’acte qui fonde un régime, au plus (années)', 1, 100),
  },
  defaut: {
    regimes: REGIMES_DEFAUT,
    delaiReponse: { duree: 'P20D', calendrier: 'ouvre' },
    revueSuspension: { duree: 'P3M', calendrier: 'civil' },
    ancienneteActeAnnees: 30,
  },
  ajoutes: ['ancienneteActeAnnees', 'revueSuspension'],
  coherence: ({ regimes }) =>
    regimes.some((r) => r.code === REGIME_CHARTE)
      ? []
      : [{ chemin: 'regimes', motif: `doit dire le régime « ${REGIME_CHARTE} » (R9.2)` }],
});
