import { texte } from '../../../noyau/champs.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { appuisDecohabitation } from './appuis.js';
import { auFoyer } from './au-foyer.js';
import { autreMene, CHAMP_AUTRE } from './autre-dossier.js';

/** Undoes a décohabitation while nothing was done for those who parted: they count here again (R4.73). */
export const AnnulerDecohabitation = acteDossier({
  type: 'AnnulerDecohabitation',
  libelle: 'Annuler une décohabitation',
  roles: ['referent', 'pilote'],
  champs: { dossier: { ...CHAMP_AUTRE, titre: 'Dossier de ceux qui partaient' }, motif: texte('Motif') },
  lit: ({ dossier }) => ({ dossier }),
  admissible: ({ liens }) =>
    liens.decohabitations.length > 0 ? null : refuser('R4.73', 'Personne n’a quitté ce ménage.'),
  decider(etat, { motif }, contexte) {
    const parti = autreMene(etat, contexte);
    if (estRefus(parti)) return parti;
    const lien = etat.liens.decohabitations.find((d) => d.dossier === parti.id);
    if (!lien) return refuser('R4.73', 'Ce dossier n’est pas issu de celui-ci.', 'conflit', 'dossier');
    const appuis = appuisDecohabitation(etat, parti, lien.fait.version);
    if (appuis.length > 0)
      return refuser(
        'R4.73',
        `La décohabitation ne s’annule plus : ${appuis.join(' ; ')}.`,
        'conflit',
        'dossier',
      );
    const personnel = { motif };
    const donnees = { dossier: parti.id, reference: parti.reference };
    const retour = { dossier: etat.id, reference: etat.reference };
    return {
      evenements: [{ type: 'DecohabitationAnnulee', donnees, personnel }],
      ailleurs: [
        {
          agregat: 'dossier',
          id: parti.id,
          evenements: [{ type: 'DossierDecohabitationAnnulee', donnees: retour, personnel }],
        },
        ...auFoyer(etat, { type: 'FoyerReduit', donnees }),
      ],
    };
  },
});
