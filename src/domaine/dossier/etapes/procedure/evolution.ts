import type { EtatDossier } from '../../etat.js';
import { inchange, type EvolutionDe } from '../../evolution.js';
import { sansFaits } from '../../faits.js';
import { vivante, type Proposition } from '../../proposition.js';
import type { RangEchelle, Tache } from '../../taches.js';
import type { FaitsProcedure } from './evenements.js';

/** The rung has happened: it leaves the ladder, and the task takes what it brings. */
function gravir(
  etat: EtatDossier,
  id: string,
  rang: RangEchelle,
  apport: (t: Tache) => Partial<Tache>,
): EtatDossier {
  const taches = etat.taches.map((tache) =>
    tache.id === id
      ? { ...tache, echelle: tache.echelle.filter((r) => r.rang !== rang), ...apport(tache) }
      : tache,
  );
  return { ...etat, taches };
}

/** The dwelling that was left goes back to the successor, with its task (R4.26, R4.87). */
function suivreOrigine({ demenagement, taches }: EtatDossier, suivies: readonly string[], vers: string) {
  const suivie = taches.some((t) => t.code === 'remettre-logement-libere' && suivies.includes(t.id));
  const { origine } = demenagement;
  return suivie && origine ? { ...demenagement, origine: { ...origine, bailleur: vers } } : demenagement;
}

/** What a body had under way is its successor's; each says whom it came from. */
function succeder(etat: EtatDossier, suite: FaitsProcedure['SuccessionSuivie']['donnees']): EtatDossier {
  const {
    de,
    vers,
    taches,
    mesures = [],
    logement,
    mandats = [],
    consentements = [],
    contingent = [],
  } = suite;
  const { accompagnement } = etat;
  const marque = { succede: de };
  const suivie = (p: Proposition): Proposition => ({
    ...p,
    ...(p.logement === logement && p.bailleur === de && vivante(p) ? { bailleur: vers } : {}),
    ...(contingent.includes(p.id) ? { reservataire: vers, ...marque } : {}),
  });
  return {
    ...etat,
    demenagement: suivreOrigine(etat, taches, vers),
    accompagnement: {
      ...accompagnement,
      mesures: accompagnement.mesures.map((m) =>
        mesures.includes(m.id) ? { ...m, organisation: vers, ...marque } : m,
      ),
      consentements: accompagnement.consentements.map((c) =>
        consentements.includes(c.id) ? { ...c, partenaire: vers, ...marque } : c,
      ),
    },
    mandats: etat.mandats.map((m) => (mandats.includes(m.id) ? { ...m, organisation: vers, ...marque } : m)),
    taches: etat.taches.map((t) =>
      taches.includes(t.id) ? { ...t, prise: null, pour: { ...t.pour, organisation: vers, ...marque } } : t,
    ),
    propositions: etat.propositions.map(suivie),
  };
}

export const EVOLUTION_PROCEDURE: EvolutionDe<FaitsProcedure> = {
  OperationDefinieConstatee: inchange,
  DefinitionAnnuleeConstatee: (etat) => sansFaits(etat, 'operation-definie'),
  CalendrierConstate: (etat, { donnees }) => ({ ...etat, dates: donnees }),
  SuccessionSuivie: (etat, { donnees }) => succeder(etat, donnees),
  EtapeOuverte: (etat, { version, survenuLe, donnees }) => ({
    ...etat,
    etapes: [...etat.etapes, { ...donnees, version, le: survenuLe }],
  }),
  TacheOuverte: (etat, { version, survenuLe, cause, donnees }) => {
    const { id, code, pour, echelle, objet = null, terme = null } = donnees;
    const echeance = echelle.find((r) => r.rang === 'retard')?.le ?? survenuLe;
    const tache: Tache = {
      id,
      code,
      objet,
      pour,
      echelle,
      echeance,
      gardee: false,
      versionEchelle: version,
      cause: cause ?? version,
      depart: survenuLe,
      terme,
      etat: 'a-faire',
      enRetard: false,
      niveau: 0,
      escaladeDepuis: null,
      escaladeVers: null,
      montees: [],
      rappels: 0,
      prise: null,
      finie: null,
      interrompueLe: null,
    };
    return { ...etat, taches: [...etat.taches, tache] };
  },
  TacheRappelee: (etat, { donnees: { tache, rang } }) =>
    gravir(etat, tache, rang, (t) =>
      rang === 'suivi' ? { prise: t.prise && { ...t.prise, venu: true } } : { rappels: t.rappels + 1 },
    ),
  RetardConstate: (etat, { donnees }) =>
    gravir(etat, donnees.tache, donnees.rang, () => ({ enRetard: true })),
  TacheEscaladee: (etat, { version, survenuLe: le, donnees: { tache, rang, niveau, vers } }) =>
    gravir(etat, tache, rang, ({ montees }) => ({
      niveau,
      escaladeDepuis: le,
      escaladeVers: vers,
      montees: [...montees, { niveau, vers, le, version }],
    })),
  CommissionSaisie: inchange,
  EnvoiEchoue: inchange,
};
