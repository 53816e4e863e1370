import { choix, liste, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { entreeDe } from '../catalogue.js';
import { securisationsADecider } from './etat.js';

const champs = {
  retenues: liste('Mesures retenues', texte('Mesure', { max: 60 }), 20),
  motif: note('Motif'),
};
const AUCUNE = refuser('R3.35', 'Aucune mesure de sécurisation n’attend de décision.');

/** Decides which of the proposed measures secure the access (R3.35). */
export const DeciderSecurisation = acteDossier({
  type: 'DeciderSecurisation',
  libelle: 'Décider des mesures de sécurisation (DALO)',
  etape: 'accompagnement',
  roles: ['pilote'],
  champs,
  champsPour(etat, { charte }) {
    const proposees = securisationsADecider(etat)[0]?.proposees ?? [];
    const options = proposees.map((code) => [
      code,
      entreeDe(charte.accesLogement.securisations, code)?.libelle ?? code,
    ]);
    return {
      ...champs,
      retenues: liste('Mesures retenues', choix('Mesure', Object.fromEntries(options)), 20),
    };
  },
  admissible: (etat) => (securisationsADecider(etat).length > 0 ? null : AUCUNE),
  decider(etat, commande) {
    const attendue = securisationsADecider(etat)[0];
    if (!attendue) return AUCUNE;
    const retenues = [...new Set(commande.retenues)];
    const etrangere = retenues.find((code) => !attendue.proposees.includes(code));
    if (etrangere !== undefined)
      return refuser('R3.35', `« ${etrangere} » n’était pas proposée.`, 'invalide', 'retenues');
    const donnees = { securisation: attendue.id, retenues };
    return { evenements: [{ type: 'SecurisationDecidee', donnees, personnel: { motif: commande.motif } }] };
  },
});
