import { choix, objet, texte } from '../noyau/champs.js';

/** ISO 8601, a century at most; days and hours are not mixed, for hours ignore the calendar. */
const DUREE =
  '(P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?|PT(?=\\d)(\\d{1,5}H)?(\\d{1,6}M)?(\\d{1,8}(\\.\\d{1,3})?S)?)';

const FORME = {
  motif: `^${DUREE}$`,
  dit: 'doit être une durée ISO 8601 de cent ans au plus (P15D, P1M, PT3S), sans mêler jours et heures',
};
const FORME_PLEINE = { motif: `^(?=.*[1-9])${DUREE}$`, dit: `${FORME.dit}, et qui ne soit pas nulle` };

interface OptionsDelai {
  readonly aide?: string;
  /** A delay of nothing would take away what it gives (R0.52). */
  readonly nonNul?: true;
}

/** A delay of the charter, read back as a `Delai` (`noyau/delais.ts`). */
export const champDelai = (titre: string, { nonNul, ...options }: OptionsDelai = {}) =>
  objet(
    titre,
    {
      duree: texte('Durée', {
        max: 40,
        forme: nonNul ? FORME_PLEINE : FORME,
      }),
      calendrier: choix('Calendrier', {
        ouvre: 'Jours ouvrés de Guyane',
        civil: 'Calendrier civil',
      }),
    },
    options,
  );

/** The code of an entry of a dictionary: what facts keep of it. */
export const champCode = (titre = 'Code') =>
  texte(titre, {
    max: 60,
    forme: { motif: '^[a-z0-9][a-z0-9-]*$', dit: 'doit être un code en minuscules sans accent' },
  });
