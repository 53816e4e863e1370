import type { EvolutionDe } from '../../evolution.js';
import type { Tache } from '../../taches.js';
import type { FaitsCharte } from './evenements.js';

export const EVOLUTION_CHARTE: EvolutionDe<FaitsCharte> = {
  CharteMigree: (etat, { version, survenuLe, donnees }) => {
    const { migration, de, vers, taches, gardees } = donnees;
    const migrer = (tache: Tache): Tache => {
      const nouvelle = taches.find((t) => t.id === tache.id);
      if (!nouvelle) return gardees.includes(tache.id) ? { ...tache, gardee: true } : tache;
      const retard = nouvelle.echelle.find((r) => r.rang === 'retard');
      return {
        ...tache,
        echelle: nouvelle.echelle,
        echeance: retard?.le ?? tache.echeance,
        versionEchelle: version,
        gardee: false,
      };
    };
    const avant = etat.taches
      .filter((t) => t.etat === 'a-faire')
      .map(({ id, echelle, echeance, gardee }) => ({ id, echelle, echeance, gardee }));
    const fait = { version, le: survenuLe };
    return {
      ...etat,
      charte: vers,
      taches: etat.taches.map(migrer),
      migration: { fait, migration, de, vers, avant, appuis: [], precedente: etat.migration },
    };
  },
  CharteRetablie: (etat, { version, donnees }) => {
    const { avant = [], precedente = null } = etat.migration ?? {};
    const retablir = (tache: Tache): Tache => {
      const ancienne = avant.find((t) => t.id === tache.id);
      if (!ancienne) return tache;
      const { echelle, echeance, gardee } = ancienne;
      return { ...tache, echelle, echeance, gardee, versionEchelle: version };
    };
    return { ...etat, charte: donnees.vers, taches: etat.taches.map(retablir), migration: precedente };
  },
};
