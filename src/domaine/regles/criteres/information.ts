import { direNombre } from '../centimes.js';
import { echec, satisfait, type RegleCritere } from '../critere.js';

const COMMUN = { famille: 'information', regle: 'R4.36', exigence: 'souple' } as const;

/** Said, never a condition: the share outside QPV is an objective of the operation (R0.12). */
const HORS_QPV: RegleCritere = {
  ...COMMUN,
  critere: 'hors-qpv',
  libelle: 'Hors quartier prioritaire',
  source: '003 : part des relogements hors QPV (objectif de l’ANRU)',
  juger: (_demande, { horsQpv }) =>
    horsQpv
      ? satisfait('Le logement est hors quartier prioritaire.')
      : echec(null, 'Le logement est dans un quartier prioritaire.', {
          nature: 'accord',
          dit: 'Le proposer au ménage qui souhaite y rester.',
        }),
};

const SURFACE: RegleCritere = {
  ...COMMUN,
  critere: 'surface',
  libelle: 'Surface',
  source: 'Proposition de l’équipe',
  juger({ surface: actuelle }, { surface }) {
    if (actuelle === undefined) return null;
    const ecart = { valeur: Math.round((surface - actuelle) * 100) / 100, unite: 'm2' } as const;
    const dit = () => `${direNombre(surface)} m², contre ${direNombre(actuelle)} m² aujourd’hui.`;
    return surface >= actuelle
      ? satisfait(dit, ecart)
      : echec(ecart, dit, { nature: 'accord', dit: 'Le dire au ménage avant la visite.' });
  },
};

export const INFORMATIONS: readonly RegleCritere[] = [HORS_QPV, SURFACE];
