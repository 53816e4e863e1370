import {
  attribution,
  etapeOuverte,
  propositionsOuvertes,
  type EtatDossier,
} from '../domaine/dossier/etat.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import { demandeDe } from '../domaine/regles/adaptateurs.js';
import type { Demande } from '../domaine/regles/demande.js';
import { nommable, type MenagesVus } from './filtre-dossiers.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { visible, type Regard } from './regard.js';
import { definirTable } from './table.js';

interface LigneDemande {
  dossier_id: string;
  attribuee: boolean;
  en_proposition: boolean;
  /** Search on hold until that day (R4.183). */
  en_attente: string | null;
  demande: string;
}

/** What the rules need of each household of step 4: gone with the step, and with the household's key. */
export const VUE_DEMANDE = definirTable<EtatDossier, LigneDemande>({
  nom: 'personnel.demande',
  cle: 'dossier_id',
  flux: 'dossier_id',
  colonnes: {
    dossier_id: 'text',
    attribuee: 'boolean',
    en_proposition: 'boolean',
    en_attente: 'date',
    demande: 'text',
  },
  lignes: (etat) => {
    const demande = etat.statut === 'clos' ? null : demandeDe(etat);
    if (!demande || etapeOuverte(etat)?.etape !== 'rapprochement') return [];
    return [
      {
        dossier_id: etat.id,
        attribuee: attribution(etat) !== null,
        en_proposition: propositionsOuvertes(etat).length > 0,
        en_attente: etat.recherche?.jusquau ?? null,
        demande: JSON.stringify(demande),
      },
    ];
  },
  manquants: `SELECT d.id FROM vues.dossier d LEFT JOIN personnel.demande p ON p.dossier_id = d.id
    WHERE d.etape = 'rapprochement' AND d.statut <> 'clos' AND NOT d.purge AND p.dossier_id IS NULL`,
});

/** A household that waits for a dwelling. */
export interface DemandeEnAttente {
  readonly demande: Demande;
  readonly charte: string;
  readonly enProposition: boolean;
}

export interface FiltreDemandes {
  /** Who reads; absent = everything. */
  readonly regard?: Regard | undefined;
  readonly menages: MenagesVus;
  readonly dossiers?: readonly string[] | undefined;
  /** Those whose search goes on that day (R4.183); absent = those on hold too. */
  readonly cherchentLe?: DateCivile | undefined;
}

/** Households of step 4 without a dwelling, that this reader may know, in no order. */
export async function lireDemandes(base: Lecteur, filtre: FiltreDemandes): Promise<DemandeEnAttente[]> {
  const filtres = new Filtres();
  filtres.conditions.push('NOT p.attribuee', `d.statut = 'ouvert'`, nommable(filtre.menages, filtres));
  filtres.conditions.push(visible(filtre.regard, filtres));
  filtres.si(filtre.cherchentLe, (p) => `(p.en_attente IS NULL OR p.en_attente <= ${p}::date)`);
  filtres.si(filtre.dossiers, (p) => `d.id = ANY(${p})`);
  const { rows } = await base.query<{ demande: string; charte: string; enProposition: boolean }>(
    `SELECT p.demande, d.charte, p.en_proposition AS "enProposition"
     FROM personnel.demande p JOIN vues.dossier d ON d.id = p.dossier_id ${filtres.ou}`,
    filtres.valeurs,
  );
  return rows.map((ligne) => ({ ...ligne, demande: JSON.parse(ligne.demande) as Demande }));
}
