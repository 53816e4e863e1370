import type { components } from '../../api/types.d.ts';
import { joursAvant } from '../../commun/formats.ts';
import { estOuverte } from '../../commun/prise.ts';
import { CODES_ETAPES, ETAPES, type Etape } from '../../commun/etapes.ts';

export type Dossier = components['schemas']['Dossier'];
export type Tache = components['schemas']['TacheDossier'];
export type Proposition = components['schemas']['Proposition'];
export type Evenement = components['schemas']['Evenement'];
export type Menage = components['schemas']['Menage'];

export const ouvertes = ({ taches }: Dossier): readonly Tache[] => taches.filter(estOuverte);

const BIENTOT_JOURS = 15;
/** The tasks to think of today: those of the present step, and of what goes on beside it those that are near or late. */
export const pressantes = (dossier: Dossier): readonly Tache[] =>
  ouvertes(dossier).filter(
    ({ etape, enRetard, rappels, echeance }) =>
      etape === dossier.etape || enRetard || rappels > 0 || joursAvant(echeance) <= BIENTOT_JOURS,
  );

/** The task that moves the dossier on: of the present step first, then the nearest due. */
export function prochaineTache(dossier: Dossier): Tache | null {
  const rang = ({ etape }: Tache): number => (etape === dossier.etape ? 0 : 1);
  const triees = [...ouvertes(dossier)].sort(
    (a, b) => rang(a) - rang(b) || Date.parse(a.echeance) - Date.parse(b.echeance),
  );
  return triees[0] ?? null;
}

export type EtatEtape = 'faite' | 'en-cours' | 'arretee' | 'a-venir';
export interface EtapeVue {
  readonly code: Etape;
  readonly libelle: string;
  readonly rang: number;
  readonly etat: EtatEtape;
}

/** The six steps, and where the dossier stands among them. */
export function etapesVues({
  etape,
  statut,
  issue,
}: Pick<Dossier, 'etape' | 'statut' | 'issue'>): readonly EtapeVue[] {
  const ici = CODES_ETAPES.indexOf(etape);
  const etatIci = statut === 'clos' ? 'arretee' : 'en-cours';
  const acheve = statut === 'clos' && issue?.code === 'reloge-definitivement';
  return CODES_ETAPES.map((code, rang) => ({
    code,
    libelle: ETAPES[code],
    rang: rang + 1,
    etat: acheve || rang < ici ? 'faite' : rang === ici ? etatIci : 'a-venir',
  }));
}

export const suspendu = ({ statut, suspensions }: Dossier): string | null =>
  statut === 'suspendu' ? (suspensions?.at(-1)?.du ?? null) : null;
