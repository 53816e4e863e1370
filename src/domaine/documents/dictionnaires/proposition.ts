import { chaque, mot, si } from '../champs.js';
import { modele, type LangueDocument } from '../modele.js';
import { COMMUNS, MENAGE, REFERENT } from './communs.js';
import { OFFRES } from './offres.js';
import { REPONSE } from './reponse.js';

export const LOGEMENT = {
  'logement.nature': mot('Nature de l’offre', 'Logement social'),
  'logement.typologie': mot('Typologie', 'T3'),
  'logement.surface': mot('Surface en m²', '68'),
  'logement.commune': mot('Commune', 'Matoury'),
  'logement.adresse': mot('Adresse, si le bailleur l’a dite', '12 rue des Palmistes'),
  'logement.bailleur': mot('Bailleur', 'SIGUY'),
  accessible: si('Le logement est accessible aux personnes handicapées'),
  transitoire: si('Le logement est transitoire', false),
  'logement.duree': mot('Durée en mois, au plus, d’un logement transitoire', '18'),
};
export const COUT = {
  'cout.loyer': mot('Loyer mensuel', '412,50 €'),
  'cout.annexes': mot('Loyer mensuel des annexes, s’il y en a', '20,00 €'),
  'cout.charges': mot('Charges mensuelles', '48,00 €'),
  'cout.minoration': mot('Minoration mensuelle du loyer', '41,00 €'),
  'cout.minorationFin': mot(
    'Dernier jour de la convention qui baisse le loyer, quand elle en a un',
    'jeudi 30 novembre 2028',
  ),
  'cout.aide': mot('Aide au logement estimée, par mois', '215,00 €'),
  'cout.resteACharge': mot('Reste à payer par mois, aides déduites', '204,50 €'),
  'cout.resteAChargeAvant': mot('Reste à payer par mois dans le logement quitté', '190,00 €'),
  'cout.tauxEffort': mot('Part des ressources que prend le logement, en %', '18,2'),
};
export const VISITE = {
  'visite.date': mot('Jour de la visite', 'jeudi 10 décembre 2026'),
  'visite.heure': mot('Heure de la visite, quand elle est convenue', '9 h 30'),
};
/** A letter written again after its notification says so. */
export const COPIE = {
  copieLe: mot('Jour où la lettre notifiée est produite de nouveau', 'lundi 14 décembre 2026'),
};
export const ACCUEIL = {
  'rendezVous.lieu': mot('Lieu du rendez-vous, quand il est connu', 'Maison du projet, 3 rue Exemple'),
  'rendezVous.telephone': mot('Téléphone du service, quand il est connu', '05 94 00 00 00'),
};
/** Said for the home of the household: its address is in no demand. */
export const DOMICILE = 'domicile';
export const A_DOMICILE: Readonly<Record<LangueDocument, string>> = {
  fr: 'Chez vous',
  ht: 'Lakay ou',
  'pt-BR': 'Na sua casa',
};

export const PROPOSITION = modele({
  titre: 'Proposition de logement',
  objet:
    'Lettre au ménage : le logement, ce qu’il coûte, la visite, le délai pour répondre et l’effet du silence.',
  destinataires: ['menage'],
  langues: ['fr', 'ht', 'pt-BR'],
  champs: {
    ...COMMUNS,
    ...MENAGE,
    ...REFERENT,
    ...LOGEMENT,
    ...COUT,
    aConfirmer: si('Le bailleur n’a pas encore confirmé son logement', false),
    ...VISITE,
    ...REPONSE,
    ...OFFRES,
    ...COPIE,
  },
});

export const CONVOCATION = modele({
  titre: 'Convocation',
  objet: 'Invite le ménage à visiter un logement, ou à rencontrer son référent.',
  destinataires: ['menage'],
  langues: ['fr', 'ht', 'pt-BR'],
  champs: {
    ...COMMUNS,
    ...MENAGE,
    ...REFERENT,
    ...LOGEMENT,
    ...OFFRES,
    ...VISITE,
    ...ACCUEIL,
    visite: si('C’est une visite de logement ; sinon, un rendez-vous'),
    apporter: chaque('Ce qu’il faut apporter', { piece: mot('Document', 'Une pièce d’identité') }),
  },
});
