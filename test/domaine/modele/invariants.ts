import { logementsTenus, propositionsOuvertes } from '../../../src/domaine/dossier/etat.js';
import { EVOLUTION_PROCEDURE } from '../../../src/domaine/dossier/etapes/procedure/evolution.js';
import { offresSous } from '../../../src/domaine/dossier/horloge-legale/offres.js';
import { propositionsAdmises, regimesPrincipaux } from '../../../src/domaine/dossier/validite.js';
import { compteLegal } from './compte-legal.js';
import { datesOrdonnees } from './dates.js';
import { parDossier, si, type Invariant } from './lire.js';
import { flux } from './procedure-monde.js';

const doublons = (textes: readonly string[]): string[] =>
  textes.filter((t, rang) => textes.indexOf(t) !== rang);

/** R3.1, R3.2: one référent, and never none once there was one. */
const unSeulReferent = parDossier((etat, evenements) =>
  si(
    etat.referent === null && evenements.some((e) => e.type === 'ReferentDesigne'),
    'n’a plus de référent (R3.2)',
  ),
);

/** R4.1: a dwelling is held once, and by whom it says. */
const jamaisDeuxRetenues: Invariant = (monde) => {
  const dossiers = flux(monde, 'dossier');
  const tenusPar = (lesquels: typeof dossiers) =>
    lesquels.flatMap(({ id, etat }) => logementsTenus(etat).map((l) => `${l} par ${id}`));
  const dits = flux(monde, 'logement').flatMap(({ id, etat: { dossier, statut } }) =>
    dossier && (statut === 'reserve' || statut === 'attribue') ? [`${id} par ${dossier}`] : [],
  );
  const enCours = tenusPar(dossiers.filter(({ etat }) => etat.statut !== 'clos'));
  // Once its dossier is closed, a household may leave its dwelling without a word of it there (R4.22).
  const tous = tenusPar(dossiers);
  const ecart = [...enCours.filter((t) => !dits.includes(t)), ...dits.filter((d) => !tous.includes(d))];
  return [...doublons(enCours.map((t) => t.split(' ')[0] ?? '')), ...ecart].map(
    (t) => `${t} est retenu de travers (R4.1)`,
  );
};

/** R4.2, R4.50: no more open proposals than every regime admits, unless a regime was set after them. */
const propositionsDansLaLimite = parDossier((etat, evenements, monde) => {
  const ouvertes = propositionsOuvertes(etat);
  const dernier = Math.max(0, ...ouvertes.map((p) => p.propose.version));
  const depuis = evenements.some((e) => e.version > dernier && /^(Regime|EffetRegime|Charte)/.test(e.type));
  const admises = propositionsAdmises(etat, monde.charteDe(etat.charte));
  return si(
    !depuis && ouvertes.length > admises,
    `a ${ouvertes.length} propositions ouvertes pour ${admises} (R4.50)`,
  );
});

/** R0.1: closed with a solution, or with its proof; nothing is left to do. */
const jamaisSansSolution = parDossier((etat, evenements) => {
  // Its household goes on in another dossier (R2.55, R4.75).
  if (etat.statut !== 'clos' || etat.purge || etat.liens.horsCompte) return [];
  const fermeture = evenements.filter((e) => e.type === 'DossierClos').at(-1);
  const preuve = (fermeture?.personnel as { preuve?: string } | undefined)?.preuve ?? '';
  const stable = Boolean(etat.faits['bilan'] && etat.faits['demenagement']) && etat.transitoire === null;
  return [
    ...si(etat.issue === 'reloge-definitivement' && !stable, 'est clos sans solution (R0.1)'),
    ...si(etat.issue !== 'reloge-definitivement' && preuve.length < 10, 'est clos sans preuve (R0.1)'),
    ...si(
      etat.taches.some((t) => t.etat === 'a-faire'),
      'est clos et attend encore quelqu’un (R0.3)',
    ),
    ...si(
      etat.issue !== 'reloge-definitivement' && logementsTenus(etat).length > 0,
      'est clos et retient encore un logement (R4.1)',
    ),
  ];
});

/** R4.7, R9.4, R9.50, R4.63: the refusals that count are those that the law counts, counted here from the events alone. */
const compteDesOffres = parDossier((etat, evenements, monde) => {
  const du = compteLegal(evenements, monde.charteDe(etat.charte));
  if (du === null) return [];
  const epuise = Boolean(etat.faits['offres-epuisees']);
  const charte = monde.charteDe(etat.charte);
  const parRegime = Object.fromEntries(
    regimesPrincipaux(etat, charte).map((r) => [r.code, offresSous(etat, r, charte).comptees]),
  );
  return [
    ...si(
      JSON.stringify(parRegime) !== JSON.stringify(du.parRegime),
      `compte ${JSON.stringify(parRegime)} au lieu de ${JSON.stringify(du.parRegime)} (R9.50)`,
    ),
    ...si(etat.refusComptes !== du.refus, `compte ${etat.refusComptes} refus au lieu de ${du.refus} (R4.7)`),
    ...si(epuise && !du.epuise, 'est dit épuisé sans que les offres le soient (R4.63)'),
  ];
});

/** R7.4, R7.10: one open task of a kind for one object. */
const tachesUniques = parDossier(({ taches }) => {
  const ouvertes = taches.filter((t) => t.etat === 'a-faire').map((t) => `${t.code} ${t.objet ?? ''}`);
  return [...doublons(ouvertes), ...doublons(taches.map((t) => t.id))].map(
    (t) => `a deux fois la tâche ${t} (R7.4)`,
  );
});

/** R0.2: the procedure alone writes what only it may. */
const TYPES_PROCEDURE = new Set(Object.keys(EVOLUTION_PROCEDURE));
const procedureSeule = parDossier((_etat, evenements) =>
  evenements
    .filter((e) => TYPES_PROCEDURE.has(e.type) && e.auteur !== 'procedure')
    .map((e) => `${e.type} est écrit par ${e.auteur} (R0.2)`),
);

/** R1.1: concertation does not open before the operation is defined. */
const concertationAttend = parDossier((etat) =>
  si(
    etat.etapes.length > 0 && !etat.faits['operation-definie'] && etat.faits['menage-informe'] !== undefined,
    'est informé d’un projet non défini (R1.1)',
  ),
);

/** R4.47: a decision is applied once. */
const decisionsUneFois = parDossier((_etat, evenements) => {
  const appliquees = evenements
    .filter((e) => e.type === 'DecisionCommissionAppliquee')
    .map((e) => JSON.stringify(e.donnees, ['commission', 'version']));
  return doublons(appliquees).map((d) => `applique deux fois ${d} (R4.47)`);
});

/** R4.43: what was decided was decided in session, by a quorum. */
const decisionsAvecQuorum: Invariant = (monde) =>
  flux(monde, 'commission').flatMap(({ id, etat }) =>
    si(
      etat.lignes.some((l) => l.decision) &&
        !(etat.statut === 'tenue' && (etat.seance?.quorum.atteint || etat.secondeConvocation)),
      `${id} décide sans quorum (R4.43)`,
    ),
  );

/** An end said before the term, or the term: whichever comes first. */
const plusTot = (...fins: (string | undefined)[]): string =>
  fins.reduce<string>((a, b = '9999') => (b < a ? b : a), '9999');

/** R0.24: at one date, one convention at most lowers the rent of a dwelling. */
const conventionsSansRecouvrement: Invariant = (monde) =>
  flux(monde, 'operation').flatMap(({ id, etat }) => {
    const periodes = etat.conventions
      .filter((c) => !c.retiree)
      .flatMap((c) =>
        c.logements.map(({ logement }) => ({ logement, du: c.du, au: plusTot(c.fin?.le, c.au) })),
      );
    const deux = periodes.filter(({ logement, du, au }, rang) =>
      periodes.some((p, autre) => autre < rang && p.logement === logement && p.du <= au && du <= p.au),
    );
    return deux.map(({ logement }) => `${id} : ${logement} est minoré deux fois (R0.24)`);
  });

/** R10.2: published, a version of the charter does not change. */
const charteImmuable: Invariant = (monde) =>
  flux(monde, 'charte').flatMap(({ id }) => {
    const types = monde.lire('charte', id).evenements.map((e) => e.type);
    const publiee = types.indexOf('ChartePubliee');
    return si(
      publiee >= 0 && types.lastIndexOf('CharteModifiee') > publiee,
      `${id} a changé une fois publiée (R10.2)`,
    );
  });

/** R0.60: two published versions of one day say which takes the place of the other. */
const uneVersionParDate: Invariant = (monde) => {
  const publiees = flux(monde, 'charte').filter(({ etat }) => etat.publiee);
  return publiees.flatMap(({ id, etat }, rang) =>
    publiees
      .slice(rang + 1)
      .filter((autre) => autre.etat.contenu?.enVigueurDu === etat.contenu?.enVigueurDu)
      .filter((autre) => !autre.etat.remplace.includes(id) && !etat.remplace.includes(autre.id))
      .map((autre) => `${id} et ${autre.id} prennent effet le même jour (R0.60)`),
  );
};

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  unSeulReferent,
  jamaisDeuxRetenues,
  propositionsDansLaLimite,
  jamaisSansSolution,
  compteDesOffres,
  datesOrdonnees,
  tachesUniques,
  procedureSeule,
  concertationAttend,
  decisionsUneFois,
  decisionsAvecQuorum,
  conventionsSansRecouvrement,
  charteImmuable,
  uneVersionParDate,
};
