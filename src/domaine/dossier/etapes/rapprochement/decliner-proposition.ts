import { facultatif, texte } from '../../../noyau/champs.js';
import { estRefus } from '../../../noyau/refus.js';
import { liberer } from '../../conditions.js';
import { acteProposition } from './acte-proposition.js';
import { champMotif, motifDit, suitesDuRefus } from './refus.js';

const champs = {
  motif: texte('Motif'),
  code: facultatif(texte('Nature du motif', { max: 60, aide: 'Code d’un motif de la charte' })),
};

/** The bailleur declines: the dwelling is free again, the household is owed another proposal (R4.3, R4.57). */
export const DeclinerProposition = acteProposition({
  type: 'DeclinerProposition',
  libelle: 'Décliner le logement proposé',
  roles: ['bailleur', 'pilote'],
  champs,
  precises: (_etat, { charte }) => ({ ...champs, code: champMotif(charte, 'bailleur') }),
  attend: ['proposee'],
  regle: 'R4.3',
  decider({ id, logement }, { motif, code }, contexte) {
    const lu = motifDit(contexte.charte, 'bailleur', code);
    if (estRefus(lu)) return lu;
    const codes = lu ? { motif: code, consequence: lu.consequence } : {};
    return {
      evenements: [
        { type: 'PropositionDeclinee', donnees: { proposition: id, ...codes }, personnel: { motif } },
        ...(lu ? suitesDuRefus(lu, contexte) : []),
      ],
      ailleurs: [liberer(logement, contexte, 'proposition-declinee')],
    };
  },
});
