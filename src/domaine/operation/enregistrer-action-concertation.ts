import { choix, date, entier, facultatif, liste, note, texte } from '../noyau/champs.js';
import { dateCayenne } from '../noyau/instants.js';
import { refuser } from '../noyau/refus.js';
import { acteOperation, communesDuRessort } from './acte-operation.js';

/** Records a concertation action, with its partners and attendance (R1.3); never before the project is defined (R1.1). */
export const EnregistrerActionConcertation = acteOperation({
  type: 'EnregistrerActionConcertation',
  libelle: 'Consigner une action de concertation',
  etape: 'concertation',
  roles: ['pilote', 'referent', 'partenaire'],
  champs: {
    nature: choix('Nature', {
      'reunion-publique': 'Réunion publique',
      permanence: 'Permanence',
      'porte-a-porte': 'Porte-à-porte',
      'maison-du-projet': 'Maison du projet',
      atelier: 'Atelier ou visite de site',
    }),
    le: date('Date'),
    lieu: facultatif(texte('Lieu')),
    participants: facultatif(entier('Participants', 0, 100_000)),
    partenaires: facultatif(liste('Partenaires', texte('Partenaire'), 30)),
    compteRendu: facultatif(note('Compte rendu', { aide: 'Sans nom de personne' })),
  },
  admissible: ({ communes, defini }, contexte) =>
    communesDuRessort(communes, contexte) ??
    (defini
      ? null
      : refuser('R1.1', 'Le projet n’est pas encore défini : la concertation ne peut pas commencer.')),
  decider({ defini }, { partenaires = [], ...action }, { maintenant }) {
    if (action.le > dateCayenne(maintenant))
      return refuser('R0.4', 'Cette date est dans le futur.', 'invalide', 'le');
    if (defini && action.le < defini.date) {
      return refuser(
        'R1.1',
        'La concertation ne commence pas avant que le projet soit défini.',
        'invalide',
        'le',
      );
    }
    return { evenements: [{ type: 'ActionConcertationEnregistree', donnees: { ...action, partenaires } }] };
  },
});
