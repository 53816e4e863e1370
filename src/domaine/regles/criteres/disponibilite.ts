import { ajouterJours, type DateCivile } from '../../noyau/instants.js';
import { direMois, moisDe } from '../../noyau/mois.js';
import { echec, satisfait, type RegleCritere } from '../critere.js';

const JOUR_MS = 86_400_000;

/** `1er mars 2026`. */
function direDate(le: DateCivile): string {
  const jour = le.slice(-2);
  return `${jour === '01' ? '1er' : Number(jour)} ${direMois(moisDe(le))}`;
}
const joursEntre = (du: DateCivile, au: DateCivile): number =>
  Math.round((Date.parse(au) - Date.parse(du)) / JOUR_MS);

const COMMUN = {
  famille: 'disponibilite',
  source: '003 : guichet unique ; un logement n’est jamais promis deux fois',
} as const;

/** A dwelling held for another household is not offered (R4.1). */
export const LIBRE: RegleCritere = {
  ...COMMUN,
  critere: 'libre',
  libelle: 'Logement libre',
  regle: 'R4.1',
  exigence: 'stricte',
  juger(demande, { statut, dossier }) {
    if (statut === 'disponible') return satisfait('Le logement est libre.');
    if (statut !== 'retire' && dossier === demande.dossier)
      return satisfait('Le logement est retenu pour ce ménage.');
    if (statut === 'reserve')
      return echec(null, 'Le logement est retenu pour un autre ménage.', {
        nature: 'attendre',
        dit: 'Attendre qu’il redevienne libre : fin de la retenue, refus ou désistement.',
      });
    if (statut === 'expire')
      return echec(null, 'La publication du logement est échue.', {
        nature: 'attendre',
        dit: 'Demander au bailleur de renouveler la publication.',
      });
    return echec(
      null,
      statut === 'retire'
        ? 'Le logement est retiré du guichet.'
        : 'Le logement est attribué à un autre ménage.',
      {
        nature: 'ailleurs',
        dit: 'Chercher un autre logement.',
      },
    );
  },
};

/** Not so late that the household would be made to wait for it: beyond the charter's term, it does not suit (R4.133). */
export const A_TEMPS: RegleCritere = {
  ...COMMUN,
  critere: 'disponible-a-temps',
  libelle: 'Disponible à temps',
  regle: 'R4.133',
  exigence: 'stricte',
  juger(_demande, { disponibleLe }, { le, adequation: { attenteMax } }) {
    if (disponibleLe <= ajouterJours(le, attenteMax)) return null;
    const valeur = attenteMax - joursEntre(le, disponibleLe);
    return echec({ valeur, unite: 'jours' }, () => `Disponible le ${direDate(disponibleLe)} seulement.`, {
      nature: 'attendre',
      dit: () =>
        `Obtenir du bailleur une date plus proche, avant le ${direDate(ajouterJours(le, attenteMax + 1))}, ou chercher un autre logement.`,
    });
  },
};

/** Soon enough, by the charter's delay (R4.30). */
export const DATE: RegleCritere = {
  ...COMMUN,
  critere: 'date-disponibilite',
  libelle: 'Date de disponibilité',
  regle: 'R4.30',
  exigence: 'souple',
  juger(_demande, { disponibleLe }, { le, adequation }) {
    if (disponibleLe <= le) return satisfait('Disponible dès maintenant.');
    const jours = joursEntre(le, disponibleLe);
    const dit = () =>
      `Disponible le ${direDate(disponibleLe)}, dans ${jours} ${jours > 1 ? 'jours' : 'jour'}.`;
    const ecart = { valeur: adequation.delaiDisponibilite - jours, unite: 'jours' } as const;
    if (disponibleLe <= ajouterJours(le, adequation.delaiDisponibilite)) return satisfait(dit, ecart);
    return echec(ecart, dit, { nature: 'attendre', dit: () => `Attendre le ${direDate(disponibleLe)}.` });
  },
};
