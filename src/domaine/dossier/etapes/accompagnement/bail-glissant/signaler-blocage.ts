import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, entreeDe } from '../catalogue.js';
import { bailEnCours } from './etat.js';

const champs = {
  motif: texte('Motif', { max: 60 }),
  precisions: facultatif(note('Précisions')),
};
const AUCUN = refuser('R3.31', 'Aucun bail glissant n’est en cours.');

/** « Glissement bloqué »: the instance of follow-up and reorientation is referred to (R3.32). */
export const SignalerGlissementBloque = acteDossier({
  type: 'SignalerGlissementBloque',
  libelle: 'Signaler un glissement bloqué',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    motif: choix('Motif', choixDe(charte.accompagnement.motifsBlocage)),
  }),
  admissible: (etat) => (bailEnCours(etat) ? null : AUCUN),
  decider(etat, { motif, precisions }, { charte }) {
    const bail = bailEnCours(etat)?.id;
    if (!bail) return AUCUN;
    if (!entreeDe(charte.accompagnement.motifsBlocage, motif))
      return refuser('R3.32', 'Ce motif n’est pas dans la charte.', 'invalide', 'motif');
    const personnel = precisions ? { precisions } : {};
    return { evenements: [{ type: 'GlissementBloque', donnees: { bail, motif }, personnel }] };
  },
});
