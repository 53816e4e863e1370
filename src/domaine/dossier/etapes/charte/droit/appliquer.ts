import type { DroitAvant, EtatDossier } from '../../../etat.js';
import type { Situe } from '../../../evolution.js';
import { appliquerBilan } from '../../rapprochement/compte.js';
import type { SuiteDroit } from './types.js';

const EPUISEMENT = ['offres-epuisees', 'commission-saisie', 'offres-dues'] as const;

/** The legal side of the dossier under the new version. */
export function appliquerDroit(etat: EtatDossier, suite: SuiteDroit, e: Situe): EtatDossier {
  const { regimes = [], reponses = [], silences = [], datesGardees = etat.datesGardees, bilan } = suite;
  const apres: EtatDossier = {
    ...etat,
    datesGardees,
    regimes: etat.regimes.map((r) => ({
      ...r,
      echeances: regimes.find(({ regime }) => regime === r.code)?.echeances ?? r.echeances,
    })),
    propositions: etat.propositions.map((p) => {
      if (!p.notification) return p;
      const reponse = reponses.find(({ proposition }) => proposition === p.id);
      const silence = silences.find(({ proposition }) => proposition === p.id);
      const dite = reponse ? { reponseAvant: reponse.avant, gardee: reponse.gardee } : {};
      const effet = silence ? { silence: { regime: silence.regime, effet: silence.effet } } : {};
      return { ...p, notification: { ...p.notification, ...dite, ...effet } };
    }),
  };
  return bilan ? appliquerBilan(apres, bilan, e) : apres;
}

/** What undoing the migration gives back; null when it touches nothing of it. */
export function droitDe(
  { regimes, datesGardees, refusComptes, propositions, faits }: EtatDossier,
  suite: SuiteDroit,
): DroitAvant | null {
  if (Object.keys(suite).length === 0) return null;
  const standing = EPUISEMENT.flatMap((cle) => (faits[cle] ? [[cle, faits[cle]] as const] : []));
  const notifiees = propositions.flatMap(({ id, notification }) =>
    notification ? [[id, notification] as const] : [],
  );
  return {
    ...{ regimes, datesGardees, refusComptes },
    notifications: Object.fromEntries(notifiees),
    comptent: propositions.filter((p) => p.refusCompte).map((p) => p.id),
    faits: Object.fromEntries(standing),
  };
}

/** The legal side of the dossier as it was before a migration (R10.9). */
export function rendreDroit(etat: EtatDossier, avant: DroitAvant | null): EtatDossier {
  if (!avant) return etat;
  const { notifications, comptent, faits: standing, ...reste } = avant;
  const faits = Object.fromEntries(
    Object.entries(etat.faits).filter(([cle]) => !EPUISEMENT.some((e) => e === cle)),
  );
  return {
    ...etat,
    ...reste,
    faits: { ...faits, ...standing },
    propositions: etat.propositions.map((p) => ({
      ...p,
      refusCompte: comptent.includes(p.id),
      notification: notifications[p.id] ?? p.notification,
    })),
  };
}
