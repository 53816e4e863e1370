import { TACHES } from '../domaine/charte/taches.js';
import type { EtatDossier } from '../domaine/dossier/etat.js';
import { decisionSur } from '../domaine/dossier/montees.js';
import { idTache, type Tache } from '../domaine/dossier/taches.js';
import { definirTable } from './table.js';

interface LigneTache {
  id: string;
  dossier_id: string;
  reference: string;
  operation: string;
  commune: string;
  code: string;
  objet: string | null;
  libelle: string;
  etape: string;
  etat: string;
  pour: string;
  organisation: string | null;
  personne: string | null;
  echeance: string;
  en_retard: boolean;
  niveau: number;
  escalade_depuis: string | null;
  escalade_vers: string | null;
  /** `<version>|<niveau>|<vers>|<date>`: each level that it reached. */
  montees: readonly string[];
  /** Of the commission that it went up to. */
  decision: string | null;
  decision_le: string | null;
  rappels: number;
  depuis: string;
  /** Who took it, since when, and the day it is looked at again (R7.24, R7.26). */
  prise_par: string | null;
  prise_le: string | null;
  suivi_le: string | null;
}

export const VUE_TACHE = definirTable<EtatDossier, LigneTache>({
  nom: 'vues.tache',
  cle: 'id',
  flux: 'dossier_id',
  colonnes: {
    id: 'text',
    dossier_id: 'text',
    reference: 'text',
    operation: 'text',
    commune: 'text',
    code: 'text',
    objet: 'text',
    libelle: 'text',
    etape: 'text',
    etat: 'text',
    pour: 'text',
    organisation: 'text',
    personne: 'text',
    echeance: 'timestamptz(3)',
    en_retard: 'boolean',
    niveau: 'smallint',
    escalade_depuis: 'timestamptz(3)',
    escalade_vers: 'text',
    montees: 'text[]',
    decision: 'text',
    decision_le: 'date',
    rappels: 'smallint',
    depuis: 'timestamptz(3)',
    prise_par: 'text',
    prise_le: 'timestamptz(3)',
    suivi_le: 'date',
  },
  lignes: (etat) => etat.taches.map((tache) => ligneTache(etat, tache)),
  manquants: 'SELECT DISTINCT dossier_id AS id FROM vues.tache WHERE montees IS NULL',
});

function ligneTache(etat: EtatDossier, tache: Tache): LigneTache {
  const { libelle, etape } = TACHES[tache.code];
  const decision = decisionSur(etat, tache);
  return {
    id: idTache(etat.id, tache.id),
    dossier_id: etat.id,
    reference: etat.reference,
    operation: etat.operation,
    commune: etat.commune,
    code: tache.code,
    objet: tache.objet,
    libelle,
    etape,
    etat: tache.etat,
    pour: tache.pour.role,
    organisation: tache.pour.organisation ?? null,
    personne: tache.pour.role === 'referent' ? etat.referent : null,
    echeance: tache.echeance,
    en_retard: tache.enRetard,
    niveau: tache.niveau,
    escalade_depuis: tache.escaladeDepuis,
    escalade_vers: tache.escaladeVers,
    montees: tache.montees.map(({ version, niveau, vers, le }) => `${version}|${niveau}|${vers}|${le}`),
    decision: decision?.decision ?? null,
    decision_le: decision?.seance ?? null,
    rappels: tache.rappels,
    depuis: tache.depart,
    prise_par: tache.prise?.par ?? null,
    prise_le: tache.prise?.fait.le ?? null,
    suivi_le: tache.prise?.suiviLe ?? null,
  };
}
