import { choix, facultatif, liste, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { securisationsADecider } from './etat.js';

const mesures = (mesure: ReturnType<typeof texte> | ReturnType<typeof choix>) =>
  liste('Mesures proposées', mesure, 20, { min: 1 });
const champs = { mesures: mesures(texte('Mesure', { max: 60 })), motif: facultatif(note('Pourquoi')) };

/** Proposes what secures the access to a dwelling of a household recognised under the DALO (R3.35). */
export const ProposerSecurisation = acteDossier({
  type: 'ProposerSecurisation',
  libelle: 'Proposer des mesures de sécurisation (DALO)',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    mesures: mesures(choix('Mesure', choixDe(charte.accesLogement.securisations))),
  }),
  admissible(etat) {
    if (!etat.menage?.situation.dalo)
      return refuser(
        'R3.35',
        'Ces mesures sont celles des ménages reconnus DALO ; l’enquête ne le dit pas du ménage.',
      );
    return securisationsADecider(etat).length > 0
      ? refuser('R3.35', 'Des mesures de sécurisation attendent déjà une décision.')
      : null;
  },
  decider(etat, commande, { charte }) {
    const proposees = [...new Set(commande.mesures)];
    const inconnue = proposees.find((code) => !entreeDe(charte.accesLogement.securisations, code));
    if (inconnue !== undefined)
      return refuser('R3.35', `« ${inconnue} » n’est pas dans la charte.`, 'invalide', 'mesures');
    const donnees = { securisation: `s${etat.accompagnement.securisations.length + 1}`, mesures: proposees };
    const personnel = commande.motif ? { motif: commande.motif } : {};
    return { evenements: [{ type: 'SecurisationProposee', donnees, personnel }] };
  },
});
