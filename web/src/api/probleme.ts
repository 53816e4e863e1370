/** One faulty field of a request; `champ` is its path (`situation.loyer`, `communes[1]`). */
export interface ErreurChamp {
  readonly champ: string;
  readonly motif: string;
}

interface Precisions {
  readonly titre?: string;
  readonly regle?: string;
  readonly champ?: string;
  readonly erreurs?: readonly ErreurChamp[];
  /** Tracking number of the request, to give when asking for help. */
  readonly suivi?: string;
  /** The whole body, for members that one kind of problem adds. */
  readonly corps?: Readonly<Record<string, unknown>>;
}

/** Status of a request that got no answer at all. */
export const SANS_REPONSE = 0;

/** What the API answers instead of a result, or the absence of an answer. `message` is a French sentence to show as it is. */
export class ErreurApi extends Error {
  constructor(
    readonly statut: number,
    phrase: string,
    readonly precisions: Precisions = {},
  ) {
    super(phrase);
    this.name = 'ErreurApi';
  }

  get regle(): string | undefined {
    return this.precisions.regle;
  }

  get erreurs(): readonly ErreurChamp[] {
    return this.precisions.erreurs ?? [];
  }
}

const PHRASES: Readonly<Record<number, string>> = {
  401: 'Votre session a expiré. Reconnectez-vous pour continuer : ce que vous avez saisi est gardé.',
  403: 'Votre rôle ne permet pas cela.',
  404: 'Cette page n’existe pas, ou n’est pas de votre ressort.',
  410: 'Les données de ce ménage ont été effacées.',
  412: 'Le dossier a changé depuis que vous l’avez ouvert.',
  413: 'C’est trop volumineux pour être envoyé.',
  503: 'Le service est momentanément indisponible. Réessayez dans un instant.',
};
const SANS_RESEAU =
  'Le service n’a pas répondu. Vérifiez votre connexion, puis réessayez : rien n’est perdu.';
const IMPREVU = 'Le service a rencontré une erreur. Réessayez dans un instant.';

/** The network failed before any answer. */
export const sansReponse = (): ErreurApi => new ErreurApi(SANS_REPONSE, SANS_RESEAU);

/** Reads the body of a failed answer: a problem (RFC 9457), or anything a proxy may have put in its place. */
export function erreurDe(statut: number, corps: unknown): ErreurApi {
  const lu = estObjet(corps) ? corps : {};
  const phrase = statut === 401 ? PHRASES[401] : (texteDe(lu['detail']) ?? PHRASES[statut]);
  const regle = texteDe(lu['regle']);
  const champ = texteDe(lu['champ']);
  const titre = texteDe(lu['title']);
  const suivi = texteDe(lu['instance'])?.split(':').at(-1);
  return new ErreurApi(statut, phrase ?? IMPREVU, {
    ...(titre === undefined ? {} : { titre }),
    ...(regle === undefined ? {} : { regle }),
    ...(champ === undefined ? {} : { champ }),
    ...(suivi === undefined ? {} : { suivi }),
    erreurs: erreursDe(lu['erreurs'], champ, phrase),
    corps: lu,
  });
}

function erreursDe(valeur: unknown, champ: string | undefined, phrase: string | undefined): ErreurChamp[] {
  const lues = Array.isArray(valeur) ? valeur.filter(estErreurChamp) : [];
  if (lues.length > 0 || champ === undefined) return lues;
  return [{ champ, motif: phrase ?? IMPREVU }];
}

/** The sentence to show for anything that was thrown. */
export function phraseDe(erreur: unknown): string {
  return erreur instanceof ErreurApi ? erreur.message : IMPREVU;
}

export const estSessionExpiree = (erreur: unknown): boolean =>
  erreur instanceof ErreurApi && erreur.statut === 401;

/** Worth trying again without changing anything. */
export const estPassagere = (erreur: unknown): boolean =>
  erreur instanceof ErreurApi && (erreur.statut === SANS_REPONSE || erreur.statut >= 500);

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
const texteDe = (valeur: unknown): string | undefined =>
  typeof valeur === 'string' && valeur !== '' ? valeur : undefined;
const estErreurChamp = (valeur: unknown): valeur is ErreurChamp =>
  estObjet(valeur) && typeof valeur['champ'] === 'string' && typeof valeur['motif'] === 'string';
