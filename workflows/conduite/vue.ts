import { LIBELLES_ETAPES } from '../../src/domaine/charte/etapes.js';
import { TACHES } from '../../src/domaine/charte/taches.js';
import type { EtatProcessus } from '../../src/domaine/dossier/processus.js';
import type { VueProcessus } from '../contrat.js';

function attend(etat: EtatProcessus): string[] {
  if (etat.statut === 'clos') return [];
  if (etat.statut === 'suspendu' && !etat.veille) return ['La reprise de l’horloge du dossier'];
  if (etat.taches.length > 0) return etat.taches.map(({ code }) => TACHES[code].libelle);
  if (etat.etape === null) return ['La déclaration que l’opération est définie'];
  return [`Un fait de l’étape « ${LIBELLES_ETAPES[etat.etape]} »`];
}

function prochaineEcheance(etat: EtatProcessus): VueProcessus['prochaineEcheance'] {
  if (etat.statut !== 'ouvert' && !etat.veille) return null;
  const echeances = etat.taches.flatMap(({ code, prochain }) =>
    prochain ? [{ tache: TACHES[code].libelle, rang: prochain.rang, le: prochain.le }] : [],
  );
  return echeances.reduce<VueProcessus['prochaineEcheance']>((a, b) => (a && a.le <= b.le ? a : b), null);
}

/** What the procedure answers about itself. */
export function vueProcessus(
  etat: EtatProcessus | null,
  vuJusqua: number,
  incident: string | null,
): VueProcessus {
  if (etat === null) {
    const inconnu = { etape: null, statut: 'inconnu', prochaineEcheance: null };
    return { ...inconnu, attend: ['La lecture du dossier'], vuJusqua, incident };
  }
  const { etape, statut } = etat;
  return {
    etape,
    statut,
    attend: attend(etat),
    prochaineEcheance: prochaineEcheance(etat),
    vuJusqua,
    incident,
  };
}
