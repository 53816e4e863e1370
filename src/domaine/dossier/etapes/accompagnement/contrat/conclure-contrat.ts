import { choix, date, entier, facultatif, liste, note, texte } from '../../../../noyau/champs.js';
import { ajouterMois, dateCayenne } from '../../../../noyau/instants.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, premierRefus } from '../../../conditions.js';
import { enqueteValidee } from '../conditions.js';
import { consentementPossible } from '../consentement/etat.js';
import { CHAMP_MESURE, champMesurePour } from '../mesures/champ-mesure.js';
import { ouvertes } from '../mesures/etat.js';
import { contratEnVigueur, FINANCEMENTS, NATURES_CONTRAT, STATUTS_PRECONISES } from './etat.js';
import { mesuresConnues, partiesDe, rangSuivant } from './version.js';

const champs = {
  nature: choix('Nature de la mesure', NATURES_CONTRAT),
  mois: entier('Durée (mois)', 1, 60),
  intervenant: texte('Travailleur social chargé de la prestation'),
  statut: choix('Statut d’occupation préconisé', STATUTS_PRECONISES),
  financement: choix('Source de financement', FINANCEMENTS),
  debut: facultatif(date('À compter du')),
  mesures: facultatif(liste('Mesures du contrat', CHAMP_MESURE, 20)),
  logement: facultatif(texte('Caractéristiques du logement adapté', { max: 400 })),
  bailleur: facultatif(texte('Logeur ou bailleur chargé d’accueillir le ménage')),
  contenu: facultatif(note('Engagements')),
};

/** The personalised contract: measure and duration, social worker, dwelling and bailleur, status, funding (R3.7). A new one replaces it. */
export const ConclureContrat = acteDossier({
  type: 'ConclureContrat',
  libelle: 'Conclure le contrat personnalisé',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    mesures: facultatif(liste('Mesures du contrat', champMesurePour(ouvertes(etat), contexte), 20)),
  }),
  admissible: (etat) => premierRefus(enqueteValidee(etat), consentementPossible(etat, 'mesures')),
  decider(etat, commande, contexte) {
    const { nature, mois, statut, financement, intervenant, logement, bailleur, contenu } = commande;
    const debut = commande.debut ?? dateCayenne(contexte.survenuLe);
    const mesures = [...new Set(commande.mesures ?? [])];
    const refus = premierRefus(dateAdmise(etat, contexte, debut, 'debut'), mesuresConnues(etat, mesures));
    if (refus) return refus;
    const remplace = contratEnVigueur(etat)?.id;
    const donnees = {
      ...{ nature, mois, statut, financement, debut, mesures },
      contrat: rangSuivant(etat),
      fin: ajouterMois(debut, mois),
      parties: partiesDe(nature, bailleur),
      ...(remplace === undefined ? {} : { remplace }),
    };
    const personnel = {
      intervenant,
      ...(logement ? { logement } : {}),
      ...(bailleur ? { bailleur } : {}),
      ...(contenu ? { contenu } : {}),
    };
    return { evenements: [{ type: 'ContratConclu', donnees, personnel }] };
  },
});
