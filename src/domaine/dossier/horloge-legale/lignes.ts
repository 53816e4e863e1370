import { regimeDe, type Regime } from '../../charte/regimes.js';
import { EFFETS_SILENCE, REGIME_CHARTE, type SilenceDit } from '../../charte/sections/regimes.js';
import type { Fait } from '../../noyau/evenement.js';
import { finDe } from '../../noyau/delais.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../noyau/instants.js';
import { departDe } from '../../operation/calendrier/dates.js';
import { direEuros, enCentimes } from '../../regles/centimes.js';
import { propositionsOuvertes, type EtatDossier } from '../etat.js';
import { finReponseDe } from '../delai-reponse.js';
import type { Horloge } from '../horloge.js';
import type { RegimeDossier } from '../regimes.js';
import type { Notification } from '../proposition.js';
import { silenceDe, silenceSous } from '../silence.js';
import { dateDuJalon, origine } from './depart.js';
import { departTropProche, etatDuDevoir, preuveDesOffres } from './devoirs.js';
import { reloge } from './echeances.js';
import { indemnites, type Indemnite } from './indemnites.js';
import { decidee, jalonsDe } from './jalons.js';
import { offreDeReference, offresNotifiees } from './offres-notifiees.js';
import type { EtatLigne, LigneHorloge, OffresRegime } from './types.js';

type Rattache = Pick<RegimeDossier, 'acteLe' | 'departLe' | 'decisionLe' | 'suitOperation' | 'eteint'> & {
  readonly fait: Fait | null;
  readonly traitees: readonly string[];
};

interface Vue {
  readonly etat: EtatDossier;
  readonly regime: Regime;
  readonly rattache: Rattache;
  readonly offres: OffresRegime;
  readonly horloge: Horloge;
}

/** Where a line stands: over with its regime or its object, reached, or to come. */
function etatDe({ etat, rattache, horloge }: Vue, le: DateCivile | null, eteinte = false): EtatLigne {
  if (eteinte || rattache.eteint || etat.statut === 'clos') return 'eteint';
  return le !== null && le <= dateCayenne(horloge.maintenant) ? 'atteint' : 'a-venir';
}

/** The same of a date that a suspension moves: it stops with the clock; one of the law goes on (R9.7, R9.60). */
const avecLHorloge = ({ etat }: Vue, lu: EtatLigne): EtatLigne =>
  lu === 'a-venir' && etat.statut === 'suspendu' ? 'suspendu' : lu;

const SANS_OBJET = { effet: null, proposition: null };

function ligneActe(vue: Vue): LigneHorloge {
  const { regime, rattache, etat } = vue;
  // The act that founds the charter alone is the opening of the dossier, that nobody has to say.
  const parOuverture = regime.code === REGIME_CHARTE && rattache.acteLe === null;
  const le = parOuverture ? dateCayenne(etat.ouverture.le) : rattache.acteLe;
  return {
    ...SANS_OBJET,
    ...{ code: 'acte', regime: regime.code, libelle: regime.acte, article: regime.article },
    le,
    etat: etatDe(vue, le),
    portee: 'acte',
    preuve: { attendue: regime.acte, fait: parOuverture ? etat.ouverture : rattache.fait, le },
  };
}

function ligneDepart(vue: Vue): LigneHorloge[] {
  const { regime, rattache, etat } = vue;
  if (rattache.departLe === null) return [];
  const attendue = 'Date des travaux, de la démolition ou de l’évacuation';
  const prevu = departDe(etat.dates);
  const avance = rattache.suitOperation && prevu !== null && prevu < rattache.departLe;
  return [
    {
      ...SANS_OBJET,
      ...(avance
        ? {
            effet: `L’opération prévoit maintenant le ${enFrancais(prevu)} : la date déjà dite au ménage tient.`,
          }
        : {}),
      ...{ code: 'depart', regime: regime.code, libelle: 'Départ prévu', article: regime.article },
      le: rattache.departLe,
      etat: etatDe(vue, rattache.departLe, etat.faits['origine-liberee'] !== undefined),
      portee: 'depart',
      preuve: { attendue, fait: rattache.fait, le: rattache.departLe },
    },
  ];
}

/** The fact of the dossier that a delay runs from. */
function faitOrigine({ etat, regime, rattache, offres }: Vue, point: string): Fait | null {
  if (point === 'bail') return etat.faits['bail'] ?? null;
  if (point === 'offre') return offreDeReference(etat, regime, offres.dues)?.notification?.fait ?? null;
  return rattache.fait;
}

/** Somebody had to act, and did; or the household has moved on. */
function sansObjet(
  { etat, regime: sous, rattache, offres }: Vue,
  jalon: Regime['jalons'][number],
  regime: string,
): boolean {
  const { code, point, portee } = jalon;
  if (decidee(jalon, rattache)) return true;
  if (rattache.traitees.includes(`${regime}.${code}`)) return true;
  if (portee === 'paiement') return false;
  if (reloge(etat)) return true;
  return point === 'depart' && offresNotifiees(etat, sous).length >= offres.dues;
}

const SEUL_PERSONNE = 'À constater par une personne : rien ne change seul.';

/** How much is owed, and what was paid of it (R9.28). */
function direSomme({ montant, mois, verse, reglee }: Indemnite): string {
  const du = montant === null ? `${mois} mois du nouveau loyer` : direEuros(enCentimes(montant));
  return `Dû au ménage : ${du} ; versé : ${direEuros(enCentimes(verse))}${reglee ? ', réglé' : ''}.`;
}

/** What the household was left to wait for when its dossier was closed; null: nothing (R9.36). */
function laissee({ clotures }: EtatDossier, code: string): string | null {
  const derniere = clotures.at(-1);
  const due = derniere?.rouverte === null ? derniere.indemnites.find((i) => i.code === code) : undefined;
  if (!due) return null;
  const reste =
    due.reste === null ? 'sans que son montant soit connu' : `reste ${direEuros(enCentimes(due.reste))}`;
  return `Dossier clos sans que cette indemnité soit toute versée (${reste}) : le ménage l’attend encore.`;
}

const ligneJalon =
  (vue: Vue) =>
  (jalon: Regime['jalons'][number]): LigneHorloge => {
    const { etat, regime, rattache, offres, horloge } = vue;
    const le = dateDuJalon(etat, rattache, regime, jalon, horloge);
    const fait = le === null ? null : faitOrigine(vue, jalon.point);
    const { code, libelle, article, portee } = jalon;
    const somme = indemnites(etat).find((i) => i.code === `${regime.code}.${code}`);
    const verse = somme?.versements.at(-1);
    const due = portee === 'paiement' ? { ...vue, rattache: { ...rattache, eteint: null } } : vue;
    const dit = etatDe(due, le, sansObjet(vue, jalon, regime.code) || somme?.reglee);
    const lu = jalon.point === 'offre' ? avecLHorloge(vue, dit) : dit;
    return {
      ...{ code, regime: regime.code, libelle, article, le, portee, proposition: null },
      etat: etatDuDevoir(lu, jalon, le, horloge),
      effet:
        laissee(etat, `${regime.code}.${code}`) ??
        departTropProche(jalon, le, rattache) ??
        (somme ? direSomme(somme) : portee === 'bascule' ? SEUL_PERSONNE : null),
      preuve: {
        attendue: jalon.preuve,
        ...(portee === 'paiement'
          ? { fait: verse?.fait ?? null, le: verse?.le ?? null }
          : (preuveDesOffres(etat, regime, jalon, offres.dues) ?? {
              fait,
              le: origine(etat, rattache, regime, jalon.point, horloge),
            })),
      },
    };
  };

/** Why its silence does not do what that regime says today: another one said it, or it was told so when the offer was notified. */
function pourquoiCetEffet({ etat, regime, horloge }: Vue, dit: SilenceDit): string {
  if (dit.effet === regime.silence) return '';
  const aujourdhui = silenceSous(etat, horloge.charte);
  if (aujourdhui.effet !== dit.effet) return ' (dit au ménage à la notification)';
  return ` (${regimeDe(horloge.charte, dit.regime)?.libelle ?? dit.regime}, le plus protecteur)`;
}

/** What its silence does: what was told when the offer was notified; the most protective of its regimes says it (R4.194, R9.25). */
function effetSilence(vue: Vue, notification: Notification): string {
  const dit = silenceDe(vue.etat, notification, vue.horloge.charte);
  return `Passé ce jour, son silence ${EFFETS_SILENCE[dit.effet]}${pourquoiCetEffet(vue, dit)}, une fois constaté par une personne.`;
}

/** When each open offer must be answered; its silence then is for a person to note (R4.56, R7.7). */
function lignesReponses(vue: Vue): LigneHorloge[] {
  const { etat, regime, horloge } = vue;
  return propositionsOuvertes(etat).flatMap(({ id, rang, etat: avancement, notification }) => {
    if (!notification) return [];
    const fin = finReponseDe(etat, notification, horloge);
    const le = dateCayenne(finDe(fin));
    return [
      {
        ...{ code: `reponse-${id}`, regime: regime.code, proposition: rang, le, portee: 'reponse' as const },
        libelle: `Réponse du ménage à l’offre ${rang}`,
        article: regime.articleReponse,
        etat: avecLHorloge(
          vue,
          etatDe(vue, fin <= horloge.maintenant ? le : null, avancement === 'acceptee'),
        ),
        effet: effetSilence(vue, notification),
        preuve: { attendue: 'Notification de l’offre', fait: notification.fait, le: notification.le },
      },
    ];
  });
}

/** What follows the exhaustion; the commission of the charter has spoken, which does not undo what the law counts (R9.50). */
function effetEpuisement({ etat, regime, offres }: Vue): string {
  const tranche = etat.faits['cas-tranche'];
  if (!offres.epuisees || !tranche || regime.code === REGIME_CHARTE) return regime.apresEpuisement;
  return `${regime.apresEpuisement} La commission a tranché le ${enFrancais(dateCayenne(tranche.le))} : le compte de la loi reste.`;
}

function ligneEpuisement(vue: Vue): LigneHorloge {
  const { etat, regime, offres } = vue;
  const derniere = etat.propositions
    .filter((p) => offres.propositions.some((o) => o.proposition === p.id && o.compte))
    .at(-1);
  const le = offres.epuisees && derniere ? dateCayenne(derniere.fait.le) : null;
  return {
    ...{ code: 'epuisement', regime: regime.code, le, proposition: null, portee: 'epuisement' },
    libelle: `Offres valables refusées : ${offres.comptees} sur ${offres.dues}`,
    article: regime.articleOffres,
    etat: etatDe(vue, le, reloge(etat)),
    effet: effetEpuisement(vue),
    preuve: { attendue: 'Refus ou silences constatés', fait: derniere?.fait ?? null, le },
  };
}

/** Every line of one regime, in the order of their dates; what cannot be dated yet comes last. */
export function lignesDe(vue: Vue): LigneHorloge[] {
  const lignes = [
    ...(vue.rattache.fait ? [ligneActe(vue)] : []),
    ...jalonsDe(vue.regime, vue.etat.datesGardees).map(ligneJalon(vue)),
    ...(vue.regime.complementaire ? [] : lignesReponses(vue)),
    ...ligneDepart(vue),
    ligneEpuisement(vue),
  ];
  return lignes.sort((a, b) => ((a.le ?? '9999') < (b.le ?? '9999') ? -1 : a.le === b.le ? 0 : 1));
}
