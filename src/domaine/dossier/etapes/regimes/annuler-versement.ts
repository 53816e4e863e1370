import { choix, note, texte } from '../../../noyau/champs.js';
import { enFrancais } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { direEuros, enCentimes } from '../../../regles/centimes.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { indemnites } from '../../horloge-legale/indemnites.js';

const champs = { versement: texte('Versement', { max: 20 }), motif: note('Motif') };

/** Every payment recorded, with the sum that it was paid for. */
const payes = (etat: EtatDossier) =>
  indemnites(etat).flatMap(({ code, versements }) => versements.map((v) => ({ ...v, indemnite: code })));

/** Takes back a payment recorded by error: what it had settled is owed to the household again, and is somebody's task (R9.31). */
export const AnnulerVersement = acteDossier({
  type: 'AnnulerVersement',
  libelle: 'Annuler un versement enregistré par erreur',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat) => {
    const noms = payes(etat).map(
      ({ id, montant, le }) =>
        [id, `${direEuros(enCentimes(montant))}, versés le ${enFrancais(le)}`] as const,
    );
    return { ...champs, versement: choix('Versement', Object.fromEntries(noms)) };
  },
  admissible: (etat) =>
    payes(etat).length > 0 ? null : refuser('R9.31', 'Aucun versement d’indemnité n’est enregistré.'),
  decider(etat, { versement, motif }, { acteur }) {
    const vise = payes(etat).find(({ id }) => id === versement);
    const pilote = acteur.type === 'personne' && acteur.role === 'pilote';
    if (!vise)
      return refuser(
        'R9.31',
        'Ce versement n’est pas enregistré, ou a déjà été annulé.',
        'conflit',
        'versement',
      );
    if (vise.solde && !pilote)
      return refuser(
        'R9.31',
        'Un pilote a soldé l’indemnité par ce versement : lui seul l’annule.',
        'interdit',
        'versement',
      );
    const donnees = { indemnite: vise.indemnite, versement };
    return { evenements: [{ type: 'VersementIndemniteAnnule', donnees, personnel: { motif } }] };
  },
});
