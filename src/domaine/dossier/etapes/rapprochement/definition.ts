import type { Fait } from '../../../noyau/evenement.js';
import { instantCayenne, midiDe } from '../../../noyau/instants.js';
import { attribution, propositionsOuvertes, type EtatDossier, type Proposition } from '../../etat.js';
import { dernier } from '../../faits.js';
import { motTardif } from '../../mot-du-bailleur.js';
import { ACCOMPAGNEMENT } from '../accompagnement/definition.js';
import { ENQUETE_SOCIALE } from '../enquete-sociale/definition.js';
import { FAITS_DU_LOGEMENT } from '../demenagement/etat.js';
import { unique, type DefinitionEtape, type Du } from '../definition.js';

/** One task a proposal in that state, each of its own; the bailleur's is its organisation's (R7.10). */
const pourChacune =
  (etat: Proposition['etat'], bailleur = false) =>
  (dossier: EtatDossier): readonly Du[] =>
    dossier.propositions
      .filter((p) => p.etat === etat)
      .map(({ id, fait, bailleur: organisation }) => ({
        fait,
        objet: id,
        ...(bailleur ? { organisation } : {}),
      }));

/** Nothing is asked of the CALEOL while the household walks its way again; then its delay runs from the end of that way (R4.58, R4.220). */
function aDecider(dossier: EtatDossier): readonly Du[] {
  const chemin = [ENQUETE_SOCIALE, ACCOMPAGNEMENT].map((etape) => etape.accomplie(dossier));
  if (chemin.includes(null)) return [];
  return pourChacune(
    'acceptee',
    true,
  )(dossier).map((du) => ({ ...du, fait: dernier(du.fait, ...chemin) ?? du.fait }));
}

/** The visit is owed from the confirmation, or from the last one that did not take place, around its new date (R4.54). */
const visites = ({ propositions }: EtatDossier): readonly Du[] =>
  propositions
    .filter((p) => p.etat === 'confirmee')
    .map(({ id, fait, visiteManquee }) => ({
      fait: visiteManquee ?? fait,
      objet: id,
      ...(visiteManquee?.reporteeAu ? { terme: midiDe(visiteManquee.reporteeAu) } : {}),
    }));

/** Owed again from that version on, once it was taken back, and still counted from the fact itself (R4.128). */
const repris = (fait: Fait, version: number): Fait => (version > fait.version ? { ...fait, version } : fait);

/** Under a law, the offer that its bailleur confirmed is notified (R4.55), again when that word came after the delay to answer (R4.174). */
const aNotifier = ({ regimes, propositions }: EtatDossier): readonly Du[] =>
  regimes.every(({ eteint }) => eteint !== null)
    ? []
    : propositions
        .filter((p) => ['confirmee', 'visitee'].includes(p.etat) && (p.notification === null || motTardif(p)))
        .map(({ id, fait, notificationReprise }) => ({
          fait: repris(fait, dernier(notificationReprise, ...regimes.map((r) => r.repris))?.version ?? 0),
          objet: id,
        }));

/** Once notified, the answer is owed before the end of its delay; then a person may note the silence (R4.56, R7.7). */
const reponses = ({ propositions }: EtatDossier): readonly Du[] =>
  propositions.flatMap((p) =>
    p.notification && ['confirmee', 'visitee'].includes(p.etat) && !motTardif(p)
      ? [
          {
            fait: repris(p.notification.fait, p.reponseReprise),
            objet: p.id,
            terme: p.notification.reponseAvant,
          },
        ]
      : [],
  );

/** Until its date of review; a dwelling attributed meanwhile ends the search (R4.59). */
const enAttente = (etat: EtatDossier): readonly Du[] =>
  etat.recherche && !attribution(etat)
    ? [{ fait: etat.recherche.fait, terme: midiDe(etat.recherche.jusquau) }]
    : [];

/** The field that points at the proposal of the task. */
const deProposition = (proposition: string) => ({ proposition });

/** A proposal is owed from the gate, the last ended proposal, the commission's decision, a resumed search or a return: the latest. */
function propositionDue(etat: EtatDossier): Fait | null {
  if (attribution(etat) || propositionsOuvertes(etat).length > 0) return null;
  if (etat.faits['offres-epuisees'] || etat.recherche) return null;
  return dernier(
    ACCOMPAGNEMENT.accomplie(etat),
    etat.retour,
    etat.faits['cas-tranche'],
    etat.faits['offres-dues'],
    etat.faits['recherche-reprise'],
    ...etat.propositions.filter((p) => p.etat !== 'attribuee').map((p) => p.fait),
  );
}

/** The fact that obliges the procedure to refer to the commission (R4.7). */
export const commissionASaisir = ({ faits }: EtatDossier): Fait | null =>
  faits['commission-saisie'] ? null : (faits['offres-epuisees'] ?? null);

export const RAPPROCHEMENT: DefinitionEtape = {
  etape: 'rapprochement',
  accompliePar: ['AttributionDecidee'],
  defait: [...FAITS_DU_LOGEMENT, 'bilan'],
  accomplie: (etat) => attribution(etat)?.fait ?? null,
  automatismes: [
    {
      code: 'saisir-commission',
      libelle: 'Saisir la commission d’examen des cas spécifiques',
      quand: 'Offres épuisées sous chaque régime',
      du: commissionASaisir,
      donne: 'CommissionSaisie',
    },
  ],
  devoirs: [
    {
      code: 'proposer-logement',
      dus: unique(propositionDue),
      ouvertePar: [
        'DiagnosticRealise',
        'PiecesCompletees',
        'PorteLevee',
        'PropositionDeclinee',
        'PropositionRefusee',
        'SilenceConstate',
        'ReservationRefusee',
        'PropositionRetiree',
        'RetenueEchue',
        'CandidatureRejetee',
        'CasSpecifiqueTranche',
        'RechercheReprise',
        'ValiditeCorrigee',
        'RegimeRattache',
        'RegimeDetache',
        'RegimeEteint',
        'EffetRegimeAnnule',
        'CharteMigree',
      ],
      accompliPar: ['LogementPropose'],
      actes: ['ProposerLogement'],
    },
    {
      code: 'confirmer-proposition',
      dus: pourChacune('proposee', true),
      ouvertePar: ['LogementPropose', 'ReponseAnnulee'],
      accompliPar: ['PropositionConfirmee', 'PropositionDeclinee'],
      actes: ['ConfirmerProposition', 'DeclinerProposition'],
      champs: deProposition,
      cesseALaCloture: true,
    },
    {
      code: 'visiter-logement',
      dus: visites,
      ouvertePar: ['PropositionConfirmee', 'VisiteManquee', 'ReponseAnnulee'],
      terme: 'la nouvelle date de la visite',
      accompliPar: ['LogementVisite', 'VisiteManquee'],
      actes: ['VisiterLogement'],
      champs: deProposition,
      cesseALaCloture: true,
    },
    {
      code: 'recueillir-reponse',
      dus: pourChacune('visitee'),
      ouvertePar: ['LogementVisite', 'ReponseAnnulee'],
      accompliPar: ['PropositionAcceptee', 'PropositionRefusee', 'SilenceConstate'],
      actes: ['AccepterProposition', 'RefuserProposition'],
      champs: deProposition,
      cesseALaCloture: true,
    },
    {
      code: 'decider-attribution',
      dus: aDecider,
      ouvertePar: [
        ...(['PropositionAcceptee', 'SilenceConstate', 'ReponseAnnulee'] as const),
        ...(['EnqueteValidee', 'PiecesCompletees'] as const),
      ],
      siBesoin: ['SilenceConstate', 'EnqueteValidee', 'PiecesCompletees'],
      accompliPar: ['AttributionDecidee', 'CandidatureRejetee'],
      actes: ['AttribuerLogement', 'RejeterCandidature'],
      champs: deProposition,
      cesseALaCloture: true,
    },
    {
      code: 'notifier-proposition',
      dus: aNotifier,
      ouvertePar: ['PropositionConfirmee', 'LogementVisite', 'ReponseAnnulee'],
      siBesoin: ['PropositionConfirmee', 'LogementVisite'],
      accompliPar: ['PropositionNotifiee'],
      actes: ['NotifierProposition'],
      champs: deProposition,
      cesseALaCloture: true,
    },
    {
      code: 'obtenir-reponse',
      dus: reponses,
      ouvertePar: ['PropositionNotifiee', 'ReponseAnnulee'],
      terme: 'la fin du délai de réponse',
      accompliPar: ['PropositionAcceptee', 'PropositionRefusee', 'SilenceConstate'],
      actes: ['AccepterProposition', 'RefuserProposition', 'ConstaterSilence'],
      champs: deProposition,
      cesseALaCloture: true,
    },
    {
      code: 'examiner-refus',
      dus: unique(({ faits }) => faits['refus-a-examiner'] ?? null),
      ouvertePar: ['PropositionDeclinee', 'PropositionRefusee', 'ReservationRefusee', 'CandidatureRejetee'],
      siBesoin: ['PropositionDeclinee', 'PropositionRefusee', 'ReservationRefusee', 'CandidatureRejetee'],
      accompliPar: ['RefusExamine'],
      actes: ['ExaminerRefus'],
    },
    {
      code: 'reprendre-recherche',
      dus: enAttente,
      ouvertePar: ['RechercheMiseEnAttente'],
      terme: 'la date de revue',
      accompliPar: ['RechercheReprise', 'LogementPropose'],
      actes: ['ReprendreRecherche', 'ProposerLogement'],
    },
    {
      code: 'examiner-cas-specifique',
      dus: unique(({ faits }) => (faits['offres-epuisees'] ? (faits['commission-saisie'] ?? null) : null)),
      ouvertePar: ['CommissionSaisie'],
      accompliPar: ['CasSpecifiqueTranche'],
      actes: ['TrancherCasSpecifique'],
    },
    {
      code: 'sortir-du-transitoire',
      dus: ({ transitoire }) =>
        transitoire ? [{ fait: transitoire.fin.fait, terme: instantCayenne(transitoire.fin.le, 24) }] : [],
      ouvertePar: ['DemenagementRealise', 'TransitoireProlonge'],
      terme: 'le terme du logement transitoire',
      siBesoin: ['DemenagementRealise'],
      accompliPar: ['DemenagementRealise'],
      actes: ['ProposerLogement'],
      cesseALaCloture: true,
    },
  ],
};
