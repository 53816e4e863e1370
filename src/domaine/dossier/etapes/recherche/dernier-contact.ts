import { dateCayenne, enFrancais, type DateCivile, type Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { NOMS_FAITS } from '../../faits.js';
import { PAS, type NomPas } from '../../pas-proposition.js';

/** Standing facts that were lived with the household itself. */
const AVEC_LUI = [
  'menage-informe',
  'enquete-realisee',
  'consentement',
  'point-mensuel',
  'bail',
  'etat-des-lieux-entree',
  'cles-remises',
  'reunion-information',
  'demenagement',
  'contact-1-mois',
  'contact-3-mois',
  'contact-6-mois',
  'contact-12-mois',
  'enquete-suivi',
] as const;
const PAS_AVEC_LUI: readonly NomPas[] = ['visite', 'accord', 'refus'];

interface Contact {
  readonly nom: string;
  readonly le: DateCivile;
}
const contact = (nom: string, le: Instant): Contact => ({ nom, le: dateCayenne(le) });

/** The last time that the household was met or heard, as far as the dossier says. */
function dernierContact({ faits, accompagnement, propositions }: EtatDossier): Contact | null {
  const contacts = [
    ...AVEC_LUI.flatMap((cle) => (faits[cle] ? [contact(NOMS_FAITS[cle], faits[cle].le)] : [])),
    ...accompagnement.mesures.flatMap((m) => m.visites.map(({ le }) => contact('Visite annuelle', le))),
    ...propositions.flatMap(({ pas }) =>
      pas.filter((p) => PAS_AVEC_LUI.includes(p.nom)).map((p) => contact(PAS[p.nom], p.fait.le)),
    ),
  ];
  return contacts.reduce<Contact | null>((plus, c) => (plus && plus.le >= c.le ? plus : c), null);
}

/** R3.130: who was met since is not looked for, nor lost. @param debut first day of the search */
export function vuDepuis(etat: EtatDossier, debut: DateCivile, champ: string): Refus | null {
  const vu = dernierContact(etat);
  return vu && vu.le > debut
    ? refuser(
        'R3.130',
        `Le ménage a été vu depuis : « ${vu.nom} » est du ${enFrancais(vu.le)}. La recherche commence après ce dernier contact ; si elle était déjà engagée, constatez que le ménage est retrouvé.`,
        'conflit',
        champ,
      )
    : null;
}
