import type { Contexte } from '../contexte.js';
import {
  choix,
  date,
  demandeA,
  facultatif,
  montant,
  nombre,
  ouiNon,
  reference,
  texte,
} from '../noyau/champs.js';
import { couvre } from '../noyau/acteur.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { CHOIX_COMMUNES, TYPOLOGIES } from '../territoire.js';
import { acteLogement } from './acte-logement.js';
import { NATURES_LOGEMENT } from './etat.js';

/** The bailleur the offer belongs to: its own for a bailleur, the one named by a pilot (R0.6). */
function bailleurDeLOffre(nomme: string | undefined, { acteur, lus }: Contexte): string | Refus {
  const propre = acteur.type === 'personne' && acteur.role === 'bailleur' ? acteur.organisation : undefined;
  if (propre && nomme && nomme !== propre) {
    return refuser('R0.6', 'Un bailleur ne publie que ses propres logements.', 'interdit', 'bailleur');
  }
  if (propre) return propre;
  if (!nomme) return refuser('R4.10', 'Nommez le bailleur du logement.', 'invalide', 'bailleur');
  if (lus.organisation?.type === 'bailleur') return nomme;
  return refuser('R4.10', `« ${nomme} » n’est pas un bailleur déclaré.`, 'invalide', 'bailleur');
}

/** Publishes a dwelling at the guichet unique (R4.10). */
export const PublierLogement = acteLogement({
  type: 'PublierLogement',
  libelle: 'Publier un logement',
  roles: ['bailleur', 'pilote'],
  cree: true,
  champs: {
    reference: texte('Référence du bailleur', { max: 60 }),
    bailleur: demandeA(['pilote'], reference('Bailleur', 'organisation')),
    nature: choix('Nature de l’offre', NATURES_LOGEMENT),
    commune: choix('Commune', CHOIX_COMMUNES),
    horsQpv: ouiNon('Hors quartier prioritaire'),
    typologie: choix('Typologie', TYPOLOGIES),
    surface: nombre('Surface (m²)', 5, 1000),
    loyer: montant('Loyer mensuel'),
    charges: montant('Charges mensuelles'),
    accessible: ouiNon('Accessible aux personnes handicapées'),
    disponibleLe: date('Disponible le'),
    financement: facultatif(texte('Financement', { aide: 'LLTS, LLS, PLS…', max: 60 })),
    adresse: facultatif(texte('Adresse')),
  },
  lit: ({ bailleur }) => (bailleur ? { organisation: bailleur } : {}),
  decider(_etat, { bailleur: nomme, ...description }, contexte) {
    const { acteur } = contexte;
    const bailleur = bailleurDeLOffre(nomme, contexte);
    if (typeof bailleur !== 'string') return bailleur;
    if (acteur.type === 'personne' && !couvre(acteur, description.commune)) {
      return refuser('R0.6', 'Cette commune n’est pas de votre territoire.', 'interdit', 'commune');
    }
    return { evenements: [{ type: 'LogementPublie', donnees: { ...description, bailleur } }] };
  },
});
