import { STATUTS_OCCUPATION } from '../../dossier/menage.js';
import { TYPOLOGIES } from '../../territoire.js';
import { euros, long, nombre, ouiNon, plusieurs, unParmi } from '../declarer.js';
import type { PageQuestionnaire } from '../modele.js';

export const OCCUPATION: PageQuestionnaire = {
  name: 'occupation',
  title: 'Statut d’occupation',
  elements: [
    unParmi('statutOccupation', 'Statut d’occupation', STATUTS_OCCUPATION, { isRequired: true }),
    nombre('ancienneteAnnees', 'Ancienneté dans le logement (années)', [0, 120]),
    unParmi('titre', 'Titre d’occupation', {
      bail: 'Bail écrit',
      verbal: 'Bail verbal',
      propriete: 'Titre de propriété',
      convention: 'Convention d’occupation',
      aucun: 'Aucun',
    }),
    euros('loyer', 'Loyer mensuel (€)'),
    euros('charges', 'Charges mensuelles (€)'),
    ouiNon('bati', 'Le ménage a-t-il construit lui-même son logement ?'),
  ],
};

export const ORIGINE: PageQuestionnaire = {
  name: 'origine',
  title: 'Logement d’origine',
  elements: [
    unParmi('typologie', 'Typologie du logement d’origine', TYPOLOGIES),
    nombre('surface', 'Surface (m²)', [0, 2000], { step: 0.1 }),
    unParmi('etat', 'État du logement', {
      bon: 'Bon état',
      degrade: 'Dégradé',
      insalubre: 'Insalubre',
      peril: 'Menace ruine',
    }),
    plusieurs('equipements', 'Ce dont le logement dispose', {
      eau: 'Eau courante',
      electricite: 'Électricité',
      wc: 'WC intérieurs',
      douche: 'Douche ou baignoire',
      assainissement: 'Assainissement',
    }),
    ouiNon('espaceActivite', 'Le logement sert-il aussi à une activité (atelier, commerce, abattis) ?'),
    long('activitePrecisions', 'Laquelle, et quelle place lui faut-il ?', {
      visibleIf: '{espaceActivite} = true',
    }),
  ],
};
