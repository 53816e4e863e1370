import {
  choix,
  date,
  facultatif,
  liste,
  montant,
  objet,
  reference,
  terme,
  texte,
} from '../../noyau/champs.js';
import type { Contexte } from '../../contexte.js';
import { rangDouble } from '../../noyau/doubles.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import { communesDuRessort, designe } from '../acte-operation.js';
import { PLEIN } from '../concertation/champs.js';
import { direEuros, enCentimes } from '../../regles/centimes.js';
import type { EtatOperation } from '../etat.js';
import { simplifier } from '../../territoire.js';
import type { Convention, DescriptionConvention, Partie } from './etat.js';
import { finDe, seRecouvrent } from './minoration.js';

export const CHAMPS_CONVENTION = {
  libelle: texte('Intitulé', { max: 160, ...PLEIN }),
  parties: liste(
    'Parties',
    objet('Partie', {
      organisation: facultatif(reference('Organisation connue du service', 'organisation')),
      nom: facultatif(texte('Nom, si elle n’est pas connue', { max: 160 })),
    }),
    12,
    { min: 2 },
  ),
  logements: liste(
    'Logements et minorations',
    objet('Logement', {
      logement: reference('Logement du guichet unique', 'logement'),
      minoration: montant('Minoration mensuelle du loyer'),
    }),
    300,
    { min: 1 },
  ),
  du: date('Du'),
  au: facultatif(terme('Au', { aide: 'Dernier jour ; sans date, jusqu’à ce qu’on y mette fin' })),
};

export const CHAMP_CONVENTION = designe('Convention');
export const conventionsTenues = ({ conventions }: Pick<EtatOperation, 'conventions'>): Convention[] =>
  conventions.filter((c) => c.retiree === null);
export const champConventionPour = (etat: EtatOperation) =>
  choix('Convention', Object.fromEntries(conventionsTenues(etat).map((c) => [c.id, c.libelle])));

export function aucuneConvention(etat: EtatOperation, contexte: Contexte): Refus | null {
  return (
    communesDuRessort(etat.communes, contexte) ??
    (conventionsTenues(etat).length === 0
      ? refuser('R4.12', 'L’opération n’a aucune convention de loyers minorés.')
      : null)
  );
}

export const conventionVisee = (etat: EtatOperation, id: string): Convention | Refus =>
  conventionsTenues(etat).find((c) => c.id === id) ??
  refuser(
    'R4.12',
    'Cette convention n’est pas celle de l’opération, ou a été retirée.',
    'invalide',
    'convention',
  );

const nomDe = ({ organisation, nom = '' }: Partie): string => organisation ?? simplifier(nom.trim());

/** Parties named once, period in order, dwellings named once with an amount. */
export function conventionAdmise({ parties, logements, du, au }: DescriptionConvention): Refus | null {
  const anonyme = parties.findIndex(({ organisation, nom }) => !organisation && !nom?.trim());
  if (anonyme >= 0) return refuser('R4.12', 'Nommez cette partie.', 'invalide', `parties[${anonyme}].nom`);
  const deuxFois = rangDouble(parties.map(nomDe));
  if (deuxFois >= 0)
    return refuser('R4.12', 'Cette partie est déjà citée.', 'invalide', `parties[${deuxFois}]`);
  if (au && au < du) return refuser('R4.12', 'La convention finit avant de commencer.', 'invalide', 'au');
  const nulle = logements.findIndex((l) => l.minoration === 0);
  if (nulle >= 0) {
    const champ = `logements[${nulle}].minoration`;
    return refuser('R4.12', 'Dites de combien le loyer est minoré.', 'invalide', champ);
  }
  const double = rangDouble(logements.map(({ logement }) => logement));
  return double < 0
    ? null
    : refuser('R4.12', 'Ce logement est déjà cité.', 'invalide', `logements[${double}].logement`);
}

type Citations = Partial<Pick<DescriptionConvention, 'logements' | 'parties'>>;
const parties = ({ parties: citees = [] }: Citations): (string | undefined)[] =>
  citees.map(({ organisation }) => organisation);

/** What a convention names, read with it. */
export const cites = (dite: Citations) => ({
  logement: (dite.logements ?? []).map(({ logement }) => logement),
  organisation: parties(dite).filter((code) => code !== undefined),
});

/** R4.244: a dwelling mistyped would never have its rent lowered, and nobody would know. */
export function citesConnus(dite: Citations, { lus }: Contexte): Refus | null {
  const refus = (motif: string, champ: string) => refuser('R4.244', motif, 'invalide', champ);
  const connue = (code: string | undefined) =>
    code === undefined || lus.organisations?.some(({ id }) => id === code) === true;
  const partie = parties(dite).findIndex((code) => !connue(code));
  if (partie >= 0)
    return refus('Cette organisation n’est pas connue du service.', `parties[${partie}].organisation`);
  const logement = (dite.logements ?? []).findIndex(
    (cite) => lus.logements?.some(({ id }) => id === cite.logement) !== true,
  );
  return logement < 0
    ? null
    : refus(
        'Ce logement n’est pas au guichet unique : publiez-le d’abord.',
        `logements[${logement}].logement`,
      );
}

/** A rent is not reduced by more than itself (R4.132). */
export function sousLeLoyer({ logements }: DescriptionConvention, { lus }: Contexte): Refus | null {
  for (const [rang, { logement, minoration }] of logements.entries()) {
    const loyer = lus.logements?.find(({ id }) => id === logement)?.loyer;
    if (loyer !== undefined && minoration > loyer) {
      const motif = `Le loyer de ce logement est de ${direEuros(enCentimes(loyer))} : il ne se minore pas de plus.`;
      return refuser('R4.132', motif, 'invalide', `logements[${rang}].minoration`);
    }
  }
  return null;
}

/** R0.24: on one day, one convention at most covers a dwelling. @param sauf id of the convention itself, when it is corrected */
export function sansRecouvrement(
  etat: EtatOperation,
  dite: DescriptionConvention & Pick<Convention, 'fin'>,
  sauf?: string,
): Refus | null {
  const periode = { du: dite.du, fin: finDe(dite) };
  const autres = conventionsTenues(etat).filter(
    (c) => c.id !== sauf && seRecouvrent(periode, { du: c.du, fin: finDe(c) }),
  );
  for (const [rang, { logement }] of dite.logements.entries()) {
    const autre = autres.find((c) => c.logements.some((l) => l.logement === logement));
    if (autre) {
      const motif = `La convention « ${autre.libelle} » couvre déjà ce logement à ces dates.`;
      return refuser('R0.24', motif, 'conflit', `logements[${rang}].logement`);
    }
  }
  return null;
}
