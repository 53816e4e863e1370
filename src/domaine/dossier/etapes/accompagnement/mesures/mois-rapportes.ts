import {
  ajouterJours,
  dateCayenne,
  enFrancais,
  type DateCivile,
  type Instant,
} from '../../../../noyau/instants.js';
import { direMois, moisDe, moisEntre, type Mois } from '../../../../noyau/mois.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import type { Mesure } from './etat.js';

const faux = (motif: string, nature: 'invalide' | 'conflit' = 'invalide'): Refus =>
  refuser('R3.138', motif, nature, 'mois');

const rapporte = ({ rapports }: Mesure, mois: Mois): boolean => rapports.some((r) => r.mois === mois);

/** The last month that it runs in: its term is the day after its last one. */
const dernierMois = (terme: DateCivile): Mois => moisDe(ajouterJours(terme, -1));

/** Months of its life, begun by then, that no report tells of. */
export function moisARapporter(mesure: Mesure, le: Instant): readonly Mois[] {
  const courant = moisDe(dateCayenne(le));
  const dernier = mesure.fin === null ? courant : dernierMois(mesure.fin);
  return moisEntre(moisDe(mesure.du), dernier < courant ? dernier : courant).filter(
    (mois) => !mesure.rapportMensuel || !rapporte(mesure, mois),
  );
}

/** Every report that it owes is there, up to its last month: it is to be renewed or ended (R3.21). */
export const rapportsRendus = (mesure: Mesure): boolean =>
  mesure.fin !== null && rapporte(mesure, dernierMois(mesure.fin));

/** R3.138: a report tells of a month of the life of the measure, once when it is monthly. */
export function moisAdmis(mesure: Mesure, mois: Mois, le: Instant): Refus | null {
  const { du, fin, rapportMensuel } = mesure;
  if (mois < moisDe(du)) return faux(`Cette mesure court depuis le ${enFrancais(du)} seulement.`);
  if (fin !== null && mois > dernierMois(fin))
    return faux(
      `Cette mesure est arrivée à son terme le ${enFrancais(fin)} : renouvelez-la ou terminez-la d’abord.`,
    );
  if (mois > moisDe(dateCayenne(le))) return faux(`${direMois(mois)} n’était pas commencé à cette date.`);
  if (!rapportMensuel || !rapporte(mesure, mois)) return null;
  const restent = moisARapporter(mesure, le).map(direMois);
  const suite = restent.length > 0 ? ` Restent : ${restent.join(', ')}.` : '';
  return faux(`Le compte rendu est déjà fait pour ${direMois(mois)}.${suite}`, 'conflit');
}
