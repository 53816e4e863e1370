import { enFrancais } from '../../noyau/instants.js';
import type { LibellesDe } from '../evolution.js';
import type { FaitsCalendrier } from './evenements.js';

export const LIBELLES_CALENDRIER: LibellesDe<FaitsCalendrier> = {
  ImmeubleDeclare: ({ libelle }) => `Immeuble déclaré : ${libelle}`,
  ImmeubleCorrige: ({ immeuble }) => `Immeuble corrigé : ${immeuble}`,
  ImmeubleRetire: ({ immeuble }) => `Immeuble retiré : ${immeuble}`,
  JalonPlanifie: ({ libelle, le }) => `Date prévue : ${libelle}, le ${enFrancais(le)}`,
  JalonDeplace: ({ libelle, de, le }) =>
    `Date déplacée : ${libelle}, du ${enFrancais(de)} au ${enFrancais(le)}`,
  JalonConstate: ({ libelle, le }) => `Date constatée : ${libelle}, le ${enFrancais(le)}`,
  JalonAnnule: ({ libelle }) => `Date annulée : ${libelle}`,
};
