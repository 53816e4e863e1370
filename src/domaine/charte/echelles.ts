import type { BaseCharte, RegleTache } from './base.js';
import { faux, type ErreurCharte } from './controles.js';
import { lireDuree, terme, type Calendrier, type Delai } from '../noyau/delais.js';
import { ajouterJours, instantCayenne, type Instant } from '../noyau/instants.js';
import { CODES_TACHES, type CodeTache } from './taches.js';

/** Their ladder always turns around a date that a fact gives: reminders before it, due that very day if the charter says so (R7.9). */
export const AUTOUR_DUNE_DATE: ReadonlySet<CodeTache> = new Set([
  'conclure-mesure',
  'renouveler-contrat',
  'regulariser-situation',
  'preparer-glissement',
  'suivre-parcours-specifique',
  'traiter-echeance-legale',
  'obtenir-reponse',
  'reprendre-recherche',
  'sortir-du-transitoire',
  'enqueter-menage-fragile',
] as const);

const SANS_FERIES: Calendrier = { feries: {} };
const PAS = 13;
/** Days of departure that see every day of the week and every length of month. */
const DEPARTS: readonly Instant[] = Array.from({ length: 28 }, (_, rang) =>
  instantCayenne(ajouterJours('2026-01-05', rang * PAS), 9),
);

const dues = (delai: Delai, moment: 'matin' | 'fin') => (depart: Instant) =>
  terme(depart, delai, moment, SANS_FERIES);
type Fin = (depart: Instant) => Instant;
/** Whatever the day it runs from: a month and thirty days may go either way, and are let be. */
const toujoursAvant = (avant: Fin, apres: Fin): boolean => DEPARTS.every((d) => avant(d) < apres(d));

function nulle({ duree }: Delai): boolean {
  const lue = lireDuree(duree);
  return lue !== null && lue.mois === 0 && lue.jours === 0 && lue.ms === 0;
}

/** The order of a ladder: reminders, lateness, then each level (R7.1). */
function echelleEnOrdre({ rappels, echeance, escalades }: RegleTache, autour: boolean): ErreurCharte[] {
  const retard = dues(echeance, 'fin');
  const trop = autour ? [] : rappels.map((r) => toujoursAvant(retard, dues(r, 'matin')));
  const avant = escalades.map((e, i) => {
    const [precedente, celle] = [escalades[i - 1], dues(e.apres, 'matin')];
    if (toujoursAvant(celle, retard))
      return 'vient toujours avant l’échéance : on ne saisit personne d’un retard qui n’est pas là (R0.51)';
    return precedente && toujoursAvant(celle, dues(precedente.apres, 'matin'))
      ? 'vient toujours avant celle qui la précède (R0.51)'
      : null;
  });
  return [
    ...(!autour && nulle(echeance)
      ? faux('echeance.duree', 'doit laisser un délai : la tâche serait en retard aussitôt demandée (R0.51)')
      : []),
    ...trop.flatMap((tard, i) =>
      tard
        ? faux(`rappels[${i}].duree`, 'vient toujours après l’échéance : il ne rappellerait rien (R0.51)')
        : [],
    ),
    ...avant.flatMap((motif, i) => (motif ? faux(`escalades[${i}].apres.duree`, motif) : [])),
  ];
}

/** Ladders that make no sense, at the path of what is to change (R0.51). */
export const echellesFausses = ({ taches }: BaseCharte): ErreurCharte[] =>
  CODES_TACHES.flatMap((code) => {
    const regle = taches[code];
    if (!regle) return [];
    return echelleEnOrdre(regle, AUTOUR_DUNE_DATE.has(code)).map(({ chemin, motif }) => ({
      chemin: `taches.${code}.${chemin}`,
      motif,
    }));
  });
