import { OuvrirMesure } from '../domaine/dossier/etapes/accompagnement/mesures/ouvrir-mesure.js';
import { RapporterMesure } from '../domaine/dossier/etapes/accompagnement/mesures/rapporter-mesure.js';
import { TerminerMesure } from '../domaine/dossier/etapes/accompagnement/mesures/terminer-mesure.js';
import { PrevoirBailGlissant } from '../domaine/dossier/etapes/accompagnement/bail-glissant/prevoir-bail-glissant.js';
import { SignalerGlissementBloque } from '../domaine/dossier/etapes/accompagnement/bail-glissant/signaler-blocage.js';
import { RecueillirConsentement } from '../domaine/dossier/etapes/accompagnement/consentement/recueillir-consentement.js';
import { Decohabiter } from '../domaine/dossier/etapes/menages/decohabiter.js';
import { ProtegerDossier } from '../domaine/dossier/etapes/acces/proteger-dossier.js';
import { EvaluerFragilite } from '../domaine/dossier/etapes/suivi/evaluer-fragilite.js';
import { NotifierProposition } from '../domaine/dossier/etapes/rapprochement/notifier-proposition.js';
import { ProposerLogement } from '../domaine/dossier/etapes/rapprochement/proposer-logement.js';
import { VisiterLogement } from '../domaine/dossier/etapes/rapprochement/visiter-logement.js';
import { RattacherRegime } from '../domaine/dossier/etapes/regimes/rattacher-regime.js';
import { PublierLogement } from '../domaine/logement/publier-logement.js';
import type { Champs, Valeurs } from '../domaine/noyau/champs.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import { agentDe, OPERATEUR, PILOTE } from './acteurs.js';
import { ordre, type Ordre } from './ordres.js';
import type { Scene } from './vie.js';

/** A household of the demonstration, and the names of what may be opened or offered for it besides. */
export interface SceneComplete extends Scene {
  readonly autre: {
    readonly id: string;
    readonly dossier: string;
    readonly reference: string;
    readonly offre: Valeurs<typeof PublierLogement.champs>;
  };
}
type Suite = (scene: SceneComplete) => Ordre[];

/** An act on the household of the scene, some days ago; by its référent unless said. */
const fait = <C extends Champs>(
  { dossier, referent }: Scene,
  acte: { readonly type: string; readonly champs: C },
  corps: Valeurs<C>,
  ilYa: number,
  par: Personne = referent,
): Ordre => ordre('dossier', dossier, acte, corps, par, ilYa);

const accord = (scene: Scene, ilYa: number): Ordre =>
  fait(scene, RecueillirConsentement, { portee: 'toutes', forme: 'ecrit' }, ilYa);

const notifiee = (scene: Scene, ilYa: number): Ordre =>
  fait(
    scene,
    NotifierProposition,
    {
      mode: 'lettre-recommandee',
      le: scene.dateDuJour(ilYa),
      preuve: 'Avis de réception 1A 203 417 5522 6',
      proposition: 'p1',
    },
    ilYa,
  );

/** Help in looking for a dwelling: prescribed by the référent, paid by the FNAVDL. */
const RECHERCHE = {
  code: '2.1',
  organisation: OPERATEUR.code,
  prescripteur: 'referent',
  financeur: 'fnavdl',
};

const mesureOuverte: Suite = (scene) => [accord(scene, 3), fait(scene, OuvrirMesure, { ...RECHERCHE }, 2)];

/** One brick ended with its evaluation, another aid under way, reported. */
const mesuresSuivies: Suite = (scene) => [
  accord(scene, 74),
  fait(scene, OuvrirMesure, { ...RECHERCHE, mois: 6 }, 70),
  fait(
    scene,
    RapporterMesure,
    { mesure: 'm1', interventions: 3, compteRendu: 'Demande de logement social renouvelée, pièces réunies.' },
    45,
  ),
  fait(
    scene,
    TerminerMesure,
    { mesure: 'm1', issue: 'veille', bilan: 'Le ménage fait ses démarches seul ; une veille suffit.' },
    12,
  ),
  fait(scene, OuvrirMesure, { code: 'fsl-acces', operateur: 'Fonds de solidarité (fictif)' }, 9),
];

/** Under a law that lets several offers live together: one notified with its proof, one waiting for its landlord. */
const offresParalleles: Suite = (scene) => {
  const { bailleur, dateDuJour, autre } = scene;
  const regime = {
    regime: 'amenagement',
    acteLe: dateDuJour(74),
    departLe: dateDuJour(-240),
    motif: 'Opération d’aménagement du quartier',
  };
  return [
    fait(scene, RattacherRegime, regime, 70, PILOTE),
    ordre('logement', autre.id, PublierLogement, autre.offre, agentDe(bailleur), 66),
    fait(scene, VisiterLogement, { avis: 'favorable', proposition: 'p1' }, 60),
    notifiee(scene, 58),
    fait(scene, ProposerLogement, { logement: autre.id }, 6),
  ];
};

const offreNotifiee: Suite = (scene) => [
  fait(scene, VisiterLogement, { avis: 'favorable' }, 3),
  notifiee(scene, 2),
];

const glissementBloque: Suite = (scene) => [
  fait(scene, PrevoirBailGlissant, { glissement: scene.dateDuJour(-90) }, 3),
  fait(scene, SignalerGlissementBloque, { motif: 'dette-locative', precisions: 'Deux loyers en retard.' }, 2),
];

const fragile: Suite = (scene) => [
  fait(scene, EvaluerFragilite, { criteres: ['dettes', 'effort-eleve', 'adulte-seul'] }, 60),
];

const protege: Suite = (scene) => [
  fait(
    scene,
    ProtegerDossier,
    { motif: 'Adresse à ne donner à personne.', connaissent: [PILOTE.id] },
    2,
    PILOTE,
  ),
];

const jeuneQuiPart: Suite = (scene) => [
  fait(
    scene,
    Decohabiter,
    {
      reference: scene.autre.reference,
      dossier: scene.autre.dossier,
      identite: { nom: 'Aboïkoni', prenom: 'Steeve', langue: 'bushinenge' },
      personnes: 1,
      souhaits: { typologie: 'T2' },
      motif: 'Le fils aîné s’installe.',
    },
    2,
    PILOTE,
  ),
];

/** Places in the list of households, and what each shows besides the usual life. */
export const COMPLEMENTS: Readonly<Record<number, Suite>> = {
  3: jeuneQuiPart,
  4: mesureOuverte,
  7: offreNotifiee,
  10: glissementBloque,
  11: fragile,
  16: protege,
  17: mesuresSuivies,
  20: offresParalleles,
};
