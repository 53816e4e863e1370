import type { DonneesDe } from '../champs.js';
import type { BILAN } from '../dictionnaires/bilan.js';
import type { Destinataire, DonneesModele } from '../modele.js';

type DonneesBilan = DonneesModele<typeof BILAN>;
type Nom = keyof DonneesBilan;
type Mesure = DonneesDe<(typeof BILAN)['champs']['mesures']['champs']> & { readonly code: string };

interface Part {
  /** Fields that the recipient reads besides those that name the document. */
  readonly lit: readonly Nom[] | 'tout';
  readonly mesures: 'toutes' | 'gla' | 'aucune';
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
    mesures: 'toutes',
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

function choisir(mesures: readonly Mesure[], { mesures: lesquelles, textes }: Part): DonneesBilan['mesures'] {
  const retenues = mesures.filter(
    ({ code }) => lesquelles === 'toutes' || (lesquelles === 'gla' && code.startsWith('3.')),
  );
  return retenues.map(({ code: _code, ...m }) => ({ ...m, bilan: textes ? m.bilan : '' }));
}

/** The same bilan, reduced to what one recipient may read; what is not is not in it at all (R8.16). */
export function adapterBilan(
  destinataire: Destinataire,
  complet: DonneesBilan,
  mesures: readonly Mesure[],
): DonneesBilan {
  const part = PARTS[destinataire];
  const { lit } = part;
  const lus = lit === 'tout' ? null : new Set<string>([...TOUJOURS, ...lit]);
  const reduit = Object.fromEntries(
    Object.entries(complet).map(([nom, valeur]) => [nom, lus && !lus.has(nom) ? vide(valeur) : valeur]),
  ) as DonneesBilan;
  return { ...reduit, mesures: choisir(mesures, part) };
}
