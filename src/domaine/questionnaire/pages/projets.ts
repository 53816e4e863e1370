import { PROJETS } from '../../dossier/menage.js';
import { CHOIX_COMMUNES, TYPOLOGIES } from '../../territoire.js';
import { court, euros, jour, long, nombre, ouiNon, plusieurs, unParmi } from '../declarer.js';
import type { PageQuestionnaire } from '../modele.js';

export const ADMINISTRATIF: PageQuestionnaire = {
  name: 'administratif',
  title: 'Situation administrative',
  elements: [
    court('numeroUnique', 'Numéro unique de demande de logement social'),
    jour('dateDemande', 'Demande déposée le'),
    ouiNon('dalo', 'Reconnu DALO ?'),
    ouiNon('prioritaireL4411', 'Priorité de l’article L.441-1 du CCH reconnue ?'),
    plusieurs('piecesManquantes', 'Pièces qui manquent', {
      identite: 'Pièce d’identité',
      imposition: 'Avis d’imposition',
      ressources: 'Justificatifs de ressources',
      domicile: 'Justificatif de domicile',
      'etat-civil': 'État civil, livret de famille',
    }),
  ],
};

export const SOUHAITS: PageQuestionnaire = {
  name: 'souhaits',
  title: 'Souhaits',
  elements: [
    unParmi('projet', 'Projet de logement', PROJETS, { isRequired: true }),
    plusieurs('communesSouhaitees', 'Communes souhaitées', CHOIX_COMMUNES),
    unParmi('typologieSouhaitee', 'Typologie souhaitée', TYPOLOGIES),
    nombre('etageMax', 'Étage le plus haut accepté sans ascenseur', [0, 30]),
    euros('loyerMax', 'Loyer le plus haut accepté (€ par mois)'),
    ouiNon('accepteTransitoire', 'Accepte un logement transitoire ?'),
    plusieurs('proximites', 'À garder près de soi', {
      travail: 'Travail',
      ecole: 'École',
      famille: 'Famille',
      soins: 'Soins',
      transports: 'Transports',
    }),
    long('souhaitsPrecisions', 'Autres souhaits'),
  ],
};

export const LIENS_BESOINS: PageQuestionnaire = {
  name: 'accompagnement',
  title: 'Attaches et besoins d’accompagnement',
  elements: [
    long('attaches', 'Attaches dans le quartier : famille, voisins, associations'),
    ouiNon('relogementGroupe', 'Souhaite être relogé près de voisins ou de parents ?'),
    plusieurs('besoinsAccompagnement', 'Besoins d’accompagnement', {
      demarches: 'Démarches administratives',
      budget: 'Budget, dettes',
      logement: 'Savoir habiter, entretien',
      sante: 'Accès aux soins',
      emploi: 'Emploi, formation',
      langue: 'Français',
      demenagement: 'Déménagement',
    }),
    long('besoins', 'Précisions sur les besoins'),
  ],
};
