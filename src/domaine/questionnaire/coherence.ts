import { estDateCivile, type DateCivile } from '../noyau/instants.js';
import { estObjet } from '../noyau/objet.js';
import { CIBLES, OCCUPANTS, type Cible } from './correspondance.js';
import type { ErreurReponse } from './formes.js';
import { sansReponse, type Reponses } from './modele.js';

function occupantsFaux(reponses: Reponses, jour: DateCivile): ErreurReponse[] {
  const occupants = reponses[OCCUPANTS.question];
  if (!Array.isArray(occupants) || occupants.length === 0) return [];
  const nombre = reponses['nombrePersonnes'];
  const personnes = occupants.filter(estObjet);
  const chemin = (rang: number, champ: string) => `${OCCUPANTS.question}[${rang}].${champ}`;
  const seules = ['reference', 'conjoint'].flatMap((lien) =>
    personnes.flatMap((p, rang) => (p[OCCUPANTS.lien] === lien ? [rang] : [])).slice(1),
  );
  return [
    ...(typeof nombre === 'number' && nombre !== occupants.length
      ? [
          {
            question: 'nombrePersonnes',
            motif: `ne correspond pas aux ${occupants.length} personnes décrites`,
          },
        ]
      : []),
    ...seules.map((rang) => ({
      question: chemin(rang, OCCUPANTS.lien),
      motif: 'n’est dit que d’une personne du ménage',
    })),
    ...personnes.flatMap((p, rang) => {
      const naissance = p[OCCUPANTS.dateNaissance];
      const future = typeof naissance === 'string' && estDateCivile(naissance) && naissance > jour;
      return future
        ? [{ question: chemin(rang, OCCUPANTS.dateNaissance), motif: 'est après le jour de l’enquête' }]
        : [];
    }),
  ];
}

const NATURES: Readonly<Record<Cible['nature'], (valeur: unknown, cible: Cible) => boolean>> = {
  texte: (v) => typeof v === 'string',
  nombre: (v) => typeof v === 'number' && Number.isFinite(v) && v >= 0,
  entier: (v) => typeof v === 'number' && Number.isInteger(v) && v >= 0,
  'oui-non': (v) => typeof v === 'boolean',
  choix: (v, { options = {} }) => typeof v === 'string' && Object.hasOwn(options, v),
  plusieurs: (v, { options = {} }) =>
    Array.isArray(v) && v.every((e) => typeof e === 'string' && Object.hasOwn(options, e)),
};

/** An answer that the service cannot reckon with. */
const naturesFausses = (reponses: Reponses): ErreurReponse[] =>
  CIBLES.filter((cible) => {
    const valeur = reponses[cible.question];
    return !sansReponse(valeur) && !NATURES[cible.nature](valeur, cible);
  }).map(({ question, nature }) => ({
    question,
    motif: nature === 'entier' ? 'doit être un nombre entier' : 'n’est pas une réponse à cette question',
  }));

/** What a finished survey must say and not contradict, whatever the model asks (R2.21, R2.23). @param jour the day of the survey */
export function incoherences(reponses: Reponses, jour: DateCivile): ErreurReponse[] {
  const manquantes = CIBLES.filter(
    ({ obligatoire, question }) => obligatoire && sansReponse(reponses[question]),
  );
  return [
    ...manquantes.map(({ question }) => ({ question, motif: 'est obligatoire' })),
    ...naturesFausses(reponses),
    ...occupantsFaux(reponses, jour),
  ];
}
