import { queryOptions } from '@tanstack/react-query';
import { envoyer } from '../../api/client.ts';
import { erreurDe } from '../../api/probleme.ts';

const RELECTURE_MS = 15_000;

type Etat = 'bon' | 'panne' | 'retard' | 'inconnu';
export interface Composant {
  readonly nom: string;
  readonly role: string;
  readonly etat: Etat;
  readonly motif: string;
}
export interface Sante {
  readonly phrase: string;
  readonly bonne: boolean;
  readonly composants: readonly Composant[];
}

const PARTIES = [
  {
    cle: 'postgresql',
    nom: 'Base de données',
    role: 'Garde tous les faits : sans elle, rien ne peut être lu ni fait.',
  },
  {
    cle: 'temporal',
    nom: 'Procédure',
    role: 'Ouvre les étapes, rappelle et escalade. Sans elle, les actes restent possibles.',
  },
  {
    cle: 'sortie',
    nom: 'File d’envoi',
    role: 'Porte chaque fait à la procédure, et les courriels aux partenaires.',
  },
] as const;
const ETATS: Readonly<Record<string, Etat>> = { bon: 'bon', 'en panne': 'panne', 'en retard': 'retard' };
const PHRASES: Readonly<Record<string, string>> = {
  pret: 'Tout fonctionne.',
  degrade: 'Le service répond, mais une partie ne suit pas.',
  indisponible: 'Le service ne peut pas répondre.',
};

type Objet = Readonly<Record<string, unknown>>;
const objet = (v: unknown): Objet => (typeof v === 'object' && v !== null ? (v as Objet) : {});
const texte = (v: unknown): string => (typeof v === 'string' ? v : '');

/** What `/health/ready` answers, in words: its 503 is an answer too. */
export function santeDe(corps: unknown): Sante {
  const { statut, composants } = objet(corps);
  return {
    phrase: PHRASES[texte(statut)] ?? 'L’état du service n’est pas connu.',
    bonne: statut === 'pret',
    composants: PARTIES.map(({ cle, nom, role }) => {
      const { etat, motif } = objet(objet(composants)[cle]);
      return { nom, role, etat: ETATS[texte(etat)] ?? 'inconnu', motif: texte(motif) };
    }),
  };
}

async function lireSante(signal: AbortSignal): Promise<Sante> {
  const reponse = await envoyer(new Request(new URL('/health/ready', document.baseURI), { signal }));
  const corps: unknown = await reponse.json().catch(() => undefined);
  if (objet(corps)['composants'] === undefined) throw erreurDe(reponse.status, corps);
  return santeDe(corps);
}

export const lectureSante = queryOptions({
  queryKey: ['administration', 'sante'],
  queryFn: ({ signal }) => lireSante(signal),
  refetchInterval: RELECTURE_MS,
});
