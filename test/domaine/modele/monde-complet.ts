import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { dateCayenne } from '../../../src/domaine/noyau/instants.js';
import { estRefus } from '../../../src/domaine/noyau/refus.js';
import {
  AJOURNEE,
  appliquer,
  convoquer,
  envoyer,
  inscrire,
  ORGANISATIONS,
  organisation,
  presents,
  rendre,
} from '../soutien/commission.js';
import { jours, procedure } from '../soutien/dsl.js';
import {
  acte,
  administrateur,
  autreBailleur,
  autreReferent,
  bail,
  bailleur,
  charte,
  consentement,
  DEBUT,
  demenagement,
  diagnostic,
  enquete,
  enqueteDe,
  informe,
  lecteur,
  logement,
  offreAttribuee,
  offreVisitee,
  operation,
  ouverture,
  partenaire,
  pieces,
  pilote,
  referent,
  refusMenage,
  type Recit,
  validation,
} from '../soutien/gestes.js';
import { effet } from '../soutien/horloge-legale.js';
import { notifier, regime, verifiee } from '../soutien/gestes-propositions.js';
import { annuler, decider as migrerDossiers, migrer, publier } from '../soutien/migration.js';
import { candidater, ouvrir, pour } from '../soutien/passerelles.js';
import { MondeObserve, type Temoin } from './monde-observe.js';

const reservataire: Personne = {
  type: 'personne',
  id: 'res-1',
  role: 'reservataire',
  organisation: 'ctg',
  territoire: '*',
};
/** Who acts: every role, two of those of whom there are several, one who may act in a commune alone. */
export const PERSONNES: readonly Personne[] = [
  ...[referent, autreReferent, pilote, bailleur, autreBailleur, reservataire, lecteur, administrateur],
  { ...partenaire, organisation: 'adil' },
  { ...pilote, id: 'pil-2', territoire: ['Matoury'] },
];
export const CHARTE_DU_MODELE = { ...CHARTE_DEFAUT, offresAvantCasSpecifique: 2 };

const MENAGES: readonly [string, object][] = [
  [
    'd-1',
    {
      situation: {
        ...{ nombrePersonnes: 3, ressourcesMensuelles: 2400, aides: 150, loyer: 300, charges: 40 },
        ...{ handicap: false, statutOccupation: 'locataire', dalo: true },
      },
      souhaits: { accepteTransitoire: true },
    },
  ],
  ['d-2', { souhaits: { accepteTransitoire: true } }],
];

const auxEchanges = (dossier: string, logement: string): Recit =>
  pour(dossier, acte(pilote, 'InscrireEchange', { logement }));
/** The partner has something to do with each household; a référent is away one day, so that there are some to follow. */
const mandatDe = (id: string): Recit => ({
  ...{ acteur: pilote, agregat: 'dossier', id, acte: 'MandaterPartenaire' },
  corps: { organisation: 'adil', objet: 'accompagnement' },
});
const absenceDeRef1: Recit = {
  ...{ acteur: pilote, agregat: 'referent', id: 'ref-1', acte: 'DeclarerAbsence' },
  corps: { du: '2026-04-01', au: '2026-04-02', delegue: 'ref-2' },
};

/** A sub-lease whose slide has a favourable opinion (R3.120). */
const bailGlissantRevu: Recit[] = [
  acte(referent, 'PrevoirBailGlissant', { glissement: '2027-03-01' }),
  acte(referent, 'RevoirBailGlissant', { avis: 'favorable', compteRendu: 'Loyers payés' }),
];

/** The ordinary dwelling that it leaves goes back to its bailleur. */
const rendueASiguy: Recit = acte(referent, 'LibererLogementOrigine', ({ maintenant }) => ({
  le: dateCayenne(maintenant),
  bailleur: 'siguy',
}));

/** A path under its own agreement, with steps to go through. */
const suiviPsychique = [
  acte(referent, 'RecueillirConsentement', { portee: 'specifique', forme: 'ecrit' }),
  acte(referent, 'OuvrirParcoursSpecifique', { nature: 'troubles-psychiques', partenaire: 'cmp' }),
];

/** A survey that calls for a path of its own (R3.131). */
const violencesDites = acte(referent, 'RealiserEnquete', enqueteDe({ situation: { violences: true } }));
/** A session to come that decides of the case of the first household, referred by a person (R4.175). */
const casDecide = (decision: object): Recit[] => [
  ...[convoquer({ nature: 'cas-specifiques' }), inscrire('d-1', null, { saisine: 'situation-bloquee' })],
  ...[envoyer(), jours(7), presents('cacl', 'ctg'), rendre(decision), appliquer()],
];

/** The offer owed under a law, notified and refused: a person may note the effect, then take it back. */
const LOI = 'letchimy';
const epuiseeSousLaLoi: readonly Recit[] = [
  ...[regime(LOI, { acteLe: '2026-01-12' }), ...offreVisitee('l-1'), notifier('p1', '2026-03-02')],
  ...[refusMenage(), verifiee('p1', LOI)],
];

/** A migration to the next version is carried out for the first household, then cancelled: the procedure gives it its version back. */
const migrationAnnulee: readonly Recit[] = [
  ...publier({ ...CHARTE_DU_MODELE, version: '2027-1' }),
  migrerDossiers(),
  migrer,
  annuler,
];

/** Where the first household stands at first: most walks from the beginning would never see the last steps. */
const auSeuil = [informe, enquete, validation, diagnostic, pieces];
export const DEPARTS: readonly (readonly Recit[])[] = [
  [],
  [...auSeuil, ...offreVisitee('l-1'), refusMenage()],
  [
    ...[...auSeuil, convoquer(), inscrire('d-1', ['l-1']), inscrire('d-2', ['l-2']), envoyer(), jours(7)],
    presents('cacl', 'ctg'),
  ],
  [
    ...[...auSeuil, convoquer(), inscrire('d-1', ['l-1']), envoyer(), jours(7), presents('cacl', 'ctg')],
    ...[rendre({ decision: 'favorable' }), appliquer()],
  ],
  [
    ...[...auSeuil, ...offreVisitee('l-1'), refusMenage(), ...offreVisitee('l-2'), refusMenage(), procedure],
    ...[
      convoquer({ nature: 'cas-specifiques' }),
      inscrire('d-1', null, { saisine: 'situation-bloquee' }),
      envoyer(),
      jours(7),
    ],
    presents('cacl', 'ctg'),
  ],
  [...auSeuil, ...epuiseeSousLaLoi],
  [...auSeuil, ...epuiseeSousLaLoi, effet(LOI)],
  [...auSeuil, consentement, ...offreAttribuee('l-1'), bail, demenagement],
  [...auSeuil, ...offreAttribuee('l-1'), bail, demenagement, ...bailGlissantRevu],
  [...auSeuil, ...casDecide({ decision: 'accompagnement-renforce' })],
  [...auSeuil, ...casDecide({ ...AJOURNEE, raison: 'menage-a-rencontrer' })],
  [...auSeuil, consentement, ...suiviPsychique],
  [informe, violencesDites, validation],
  [informe, enquete, validation, acte(referent, 'CompleterPieces', { pieces: ['identite'] })],
  [...auSeuil, regime('lhi-interdiction-definitive'), ...offreAttribuee('l-1'), bail],
  [...auSeuil, ...offreAttribuee('t-1'), bail, demenagement],
  [...auSeuil, ...offreAttribuee('l-1'), bail, demenagement, rendueASiguy],
  [
    ...[...auSeuil, consentement].flatMap((recit) => [recit, pour('d-2', recit)]),
    ...[ouvrir('l-1', 'bourse-echange'), ouvrir('m-1', 'bourse-echange', autreBailleur)],
    ouvrir('l-2', 'location-choisie'),
    ...[auxEchanges('d-1', 'l-1'), auxEchanges('d-2', 'm-1')],
  ],
  [
    ...[...auSeuil, consentement].flatMap((recit) => [recit, pour('d-2', recit)]),
    ...[ouvrir('m-1', 'bourse-echange', autreBailleur), ouvrir('l-2', 'location-choisie')],
    candidater('l-2'),
  ],
  [
    ...auSeuil,
    acte(referent, 'ProtegerDossier', {
      ...{ motif: 'Menaces', connaissent: ['pil-1'], dossiersEcartes: ['d-2'] },
    }),
    pour('d-2', acte({ ...pilote, id: 'pil-3' }, 'DesignerReferent', { referent: 'ref-1' })),
    ...[convoquer(), inscrire('d-1', ['l-1']), inscrire('d-2', ['l-2'])],
  ],
  [...auSeuil, ...migrationAnnulee],
];

/** An operation, four dwellings of two bailleurs, organisations, the charter in force, two households. */
export function mondeComplet(depart: number, temoin: Temoin): MondeObserve {
  const monde = new MondeObserve(DEBUT, CHARTE_DU_MODELE);
  const [preparee, publiee] = charte as [Recit, Recit];
  const contenu = JSON.stringify(CHARTE_DU_MODELE);
  const offre = [
    logement('l-1'),
    logement('l-2', { surface: 30 }),
    logement('t-1', { nature: 'transitoire' }),
  ];
  const recits: Recit[] = [
    ...[{ ...preparee, corps: { contenu } } as Recit, publiee, ...ORGANISATIONS],
    ...[organisation('simko', 'bailleur'), organisation('akatij', 'operateur')],
    ...[operation('2026-02-02'), ...offre, logement('m-1', { reservataire: 'ctg' }, autreBailleur)],
    ...MENAGES.map(([id, dit]): Recit => (m) => {
      const recit = ouverture({ reference: id, ...dit });
      const geste = typeof recit === 'function' ? recit(m) : recit;
      return geste ? { ...geste, id } : undefined;
    }),
    ...MENAGES.map(([id]) => mandatDe(id)),
    absenceDeRef1,
    ...(DEPARTS[depart % DEPARTS.length] ?? []),
  ];
  for (const recit of recits) {
    const geste = typeof recit === 'function' ? recit(monde) : recit;
    const fait = geste ? monde.faire(geste) : [];
    if (estRefus(fait)) throw new Error(`Le monde de départ est refusé : ${fait.regle} ${fait.motif}`);
  }
  monde.temoin = temoin;
  return monde;
}
