import { aSavoir, echec, satisfait, type RegleCritere } from '../critere.js';

/** Main room of 9 m² at least and 2,20 m high, or 20 m³ (décret n° 2002-120, art. 4). */
const SURFACE_DECENTE = 9;

/** A disabled household gets a dwelling that it can live in (R4.35). */
export const ACCESSIBILITE: RegleCritere = {
  critere: 'accessibilite',
  libelle: 'Accessibilité',
  famille: 'besoins',
  regle: 'R4.35',
  source: '003 (priorité 1 de la CIA) ; 004 (brique 2.1) : logement adapté',
  exigence: 'stricte',
  restreint: true,
  juger({ handicap }, { accessible }) {
    if (accessible) return satisfait('Le logement est accessible.');
    if (handicap === undefined)
      return aSavoir('Le besoin d’un logement accessible est inconnu, et celui-ci ne l’est pas.', {
        nature: 'completer',
        dit: 'Compléter le besoin d’accessibilité dans l’enquête.',
      });
    if (!handicap) return satisfait('Le ménage n’a pas besoin d’un logement accessible.');
    return echec(null, 'Le ménage a besoin d’un logement accessible, et celui-ci ne l’est pas.', {
      nature: 'adapter',
      dit: 'Possible si le bailleur adapte le logement avant l’entrée.',
    });
  },
};

/** An indecent dwelling is never a solution (R4.35). */
export const DECENCE: RegleCritere = {
  critere: 'decence',
  libelle: 'Décence',
  famille: 'besoins',
  regle: 'R4.35',
  source:
    'Décret n° 2002-120 du 30 janvier 2002, art. 4 ; « bon état d’habitation » : loi du 1er septembre 1948, art. 13 bis ; lus le 22/11/2026, à vérifier',
  exigence: 'connue',
  juger(_demande, { decent, surface }) {
    if (decent === false)
      return echec(null, 'Le logement n’est pas décent.', {
        nature: 'attendre',
        dit: 'Attendre que le bailleur l’ait remis en état et qu’un constat le dise.',
      });
    if (surface < SURFACE_DECENTE)
      return aSavoir(
        `La surface est de moins de ${SURFACE_DECENTE} m² : le logement n’est décent que s’il a 20 m³.`,
        {
          nature: 'verifier',
          dit: 'Mesurer le volume de la pièce principale à la visite.',
        },
      );
    if (decent) return satisfait('Le bailleur déclare le logement décent.');
    return aSavoir('Le bailleur n’a pas dit si le logement est décent.', {
      nature: 'verifier',
      dit: 'Le demander au bailleur, ou le vérifier et le dire à la visite.',
    });
  },
};
