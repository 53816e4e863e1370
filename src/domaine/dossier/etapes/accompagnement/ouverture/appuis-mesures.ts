import type { Charte } from '../../../../charte/charte.js';
import type { Fait } from '../../../../noyau/evenement.js';
import { dateCayenne } from '../../../../noyau/instants.js';
import { direMois, moisDe } from '../../../../noyau/mois.js';
import type { EtatDossier } from '../../../etat.js';
import { mesureDuCatalogue } from '../catalogue.js';
import type { Mesure, Renouvellement } from '../mesures/etat.js';
import { date, dates, du, numero, type Ouverture } from './ouverture.js';
import { decisionQui } from './suites.js';

const nomDe = ({ code }: Mesure, charte: Charte | null): string | null =>
  charte && (mesureDuCatalogue(charte, code)?.libelle ?? code);

/** What was told of a period that the renewal alone opened. */
function sousCeRenouvellement(m: Mesure, { fait, avant }: Renouvellement): string[] {
  const { fin } = avant;
  const depuis = ({ version }: Fait) => version > fait.version;
  if (fin === null) return [];
  return [
    ...dates(
      'un compte rendu',
      m.rapports.filter((r) => depuis(r.fait) && r.mois > moisDe(fin)).map((r) => r.fait),
    ),
    ...dates(
      'une visite annuelle',
      m.visites.filter((v) => depuis(v) && dateCayenne(v.le) > fin),
    ),
  ];
}

function deRenouvellement(m: Mesure, r: Renouvellement, rang: number, nom: string | null): Ouverture {
  const suivants = m.renouvellements.slice(rang + 1).map(({ fait }) => fait);
  return {
    ...{ nature: 'renouvellement', objet: m.id, partie: numero(r.fait), version: r.fait.version, nom },
    appuis: [
      ...dates('un autre renouvellement', suivants),
      ...sousCeRenouvellement(m, r),
      ...(m.fermeture ? [date('la fin de la mesure', m.fermeture)] : []),
    ],
  };
}

/** What followed the end of a measure, as long as it was over. */
function apresLaFin({ accompagnement }: EtatDossier, m: Mesure, fin: Fait): string[] {
  const { desaccords, mesures } = accompagnement;
  const depuis = ({ version }: Fait) => version > fin.version;
  const memes = mesures.filter((a) => a.code === m.code && a.logement === m.logement && depuis(a.ouverture));
  return [
    ...dates('une visite de veille', m.visites.filter(depuis)),
    ...dates(
      'un désaccord sur elle',
      desaccords.filter((d) => d.mesure === m.id && depuis(d.fait)).map(({ fait }) => fait),
    ),
    ...dates(
      'la même mesure, ouverte de nouveau',
      memes.map(({ ouverture }) => ouverture),
    ),
  ];
}

function deFin(etat: EtatDossier, m: Mesure, fin: Fait, nom: string | null): Ouverture {
  const decision = decisionQui(etat, fin);
  return {
    ...{ nature: 'fin', objet: m.id, version: fin.version, nom },
    appuis: decision ? [date(decision.nom, decision.fait)] : apresLaFin(etat, m, fin),
  };
}

function deMesure(etat: EtatDossier, m: Mesure, nom: string | null): Ouverture {
  const { desaccords, saisines, contrats } = etat.accompagnement;
  const siens = <T extends { readonly mesure: string | null; readonly fait: Fait }>(liste: readonly T[]) =>
    liste.filter(({ mesure }) => mesure === m.id).map(({ fait }) => fait);
  const faits = (liste: readonly { readonly fait: Fait }[]) => liste.map(({ fait }) => fait);
  return {
    ...{ nature: 'mesure', objet: m.id, version: m.ouverture.version, nom },
    appuis: [
      ...dates('son compte rendu', faits(m.rapports)),
      ...dates('sa visite annuelle', m.visites),
      ...dates('son renouvellement', faits(m.renouvellements)),
      ...dates('un désaccord', siens(desaccords)),
      ...dates('la saisine de l’instance', siens(saisines)),
      ...dates('le contrat', faits(contrats.filter((c) => c.mesures.includes(m.id)))),
      ...(m.fermeture ? [date('sa fin', m.fermeture)] : []),
    ],
  };
}

/** A measure, and all that was told of it. */
export function desMesures(etat: EtatDossier, charte: Charte | null): Ouverture[] {
  return etat.accompagnement.mesures.flatMap((m) => {
    const nom = nomDe(m, charte);
    return [
      deMesure(etat, m, nom),
      ...m.rapports.map(({ fait, mois }): Ouverture => ({
        ...{ nature: 'rapport', objet: m.id, partie: numero(fait), version: fait.version, appuis: [] },
        nom: nom && `${nom}, ${direMois(mois)}`,
      })),
      ...m.visites.map((fait): Ouverture => ({
        ...{ nature: 'visite', objet: m.id, partie: numero(fait), version: fait.version, appuis: [] },
        nom: nom && `${nom}, ${du(fait)}`,
      })),
      ...m.renouvellements.map((r, rang) => deRenouvellement(m, r, rang, nom)),
      ...(m.fermeture ? [deFin(etat, m, m.fermeture, nom)] : []),
    ];
  });
}

/** What was recorded on the strength of the end that a decision gave to a measure: the decision itself is taken back first. */
export const appuisDeSaFin = (etat: EtatDossier, fin: Fait | null): string[] => {
  const arretee = fin && etat.accompagnement.mesures.find((m) => m.fermeture?.version === fin.version);
  return arretee ? apresLaFin(etat, arretee, fin) : [];
};
