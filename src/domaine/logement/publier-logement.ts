import type { Contexte } from '../contexte.js';
import { demandeA, reference, texte } from '../noyau/champs.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { CHAMPS_OFFRE } from './champs-offre.js';
import { finPublication } from './conditions.js';
import { offreAdmise, organisationsDe } from './regles-offre.js';

/** The bailleur the offer belongs to: its own for a bailleur, the one named by a pilot (R0.6). */
function bailleurDeLOffre(nomme: string | undefined, { acteur, lus }: Contexte): string | Refus {
  const propre = acteur.type === 'personne' && acteur.role === 'bailleur' ? acteur.organisation : undefined;
  if (propre && nomme && nomme !== propre) {
    return refuser('R0.6', 'Un bailleur ne publie que ses propres logements.', 'interdit', 'bailleur');
  }
  if (propre) return propre;
  if (!nomme) return refuser('R4.10', 'Nommez le bailleur du logement.', 'invalide', 'bailleur');
  const organisation = lus.organisations?.find((o) => o.id === nomme);
  if (organisation?.type !== 'bailleur')
    return refuser('R4.10', `« ${nomme} » n’est pas un bailleur déclaré.`, 'invalide', 'bailleur');
  return organisation.successeur
    ? refuser(
        'R4.26',
        `« ${organisation.successeur.vers} » a succédé à ce bailleur : publiez en son nom.`,
        'invalide',
        'bailleur',
      )
    : nomme;
}

/** Publishes an offer at the guichet unique, for as long as the charter says (R4.10, R4.11, R4.16). */
export const PublierLogement = acteLogement({
  type: 'PublierLogement',
  libelle: 'Publier un logement',
  roles: ['bailleur', 'pilote'],
  cree: true,
  champs: {
    reference: texte('Référence du bailleur', { max: 60 }),
    bailleur: demandeA(['pilote'], reference('Bailleur', 'organisation')),
    ...CHAMPS_OFFRE,
  },
  lit: ({ bailleur, ...offre }) => ({
    organisation: [...(bailleur ? [bailleur] : []), ...organisationsDe(offre)],
  }),
  decider(_etat, { bailleur: nomme, ...description }, contexte) {
    const bailleur = bailleurDeLOffre(nomme, contexte);
    if (typeof bailleur !== 'string') return bailleur;
    const refus = offreAdmise(description, contexte);
    if (refus) return refus;
    const donnees = { ...description, bailleur, valableJusquau: finPublication(contexte) };
    return { evenements: [{ type: 'LogementPublie', donnees }] };
  },
});
