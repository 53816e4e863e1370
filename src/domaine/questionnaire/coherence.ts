import { estDateCivile, type DateCivile } from '../noyau/instants.js';
import { estObjet } from '../noyau/objet.js';
import { aLaForme, FORME_NOM, naissanceFausse, tropJeune } from '../noyau/textes.js';
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
      const lue = typeof naissance === 'string' && estDateCivile(naissance) ? naissance : null;
      const jeune = lue && p[OCCUPANTS.lien] === 'reference' ? tropJeune(lue, jour) : null;
      const fausse =
        lue && (lue > jour ? 'est après le jour de l’enquête' : (naissanceFausse(lue, jour) ?? jeune));
      const noms = [OCCUPANTS.prenom, OCCUPANTS.nom].filter((nom) => {
        const dit = p[nom];
        return typeof dit === 'string' && !sansReponse(dit) && !aLaForme(FORME_NOM, dit);
      });
      return [
        ...noms.map((nom) => ({ question: chemin(rang, nom), motif: FORME_NOM.dit })),
        ...(fausse ? [{ question: chemin(rang, OCCUPANTS.dateNaissance), motif: fausse }] : []),
      ];
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

function natureFausse(cible: Cible, valeur: unknown): string | null {
  if (!NATURES[cible.nature](valeur, cible))
    return cible.nature === 'entier'
      ? 'doit être un nombre entier'
      : 'n’est pas une réponse à cette question';
  if (cible.forme && typeof valeur === 'string' && !aLaForme(cible.forme, valeur)) return cible.forme.dit;
  const [min, max] = cible.bornes ?? [-Infinity, Infinity];
  return typeof valeur === 'number' && (valeur < min || valeur > max) ? `doit être de ${min} à ${max}` : null;
}

/** An answer that the service cannot reckon with, whatever its version of the questionnaire lets in (R2.77). */
const naturesFausses = (reponses: Reponses): ErreurReponse[] =>
  CIBLES.flatMap((cible) => {
    const valeur = reponses[cible.question];
    const motif = sansReponse(valeur) ? null : natureFausse(cible, valeur);
    return motif ? [{ question: cible.question, motif }] : [];
  });

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
