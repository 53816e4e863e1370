import {
  ETATS_FRAICHEUR,
  MOMENTS_ENQUETE,
  type Fraicheur,
} from '../../domaine/dossier/etapes/enquete-sociale/fraicheur.js';
import { direReponse } from '../../domaine/questionnaire/comparer.js';
import { sansReponse, type Questionnaire, type Reponses } from '../../domaine/questionnaire/modele.js';
import type { Noms } from '../noms/annuaire.js';
import { ETATS_ENQUETE, texteDe, type EnqueteLue } from './histoire.js';

export const vueFraicheur = (f: Fraicheur) => ({
  ...f,
  libelle: ETATS_FRAICHEUR[f.etat],
  libelleMoment: MOMENTS_ENQUETE[f.moment],
});

/** Who did it, of which structure, and what became of it. */
export function vueListe(
  { evenement: e, numero, questionnaire, etat, remarques }: EnqueteLue,
  titreQuestionnaire: string,
  noms: Noms,
) {
  const organisation = texteDe(e, 'organisation');
  return {
    ...{ numero, questionnaire, titreQuestionnaire, etat, remarques },
    le: e.survenuLe,
    par: noms.auteur(e.auteur).nom,
    relais: texteDe(e, 'relais'),
    structure: organisation === null ? null : noms.organisation(organisation),
    libelleEtat: ETATS_ENQUETE[etat],
  };
}

/** The answers page by page, ready to be read; a restricted page says that it is, and nothing else unless given. */
export const sections = ({ pages }: Questionnaire, reponses: Reponses) =>
  pages.map(({ name, title, restreint = false, elements }) => ({
    page: name,
    titre: title,
    restreint,
    lignes: elements.flatMap((question) => {
      const valeur = reponses[question.name];
      return sansReponse(valeur)
        ? []
        : [{ question: question.name, libelle: question.title, reponse: direReponse(question, valeur) }];
    }),
  }));
