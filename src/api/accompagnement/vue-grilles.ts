import { entreeDe } from '../../domaine/dossier/etapes/accompagnement/catalogue.js';
import { comparerReponses } from '../../domaine/dossier/etapes/accompagnement/grilles/calcul.js';
import {
  RESULTATS_ACCES,
  type Evaluation,
  type Orientation,
  type Securisation,
} from '../../domaine/dossier/etapes/accompagnement/grilles/etat.js';
import type { ParcoursSpecifique } from '../../domaine/dossier/etapes/accompagnement/parcours/etat.js';
import { dire, mesuresNommees, type Cadre } from './vue-mesures.js';

/** One filling of the grid, with what changed since the one before; its answers only for who may read them. */
export function vueEvaluation(cadre: Cadre, e: Evaluation, precedente: Evaluation | undefined) {
  const { points } = cadre.charte.accesLogement;
  const prive = cadre.textes ? e.prive : null;
  const avant = cadre.textes ? precedente?.prive : null;
  const changements = prive && avant ? comparerReponses(avant.reponses, prive.reponses) : [];
  return {
    id: e.id,
    le: e.fait.le,
    charte: e.charte,
    resultat: e.resultat,
    libelle: RESULTATS_ACCES[e.resultat],
    manquants: (prive?.manquants ?? []).map((code) => dire(points, code)),
    mesures: mesuresNommees(cadre, prive?.mesures ?? []),
    appreciation: prive?.appreciation ?? null,
    reponses: (prive?.reponses ?? []).map(({ point, reponse }) => ({
      point,
      theme: entreeDe(points, point)?.theme ?? '',
      libelle: dire(points, point),
      reponse,
    })),
    changements: changements.map((c) => ({
      libelle: dire(points, c.point),
      avant: c.avant,
      apres: c.apres,
    })),
  };
}

export function vueSecurisation({ charte }: Cadre, s: Securisation) {
  const nommer = (codes: readonly string[]) =>
    codes.map((code) => ({ code, libelle: dire(charte.accesLogement.securisations, code) }));
  return {
    id: s.id,
    proposees: nommer(s.proposees),
    retenues: s.retenues && nommer(s.retenues),
    le: s.fait.le,
    decideeLe: s.decision?.le ?? null,
  };
}

export const vueOrientation = (cadre: Cadre, o: Orientation) => ({
  id: o.id,
  situation: o.situation === null ? null : dire(cadre.charte.orientations.situations, o.situation),
  mesures: mesuresNommees(cadre, o.mesures),
  partenaire: o.partenaire === null ? null : cadre.noms.organisation(o.partenaire),
  le: o.fait.le,
});

/** Which path it is says something of a person's health: only for who follows the household (R8.6). */
export function vueParcours({ charte }: Cadre, p: ParcoursSpecifique, suit: boolean) {
  const connu = entreeDe(charte.parcoursSpecifiques.parcours, p.prive?.nature ?? '');
  const { prive } = p;
  return {
    id: p.id,
    le: p.fait.le,
    avant: p.avant,
    finLe: p.fin?.le ?? null,
    franchies: p.etapes.length,
    detail:
      suit && prive
        ? {
            libelle: connu?.libelle ?? prive.nature,
            partenaire: entreeDe(connu?.partenaires ?? [], prive.partenaire)?.nom ?? prive.partenaire,
            contact: prive.contact,
            etape: prive.etape === null ? null : dire(connu?.etapes ?? [], prive.etape),
            issue: prive.issue === null ? null : dire(connu?.issues ?? [], prive.issue),
            comptesRendus: p.etapes.flatMap((e) =>
              e.texte === null ? [] : [{ le: e.fait.le, texte: e.texte }],
            ),
          }
        : null,
  };
}
