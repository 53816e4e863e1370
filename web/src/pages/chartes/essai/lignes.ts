import type { components } from '../../../api/types.d.ts';
import { date } from '../../../commun/formats.ts';

export type Simulation = components['schemas']['SimulationCharte'];
export type Dossier = Simulation['dossiers'][number];

/** One thing that would change: what, before, after, and what is to be known of it. */
export interface LigneEssai {
  readonly quoi: string;
  readonly avant: string;
  readonly apres: string;
  readonly dit: string;
}

const EFFETS: Readonly<Record<string, string>> = {
  inchangee: 'Inchangée',
  reculee: 'Reculée',
  avancee: 'Avancée',
  gardee: 'Gardée : déjà communiquée',
  nouvelle: 'Nouvelle',
  retiree: 'N’est plus dite',
};
const effet = (code: string): string => EFFETS[code] ?? code;
const jourOu = (valeur: string | null, sinon: string): string => (valeur === null ? sinon : date(valeur));
const sinon = (code: string, calculee: string | null): string =>
  code === 'gardee' && calculee !== null ? ` (${date(calculee)} sinon)` : '';

const nombreOu = (valeur: number | null): string => (valeur === null ? 'non compté' : String(valeur));

function lignesOffres({ libelle, dues, comptees, epuisees }: Dossier['offres'][number]): LigneEssai {
  const compte = (cote: 'de' | 'vers'): string => `${nombreOu(comptees[cote])} sur ${nombreOu(dues[cote])}`;
  const devient = epuisees.vers === true && epuisees.de !== true;
  const cesse = epuisees.de === true && epuisees.vers !== true;
  return {
    quoi: `Offres refusées qui comptent, ${libelle}`,
    avant: compte('de'),
    apres: compte('vers'),
    dit: devient ? 'Offres épuisées' : cesse ? 'Offres de nouveau dues' : 'Compte refait',
  };
}

/** Everything that the version would do to one dossier. */
export const lignesDe = (dossier: Dossier): readonly LigneEssai[] => [
  ...dossier.taches.map(({ libelle, effet: code, de, vers, calculee, seraitEnRetard, retardEvite }) => ({
    quoi: libelle,
    avant: date(de),
    apres: date(vers),
    dit: `${effet(code)}${sinon(code, calculee)}${seraitEnRetard ? ' ; serait en retard' : ''}${retardEvite ? ' ; sinon en retard' : ''}`,
  })),
  ...dossier.reponses.map(({ rang, effet: code, de, vers, calculee }) => ({
    quoi: `Fin du délai de réponse à l’offre ${rang}`,
    avant: date(de),
    apres: date(vers),
    dit: `${effet(code)}${sinon(code, calculee)}`,
  })),
  ...dossier.silences.map(({ rang, dit, calcule }) => ({
    quoi: `Silence du ménage sur l’offre ${rang}`,
    avant: dit,
    apres: dit,
    dit: `Gardé : déjà dit au ménage (${calcule} sinon)`,
  })),
  ...dossier.datesLegales.map(({ libelle, effet: code, de, vers, calculee }) => ({
    quoi: `${libelle} (horloge légale)`,
    avant: jourOu(de, 'Ne peut pas être dite'),
    apres: jourOu(vers, code === 'retiree' ? 'Aucune' : 'Ne peut pas encore être dite'),
    dit: `${effet(code)}${sinon(code, calculee)}`,
  })),
  ...dossier.offres.map(lignesOffres),
  ...dossier.ouvertures.map((libelle) => ({
    quoi: libelle,
    avant: 'Non demandée',
    apres: 'À faire',
    dit: 'S’ouvrirait aussitôt',
  })),
  ...dossier.fermetures.map((libelle) => ({
    quoi: libelle,
    avant: 'À faire',
    apres: 'Sans objet',
    dit: 'Se fermerait aussitôt',
  })),
];
