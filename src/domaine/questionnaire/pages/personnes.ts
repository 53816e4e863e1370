import { courriel, court, jour, nombre, ouiNon, plusieurs, telephone, unParmi } from '../declarer.js';
import type { PageQuestionnaire } from '../modele.js';

/** Ties to the reference person of the household. */
export const LIENS = {
  reference: 'Personne de référence',
  conjoint: 'Conjoint, concubin, partenaire de PACS',
  enfant: 'Enfant du ménage',
  parent: 'Père, mère',
  famille: 'Autre membre de la famille',
  autre: 'Sans lien de parenté',
} as const;

const ACTIVITES = {
  emploi: 'En emploi',
  independant: 'Indépendant',
  'sans-emploi': 'Sans emploi',
  scolaire: 'Scolarisé ou en formation',
  retraite: 'Retraité',
  autre: 'Autre',
};

export const IDENTITE: PageQuestionnaire = {
  name: 'identite',
  title: 'Identité et coordonnées',
  elements: [
    telephone('telephone', 'Téléphone'),
    courriel('courriel', 'Adresse électronique'),
    court('langue', 'Langue parlée à la maison'),
    ouiNon('interprete', 'Faut-il un interprète ?'),
    court('contactRelais', 'Autre personne à joindre, et comment'),
  ],
};

export const COMPOSITION: PageQuestionnaire = {
  name: 'composition',
  title: 'Composition du ménage',
  elements: [
    nombre('nombrePersonnes', 'Nombre de personnes du ménage', [1, 30], { isRequired: true }),
    {
      type: 'paneldynamic',
      name: 'occupants',
      title: 'Chaque personne du ménage',
      description: 'La personne de référence est la première.',
      templateTitle: 'Personne {panelIndex}',
      panelAddText: 'Ajouter une personne',
      panelRemoveText: 'Retirer cette personne',
      maxPanelCount: 30,
      templateElements: [
        court('prenom', 'Prénom', { isRequired: true }),
        court('nom', 'Nom'),
        unParmi('lien', 'Lien avec la personne de référence', LIENS, { isRequired: true }),
        jour('dateNaissance', 'Date de naissance', { isRequired: true }),
        unParmi('activite', 'Activité', ACTIVITES),
      ],
    },
    ouiNon('changementPrevu', 'La composition va-t-elle changer (naissance, départ, arrivée) ?'),
    ouiNon('decohabitation', 'Une partie du ménage veut-elle un logement à elle ?'),
    plusieurs('animaux', 'Animaux', {
      chien: 'Chien',
      chat: 'Chat',
      'basse-cour': 'Basse-cour',
      autre: 'Autres',
    }),
  ],
};
