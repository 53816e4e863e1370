import { ajouterMois } from '../../domaine/noyau/instants.js';
import { attendre, aujourdhui, fait, note, offre, verifie, type Pas, type Plateau } from './recit.js';
import { attribuee, AU_SEUIL, BAIL, confirmee, visitee } from './segments.js';

export const notifie = (rang: number): Pas =>
  fait('referent', 'NotifierProposition', async (p) => ({
    ...(await offre(rang)(p)),
    ...{ mode: 'remise-en-main-propre', le: aujourdhui(), preuve: 'Récépissé signé' },
  }));
const regime = (code: string, motif: string): Pas =>
  fait('pilote', 'RattacherRegime', () => ({ regime: code, acteLe: aujourdhui(), motif }));
const horloge = ({ id }: Plateau): string => `/api/dossiers/${id}/horloge-legale`;
const contient =
  (...mots: readonly string[]) =>
  (lu: object) =>
    mots.every((mot) => JSON.stringify(lu).includes(mot));

/** Three months of the new rent, as the owner paid them. */
const indemniteVersee: Pas = fait('referent', 'EnregistrerIndemnite', async (p) => {
  const { loyer } = await p.clients.referent.lire<{ loyer: number }>(`/api/logements/${note(p, 'sain')}`);
  return {
    indemnite: 'lhi-interdiction-definitive.indemnite-trois-mois',
    ...{ montant: Math.round(loyer * 300) / 100, le: aujourdhui(), preuve: 'Virement du propriétaire' },
  };
});

/** What was recorded by error is taken back: the only payment that the act offers. */
const versementAnnule: Pas = fait('referent', 'AnnulerVersement', {
  motif: 'Virement rejeté par la banque du propriétaire',
});

/** Unfit for good: one suited offer is owed, and three months of the new rent, paid on proof. */
export const INTERDICTION_DEFINITIVE: readonly Pas[] = [
  ...AU_SEUIL,
  regime('lhi-interdiction-definitive', 'Arrêté d’interdiction définitive d’habiter'),
  ...confirmee('sain', 0),
  notifie(0),
  fait('referent', 'VisiterLogement', offre(0, { avis: 'favorable' })),
  fait('referent', 'AccepterProposition', offre(0)),
  fait('bailleur', 'AttribuerLogement', offre(0, { membres: ['bailleur', 'ctg'], rang: 1 })),
  BAIL,
  verifie('indemnité de trois mois due au bail', 'pilote', horloge, contient('indemnite-trois-mois')),
  indemniteVersee,
  versementAnnule,
  indemniteVersee,
];

/** Unfit for a time: decent shelter is owed; after three years the rehousing is. */
export const INTERDICTION_TEMPORAIRE: readonly Pas[] = [
  ...AU_SEUIL,
  regime('lhi-interdiction-temporaire', 'Arrêté d’interdiction temporaire d’habiter'),
  verifie(
    'interdiction temporaire, définitive après trois ans',
    'pilote',
    horloge,
    contient('devient-definitive'),
  ),
  ...attribuee('hebergement', 0, { nature: 'transitoire', dureeMaximaleMois: 6 }),
];

/** Informal housing (Letchimy): no evacuation within the month that the order leaves. */
export const LETCHIMY: readonly Pas[] = [
  ...AU_SEUIL,
  regime('letchimy', 'Arrêté d’évacuation et de démolition, proposition annexée'),
  ...confirmee('annexe', 0),
  notifie(0),
  verifie('loi Letchimy : pas d’évacuation avant un mois', 'pilote', horloge, contient('evacuation', '11-1')),
];

/** The offer owed was refused: a person, never a clock, says what the law draws from it. */
export const EFFET: readonly Pas[] = [
  ...AU_SEUIL,
  fait('pilote', 'RattacherRegime', () => ({
    ...{ regime: 'letchimy', acteLe: ajouterMois(aujourdhui(), -2) },
    motif: 'Arrêté d’évacuation et de démolition, notifié il y a deux mois',
  })),
  ...visitee('refuse', 0),
  notifie(0),
  fait('pilote', 'CorrigerValidite', offre(0, { regime: 'letchimy', valide: true })),
  fait('referent', 'RefuserProposition', offre(0, { motif: 'trop-loin' })),
  async (p) => {
    await attendre('saisine de la commission', async () => {
      const lu = await p.clients.pilote.lire('/api/commissions/a-inscrire?nature=cas-specifiques');
      return JSON.stringify(lu).includes(p.id) ? true : null;
    });
  },
  fait('pilote', 'ConstaterEffetRegime', { motif: 'Offre unique refusée, notifiée avec sa preuve' }),
  fait('pilote', 'AnnulerEffetRegime', { motif: 'Le ménage a saisi le juge : à dire après sa décision' }),
  fait('pilote', 'ConstaterEffetRegime', { motif: 'Décision du juge rendue' }),
];
