import type { Charte } from '../../../../charte/charte.js';
import type { DetailEvaluation, ReponseAcces, ResultatAcces } from './etat.js';

type Point = Charte['accesLogement']['points'][number];
interface Reponse {
  readonly point: string;
  readonly reponse: ReponseAcces;
}
export interface Calcul extends Pick<DetailEvaluation, 'manquants' | 'mesures'> {
  readonly resultat: ResultatAcces;
}

/**
 * Not ready while a required point is not held; ready when all are held alone; else ready with measures: those that the points
 * held with support, or not held, name (R3.33, R3.34).
 */
export function calculerAcces(points: readonly Point[], reponses: readonly Reponse[]): Calcul {
  const de = (code: string) => reponses.find((r) => r.point === code)?.reponse;
  const manques = points.filter((p) => de(p.code) === 'manque');
  const aAppuyer = points.filter((p) => de(p.code) !== 'acquis');
  const mesures = [...new Set(aAppuyer.flatMap((p) => (p.mesure === undefined ? [] : [p.mesure])))];
  const resultat = manques.some((p) => p.requis)
    ? 'pas-encore'
    : aAppuyer.length === 0
      ? 'pret'
      : 'pret-avec-mesures';
  return { resultat, manquants: manques.map((p) => p.code), mesures };
}

/** What changed from one filling to the next, point by point (R3.34). */
export function comparerReponses(avant: readonly Reponse[], apres: readonly Reponse[]) {
  return apres.flatMap(({ point, reponse }) => {
    const ancienne = avant.find((r) => r.point === point)?.reponse ?? null;
    return ancienne === reponse ? [] : [{ point, avant: ancienne, apres: reponse }];
  });
}
