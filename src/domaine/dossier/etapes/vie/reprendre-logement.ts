import type { Contexte } from '../../../contexte.js';
import type { EtatLogement } from '../../../logement/etat.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import { choix, facultatif } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import type { Proposition } from '../../proposition.js';
import { propositionsRendues } from '../../rendu.js';

/** What becomes of the home that the closing gave back; asked only when there is one. */
export const CHAMP_LOGEMENT_RENDU = facultatif(
  choix(
    'Logement rendu à la clôture',
    {
      repris: 'C’est toujours le sien : le reprendre',
      quitte: 'Le ménage l’a quitté : lui en chercher un autre',
    },
    { aide: 'Sans réponse, il est repris s’il est encore libre' },
  ),
);

const REFUSE: { readonly [S in EtatLogement['statut']]?: string } = {
  reserve: 'retenu depuis pour un autre ménage',
  attribue: 'attribué depuis à un autre ménage',
  retire: 'retiré depuis du guichet unique',
};

/** Why the household cannot have that dwelling again, in words; null when it is still free (R4.1). */
function plusLibre(logement: EtatLogement | undefined): string | null {
  if (!logement) return 'absent du guichet unique';
  if (logement.candidats.length > 0) return 'attendu depuis par d’autres candidats';
  return REFUSE[logement.statut] ?? null;
}

interface Reprise {
  /** Proposals of the home taken back, and of the one that is not free any more. */
  readonly donnees: { readonly repris?: string[]; readonly perdus?: string[] };
  readonly ailleurs: Ailleurs[];
}

const ids = (propositions: readonly Proposition[]): string[] => propositions.map(({ id }) => id);

/** R6.21: the home that a closing gave back by mistake is the household's again while it is free; never two holds. */
export function reprendreLogement(
  etat: EtatDossier,
  voulu: 'repris' | 'quitte' | undefined,
  { lus, id: dossier }: Contexte,
): Reprise | Refus {
  const rendues = voulu === 'quitte' ? [] : propositionsRendues(etat);
  const vues = rendues.map((p) => ({
    p,
    obstacle: plusLibre(lus.logements?.find((l) => l.id === p.logement)),
  }));
  const perdues = vues.filter(({ obstacle }) => obstacle !== null);
  const [premiere] = perdues;
  if (voulu === 'repris' && premiere)
    return refuser(
      'R6.21',
      `Ce logement est ${premiere.obstacle} : il n’est jamais promis deux fois. Rouvrez en disant que le ménage l’a quitté : un autre lui est dû.`,
      'conflit',
      'logement',
    );
  const reprises = rendues.filter((p) => perdues.every((perdue) => perdue.p !== p));
  return {
    donnees: {
      ...(reprises.length > 0 ? { repris: ids(reprises) } : {}),
      ...(perdues.length > 0 ? { perdus: ids(perdues.map(({ p }) => p)) } : {}),
    },
    ailleurs: reprises.map(({ logement }) => ({
      agregat: 'logement',
      id: logement,
      evenements: [{ type: 'LogementAttribue', donnees: { dossier } }],
    })),
  };
}
