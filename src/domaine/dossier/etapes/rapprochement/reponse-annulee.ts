import type { Fait, Inscrit } from '../../../noyau/evenement.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { faitDe } from '../../evolution.js';
import { sansFaits } from '../../faits.js';
import { sansLePas } from '../../pas-repris.js';
import type { Pas } from '../../proposition.js';
import { avecRetrait } from '../../retrait.js';
import { appliquerBilan } from './compte.js';

/** What the step had taken away stands again, unless others have been recorded since; the household goes back where it was (R4.128). */
function rendre(etat: EtatDossier, { nom, faits = {}, demenagement }: Pas, retour: Fait): EtatDossier {
  const cles = Object.keys(faits);
  const rendus = cles.some((cle) => etat.faits[cle]) ? {} : faits;
  const revenu = nom === 'attribution' || Object.keys(rendus).length > 0;
  return {
    ...etat,
    faits: { ...etat.faits, ...rendus },
    ...(demenagement ? { demenagement } : {}),
    ...(revenu ? { retour } : {}),
  };
}

/** What the step brought besides itself goes with it: the refusal to examine, the search on hold. */
function sansSuites(etat: EtatDossier, { fait: { version } }: Pas): EtatDossier {
  const suite = etat.recherche?.fait.version === version + 1 ? { ...etat, recherche: null } : etat;
  return suite.faits['refus-a-examiner']?.version === version ? sansFaits(suite, 'refus-a-examiner') : suite;
}

/** The last step of a proposal is taken back: all it had changed is as before, and the count is made again (R4.125, R4.128). */
export function annulerReponse(
  etat: EtatDossier,
  e: Inscrit<Extract<EvenementDossier, { type: 'ReponseAnnulee' }>>,
): EtatDossier {
  const { proposition: id, bilan, jusquau, versionAnnulee } = e.donnees;
  const pas = etat.propositions
    .find((p) => p.id === id)
    ?.pas.find(({ fait }) => fait.version === versionAnnulee);
  if (!pas) return etat;
  const propositions = etat.propositions.map((p) =>
    p.id === id ? { ...sansLePas(p, pas, faitDe(e)), ...(jusquau ? { tenuJusquau: jusquau } : {}) } : p,
  );
  const suite = sansSuites({ ...etat, propositions }, pas);
  return appliquerBilan(avecRetrait(rendre(suite, pas, faitDe(e)), versionAnnulee, faitDe(e)), bilan, e);
}
