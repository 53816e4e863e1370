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
  'rencontrer-menage',
  'revoir-suspension',
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

type Examen = (regle: RegleTache, autour: boolean) => ErreurCharte[];

const echeanceNulle: Examen = ({ echeance }, autour) =>
  !autour && nulle(echeance)
    ? faux('echeance.duree', 'doit laisser un délai : la tâche serait en retard aussitôt demandée (R0.51)')
    : [];

const rappelTardif: Examen = ({ rappels, echeance }, autour) =>
  rappels.flatMap((rappel, i) =>
    !autour && toujoursAvant(dues(echeance, 'fin'), dues(rappel, 'matin'))
      ? faux(`rappels[${i}].duree`, 'vient toujours après l’échéance : il ne rappellerait rien (R0.51)')
      : [],
  );

const escaladePrecoce: Examen = ({ echeance, escalades }) =>
  escalades.flatMap((escalade, i) => {
    const celle = dues(escalade.apres, 'matin');
    const precedente = escalades[i - 1];
    const chemin = `escalades[${i}].apres.duree`;
    if (toujoursAvant(celle, dues(echeance, 'fin')))
      return faux(chemin, 'vient toujours avant l’échéance : on y saisit d’un retard à venir (R0.51)');
    return precedente && toujoursAvant(celle, dues(precedente.apres, 'matin'))
      ? faux(chemin, 'vient toujours avant celle qui la précède (R0.51)')
      : [];
  });

const pourChacune =
  (examen: Examen) =>
  ({ taches }: BaseCharte): ErreurCharte[] =>
    CODES_TACHES.flatMap((code) => {
      const regle = taches[code];
      const fautes = regle ? examen(regle, AUTOUR_DUNE_DATE.has(code)) : [];
      return fautes.map(({ chemin, motif }) => ({ chemin: `taches.${code}.${chemin}`, motif }));
    });

/** Due at once, hence late at once: refused when the draft is written (R0.51). */
export const echeancesNulles = pourChacune(echeanceNulle);
/** Reminders of what is already late: the draft may be tried, not published (R0.51). */
export const rappelsTardifs = pourChacune(rappelTardif);
/** Levels told before the delay is over, or out of their order: said, never refused (R0.51). */
export const escaladesPrecoces = pourChacune(escaladePrecoce);
