import { choix, entier, liste, note, objet } from '../../noyau/champs.js';
import { definirSection, type ValeurSection } from './section.js';

/** What a household may be given priority for; how each is read is `src/domaine/regles/cotation.ts`. */
export const CRITERES_COTATION = {
  handicap: 'Handicap ou perte d’autonomie',
  'sortie-act': 'Sortie d’un appartement de coordination thérapeutique',
  violences: 'Violences conjugales',
  'habitat-indigne': 'Habitat indigne',
  dalo: 'Reconnu prioritaire au titre du DALO',
  'article-l441-1': 'Autre priorité de l’article L. 441-1 du CCH',
  'sans-titre': 'Occupant sans titre',
  suroccupation: 'Mutation : logement suroccupé',
  'sous-occupation': 'Mutation : logement sous-occupé',
  'eloignement-travail': 'Mutation : trop loin du lieu de travail',
} as const;
export type CritereCotation = keyof typeof CRITERES_COTATION;

const SEMENCE = '003 : premier travail de hiérarchisation de la CIA ; points à valider par la CACL';
const MUTATION = '003 : critères communs de mutation des bailleurs ; points à valider par la CACL';
const critere = (code: CritereCotation, points: number, source: string) => ({ code, points, source });

/** The priority grid (R4.14, R4.37): points per criterion, added up. */
export const COTATION = definirSection({
  titre: 'Cotation des demandes',
  source:
    'Ordre des trois premières priorités : CIA de la CACL du 14 décembre 2020 ; DALO et article L. 441-1 du CCH ; points proposés par l’équipe, à valider par la CACL.',
  champs: {
    criteres: liste(
      'Critères de priorité',
      objet('Critère', {
        code: choix('Critère', CRITERES_COTATION),
        points: entier('Points', 0, 1000),
        source: note('Source'),
      }),
      30,
    ),
  },
  defaut: {
    criteres: [
      critere('handicap', 100, SEMENCE),
      critere('sortie-act', 100, SEMENCE),
      critere('violences', 80, SEMENCE),
      critere('habitat-indigne', 60, SEMENCE),
      critere('dalo', 50, '003 : objectifs de relogement ; points à valider par la CACL'),
      critere('article-l441-1', 40, '003 : article L. 441-1 du CCH ; points à valider par la CACL'),
      critere('sans-titre', 20, 'Proposition de l’équipe, à valider par la CACL'),
      critere('suroccupation', 15, MUTATION),
      critere('sous-occupation', 10, MUTATION),
      critere('eloignement-travail', 10, MUTATION),
    ],
  },
  coherence: ({ criteres }) => [
    ...(criteres.some(({ points }) => points > 0)
      ? []
      : [
          {
            chemin: 'criteres',
            motif:
              'doit donner des points à un critère au moins : sans cela aucune demande ne passe avant une autre (R0.52)',
          },
        ]),
    ...criteres.flatMap(({ code }, rang) =>
      criteres.findIndex((c) => c.code === code) === rang
        ? []
        : [{ chemin: `criteres[${rang}].code`, motif: 'est déjà dans la grille (R4.37)' }],
    ),
  ],
});
export type Cotation = ValeurSection<typeof COTATION>;
