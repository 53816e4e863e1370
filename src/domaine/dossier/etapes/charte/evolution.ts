import type { EvolutionDe } from '../../evolution.js';
import type { Tache } from '../../taches.js';
import { appliquerDroit, droitDe, rendreDroit } from './droit/appliquer.js';
import type { FaitsCharte } from './evenements.js';

export const EVOLUTION_CHARTE: EvolutionDe<FaitsCharte> = {
  CharteMigree: (etat, evenement) => {
    const { version, survenuLe, donnees } = evenement;
    const { migration, de, vers, taches, gardees, droit = {} } = donnees;
    const migrer = (tache: Tache): Tache => {
      const nouvelle = taches.find((t) => t.id === tache.id);
      if (!nouvelle) return gardees.includes(tache.id) ? { ...tache, gardee: true } : tache;
      const retard = nouvelle.echelle.find((r) => r.rang === 'retard');
      return {
        ...tache,
        echelle: nouvelle.echelle,
        echeance: retard?.le ?? tache.echeance,
        terme: nouvelle.terme ?? tache.terme,
        versionEchelle: version,
        gardee: gardees.includes(tache.id),
      };
    };
    const avant = etat.taches
      .filter((t) => t.etat === 'a-faire')
      .map(({ id, echelle, echeance, gardee, terme }) => ({ id, echelle, echeance, gardee, terme }));
    const droitAvant = droitDe(etat, droit);
    const fait = { version, le: survenuLe };
    return {
      ...appliquerDroit(etat, droit, evenement),
      charte: vers,
      taches: etat.taches.map(migrer),
      migration: { fait, migration, de, vers, avant, droitAvant, appuis: [], precedente: etat.migration },
    };
  },
  CharteRetablie: (etat, { version, donnees }) => {
    const { avant = [], droitAvant = null, precedente = null } = etat.migration ?? {};
    const retablir = (tache: Tache): Tache => {
      const ancienne = avant.find((t) => t.id === tache.id);
      if (!ancienne) return tache;
      return {
        ...tache,
        ...ancienne,
        etat: 'a-faire',
        finie: null,
        interrompueLe: null,
        versionEchelle: version,
      };
    };
    const rendu = rendreDroit(etat, droitAvant);
    return { ...rendu, charte: donnees.vers, taches: etat.taches.map(retablir), migration: precedente };
  },
};
