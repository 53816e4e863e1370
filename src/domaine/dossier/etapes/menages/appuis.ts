import { LIBELLES_ETAPES } from '../../../charte/etapes.js';
import type { EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS } from '../../faits.js';

const enLettres = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);

/** What was done for the household since that version, that another dossier could not do a second time. */
function solutionsDepuis(etat: EtatDossier, version: number): string[] {
  const proposees = etat.propositions.filter((p) => p.propose.version > version).length;
  const faits = ['contrat', 'bail', 'demenagement', 'origine-liberee'].filter(
    (cle) => (etat.faits[cle]?.version ?? 0) > version,
  );
  return [
    ...(proposees > 0 ? [`${proposees} proposition(s) de logement`] : []),
    ...faits.map((cle) => enLettres(LIBELLES_FAITS[cle] ?? cle)),
    ...(etat.decisionsCommission.some((d) => d.fait.version > version) ? ['une décision de commission'] : []),
    ...(etat.liens.decohabitations.some((d) => d.fait.version > version) ? ['une décohabitation'] : []),
  ];
}

/** Why a merge is not undone any more (R2.57); empty when it may be. */
export const appuisFusion = (garde: EtatDossier, version: number): string[] =>
  solutionsDepuis(garde, version).map((appui) => `${appui} depuis, au dossier ${garde.reference}`);

/** Why a household that parted does not come back (R4.73); empty when it may. */
export function appuisDecohabitation(reste: EtatDossier, parti: EtatDossier, version: number): string[] {
  const faits = Object.keys(parti.faits).filter((cle) => cle in LIBELLES_FAITS);
  const siens = [
    ...faits.map((cle) => enLettres(LIBELLES_FAITS[cle] ?? cle)),
    ...(parti.propositions.length > 0 ? ['une proposition de logement'] : []),
    ...(parti.accompagnement.mesures.length > 0 ? ['une mesure d’accompagnement'] : []),
    ...(parti.decisionsCommission.length > 0 ? ['une décision de commission'] : []),
    ...(parti.liens.decohabitations.length > 0 ? ['une décohabitation'] : []),
    ...(parti.liens.absorbes.length > 0 ? ['un doublon réuni'] : []),
    ...(parti.statut === 'clos'
      ? [`sa clôture à l’étape ${LIBELLES_ETAPES[parti.etapes.at(-1)?.etape ?? 'concertation']}`]
      : []),
  ];
  return [
    ...siens.map((appui) => `${appui} au dossier ${parti.reference}`),
    ...solutionsDepuis({ ...reste, liens: { ...reste.liens, decohabitations: [] } }, version).map(
      (appui) => `${appui} depuis, au dossier ${reste.reference}`,
    ),
  ];
}
