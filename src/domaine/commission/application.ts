import { entier, facultatif, note, ouiNon, reference, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteCommission, acteSeance, TENUE } from './acte-commission.js';
import { ligneDe } from './etat.js';

/** What became of a decision in its dossier; said once, whatever the retries (R4.47). */
export const ConstaterApplication = acteCommission({
  type: 'ConstaterApplication',
  libelle: 'Constater l’application d’une décision',
  roles: 'procedure',
  champs: {
    dossier: texte('Dossier'),
    decision: entier('Version de la décision', 1, 1_000_000),
    appliquee: ouiNon('Appliquée'),
    regle: facultatif(texte('Règle du refus')),
    motif: facultatif(note('Motif du refus')),
  },
  decider(etat, donnees) {
    const ligne = ligneDe(etat, donnees.dossier);
    if (ligne?.decision?.version !== donnees.decision) return { evenements: [] };
    const { etat: connu, regle, motif } = ligne.application ?? {};
    const deja = donnees.appliquee
      ? connu === 'appliquee'
      : connu === 'appliquee' || (connu === 'refusee' && regle === donnees.regle && motif === donnees.motif);
    return { evenements: deja ? [] : [{ type: 'ApplicationConstatee', donnees }] };
  },
});

/** Tries again to apply a decision that its dossier refused (R4.47). */
export const RelancerApplication = acteSeance({
  type: 'RelancerApplication',
  libelle: 'Relancer l’application d’une décision',
  attend: TENUE,
  champs: { dossier: reference('Dossier', 'dossier') },
  admissible: ({ lignes }) =>
    lignes.some(({ application: a }) => a?.etat === 'refusee' || a?.etat === 'non-suivie')
      ? null
      : refuser('R4.47', 'Aucune décision n’est à relancer : chacune est appliquée, ou en attente.'),
  decider(etat, { dossier }) {
    const ligne = ligneDe(etat, dossier);
    if (!ligne?.application)
      return refuser('R4.47', 'Aucune décision n’est rendue sur ce dossier.', 'invalide', 'dossier');
    switch (ligne.application.etat) {
      case 'appliquee':
        return refuser('R4.47', 'La décision est déjà appliquée au dossier.', 'conflit', 'dossier');
      case 'en-attente':
        return refuser('R4.47', 'L’application est déjà en cours.', 'conflit', 'dossier');
      default:
        return { evenements: [{ type: 'ApplicationRelancee', donnees: { dossier } }] };
    }
  },
});
