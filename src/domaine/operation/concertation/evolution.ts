import { changer, type EvolutionDe } from '../evolution.js';
import type { FaitsConcertationOperation } from './evenements.js';
import { derniereMaison } from './lectures.js';

export const EVOLUTION_CONCERTATION: EvolutionDe<FaitsConcertationOperation> = {
  ActionConcertationEnregistree: (etat, { version, auteur, donnees }) => ({
    ...etat,
    actions: [
      ...etat.actions,
      { ...donnees, id: `a${version}`, auteur, corrections: [], retiree: null, version },
    ],
  }),
  InformationDecidee: (etat, { version, survenuLe, auteur, donnees }) => {
    const { information: id, action, dossiers, territoire, organisation = null } = donnees;
    const fait = { version, le: survenuLe };
    const decidee = { id, fait, action, auteur, territoire, organisation, nombre: dossiers.length };
    return { ...etat, informations: [...etat.informations, decidee] };
  },
  InformationRelancee: (etat) => etat,
  ActionConcertationCorrigee: (etat, { version, donnees: { action, motif, ...dit } }) => ({
    ...etat,
    actions: changer(etat.actions, action, (a) => ({
      ...a,
      ...dit,
      corrections: [...a.corrections, { version, motif }],
    })),
  }),
  ActionConcertationRetiree: (etat, { donnees: { action, motif } }) => ({
    ...etat,
    actions: changer(etat.actions, action, (a) => ({ ...a, retiree: { motif } })),
  }),
  MaisonProjetOuverte: (etat, { version, donnees: { le, ...dit } }) => ({
    ...etat,
    maisons: [
      ...etat.maisons,
      { ...dit, id: `m${version}`, ouverteLe: le, fermeeLe: null, annulee: null, version },
    ],
  }),
  MaisonProjetCorrigee: (etat, { donnees: { le, motif: _, ...dit } }) => ({
    ...etat,
    maisons: changer(etat.maisons, derniereMaison(etat)?.id ?? '', (m) => ({
      ...m,
      ...dit,
      ouverteLe: le ?? m.ouverteLe,
    })),
  }),
  MaisonProjetFermee: (etat, { donnees }) => ({
    ...etat,
    maisons: changer(etat.maisons, derniereMaison(etat)?.id ?? '', (m) => ({ ...m, fermeeLe: donnees.le })),
  }),
  MaisonProjetAnnulee: (etat, { donnees: { quoi, motif } }) => ({
    ...etat,
    maisons: changer(etat.maisons, derniereMaison(etat)?.id ?? '', (m) =>
      quoi === 'ouverture' ? { ...m, annulee: { motif } } : { ...m, fermeeLe: null },
    ),
  }),
};
