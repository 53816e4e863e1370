import type { EtatDossier } from '../dossier/etat.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { Destinataire } from './modele.js';
import { modeleDe, type NomModeleDossier } from './modeles.js';

/** Where a dossier is, for what is written of it; `reuni`: its household is followed in another one. */
export type Moment = 'en-cours' | 'clos' | 'deces' | 'reuni';

/** When each document makes sense (R8.50). */
const MOMENTS: Readonly<Record<NomModeleDossier, readonly Moment[]>> = {
  convocation: ['en-cours'],
  proposition: ['en-cours'],
  contrat: ['en-cours', 'clos'],
  attestation: ['en-cours', 'clos'],
  bilan: ['en-cours', 'clos', 'deces'],
};

export function momentDe({ statut, issue, liens }: EtatDossier): Moment {
  if (liens.horsCompte !== null) return 'reuni';
  if (statut !== 'clos') return 'en-cours';
  return issue === 'deces' ? 'deces' : 'clos';
}

const POURQUOI: Readonly<Record<Moment, string>> = {
  'en-cours': 'le suivi n’est pas terminé.',
  clos: 'le dossier est clos. Si le ménage doit être suivi de nouveau, rouvrez-le d’abord.',
  deces:
    'le dossier est clos par un décès. Si d’autres personnes du ménage restent à suivre, rouvrez-le d’abord.',
  reuni: 'le ménage est suivi dans un autre dossier. Produisez ce document depuis celui-là.',
};

/** Why this document makes no sense where the dossier is; null when it does (R8.50). */
export function horsDeSonMoment(
  modele: NomModeleDossier,
  etat: EtatDossier,
  destinataire?: Destinataire,
): Refus | null {
  const moment = momentDe(etat);
  const auDefunt = moment === 'deces' && destinataire === 'menage';
  if (MOMENTS[modele].includes(moment) && !auDefunt) return null;
  return refuser('R8.50', `« ${modeleDe(modele).titre} » ne se produit pas : ${POURQUOI[moment]}`);
}
