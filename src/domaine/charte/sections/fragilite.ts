import { choix, entier, liste, montant, note, objet } from '../../noyau/champs.js';
import { definirSection, type ValeurSection } from './section.js';

/** What makes a household fragile after its move; how each is read is `src/domaine/regles/fragilite.ts`. */
export const CRITERES_FRAGILITE = {
  'ressources-faibles': 'Ressources par personne sous le seuil',
  'effort-eleve': 'Taux d’effort au-dessus du plafond',
  'sans-titre': 'Premier logement avec un titre',
  'grand-menage': 'Ménage nombreux',
  'adulte-seul': 'Adulte seul avec enfants',
  handicap: 'Handicap ou perte d’autonomie',
  violences: 'Violences',
  'troubles-psychiques': 'Troubles psychiques',
  dettes: 'Dettes ou impayés',
  transitoire: 'Passage par un logement transitoire',
} as const;
export type CritereFragilite = keyof typeof CRITERES_FRAGILITE;

export const PROFONDEURS_SUIVI = {
  simple: 'Suivi simple',
  renforce: 'Suivi renforcé',
  intensif: 'Suivi intensif, avec l’enquête des plus fragiles',
} as const;
export type ProfondeurSuivi = keyof typeof PROFONDEURS_SUIVI;

const critere = (code: CritereFragilite, points: number) => ({ code, points });

/** The fragility grid (R6.2): it sizes the follow-up after the move. */
export const FRAGILITE = definirSection({
  titre: 'Grille de fragilité',
  source:
    'Principe : enquête auprès des ménages les plus fragiles (003), troubles psychiques (003) ; critères, points et seuils proposés par l’équipe, à valider par la CACL.',
  champs: {
    criteres: liste(
      'Critères de fragilité',
      objet('Critère', { code: choix('Critère', CRITERES_FRAGILITE), points: entier('Points', 0, 1000) }),
      30,
    ),
    ressourcesParPersonne: montant(
      'Ressources mensuelles par personne en dessous desquelles elles sont faibles',
    ),
    grandMenage: entier('Personnes à partir desquelles un ménage est nombreux', 1, 30),
    seuils: liste(
      'Profondeur du suivi',
      objet('Seuil', {
        profondeur: choix('Profondeur', PROFONDEURS_SUIVI),
        aPartirDe: entier('À partir de (points)', 0, 10_000),
        contenu: note('Ce que cela change'),
      }),
      3,
      { min: 1 },
    ),
  },
  defaut: {
    criteres: [
      critere('ressources-faibles', 20),
      critere('effort-eleve', 20),
      critere('sans-titre', 15),
      critere('grand-menage', 10),
      critere('adulte-seul', 10),
      critere('handicap', 15),
      critere('violences', 20),
      critere('troubles-psychiques', 25),
      critere('dettes', 15),
      critere('transitoire', 15),
    ],
    ressourcesParPersonne: 400,
    grandMenage: 6,
    seuils: [
      {
        profondeur: 'simple',
        aPartirDe: 0,
        contenu: 'Les contacts de la charte, par téléphone ou au bureau.',
      },
      { profondeur: 'renforce', aPartirDe: 25, contenu: 'Les mêmes contacts, à domicile.' },
      {
        profondeur: 'intensif',
        aPartirDe: 50,
        contenu: 'Contacts à domicile et enquête avec les associations.',
      },
    ],
  },
  coherence: ({ seuils, criteres }) => [
    ...(seuils[0]?.aPartirDe === 0
      ? []
      : [{ chemin: 'seuils[0].aPartirDe', motif: 'doit être 0 : tout ménage est suivi (R6.2)' }]),
    ...seuils.flatMap(({ aPartirDe }, rang) => {
      const precedent = seuils[rang - 1];
      return precedent && precedent.aPartirDe >= aPartirDe
        ? [{ chemin: `seuils[${rang}].aPartirDe`, motif: 'doit croître de seuil en seuil (R6.2)' }]
        : [];
    }),
    ...criteres.flatMap(({ code }, rang) =>
      criteres.findIndex((c) => c.code === code) === rang
        ? []
        : [{ chemin: `criteres[${rang}].code`, motif: 'est déjà dans la grille (R6.2)' }],
    ),
  ],
});
export type Fragilite = ValeurSection<typeof FRAGILITE>;
