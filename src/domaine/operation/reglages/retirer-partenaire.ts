import { choix } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, designe, MOTIF } from '../acte-operation.js';
import { QUALITES_PARTENAIRE } from '../concertation/etat.js';
import type { EtatOperation } from '../etat.js';

const champs = { partenaire: designe('Partenaire'), motif: MOTIF };
const presents = ({ reglages }: EtatOperation) => reglages.partenaires.filter((p) => p.retire === null);

/** A partner leaves the operation (R0.23, R0.5). */
export const RetirerPartenaire = acteOperation({
  type: 'RetirerPartenaire',
  libelle: 'Retirer un partenaire de l’opération',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({
    ...champs,
    partenaire: choix(
      'Partenaire',
      Object.fromEntries(
        presents(etat).map((p) => [p.id, p.nom ?? p.organisation ?? QUALITES_PARTENAIRE[p.qualite]]),
      ),
    ),
  }),
  admissible: (etat, contexte) =>
    communesDuRessort(etat.communes, contexte) ??
    (presents(etat).length === 0 ? refuser('R0.23', 'L’opération n’a aucun partenaire.') : null),
  decider: (etat, donnees) =>
    presents(etat).some((p) => p.id === donnees.partenaire)
      ? { evenements: [{ type: 'PartenaireRetire', donnees }] }
      : refuser('R0.23', 'Ce partenaire n’est pas celui de l’opération.', 'invalide', 'partenaire'),
});
