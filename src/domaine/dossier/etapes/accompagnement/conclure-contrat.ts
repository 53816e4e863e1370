import { choix, entier, facultatif, note, texte } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';
import { premierRefus } from '../../conditions.js';
import { consentement, enqueteValidee } from './conditions.js';

/** The personalised contract: measure and duration, social worker, dwelling and bailleur, status, funding (R3.7). A new one replaces it. */
export const ConclureContrat = acteDossier({
  type: 'ConclureContrat',
  libelle: 'Conclure le contrat personnalisé',
  etape: 'accompagnement',
  roles: ['referent'],
  champs: {
    nature: choix('Nature de la mesure', { avdl: 'AVDL', gla: 'GLA', 'avdl-gla': 'AVDL et GLA' }),
    mois: entier('Durée (mois)', 1, 60),
    intervenant: texte('Travailleur social chargé de la prestation'),
    statut: choix('Statut d’occupation préconisé', {
      locataire: 'Locataire',
      'sous-locataire': 'Sous-locataire',
      'bail-glissant': 'Bail glissant',
      heberge: 'Hébergé',
    }),
    financement: choix('Source de financement', {
      fnavdl: 'FNAVDL',
      fsl: 'Fonds de solidarité pour le logement',
      anru: 'ANRU',
      bailleur: 'Bailleur',
      autre: 'Autre',
    }),
    logement: facultatif(texte('Caractéristiques du logement adapté', { max: 400 })),
    bailleur: facultatif(texte('Logeur ou bailleur chargé d’accueillir le ménage')),
    contenu: facultatif(note('Engagements')),
  },
  admissible: (etat) => premierRefus(enqueteValidee(etat), consentement(etat)),
  decider(_etat, { nature, mois, statut, financement, intervenant, logement, bailleur, contenu }) {
    const donnees = { nature, mois, statut, financement };
    const personnel = {
      intervenant,
      ...(logement ? { logement } : {}),
      ...(bailleur ? { bailleur } : {}),
      ...(contenu ? { contenu } : {}),
    };
    return { evenements: [{ type: 'ContratConclu', donnees, personnel }] };
  },
});
