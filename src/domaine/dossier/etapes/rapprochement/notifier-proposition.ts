import { choix, facultatif, jourDuFait, texte } from '../../../noyau/champs.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { dateAdmise, instantDu, premierRefus } from '../../conditions.js';
import { finNotifiee } from '../../delai-reponse.js';
import { propositionsOuvertes } from '../../etat.js';
import { reponseDuMenage } from '../../pas-repris.js';
import { MODES_NOTIFICATION, type Proposition } from '../../proposition.js';
import { silenceDe, silenceSous } from '../../silence.js';
import { acteProposition } from './acte-proposition.js';
import { compteeParLaLoi } from './appuis-reponse.js';

/** The household has still to answer. */
const aRepondre = ({ etat }: Proposition): boolean => ['proposee', 'confirmee', 'visitee'].includes(etat);

/** Its answer was recorded before the proof of the notification came; a silence, which leans on that proof, is taken back first (R4.196). */
const repondue = (p: Proposition): boolean =>
  ['acceptee', 'attribuee', 'refusee', 'rejetee'].includes(p.etat) && reponseDuMenage(p) !== null;

const ferme = ({ silence }: Proposition): Refus | undefined =>
  silence
    ? refuser(
        'R4.196',
        'Le silence du ménage a été constaté sur cette notification : reprenez-le d’abord, puis rectifiez-la.',
      )
    : undefined;

/** Told after the answer, it is dated before it (R4.196). */
function apresLaReponse(proposition: Proposition, le: DateCivile): Refus | null {
  const reponse = reponseDuMenage(proposition);
  if (!reponse || le <= dateCayenne(reponse.fait.le)) return null;
  return refuser(
    'R4.196',
    `Le ménage a répondu le ${enFrancais(dateCayenne(reponse.fait.le))} : l’offre lui a été notifiée ce jour-là au plus tard.`,
    'invalide',
    'le',
  );
}

/** The offer is notified to the household, with its proof: the delay to answer runs from it (R4.55, R9.5), and what its silence entails is told (R4.194). A proof that comes late is told late (R4.196). */
export const NotifierProposition = acteProposition({
  type: 'NotifierProposition',
  libelle: 'Constater la notification de l’offre',
  roles: ['referent', 'pilote'],
  champs: {
    mode: choix('Mode', MODES_NOTIFICATION),
    le: jourDuFait('Notifiée le'),
    preuve: texte('Référence de la preuve', { aide: 'Numéro de recommandé, récépissé, acte' }),
    motif: facultatif(texte('Motif de la rectification', { aide: 'Quand l’offre est déjà notifiée' })),
  },
  attend: [],
  aussi: (p) => aRepondre(p) || repondue(p),
  plutot: aRepondre,
  parmi: (etat) => {
    const ouvertes = propositionsOuvertes(etat);
    return [...ouvertes, ...etat.propositions.filter((p) => !ouvertes.includes(p)).reverse()];
  },
  sinon: ferme,
  regle: 'R4.55',
  decider(proposition, { mode, le, preuve, motif }, contexte, etat) {
    const { id, propose, notification } = proposition;
    const apres = { fait: propose, regle: 'R4.55', nom: 'la proposition du logement' };
    const refus = premierRefus(
      dateAdmise(etat, contexte, le, 'le', apres),
      apresLaReponse(proposition, le),
      compteeParLaLoi(etat, proposition),
    );
    if (refus) return refus;
    if (notification && motif === undefined)
      return refuser(
        'R4.55',
        'Cette offre est déjà notifiée : une rectification dit son motif.',
        'conflit',
        'motif',
      );
    const survenuLe = instantDu(etat, contexte, le);
    const { reponseAvant, gardee } = finNotifiee(etat, notification, survenuLe, contexte);
    const { charte } = contexte;
    const silence = notification ? silenceDe(etat, notification, charte) : silenceSous(etat, charte);
    const donnees = { proposition: id, mode, le, reponseAvant, silence, ...(gardee ? { gardee } : {}) };
    const personnel = { preuve, ...(motif === undefined ? {} : { motif }) };
    return { evenements: [{ type: 'PropositionNotifiee', survenuLe, donnees, personnel }] };
  },
});
