import type { Contexte } from '../../../contexte.js';
import { choix, jourDuFait, demandeA, facultatif, note, reference } from '../../../noyau/champs.js';
import { veille } from '../../../noyau/delais.js';
import { dateCayenne, enFrancais, instantCayenne, type DateCivile } from '../../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import type { TypeOrganisation } from '../../../organisation/etat.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, exigeEtape, instantDu } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { fragilite, fragiliteConnue } from './profondeur.js';

/** Organisations that house or reserve: they are no support to stay in a dwelling. */
const HORS_APPUI: readonly TypeOrganisation[] = ['bailleur', 'reservataire'];

/** R6.2, R6.19: whom the survey is made with: the one said, declared; a partner's own when it makes the survey itself. */
function mobilisee(dite: string | undefined, { acteur, lus }: Contexte): string | Refus {
  if (dite !== undefined) {
    if (!lus.organisation)
      return refuser('R6.19', 'Cette association n’est pas déclarée.', 'invalide', 'association');
    return HORS_APPUI.includes(lus.organisation.type)
      ? refuser(
          'R6.19',
          'L’enquête des plus fragiles se fait avec une association ou un dispositif d’accompagnement.',
          'invalide',
          'association',
        )
      : dite;
  }
  const sienne = acteur.type === 'personne' && acteur.role === 'partenaire' && acteur.organisation;
  return (
    sienne ||
    refuser('R6.19', 'Dites avec quelle association l’enquête est faite.', 'invalide', 'association')
  );
}

/** R6.30: what is learnt the day after the move is no survey of how the household lives there. */
function enqueteAnticipee(etat: EtatDossier, le: DateCivile, { charte, calendrier }: Contexte): Refus | null {
  const prevue = fragilite(etat)?.enqueteLe;
  if (!prevue) return null;
  const premier = dateCayenne(veille(instantCayenne(prevue, 24), charte.suivi.avanceContact, calendrier));
  return le < premier
    ? refuser(
        'R6.30',
        `L’enquête des plus fragiles se fait à partir du ${enFrancais(premier)}.`,
        'conflit',
        'le',
      )
    : null;
}

/**
 * "Réaliser une enquête auprès des ménages les plus fragiles après le relogement, en mobilisant notamment les associations" (003,
 * R6.2).
 */
export const RealiserEnqueteSuivi = acteDossier({
  type: 'RealiserEnqueteSuivi',
  libelle: 'Réaliser l’enquête des plus fragiles',
  etape: 'suivi',
  roles: ['referent', 'partenaire'],
  champs: {
    le: jourDuFait('Date'),
    association: demandeA(
      ['referent'],
      reference('Association ou dispositif d’accompagnement mobilisé', 'organisation'),
    ),
    satisfaction: choix('Le ménage se dit', {
      satisfait: 'Satisfait de son logement',
      reserve: 'Satisfait avec des réserves',
      insatisfait: 'Insatisfait',
      'sans-avis': 'Ne se prononce pas',
    }),
    compteRendu: note('Compte rendu'),
    besoins: facultatif(note('Besoins exprimés')),
  },
  lit: ({ association }) => (association === undefined ? {} : { organisation: association }),
  admissible: (etat, { charte }) =>
    exigeEtape(etat, 'demenagement', 'R6.2', 'L’enquête suit un relogement définitif.') ??
    (etat.faits['enquete-suivi'] ? refuser('R6.2', 'L’enquête des plus fragiles est déjà faite.') : null) ??
    fragiliteConnue(etat, charte, 'L’enquête des plus fragiles suit l’évaluation de leur fragilité.'),
  decider(etat, { compteRendu, besoins, ...dit }, contexte) {
    const association = mobilisee(dit.association, contexte);
    if (estRefus(association)) return association;
    const donnees = { ...dit, association };
    const emmenagement = { fait: etat.faits['demenagement'], regle: 'R6.2', nom: 'le déménagement' };
    const refus =
      dateAdmise(etat, contexte, donnees.le, 'le', emmenagement) ??
      enqueteAnticipee(etat, donnees.le, contexte);
    if (refus) return refus;
    const personnel = { compteRendu, ...(besoins ? { besoins } : {}) };
    return {
      evenements: [
        {
          type: 'EnqueteSuiviRealisee',
          survenuLe: instantDu(etat, contexte, donnees.le),
          donnees,
          personnel,
        },
      ],
    };
  },
});
