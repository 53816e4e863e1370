import { facultatif, texte } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, dits, duRessort, nouvelId, SANS_NOM } from '../acte-operation.js';
import { associesAdmis, CHAMP_ASSOCIE } from '../concertation/champs.js';

/** Adds a partner to the operation, known to the service or named freely (R0.23). */
export const AjouterPartenaire = acteOperation({
  type: 'AjouterPartenaire',
  libelle: 'Ajouter un partenaire à l’opération',
  roles: ['pilote'],
  champs: {
    ...CHAMP_ASSOCIE,
    role: facultatif(texte('Rôle dans l’opération', { max: 300, aide: SANS_NOM })),
  },
  admissible: duRessort,
  decider({ reglages: { partenaires } }, { qualite, ...reste }, contexte) {
    const dit = { qualite, ...dits(reste) };
    const refus = associesAdmis([dit]);
    if (refus) return { ...refus, regle: 'R0.23', champ: 'nom' };
    const deja = partenaires.some(
      (p) =>
        p.retire === null &&
        p.qualite === qualite &&
        p.organisation === dit.organisation &&
        p.nom === dit.nom,
    );
    if (deja) return refuser('R0.23', 'Ce partenaire est déjà celui de l’opération.', 'conflit', 'qualite');
    const donnees = { partenaire: nouvelId('p', contexte), ...dit };
    return { evenements: [{ type: 'PartenaireAjoute', donnees }] };
  },
});
