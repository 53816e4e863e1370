import type { BILAN } from '../dictionnaires/bilan.js';
import type { Destinataire, DonneesModele } from '../modele.js';
import type { MesureDite } from './mesures.js';

type DonneesBilan = DonneesModele<typeof BILAN>;
type Nom = keyof DonneesBilan;

interface Part {
  /** Fields that the recipient reads besides those that name the document. */
  readonly lit: readonly Nom[] | 'tout';
  /** `contrat`: those that the contract names; all of them when it names none. */
  readonly mesures: 'toutes' | 'gla' | 'contrat' | 'aucune';
  /** Reads what those who carried the measures out wrote of them. */
  readonly textes: boolean;
}

const TOUJOURS: readonly Nom[] = [
  'reference',
  'faitLe',
  'organisme',
  'operation.nom',
  'traduit',
  'referent.nom',
  'destinataire.nom',
  'bilan.date',
  'stabilise',
];
const MESURE: readonly Nom[] = ['contrat.nature', 'contrat.duree', 'contrat.conclu'];

/**
 * What each recipient needs, and no more (seed 004: « limiter l'information à ce qui permet de définir la solution logement […].
 * Le contenu des bilans transmis doit être adapté selon les destinataires. »): the bailleur its tenant and the management of the
 * lease, the financeur what it paid for and nobody's name, a partner whom to help.
 */
const PARTS: Readonly<Record<Destinataire, Part>> = {
  menage: { lit: 'tout', mesures: 'toutes', textes: true },
  pilote: { lit: 'tout', mesures: 'toutes', textes: true },
  bailleur: {
    lit: [
      'menage.nom',
      'contrat.statut',
      'logement.commune',
      'logement.typologie',
      'logement.reference',
      'logement.bailleur',
      'logement.entree',
    ],
    mesures: 'gla',
    textes: false,
  },
  financeur: {
    lit: [...MESURE, 'contrat.financement', 'contacts.nombre'],
    mesures: 'contrat',
    textes: false,
  },
  partenaire: {
    lit: [
      ...MESURE,
      'menage.nom',
      'contrat.intervenant',
      'logement.commune',
      'logement.bailleur',
      'logement.entree',
      'contacts.nombre',
      'alertes',
    ],
    mesures: 'toutes',
    textes: false,
  },
  membre: { lit: [], mesures: 'aucune', textes: false },
};

const vide = (valeur: DonneesBilan[Nom]): DonneesBilan[Nom] =>
  typeof valeur === 'string' ? '' : typeof valeur === 'boolean' ? false : [];

/** What else the choice rests on. */
export interface Appui {
  readonly mesures: readonly MesureDite[];
  /** Ids of the measures that the last contract names. */
  readonly duContrat: readonly string[];
  /** The dossier is protected: where the household lives is not told. */
  readonly protege: boolean;
}

/** Who knows where the household lives anyway: itself, its landlord, who follows it. */
const SAVENT_OU: readonly Destinataire[] = ['menage', 'bailleur', 'pilote'];
const OU: readonly string[] = [
  'logement.commune',
  'logement.typologie',
  'logement.reference',
  'logement.bailleur',
] satisfies readonly Nom[];

function choisir({ mesures, duContrat }: Appui, part: Part): DonneesBilan['mesures'] {
  const choix: Readonly<Record<Part['mesures'], (mesure: MesureDite) => boolean>> = {
    toutes: () => true,
    gla: ({ code }) => code.startsWith('3.'),
    contrat: ({ id }) => duContrat.length === 0 || duContrat.includes(id),
    aucune: () => false,
  };
  return mesures
    .filter(choix[part.mesures])
    .map(({ id: _id, code: _code, ...m }) => ({ ...m, bilan: part.textes ? m.bilan : '' }));
}

/** The same bilan, reduced to what one recipient may read; what is not is not in it at all (R8.16). */
export function adapterBilan(destinataire: Destinataire, complet: DonneesBilan, appui: Appui): DonneesBilan {
  const part = PARTS[destinataire];
  const { lit } = part;
  const lus = lit === 'tout' ? null : new Set<string>([...TOUJOURS, ...lit]);
  const tus = appui.protege && !SAVENT_OU.includes(destinataire) ? OU : [];
  const reduit = Object.fromEntries(
    Object.entries(complet).map(([nom, valeur]) => [
      nom,
      (lus && !lus.has(nom)) || tus.includes(nom) ? vide(valeur) : valeur,
    ]),
  ) as DonneesBilan;
  return { ...reduit, mesures: choisir(appui, part) };
}
