import { choix, facultatif, note, texte } from '../../../noyau/champs.js';
import { estRefus } from '../../../noyau/refus.js';
import { liberer } from '../../conditions.js';
import { acteProposition } from './acte-proposition.js';
import { choixMotifs, motifCode, suitesDuRefus } from './refus.js';

const champs = {
  motif: texte('Motif', { max: 60, aide: 'Code d’un motif de la charte' }),
  precisions: facultatif(note('Précisions')),
};

/** The réservataire does not give its contingent: the dwelling is free again, and the household loses nothing (R4.64). */
export const RefuserReservation = acteProposition({
  type: 'RefuserReservation',
  libelle: 'Constater le refus du réservataire',
  roles: ['reservataire', 'pilote'],
  champs,
  precises: (_etat, { charte }) => ({
    ...champs,
    motif: choix('Motif', choixMotifs(charte, 'reservataire')),
  }),
  attend: ['proposee', 'confirmee', 'visitee', 'acceptee'],
  regle: 'R4.64',
  decider({ id, logement }, { motif, precisions }, contexte) {
    const code = motifCode(contexte.charte, 'reservataire', motif, 'motif');
    if (estRefus(code)) return code;
    const donnees = { proposition: id, motif, consequence: code.consequence };
    return {
      evenements: [
        { type: 'ReservationRefusee', donnees, personnel: precisions ? { precisions } : {} },
        ...suitesDuRefus(code, contexte),
      ],
      ailleurs: [liberer(logement, contexte, 'reservation-refusee')],
    };
  },
});
