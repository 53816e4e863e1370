import { champCode } from '../champs-charte.js';
import { entier, liste, montant, objet, texte } from '../../noyau/champs.js';
import { definirSection } from './section.js';

/** What a household is informed in, and how its operation counts and watches: reference data of steps 1 and 2 (R1.13, R1.16, R1.17, R1.18, R1.40). */
export const CONCERTATION = definirSection({
  titre: 'Concertation, besoins et calendrier de l’opération',
  source:
    'Langues parlées dans les quartiers de la CACL, tranches, seuils, marge et ancienneté : proposition de l’équipe, à valider par la CACL ; aucune semence ne les chiffre.',
  champs: {
    langues: liste('Langues', objet('Langue', { code: champCode(), nom: texte('Nom', { max: 60 }) }), 60, {
      min: 1,
    }),
    tranchesRessources: liste(
      'Bornes des tranches de ressources mensuelles du ménage (€)',
      montant('Borne', { aide: 'En ordre croissant' }),
      12,
      { min: 1 },
    ),
    petitCompte: entier(
      'Compte au-dessous duquel un lecteur qui ne doit identifier personne ne lit rien',
      2,
      50,
    ),
    margeAlerteJours: entier(
      'Marge avant une démolition au-dessous de laquelle l’opération alerte (jours)',
      0,
      730,
    ),
    minimumDossiersTermines: entier(
      'Ménages partis à partir desquels leur durée médiane sert aux projections',
      1,
      1000,
    ),
    ancienneteFaitsAnnees: entier(
      'Années au-delà desquelles un fait de l’opération ou d’un engagement ne se date plus',
      1,
      100,
    ),
  },
  defaut: {
    langues: [
      { code: 'francais', nom: 'Français' },
      { code: 'creole-guyanais', nom: 'Créole guyanais' },
      { code: 'creole-haitien', nom: 'Créole haïtien' },
      { code: 'portugais-bresil', nom: 'Portugais du Brésil' },
      { code: 'espagnol', nom: 'Espagnol' },
      { code: 'anglais', nom: 'Anglais' },
      { code: 'anglais-guyana', nom: 'Créole anglais du Guyana' },
      { code: 'sranan-tongo', nom: 'Sranan tongo' },
      { code: 'bushinenge', nom: 'Bushinengué (aluku, ndyuka, pamaka)' },
      { code: 'saamaka', nom: 'Saamaka' },
      { code: 'kalina', nom: 'Kali’na' },
      { code: 'palikur', nom: 'Palikur' },
      { code: 'hmong', nom: 'Hmong' },
      { code: 'neerlandais', nom: 'Néerlandais' },
      { code: 'chinois', nom: 'Chinois (hakka, mandarin)' },
      { code: 'langue-des-signes', nom: 'Langue des signes' },
    ],
    tranchesRessources: [500, 1000, 1500, 2000, 3000],
    petitCompte: 5,
    margeAlerteJours: 90,
    minimumDossiersTermines: 3,
    ancienneteFaitsAnnees: 20,
  },
  ajoutes: ['ancienneteFaitsAnnees'],
  coherence: ({ tranchesRessources }) =>
    tranchesRessources.flatMap((borne, rang) =>
      borne > (tranchesRessources[rang - 1] ?? 0)
        ? []
        : [
            {
              chemin: `tranchesRessources[${rang}]`,
              motif: 'doit dépasser la borne précédente (R1.18)',
            },
          ],
    ),
});
