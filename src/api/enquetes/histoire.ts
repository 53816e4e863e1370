import type { Inscrit } from '../../domaine/noyau/evenement.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import {
  partager,
  type Partage,
  type Questionnaire,
  type Reponses,
} from '../../domaine/questionnaire/modele.js';
import { enReponses } from '../../domaine/questionnaire/traduire.js';

export interface Remarques {
  readonly ensemble: string;
  readonly parQuestion: readonly { readonly sur: string; readonly texte: string }[];
}

export const ETATS_ENQUETE = {
  'en-attente': 'En attente de validation',
  validee: 'Validée',
  renvoyee: 'Renvoyée avec des remarques',
  remplacee: 'Remplacée par une enquête plus récente',
  retiree: 'Retirée',
} as const;

/** One survey of a dossier, as its events tell it. */
export interface EnqueteLue {
  readonly evenement: Inscrit;
  readonly numero: number;
  readonly questionnaire: string;
  readonly etat: keyof typeof ETATS_ENQUETE;
  readonly remarques: Remarques | null;
}

const donnee = ({ donnees }: Inscrit, nom: string): unknown =>
  (donnees as Readonly<Record<string, unknown>>)[nom];
const personnel = ({ personnel: p }: Inscrit, nom: string): unknown =>
  (p as Readonly<Record<string, unknown>> | undefined)?.[nom];
export const texteDe = (e: Inscrit, nom: string): string | null => {
  const valeur = donnee(e, nom);
  return typeof valeur === 'string' ? valeur : null;
};

function remarquesDe(e: Inscrit): Remarques {
  const [ensemble, liste] = [personnel(e, 'remarques'), personnel(e, 'parQuestion')];
  const lignes: readonly unknown[] = Array.isArray(liste) ? liste : [];
  return {
    ensemble: typeof ensemble === 'string' ? ensemble : '',
    parQuestion: lignes
      .filter(estObjet)
      .map(({ sur, texte }) => ({ sur: String(sur), texte: String(texte) })),
  };
}

/** Every survey of a dossier, the oldest first. */
export function enquetesDe(histoire: readonly Inscrit[]): EnqueteLue[] {
  const lues: EnqueteLue[] = [];
  const changer = (quoi: Partial<EnqueteLue>, numero = lues.at(-1)?.numero): void => {
    const rang = lues.findIndex((l) => l.numero === numero);
    const lue = lues[rang];
    if (lue) lues[rang] = { ...lue, ...quoi };
  };
  for (const e of histoire) {
    if (e.type === 'EnqueteRealisee') {
      const derniere = lues.at(-1);
      if (derniere?.etat === 'validee' || derniere?.etat === 'en-attente') changer({ etat: 'remplacee' });
      const questionnaire = texteDe(e, 'questionnaire') ?? '';
      lues.push({ evenement: e, numero: e.version, questionnaire, etat: 'en-attente', remarques: null });
    } else if (e.type === 'EnqueteValidee') changer({ etat: 'validee' });
    else if (e.type === 'EnqueteRenvoyee') changer({ etat: 'renvoyee', remarques: remarquesDe(e) });
    else if (e.type === 'FaitAnnule' && donnee(e, 'fait') === 'enquete-validee')
      changer({ etat: 'en-attente' });
    else if (e.type === 'FaitAnnule' && donnee(e, 'fait') === 'enquete-realisee')
      changer({ etat: 'retiree' }, Number(donnee(e, 'versionAnnulee')));
  }
  return lues;
}

const objetDe = (valeur: unknown): Reponses => (estObjet(valeur) ? valeur : {});

/** The answers of a survey, those of a survey told field by field as answers to the same questions; restricted ones apart (R8.6). */
export function reponsesDe({ evenement: e }: Pick<EnqueteLue, 'evenement'>, modele: Questionnaire): Partage {
  const reponses = personnel(e, 'reponses');
  if (estObjet(reponses)) return { reponses, restreintes: objetDe(personnel(e, 'restreintes')) };
  const [situation, souhaits] = [objetDe(personnel(e, 'situation')), objetDe(personnel(e, 'souhaits'))];
  const besoins = personnel(e, 'besoins');
  const dites = enReponses({ situation, souhaits });
  return partager(modele, typeof besoins === 'string' ? { ...dites, besoins } : dites);
}
