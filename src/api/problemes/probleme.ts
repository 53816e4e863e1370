import type { Refus } from '../../domaine/noyau/refus.js';

/** One faulty field of a request; `champ` is its path (`situation.loyer`, `communes[1]`). */
export interface ErreurChamp {
  readonly champ: string;
  readonly motif: string;
}

interface Precisions {
  readonly type?: string;
  readonly regle?: string;
  readonly champ?: string;
  readonly erreurs?: readonly ErreurChamp[];
  /** Members added to the body as they are. */
  readonly membres?: Readonly<Record<string, unknown>>;
  readonly entetes?: Readonly<Record<string, string>>;
}

const TITRES: Readonly<Record<number, string>> = {
  400: 'Requête invalide',
  401: 'Authentification requise',
  403: 'Acte interdit',
  404: 'Introuvable',
  405: 'Méthode non admise',
  406: 'Format non servi',
  408: 'Requête trop lente',
  409: 'Acte impossible dans l’état présent',
  410: 'Données effacées',
  412: 'Version périmée',
  413: 'Contenu trop grand',
  415: 'Format non admis',
  422: 'Données refusées',
  431: 'En-têtes trop grands',
  500: 'Erreur interne',
  503: 'Service indisponible',
};

/** What an API call answers instead of a result (RFC 9457). */
export class Probleme extends Error {
  constructor(
    readonly statut: number,
    readonly detail: string,
    readonly precisions: Precisions = {},
  ) {
    super(detail);
  }

  /** The body; `instance` is the correlation id of the request, found again in the logs. */
  corps(correlation: string): Record<string, unknown> {
    const { type, regle, champ, erreurs, membres } = this.precisions;
    return {
      type: type ?? (regle ? `urn:relogement:regle:${regle}` : `urn:relogement:http:${this.statut}`),
      title: TITRES[this.statut] ?? 'Erreur',
      status: this.statut,
      detail: this.detail,
      instance: `urn:relogement:correlation:${correlation}`,
      ...(regle ? { regle } : {}),
      ...(champ ? { champ } : {}),
      ...(erreurs ? { erreurs } : {}),
      ...membres,
    };
  }
}

const STATUTS = {
  invalide: 422,
  conflit: 409,
  interdit: 403,
  absent: 404,
  efface: 410,
  perime: 412,
  'plus-tard': 409,
} as const satisfies Record<Refus['nature'], number>;

/** A refusal of the domain, as people read it. An absent stream answers like any unknown id (R0.6). */
export function problemeDe(refus: Refus): Probleme {
  if (refus.nature === 'absent') return introuvable();
  const seule = refus.champ ? [{ champ: refus.champ, motif: refus.motif }] : undefined;
  const erreurs = refus.erreurs ?? seule;
  return new Probleme(STATUTS[refus.nature], refus.motif, {
    regle: refus.regle,
    ...(refus.champ ? { champ: refus.champ } : {}),
    ...(erreurs ? { erreurs } : {}),
  });
}

/** The one 404 of everything that has an id: unknown, malformed or another's (R0.6). */
export const introuvable = (): Probleme =>
  new Probleme(404, 'Cet élément n’existe pas, ou n’est pas de votre ressort.');

export const requeteInvalide = (detail: string, erreurs?: readonly ErreurChamp[]): Probleme =>
  new Probleme(400, detail, erreurs ? { erreurs, champ: erreurs[0]?.champ ?? '' } : {});
