import type { EtatDossier } from '../domaine/dossier/etat.js';
import { definirTable } from './table.js';

interface LigneProposition {
  id: string;
  dossier_id: string;
  reference: string;
  operation: string;
  logement: string;
  bailleur: string;
  reservataire: string | null;
  echange: string | null;
  nature: string;
  commune: string;
  etat: string;
  le: string;
  refus_compte: boolean;
}

export const VUE_PROPOSITION = definirTable<EtatDossier, LigneProposition>({
  nom: 'vues.proposition',
  cle: 'id',
  flux: 'dossier_id',
  colonnes: {
    id: 'text',
    dossier_id: 'text',
    reference: 'text',
    operation: 'text',
    logement: 'text',
    bailleur: 'text',
    reservataire: 'text',
    echange: 'text',
    nature: 'text',
    commune: 'text',
    etat: 'text',
    le: 'timestamptz(3)',
    refus_compte: 'boolean',
  },
  lignes: ({ id, reference, operation, propositions }) =>
    propositions.map((p) => ({
      id: `${id}.${p.id}`,
      dossier_id: id,
      reference,
      operation,
      logement: p.logement,
      bailleur: p.bailleur,
      reservataire: p.reservataire,
      echange: p.echange?.id ?? null,
      nature: p.nature,
      commune: p.commune,
      etat: p.etat,
      le: p.fait.le,
      refus_compte: p.refusCompte,
    })),
});
