import { choix, entier, facultatif, liste, note, texte } from '../../../../noyau/champs.js';
import { ajouterMois } from '../../../../noyau/instants.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import { consentementPossible } from '../consentement/etat.js';
import { CHAMP_MESURE, champMesurePour } from '../mesures/champ-mesure.js';
import { ouvertes } from '../mesures/etat.js';
import { contratEnVigueur, FINANCEMENTS, STATUTS_PRECONISES } from './etat.js';
import { mesuresConnues, partiesDe, rangSuivant } from './version.js';

const champs = {
  objet: note('Objet de l’avenant'),
  mois: facultatif(entier('Nouvelle durée, depuis le début (mois)', 1, 60)),
  intervenant: facultatif(texte('Travailleur social chargé de la prestation')),
  statut: facultatif(choix('Statut d’occupation préconisé', STATUTS_PRECONISES)),
  financement: facultatif(choix('Source de financement', FINANCEMENTS)),
  mesures: facultatif(liste('Mesures du contrat', CHAMP_MESURE, 20)),
  logement: facultatif(texte('Caractéristiques du logement adapté', { max: 400 })),
  bailleur: facultatif(texte('Logeur ou bailleur chargé d’accueillir le ménage')),
  contenu: facultatif(note('Engagements')),
};

/** A new version of the contract in force: what is not said again stays, and is to be signed again (R3.7, R3.27). */
export const AmenderContrat = acteDossier({
  type: 'AmenderContrat',
  libelle: 'Modifier le contrat par avenant',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    mesures: facultatif(liste('Mesures du contrat', champMesurePour(ouvertes(etat), contexte), 20)),
  }),
  admissible: (etat) =>
    premierRefus(
      contratEnVigueur(etat) ? null : refuser('R3.7', 'Aucun contrat personnalisé n’est en vigueur.'),
      consentementPossible(etat, 'mesures'),
    ),
  decider(etat, { objet, mois, statut, financement, mesures, ...textes }) {
    const actuel = contratEnVigueur(etat);
    if (!actuel) return refuser('R3.7', 'Aucun contrat personnalisé n’est en vigueur.');
    const refus = mesuresConnues(etat, mesures ?? []);
    if (refus) return refus;
    const { intervenant = actuel.textes?.intervenant ?? '', ...autres } = { ...actuel.textes, ...textes };
    const duree = mois ?? actuel.mois;
    const donnees = {
      nature: actuel.nature,
      mois: duree,
      statut: statut ?? actuel.statut,
      financement: financement ?? actuel.financement,
      contrat: rangSuivant(etat),
      remplace: actuel.id,
      debut: actuel.debut,
      fin: ajouterMois(actuel.debut, duree),
      mesures: [...new Set(mesures ?? actuel.mesures)],
      parties: partiesDe(actuel.nature, autres.bailleur),
    };
    return { evenements: [{ type: 'ContratAmende', donnees, personnel: { intervenant, ...autres, objet } }] };
  },
});
