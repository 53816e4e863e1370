import type { Fait } from '../../../commun/Fiche.tsx';
import { date, montant } from '../../../commun/formats.ts';
import { faitsLogement } from '../../../commun/logement.ts';
import type { LogementLu } from '../photos/types.ts';

const siDit = (terme: string, valeur: string | number | null | undefined): Fait[] =>
  valeur === null || valeur === undefined || valeur === '' ? [] : [{ terme, valeur: String(valeur) }];
const siDate = (terme: string, valeur: string | undefined): Fait[] =>
  siDit(terme, valeur === undefined ? undefined : date(valeur));
const siMontant = (terme: string, valeur: number | null | undefined): Fait[] =>
  siDit(terme, valeur === null || valeur === undefined ? undefined : montant(valeur));
const ouiNon = (valeur: boolean | undefined): string | undefined => {
  if (valeur === undefined) return undefined;
  return valeur ? 'Oui' : 'Non';
};

/** Floors as they are said. */
export function direEtage(etage: number | undefined): string | undefined {
  if (etage === undefined) return undefined;
  if (etage === 0) return 'Rez-de-chaussée';
  if (etage < 0) return 'Sous-sol';
  return etage === 1 ? '1er étage' : `${etage}e étage`;
}

/** Everything that is said of a dwelling; what is not said takes no place. */
export function faitsDuLogement(logement: LogementLu): Fait[] {
  const { qpv, nomReservataire, passerelleJusquau, libellePasserelle, dureeMaximaleMois } = logement;
  return [
    ...faitsLogement(logement),
    ...siMontant('Annexes mensuelles', logement.annexes),
    ...siMontant('Dépôt de garantie', logement.depotGarantie),
    ...siDit('Quartier prioritaire', qpv?.nom),
    { terme: 'Contingent', valeur: nomReservataire ?? 'Hors contingent' },
    ...siDit('Secteur', logement.secteur),
    ...siDit('Niveau', direEtage(logement.etage)),
    ...siDit('Ascenseur', ouiNon(logement.ascenseur)),
    ...siDit('Niveau d’accessibilité', logement.libelleAccessibilite),
    ...siDit('Logement décent, selon son bailleur', ouiNon(logement.decent)),
    ...siDit('Classe énergie', logement.classeEnergie),
    ...siDit('Année de construction', logement.anneeConstruction),
    ...siDate('Conventionné le', logement.conventionneLe),
    ...siDit('Durée d’occupation', dureeMaximaleMois && `${dureeMaximaleMois} mois au plus`),
    ...siDit('Association gestionnaire', logement.nomGestionnaire),
    ...siDate('Travaux jusqu’au', logement.travauxJusquau),
    ...siDit('Opérateur de l’accompagnement', logement.nomOperateur),
    ...siDit('Parcelle', logement.parcelle),
    ...siDit('Bailleurs précédents', logement.anciensBailleurs.join(', ')),
    ...siDit(
      'Passerelle',
      libellePasserelle &&
        `${libellePasserelle}${passerelleJusquau === null ? '' : `, jusqu’au ${date(passerelleJusquau)}`}`,
    ),
  ];
}
