import { nomsRegimes, regimeDe } from '../../../charte/regimes.js';
import { choix, note, ouiNon, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { bilanOffres } from '../../validite.js';
import { acteProposition } from './acte-proposition.js';

const champs = {
  regime: texte('Régime', { max: 60 }),
  valide: ouiNon('L’offre est valable'),
  motif: note('Motif'),
};

/** A pilot says whether an offer is valid under a regime, with the reason; the count is made again (R4.53, R4.63). */
export const CorrigerValidite = acteProposition({
  type: 'CorrigerValidite',
  libelle: 'Dire si une offre est valable',
  roles: ['pilote'],
  champs,
  precises: (_etat, { charte }) => ({ ...champs, regime: choix('Régime', nomsRegimes(charte)) }),
  attend: ['proposee', 'confirmee', 'visitee', 'acceptee', 'refusee', 'declinee', 'rejetee'],
  parmi: ({ propositions }) => propositions,
  regle: 'R4.53',
  decider({ id }, { regime, valide, motif }, { charte }, etat) {
    if (!regimeDe(charte, regime))
      return refuser('R4.53', 'Ce régime n’est pas dans la charte du dossier.', 'invalide', 'regime');
    const propositions = etat.propositions.map((p) =>
      p.id === id ? { ...p, validites: { ...p.validites, [regime]: valide } } : p,
    );
    const bilan = bilanOffres({ ...etat, propositions }, charte);
    const donnees = { proposition: id, regime, valide, bilan };
    return { evenements: [{ type: 'ValiditeCorrigee', donnees, personnel: { motif } }] };
  },
});
