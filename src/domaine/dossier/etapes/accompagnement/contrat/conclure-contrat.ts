import { choix, date, facultatif } from '../../../../noyau/champs.js';
import { ajouterMois, dateCayenne } from '../../../../noyau/instants.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, premierRefus } from '../../../conditions.js';
import { enqueteValidee } from '../conditions.js';
import { consentementPossible } from '../consentement/etat.js';
import { avecMesuresOuvertes, CHAMPS_LIBRES, DUREE, FINANCEMENT, INTERVENANT, STATUT } from './champs.js';
import { contratEnVigueur, NATURES_CONTRAT } from './etat.js';
import {
  accordContrat,
  asllEnCours,
  asllOuverte,
  idSuivant,
  mesuresConnues,
  partiesDe,
  pasDejaSigne,
} from './version.js';

const champs = {
  nature: choix('Nature de la mesure', NATURES_CONTRAT),
  mois: DUREE,
  intervenant: INTERVENANT,
  statut: STATUT,
  financement: FINANCEMENT,
  debut: facultatif(date('À compter du')),
  ...CHAMPS_LIBRES,
};

/** The personalised contract: measure and duration, social worker, dwelling and bailleur, status, funding (R3.7). It takes the place of a draft, never of what was signed (R3.133). */
export const ConclureContrat = acteDossier({
  type: 'ConclureContrat',
  libelle: 'Conclure le contrat personnalisé',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour: avecMesuresOuvertes(champs),
  admissible: (etat) =>
    premierRefus(enqueteValidee(etat), pasDejaSigne(etat), consentementPossible(etat, 'mesures')),
  decider(etat, commande, contexte) {
    const { nature, mois, statut, financement, intervenant, logement, bailleur, contenu } = commande;
    const debut = commande.debut ?? dateCayenne(contexte.survenuLe);
    const mesures = [...new Set(commande.mesures ?? [])];
    const refus = premierRefus(
      dateAdmise(etat, contexte, debut, 'debut'),
      asllEnCours(etat, nature, 'nature'),
      asllOuverte(etat, nature),
      mesuresConnues(etat, mesures),
      accordContrat(etat, mesures),
    );
    if (refus) return refus;
    const remplace = contratEnVigueur(etat)?.id;
    const donnees = {
      ...{ nature, mois, statut, financement, debut, mesures },
      contrat: idSuivant(etat),
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
