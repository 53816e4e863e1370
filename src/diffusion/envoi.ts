import { finDe } from '../domaine/noyau/delais.js';
import type { DateCivile, Instant } from '../domaine/noyau/instants.js';
import type { Echelon } from '../domaine/charte/charte.js';
import { libelleNiveau } from '../domaine/dossier/libelles-rangs.js';
import type { Destinataire } from '../domaine/organisation/niveaux.js';
import type { Annonce } from './catalogue.js';
import { MODELES } from './modeles/index.js';
import { rediger, type Donnees } from './modeles/modele.js';

export interface Courriel {
  /** Stable for one fact, whatever the retries. */
  readonly messageId: string;
  readonly a: string;
  readonly objet: string;
  readonly corps: string;
}

const FORMAT_DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'America/Cayenne' });

/** `12 mars 2026`: a due date ends with its day, at 24:00, so the day named is the one before that instant. */
export function dateLisible(echeance: Instant): string {
  return FORMAT_DATE.format(new Date(finDe(echeance)));
}

const FORMAT_JOUR = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
const jour = (date: DateCivile): string => FORMAT_JOUR.format(new Date(`${date}T12:00:00.000Z`));
const quand = (date: DateCivile, heure: string | null): string =>
  heure === null ? jour(date) : `${jour(date)} à ${heure.replace(':', ' h ')}`;
const compter = (dossiers: number): string =>
  dossiers === 0 ? 'à venir' : `${dossiers} ${dossiers > 1 ? 'dossiers' : 'dossier'}`;

/** What is expected of the level that was reached. */
const ATTENDU: Readonly<Record<Echelon, string>> = {
  pilote: 'Le pilote relance qui doit agir, ou agit.',
  direction: 'La direction fait agir qui doit agir, ou tranche.',
  commission:
    'La commission d’examen des cas spécifiques en est saisie : le dossier est à inscrire à l’ordre du jour de sa prochaine séance.',
};
const REPLI =
  'Aucune adresse de la direction n’est enregistrée : ce message est remis au pilote, à qui il revient de la joindre.';

function donneesDe(annonce: Annonce, { nom: organisation, repli }: Ecrit, urlPublique: string): Donnees {
  if ('commission' in annonce) {
    const { nature, role, le, heure, avant, lieu, dossiers, commission } = annonce;
    return {
      ...{ organisation, role: role.toLowerCase(), lieu, commission: nature },
      seance: quand(le, heure),
      avant: avant === null ? '' : jour(avant),
      dossiers: compter(dossiers),
      lien: `${urlPublique}/commissions/${commission}`,
    };
  }
  const { tache, reference, operation, echeance, niveau, dossier, vers = 'pilote', monteeLe } = annonce;
  return {
    ...{ tache, reference, operation, organisation },
    echeance: dateLisible(echeance),
    niveau: String(niveau),
    vers: libelleNiveau(vers),
    monteeLe: monteeLe === undefined ? 'ce jour' : FORMAT_DATE.format(new Date(monteeLe)),
    attendu: repli ? `${ATTENDU[vers]}\n${REPLI}` : ATTENDU[vers],
    lien: `${urlPublique}/dossiers/${dossier}`,
  };
}

type Ecrit = Omit<Destinataire, 'repli'> & Partial<Pick<Destinataire, 'repli'>>;
/** The mail of one announcement. The same announcement always gives the same mail. */
export function courrielDe(annonce: Annonce, destinataire: Ecrit, urlPublique: string): Courriel {
  const textes = rediger(MODELES[annonce.modele], donneesDe(annonce, destinataire, urlPublique));
  return { messageId: `<${annonce.id}@relogement.cacl>`, a: destinataire.courriel, ...textes };
}
