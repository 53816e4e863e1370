import { ErreurApi } from '../../api/probleme.ts';
import { verifier, type Verification } from './lectures.ts';

const OCTETS_MAX = 400_000;

/** A file chosen by the person: what it holds, and what the service says of it. */
export interface FichierLu {
  readonly nom: string;
  readonly modele: Record<string, unknown>;
  readonly verification: Verification;
}

const refuser = (phrase: string): ErreurApi => new ErreurApi(422, phrase);

/** @throws ErreurApi when it is not a JSON object, or the service cannot be asked */
export async function lireFichier(fichier: File): Promise<FichierLu> {
  if (fichier.size > OCTETS_MAX)
    throw refuser('Ce fichier est trop gros pour un questionnaire : 400 ko au plus.');
  const modele = await fichier.text().then(analyser);
  return { nom: fichier.name, modele, verification: await verifier(modele) };
}

function analyser(texte: string): Record<string, unknown> {
  let lu: unknown;
  try {
    lu = JSON.parse(texte.replace(/^\uFEFF/, ''));
  } catch {
    throw refuser(
      'Ce fichier n’est pas du JSON : exportez le questionnaire de votre éditeur SurveyJS en JSON.',
    );
  }
  if (typeof lu !== 'object' || lu === null || Array.isArray(lu))
    throw refuser('Ce fichier JSON ne décrit pas un questionnaire : il doit être un objet, avec ses pages.');
  return lu as Record<string, unknown>;
}
