import { compte, montant, nombre } from '../../commun/formats.ts';
import { lireAdresse } from '../../api/client.ts';
import { texteDe } from '../modele/corps.ts';
import { estObjet } from '../modele/schema.ts';
import type { Besoins } from '../vue-dossier.ts';

/** A dwelling of the guichet unique, as a choice needs it. */
export interface Logement {
  readonly id: string;
  readonly reference: string;
  readonly bailleur: string;
  readonly nomBailleur: string;
  readonly nature: string;
  readonly commune: string;
  readonly typologie: string;
  readonly surface: number;
  readonly loyer: number;
  readonly charges: number;
  readonly accessible: boolean;
  readonly horsQpv: boolean;
  readonly disponibleLe: string;
  readonly adresse: string;
}
const nombreDe = (v: unknown): number => (typeof v === 'number' ? v : 0);

export function logementDe(brut: unknown): Logement | null {
  if (!estObjet(brut) || typeof brut['id'] !== 'string') return null;
  return {
    id: brut['id'],
    reference: texteDe(brut['reference']),
    bailleur: texteDe(brut['bailleur']),
    nomBailleur: texteDe(brut['nomBailleur']),
    nature: texteDe(brut['nature']),
    commune: texteDe(brut['commune']),
    typologie: texteDe(brut['typologie']),
    surface: nombreDe(brut['surface']),
    loyer: nombreDe(brut['loyer']),
    charges: nombreDe(brut['charges']),
    accessible: brut['accessible'] === true,
    horsQpv: brut['horsQpv'] === true,
    disponibleLe: texteDe(brut['disponibleLe']),
    adresse: texteDe(brut['adresse']),
  };
}

export interface FiltreLogements {
  readonly commune: string;
  readonly typologie: string;
}
const LIMITE = 100;

/** Dwellings that may be proposed now. @throws ErreurApi */
export async function logementsDisponibles(
  { commune, typologie }: FiltreLogements,
  signal?: AbortSignal,
): Promise<readonly Logement[]> {
  const parametres = new URLSearchParams({ statut: 'disponible', limite: String(LIMITE) });
  if (commune) parametres.set('commune', commune);
  if (typologie) parametres.set('typologie', typologie);
  const lu = await lireAdresse(`/api/logements?${parametres.toString()}`, signal);
  const elements: unknown[] = estObjet(lu) && Array.isArray(lu['elements']) ? lu['elements'] : [];
  return elements.map(logementDe).filter((l) => l !== null);
}

/** One way in which a dwelling meets what the household wants, or not. */
export interface Comparaison {
  readonly dit: string;
  /** null = told for information. */
  readonly convient: boolean | null;
}

/** What is left of the rent to the household, as a share of its means; null when they are unknown. */
export function tauxEffort({ loyer, charges }: Logement, { ressources, aides }: Besoins): number | null {
  if (ressources === null || ressources <= 0) return null;
  return Math.max(0, loyer + charges - (aides ?? 0)) / ressources;
}

/** How a dwelling compares with what is known of the household, best told first. */
export function comparer(logement: Logement, besoins: Besoins): Comparaison[] {
  const { communes, typologie, nombrePersonnes, handicap, accepteTransitoire } = besoins;
  const dites: Comparaison[] = [];
  if (communes.length > 0) {
    const convient = communes.includes(logement.commune);
    dites.push({ convient, dit: convient ? 'Commune souhaitée' : `Souhaite ${communes.join(', ')}` });
  }
  if (typologie) {
    const convient = typologie === logement.typologie;
    dites.push({ convient, dit: convient ? 'Typologie souhaitée' : `Souhaite un ${typologie}` });
  }
  if (nombrePersonnes !== null && nombrePersonnes > 0) {
    const parPersonne = Math.round(logement.surface / nombrePersonnes);
    const dit = `${nombre(parPersonne)} m² par personne (${compte(nombrePersonnes, 'personne')})`;
    dites.push({ convient: null, dit });
  }
  const effort = tauxEffort(logement, besoins);
  if (effort !== null) {
    const dit = `Reste à charge : ${nombre(Math.round(effort * 100))} % des ressources, aides actuelles déduites`;
    dites.push({ convient: null, dit });
  }
  if (handicap) {
    const { accessible } = logement;
    dites.push({ convient: accessible, dit: accessible ? 'Accessible' : 'N’est pas déclaré accessible' });
  }
  if (logement.nature === 'transitoire') {
    const convient = accepteTransitoire === true;
    dites.push({
      convient,
      dit: `Logement transitoire, que le ménage ${convient ? 'accepte' : 'n’a pas dit accepter'}`,
    });
  }
  return dites;
}

/** Those that meet the most wishes first, then the cheapest. */
export const classer = (logements: readonly Logement[], besoins: Besoins): readonly Logement[] => {
  const defauts = new Map(
    logements.map((l) => [l.id, comparer(l, besoins).filter((c) => c.convient === false).length]),
  );
  const cout = ({ loyer, charges }: Logement) => loyer + charges;
  return [...logements].sort(
    (a, b) => (defauts.get(a.id) ?? 0) - (defauts.get(b.id) ?? 0) || cout(a) - cout(b),
  );
};

export const libelleLogement = ({ typologie, surface, commune }: Logement): string =>
  `${typologie} de ${nombre(surface)} m² à ${commune}`;
export const prixLogement = ({ loyer, charges }: Logement): string =>
  `${montant(loyer)} de loyer et ${montant(charges)} de charges par mois`;
