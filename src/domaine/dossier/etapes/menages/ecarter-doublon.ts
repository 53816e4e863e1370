import { texte } from '../../../noyau/champs.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { autreCite, CHAMP_AUTRE } from './autre-dossier.js';

/** Says that two dossiers are of two households: they are not signalled together any more (R2.52). */
export const EcarterDoublon = acteDossier({
  type: 'EcarterDoublon',
  libelle: 'Dire que ce n’est pas un doublon',
  roles: ['referent', 'pilote'],
  champs: { dossier: CHAMP_AUTRE, motif: texte('Motif', { aide: 'Ce qui montre que ce sont deux ménages' }) },
  lit: ({ dossier }) => ({ dossier }),
  decider(etat, { motif }, contexte) {
    const autre = autreCite(etat, contexte);
    if (estRefus(autre)) return autre;
    if (etat.liens.ecartes.some((e) => e.dossier === autre.id))
      return refuser('R2.52', 'C’est déjà dit : ces deux dossiers ne sont plus signalés ensemble.');
    const personnel = { motif };
    const ici = { dossier: autre.id, reference: autre.reference };
    const la = { dossier: etat.id, reference: etat.reference };
    return {
      evenements: [{ type: 'DoublonEcarte', donnees: ici, personnel }],
      ailleurs: [
        {
          agregat: 'dossier',
          id: autre.id,
          evenements: [{ type: 'DoublonEcarte', donnees: la, personnel }],
        },
      ],
    };
  },
});
