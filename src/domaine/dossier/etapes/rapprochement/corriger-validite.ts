import type { Charte } from '../../../charte/charte.js';
import { choix, note, ouiNon, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { regimesVecus } from '../../horloge-legale/horloge-legale.js';
import { bilanOffres } from '../../validite.js';
import { acteProposition } from './acte-proposition.js';

const champs = {
  regime: texte('Régime', { max: 60 }),
  valide: ouiNon('L’offre est valable'),
  motif: note('Motif'),
};

/** Those that the household is under: attached and without effect noted yet, else the charter alone (R9.2). */
const portes = (etat: EtatDossier, charte: Charte): Readonly<Record<string, string>> =>
  Object.fromEntries(
    regimesVecus(etat, charte)
      .filter(({ attache }) => !attache?.eteint)
      .map(({ regime: { code, libelle } }) => [code, libelle]),
  );

/** A pilot says whether an offer is valid under a regime, with the reason; the count is made again (R4.53, R4.63). */
export const CorrigerValidite = acteProposition({
  type: 'CorrigerValidite',
  libelle: 'Dire si une offre est valable',
  roles: ['pilote'],
  champs,
  precises: (etat, { charte }) => ({ ...champs, regime: choix('Régime', portes(etat, charte)) }),
  attend: ['proposee', 'confirmee', 'visitee', 'acceptee', 'refusee', 'declinee', 'rejetee'],
  parmi: ({ propositions }) => propositions,
  regle: 'R4.53',
  decider({ id }, { regime, valide, motif }, { charte }, etat) {
    const connus = portes(etat, charte);
    if (!Object.hasOwn(connus, regime))
      return refuser(
        'R4.53',
        `Le dossier n’est pas sous ce régime ; il est sous : ${Object.keys(connus).join(', ')}.`,
        'invalide',
        'regime',
      );
    const propositions = etat.propositions.map((p) =>
      p.id === id ? { ...p, validites: { ...p.validites, [regime]: valide } } : p,
    );
    const bilan = bilanOffres({ ...etat, propositions }, charte);
    const donnees = { proposition: id, regime, valide, bilan };
    return { evenements: [{ type: 'ValiditeCorrigee', donnees, personnel: { motif } }] };
  },
});
