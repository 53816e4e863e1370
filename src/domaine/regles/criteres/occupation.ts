import { direNombre } from '../centimes.js';
import { aSavoir, echec, satisfait, type RegleCritere } from '../critere.js';
import { surfaceMinimale } from '../occupation.js';

const arrondi = (m2: number): number => Math.round(m2 * 100) / 100;

/** The norm under which the housing aid is not paid: a criterion of its own, apart from the charter's grid (R4.34). */
export const OCCUPATION: RegleCritere = {
  critere: 'occupation',
  libelle: 'Surface due à l’occupation',
  famille: 'besoins',
  regle: 'R4.34',
  source:
    'CCH, art. R. 822-25 (9 m² pour une personne, 16 m² pour deux, 9 m² par personne en plus, 70 m² à partir de huit) ; lu le 22/11/2026, à vérifier',
  exigence: 'stricte',
  juger({ personnes }, { surface }) {
    if (personnes === undefined)
      return aSavoir('Le nombre de personnes du ménage est inconnu.', {
        nature: 'completer',
        dit: 'Compléter le nombre de personnes dans l’enquête.',
      });
    const norme = surfaceMinimale(personnes);
    const ecart = { valeur: arrondi(surface - norme), unite: 'm2' } as const;
    const dit = () =>
      `${direNombre(surface)} m² pour une norme de ${norme} m² (${personnes} ${personnes > 1 ? 'personnes' : 'personne'}).`;
    if (surface >= norme) return satisfait(dit, ecart);
    return echec(ecart, () => `${dit()} Le logement serait suroccupé.`, {
      nature: 'ailleurs',
      dit: `Chercher un logement d’au moins ${norme} m² : en dessous, l’aide au logement n’est pas due.`,
    });
  },
};
