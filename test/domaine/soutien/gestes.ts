import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import {
  ajouterMois,
  dateCayenne,
  enMillisecondes,
  instantCayenne,
} from '../../../src/domaine/noyau/instants.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { enqueteComplete, type Dites } from '../../soutien/enquete-complete.js';
import type { Geste, Monde } from './monde.js';

export const DOSSIER = 'd-1';
export const OPERATION = 'LHI-CACL';
/** Monday 2 March 2026, 09:00 in Cayenne. */
export const DEBUT = '2026-03-02T12:00:00.000Z';

const personne = (role: Personne['role'], id: string, reste: Partial<Personne> = {}): Personne => ({
  type: 'personne',
  id,
  role,
  territoire: '*',
  ...reste,
});
export const referent = personne('referent', 'ref-1');
export const autreReferent = personne('referent', 'ref-2');
export const pilote = personne('pilote', 'pil-1');
export const partenaire = personne('partenaire', 'par-1', { organisation: 'relais' });
export const bailleur = personne('bailleur', 'bai-1', { organisation: 'siguy' });
export const autreBailleur = personne('bailleur', 'bai-2', { organisation: 'simko' });
export const lecteur = personne('lecteur', 'lec-1');
export const administrateur = personne('administrateur', 'adm-1');
export const referentDe = (...territoire: string[]) => ({ ...referent, territoire });

/** A gesture that may look at the world: its dates are today's. */
export type Recit = Geste | ((monde: Monde) => Geste | undefined | void);

type Corps = object | ((monde: Monde) => object);
/** One act on the dossier of the tests. */
export const acte =
  (acteur: Personne, nom: string, corps: Corps = {}, survenuLe?: string): Recit =>
  (monde) => ({
    acteur,
    agregat: 'dossier',
    id: DOSSIER,
    acte: nom,
    corps: typeof corps === 'function' ? (corps as (monde: Monde) => object)(monde) : corps,
    survenuLe,
  });
/** The partner of the tests is declared, and asked to follow the household (R8.20). */
export const mandat: Recit[] = [
  {
    acteur: administrateur,
    agregat: 'organisation',
    id: 'relais',
    acte: 'DeclarerOrganisation',
    corps: { code: 'relais', nom: 'Relais local', type: 'partenaire' },
  },
  acte(pilote, 'MandaterPartenaire', { organisation: 'relais', objet: 'accompagnement' }),
];
/** A case settled in a session kept outside of the service (R4.166). */
export const tranche = (decision: string, corps: object = {}): Recit =>
  acte(pilote, 'TrancherCasSpecifique', (monde: Monde) => ({
    ...{ decision, motif: 'Famille isolée', seance: dateCayenne(monde.maintenant) },
    ...{ membres: ['CACL', 'CTG'], ...corps },
  }));
const aujourdhui = (champ: string) => (monde: Monde) => ({ [champ]: dateCayenne(monde.maintenant) });

export const charte: Recit[] = [
  {
    acteur: administrateur,
    agregat: 'charte',
    id: '2026-1',
    acte: 'PreparerCharte',
    corps: { contenu: JSON.stringify(CHARTE_DEFAUT) },
  },
  { acteur: administrateur, agregat: 'charte', id: '2026-1', acte: 'PublierCharte', corps: {} },
];

const DECLAREE = {
  code: OPERATION,
  programme: 'LHI',
  nom: 'Habitat indigne',
  communes: ['Cayenne', 'Matoury'],
};
export const operation = (definieLe?: string): Recit => ({
  acteur: pilote,
  agregat: 'operation',
  id: OPERATION,
  acte: 'DeclarerOperation',
  corps: definieLe ? { ...DECLAREE, definieLe } : DECLAREE,
});

export const MENAGE = {
  reference: 'LHI-001',
  operation: OPERATION,
  commune: 'Cayenne',
  identite: { nom: 'N’Guyen-Horacé', prenom: 'É' },
  situation: { nombrePersonnes: 3 },
  souhaits: { accepteTransitoire: false },
};
export const ouverture = (menage: object = {}): Recit =>
  acte(pilote, 'OuvrirDossier', { ...MENAGE, ...menage });

export const LOGEMENT = {
  nature: 'social',
  commune: 'Cayenne',
  horsQpv: true,
  typologie: 'T3',
  surface: 62,
  loyer: 410,
  charges: 50,
  accessible: true,
  disponibleLe: '2026-03-01',
};
/** What a transitional offer must say (R4.11). */
export const TRANSITOIRE = { dureeMaximaleMois: 18 };
const estTransitoire = (particularites: object): boolean =>
  'nature' in particularites && particularites.nature === 'transitoire';
/** A dwelling at the guichet unique, published by its bailleur. */
export const logement = (id: string, particularites: object = {}, par: Personne = bailleur): Recit => ({
  acteur: par,
  agregat: 'logement',
  id,
  acte: 'PublierLogement',
  corps: {
    ...LOGEMENT,
    reference: id,
    ...(estTransitoire(particularites) ? TRANSITOIRE : {}),
    ...particularites,
  },
});

export const informe = acte(referent, 'InformerMenage', {
  moyen: 'visite-domicile',
  par: 'référent',
  langue: 'français',
});
/** A survey that says all it must: what is known of the household, unless the story says otherwise. */
export const enqueteDe =
  (dites: Dites = {}, plus: object = {}) =>
  (monde: Monde): object => {
    const { situation, souhaits } = monde.lire('dossier', DOSSIER).etat.menage ?? {};
    return {
      ...enqueteComplete({
        situation: { ...situation, ...dites.situation },
        souhaits: { ...souhaits, ...dites.souhaits },
      }),
      ...plus,
    };
  };
export const enquete = acte(referent, 'RealiserEnquete', enqueteDe());
export const validation = acte(pilote, 'ValiderEnquete');
export const consentement = acte(referent, 'RecueillirConsentement', { portee: 'toutes', forme: 'ecrit' });
export const diagnostic = acte(referent, 'RealiserDiagnostic', {
  orientation: 'avdl',
  synthese: 'Prêt à être relogé',
});
export const pieces = acte(referent, 'CompleterPieces', {
  pieces: ['identite', 'ressources', 'imposition'],
});
export const proposition = (id: string) => acte(referent, 'ProposerLogement', { logement: id });
export const confirmation = acte(bailleur, 'ConfirmerProposition');
export const visite = acte(referent, 'VisiterLogement', { avis: 'favorable' });
export const accord = acte(referent, 'AccepterProposition');
export const refusMenage = (motif = 'trop-loin') => acte(referent, 'RefuserProposition', { motif });
/** Who sits at the CALEOL of the tests (R4.111). */
export const MEMBRES_PRESENTS = ['bailleur', 'ctg'];
export const attribution = acte(bailleur, 'AttribuerLogement', (monde) => ({
  ...aujourdhui('seance')(monde),
  membres: MEMBRES_PRESENTS,
}));
export const bail = acte(bailleur, 'SignerBail', aujourdhui('signeLe'));
export const demenagement = acte(referent, 'RealiserDemenagement', aujourdhui('le'));
export const liberation = acte(referent, 'LibererLogementOrigine', aujourdhui('le'));
/** A contact of the follow-up, once that many months have passed since the move. */
export const contact =
  (mois: number): Recit =>
  (monde) => {
    const emmenagement = monde.lire('dossier', DOSSIER).etat.faits['demenagement']?.le ?? monde.maintenant;
    const du = instantCayenne(ajouterMois(dateCayenne(emmenagement), mois), 9);
    monde.avancer(Math.max(0, enMillisecondes(du) - enMillisecondes(monde.maintenant)));
    const corps = { contact: `contact-${mois}-mois`, moyen: 'visite', alerte: false, compteRendu: 'Va bien' };
    return { acteur: referent, agregat: 'dossier', id: DOSSIER, acte: 'RealiserContact', corps };
  };
/** A household that nothing makes fragile: the simple follow-up is enough. */
export const fragilite = acte(referent, 'EvaluerFragilite', { criteres: [] });
export const bilan = acte(referent, 'EtablirBilan', { stabilise: true, bilan: 'Stabilisé' });
export const cloture = (issue = 'reloge-definitivement', preuve?: string) =>
  acte(referent, 'CloreDossier', {
    issue,
    ...(preuve ? { preuve } : {}),
    ...(issue === 'deces' ? { restants: 'aucun' } : {}),
    ...(issue === 'reloge-definitivement' ? { inacheve: 'Entrée déjà faite avec le bailleur' } : {}),
  });

/** A dwelling proposed, confirmed and visited: the household may answer. */
export const offreVisitee = (id: string): Recit[] => [proposition(id), confirmation, visite];
/** From the proposal to the attribution of a dwelling. */
export const offreAttribuee = (id: string): Recit[] => [...offreVisitee(id), accord, attribution];
const SEGMENTS: readonly [string, readonly Recit[]][] = [
  [
    'concertation',
    [
      ...charte,
      operation('2026-02-02'),
      ouverture(),
      logement('l-1'),
      logement('l-2'),
      logement('l-3'),
      logement('l-4'),
    ],
  ],
  ['enquete-sociale', [informe]],
  ['accompagnement', [enquete, validation]],
  ['rapprochement', [diagnostic, pieces]],
  ['demenagement', offreAttribuee('l-1')],
  ['suivi', [bail, demenagement, liberation]],
  ['cloture', [contact(1), fragilite, contact(3), contact(6), contact(12), bilan]],
];
/** All that leads a household, by the least acts, to that step; `cloture` = only closing is left. */
export function jusqua(etape: string): Recit[] {
  const rang = SEGMENTS.findIndex(([nom]) => nom === etape);
  return SEGMENTS.slice(0, rang + 1).flatMap(([, recits]) => recits);
}
