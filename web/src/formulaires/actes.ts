import { cheminActe, type NomAgregat } from './agregats.ts';

interface Acte {
  readonly acte: string;
  readonly etape: string | null;
  readonly route: string;
}

const ETAPES = {
  concertation: 'Concertation',
  'enquete-sociale': 'Enquête sociale',
  accompagnement: 'Accompagnement',
  rapprochement: 'Rapprochement offre-demande',
  demenagement: 'Déménagement',
  suivi: 'Suivi post-relogement',
} as const;
const ORDRE: readonly string[] = Object.keys(ETAPES);
const SANS_ETAPE = '';
const CORRECTIONS = 'corrections';
/** Acts that only take back what was recorded by mistake: beside those that make a dossier advance, never among them. */
const CORRIGE = /^(Annuler|CorrigerDate|RetournerEtape)/;

/** The acts that the open tasks ask for (`demandes`, ends of their routes), then the others; those of the present step come first. */
export function separerProchain<A extends Acte>(
  actes: readonly A[],
  demandes: readonly string[],
  etape: string | null,
): { readonly prochains: readonly A[]; readonly autres: readonly A[] } {
  const prochains = actes.filter((a) => demandes.includes(cheminActe(a)));
  const autres = actes.filter((a) => !prochains.includes(a));
  const rang = (a: A) => (a.etape === etape ? 0 : 1);
  return { prochains: [...prochains].sort((a, b) => rang(a) - rang(b)), autres };
}

/** Acts by step: the present one first, then in the order of the charter, those of no step, and what corrects an error last. */
export function grouper<A extends Acte>(actes: readonly A[], etape: string | null): [string, A[]][] {
  const groupes = new Map<string, A[]>();
  for (const acte of actes) {
    const cle = CORRIGE.test(acte.acte) ? CORRECTIONS : (acte.etape ?? SANS_ETAPE);
    groupes.set(cle, [...(groupes.get(cle) ?? []), acte]);
  }
  const rang = (cle: string): number => {
    if (cle === etape) return -1;
    if (cle === CORRECTIONS) return ORDRE.length + 2;
    if (cle === SANS_ETAPE) return ORDRE.length + 1;
    const place = ORDRE.indexOf(cle);
    return place < 0 ? ORDRE.length : place;
  };
  return [...groupes].sort(([a], [b]) => rang(a) - rang(b));
}

const AUTOUR: Readonly<Record<NomAgregat, string>> = {
  dossier: 'Vie du dossier',
  operation: 'Opération',
  logement: 'Logement',
  commission: 'Commission',
  organisation: 'Organisation',
  charte: 'Charte',
  referent: 'Référent',
};
export const titreEtape = (cle: string, agregat: NomAgregat): string => {
  if (cle === CORRECTIONS) return 'Revenir sur une erreur';
  if (cle === SANS_ETAPE) return AUTOUR[agregat];
  return Object.hasOwn(ETAPES, cle) ? ETAPES[cle as keyof typeof ETAPES] : 'Autres actes';
};
