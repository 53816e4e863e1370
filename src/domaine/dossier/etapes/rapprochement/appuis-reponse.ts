import { regimeDe } from '../../../charte/regimes.js';
import type { Contexte } from '../../../contexte.js';
import type { EtatLogement } from '../../../logement/etat.js';
import { dateCayenne, enFrancais, type Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { premierRefus } from '../../conditions.js';
import { attribution, propositionsOuvertes, type EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS } from '../../faits.js';
import { PAS, type NomPas } from '../../pas-proposition.js';
import { aClos, pasRepris } from '../../pas-repris.js';
import type { Pas, Proposition } from '../../proposition.js';
import { compteSous, propositionsAdmises, regimesPrincipaux } from '../../validite.js';
import { FAITS_DU_LOGEMENT } from '../demenagement/etat.js';
import { offreFermee } from './retenue.js';

const le = (instant: Instant): string => enFrancais(dateCayenne(instant));
const appui = (motif: string, champ?: string): Refus => refuser('R4.126', motif, 'conflit', champ);

/** The last step of the proposal, if it is the one that is said; else what was recorded since (R4.126). */
export function dernierPas(p: Proposition, nom: NomPas): Pas | Refus {
  const dernier = p.pas.at(-1);
  if (!dernier || !p.pas.some((pas) => pas.nom === nom))
    return refuser('R4.126', `Cette proposition n’a pas d’étape « ${PAS[nom]} ».`, 'invalide', 'etape');
  if (p.etat === 'retiree' || p.etat === 'quittee')
    return appui(
      p.etat === 'retiree'
        ? `La proposition a été retirée le ${le(p.fait.le)} : proposez de nouveau ce logement s’il est disponible.`
        : 'Le ménage a quitté ce logement : ce qui l’y avait mené ne se reprend plus.',
    );
  return (
    pasRepris(p).find((pas) => pas.nom === nom) ??
    appui(
      `« ${PAS[dernier.nom]} », le ${le(dernier.fait.le)}, s’appuie dessus : reprenez-la d’abord.`,
      'etape',
    )
  );
}

const dansUnEchange = ({ echange }: Proposition): Refus | null =>
  echange
    ? refuser(
        'R4.93',
        'Cette proposition est d’un échange, que d’autres ménages partagent : il ne se reprend pas d’un seul côté. Proposez-le de nouveau.',
      )
    : null;

/** Recorded about the dwelling since it was attributed. */
function dansLeLogement({ faits }: EtatDossier): Refus | null {
  const dits = FAITS_DU_LOGEMENT.filter((cle) => faits[cle]).map((cle) => LIBELLES_FAITS[cle] ?? cle);
  return dits.length > 0
    ? appui(`L’attribution porte déjà : ${dits.join(', ')}. Retirez d’abord ce qui a été saisi à tort.`)
    : null;
}

/** The household lives there until its definitive home (R4.8). */
const habite = ({ transitoire }: EtatDossier, { id }: Proposition): Refus | null =>
  transitoire?.proposition === id
    ? appui('Le ménage vit dans ce logement transitoire : son attribution ne se reprend plus.')
    : null;

/** Another dwelling has taken the place of the one that would be waited for again. */
function placePrise(etat: EtatDossier, p: Proposition, { charte }: Contexte): Refus | null {
  const attribuee = attribution(etat);
  if (attribuee && attribuee.id !== p.id)
    return appui(`La proposition ${attribuee.rang} a été attribuée au ménage depuis.`);
  const ouvertes = propositionsOuvertes(etat);
  if (ouvertes.length < propositionsAdmises(etat, charte)) return null;
  const rangs = ouvertes.map(({ rang }) => rang).join(', ');
  return appui(`Une autre proposition est ouverte depuis (n° ${rangs}) : retirez-la d’abord.`);
}

/** The commission, or the effect of a regime, has counted that refusal (R4.7, R9.9). */
function dejaCompte(etat: EtatDossier, p: Proposition, pas: Pas, { charte }: Contexte): Refus | null {
  if (p.etat !== 'refusee') return null;
  const compte = regimesPrincipaux(etat, charte).some((r) => compteSous(p, r));
  const tranche = p.tranche ?? (compte ? etat.faits['cas-tranche'] : null);
  if (tranche && tranche.version > pas.fait.version)
    return appui(`La commission a tranché ce cas le ${le(tranche.le)}, en comptant ce refus.`);
  const eteint = etat.regimes.find((r) => {
    const regime = regimeDe(charte, r.code);
    return r.eteint && r.eteint.version > pas.fait.version && regime && compteSous(p, regime);
  });
  return eteint
    ? appui('L’effet du régime légal a été constaté, en comptant ce refus : rattachez-le d’abord de nouveau.')
    : null;
}

/** A law had its effect on the strength of that notification: neither set right nor taken back under it (R9.71). */
export function compteeParLaLoi({ regimes }: EtatDossier, { etat, notification }: Proposition): Refus | null {
  const comptee =
    etat === 'refusee' &&
    notification !== null &&
    regimes.some((r) => r.eteint && r.eteint.version > notification.fait.version);
  return comptee
    ? refuser(
        'R9.71',
        'L’effet d’un régime légal a été constaté, cette notification en étant la preuve : annulez d’abord cet effet.',
      )
    : null;
}

/** What leans on that step in the dossier, and would no longer stand without it (R4.126). */
export function appuiSur(etat: EtatDossier, p: Proposition, pas: Pas, contexte: Contexte): Refus | null {
  if (pas.nom === 'attribution')
    return premierRefus(
      dansUnEchange(p),
      dansLeLogement(etat),
      habite(etat, p),
      placePrise(etat, p, contexte),
    );
  if (pas.nom === 'notification') return compteeParLaLoi(etat, p);
  if (!aClos(p, pas)) return null;
  return premierRefus(dansUnEchange(p), placePrise(etat, p, contexte), dejaCompte(etat, p, pas, contexte));
}

const TENU: { readonly [S in EtatLogement['statut']]?: string } = {
  reserve: 'retenu depuis pour un ménage',
  attribue: 'attribué depuis à un ménage',
  retire: 'retiré depuis du guichet unique',
};

/** Why the dwelling cannot be kept again for the household: never two holds (R4.1, R4.127). */
export function plusTenable(logement: EtatLogement | undefined, contexte: Contexte): Refus | null {
  if (!logement) return refuser('R4.127', 'Ce logement n’est plus au guichet unique.');
  const tenu = TENU[logement.statut];
  return tenu
    ? refuser(
        'R4.127',
        `Ce logement est ${tenu} : la réponse ne se reprend plus, il n’est jamais promis deux fois.`,
      )
    : offreFermee(logement, contexte);
}
