import { choix, facultatif, note, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { logementAdapte } from '../../../regles/occupation.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer } from '../../conditions.js';
import { propositionOuverte } from '../../etat.js';
import { acteProposition } from './acte-proposition.js';

const champs = {
  motif: texte('Motif', { max: 60, aide: 'Code d’un motif de la charte' }),
  precisions: facultatif(note('Précisions')),
};

const acte = acteProposition({
  type: 'RefuserProposition',
  libelle: 'Recueillir le refus du ménage',
  roles: ['referent'],
  champs,
  champsPour: (_etat, { charte }) => {
    const motifs = Object.entries(charte.motifsRefus).map(([code, { libelle }]) => [code, libelle]);
    return { ...champs, motif: choix('Motif', Object.fromEntries(motifs)) };
  },
  attend: 'visitee',
  regle: 'R4.4',
  decider({ id, logement }, { motif, precisions }, contexte, etat) {
    const { charte, lus } = contexte;
    const code = Object.hasOwn(charte.motifsRefus, motif) ? charte.motifsRefus[motif] : undefined;
    if (!code) {
      const connus = Object.keys(charte.motifsRefus).join(', ');
      return refuser(
        'R4.5',
        `Ce motif n’est pas dans la charte ; motifs connus : ${connus}.`,
        'invalide',
        'motif',
      );
    }
    const adapte =
      !lus.logement || logementAdapte(lus.logement.surface, etat.menage?.situation.nombrePersonnes);
    const compte = code.compte && adapte;
    const epuise = compte && etat.refusComptes + 1 >= charte.offresAvantCasSpecifique;
    const donnees = { proposition: id, motif, compte, epuise };
    return {
      evenements: [{ type: 'PropositionRefusee', donnees, personnel: precisions ? { precisions } : {} }],
      ailleurs: [liberer(logement, contexte, 'proposition-refusee')],
    };
  },
});

/**
 * The household refuses, with a coded reason (R4.5). The refusal counts when its reason does and the dwelling was large
 * enough (R4.7, R4.9); the dwelling is free again.
 */
export const RefuserProposition = acteDossier({
  ...acte,
  lit: (_commande, etat) => {
    const proposition = propositionOuverte(etat);
    return proposition ? { logement: proposition.logement } : {};
  },
});
