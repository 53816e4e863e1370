import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGREGATS } from '../../src/domaine/agregats.js';
import { TACHES } from '../../src/domaine/charte/taches.js';
import { logementsTenus, propositionsOuvertes, type EtatDossier } from '../../src/domaine/dossier/etat.js';
import type { EvenementDossier } from '../../src/domaine/dossier/evenements.js';
import { EVOLUTION_PROCEDURE } from '../../src/domaine/dossier/etapes/procedure/evolution.js';
import { etatProcessus } from '../../src/domaine/dossier/processus.js';
import type { Inscrit } from '../../src/domaine/noyau/evenement.js';
import {
  avancerAuSeuil,
  coups,
  DOSSIERS,
  jouerCoups,
  LOGEMENTS,
  mondeDeDepart,
  type Coup,
} from './soutien/hasard.js';
import type { Monde } from './soutien/monde.js';
import { procedurePasAPas } from './soutien/procedure.js';
import { GUYANE } from './soutien/calendrier.js';

/** A failing walk is made shorter for a while only: these are long. */
const MARCHES = { numRuns: 25, interruptAfterTimeLimit: 20_000 };
const marches = (deroule: (suite: Coup[], monde: Monde) => void) =>
  fc.assert(
    fc.property(coups(60), fc.boolean(), (suite, auSeuil) => {
      const monde = mondeDeDepart();
      if (auSeuil) avancerAuSeuil(monde);
      deroule(suite, monde);
    }),
    MARCHES,
  );
const dossiers = (monde: Monde) => DOSSIERS.map((id) => ({ id, ...monde.lire('dossier', id) }));
const doublons = (textes: readonly string[]) => textes.filter((t, rang) => textes.indexOf(t) !== rang);
/** What the main step waits for; what is followed beside it waits for its own step to have been opened. */
const devoirs = ({ taches }: EtatDossier) =>
  taches
    .filter((t) => t.etat === 'a-faire' && TACHES[t.code].piste === 'etape')
    .map((t) => t.code)
    .sort();
/** The taking whose follow-up day came (R7.26): a task taken anew has a new day. */
const suiviDe = ({ cause, donnees }: Inscrit<EvenementDossier>) =>
  'rang' in donnees && donnees.rang === 'suivi' ? cause : undefined;
const replier = (evenements: readonly Inscrit[]): EtatDossier =>
  evenements.reduce((etat, e) => AGREGATS.dossier.evoluer(etat, e), AGREGATS.dossier.initial('d'));

describe('random journeys of two households for four dwellings', () => {
  it('R4.1: a dwelling is never held twice, and is held exactly by whom it says', () => {
    marches((suite, monde) =>
      jouerCoups(monde, suite, () => {
        const tenus = dossiers(monde).flatMap(({ id, etat }) =>
          logementsTenus(etat).map((logement) => `${logement} par ${id}`),
        );
        const dits = LOGEMENTS.flatMap((id) => {
          const { dossier, statut } = monde.lire('logement', id).etat;
          return dossier && (statut === 'reserve' || statut === 'attribue') ? [`${id} par ${dossier}`] : [];
        });
        expect(tenus.sort()).toEqual(dits.sort());
      }),
    );
  });

  it('R4.2, R3.1, R7.4: one open proposal, one référent always, one open task of each kind', () => {
    marches((suite, monde) => {
      const connus = new Map<string, string>();
      jouerCoups(monde, suite, () => {
        for (const { id, etat } of dossiers(monde)) {
          if (etat.regimes.length === 0) expect(propositionsOuvertes(etat).length).toBeLessThanOrEqual(1);
          if (connus.has(id)) expect(etat.referent).not.toBeNull();
          if (etat.referent) connus.set(id, etat.referent);
          const courantes = etat.taches.filter((t) => t.etat === 'a-faire');
          expect(doublons(courantes.map((t) => `${t.code} ${t.objet ?? ''}`))).toEqual([]);
        }
      });
    });
  });

  it('R7.4, R7.26: a task is opened once, each rung is climbed once, a follow-up day once by taking, none is left behind', () => {
    marches((suite, monde) => {
      jouerCoups(monde, suite, () => undefined);
      for (const { id } of dossiers(monde)) {
        procedurePasAPas(monde, id);
        const { evenements, etat, version } = monde.lire('dossier', id);
        const de = <T extends EvenementDossier['type']>(...types: T[]) =>
          (evenements as Inscrit<EvenementDossier>[]).filter((e) => (types as string[]).includes(e.type));
        expect(doublons(de('TacheOuverte').map((e) => (e.donnees as { id: string }).id))).toEqual([]);
        const rangs = de('TacheRappelee', 'RetardConstate', 'TacheEscaladee').map((e) =>
          JSON.stringify({ ...e.donnees, prise: suiviDe(e) }, ['tache', 'rang', 'prise']),
        );
        expect(doublons(rangs)).toEqual([]);
        expect(doublons(de('EtapeOuverte').map((e) => JSON.stringify(e.donnees)))).toEqual([]);
        const p = etatProcessus(etat, version, { charte: monde.charte, calendrier: GUYANE });
        if (p.statut === 'ouvert')
          expect(p.taches.filter((t) => t.prochain && t.prochain.le <= monde.maintenant)).toEqual([]);
      }
    });
  });

  it('R0.1: no dossier is closed without a solution or a proof', () => {
    marches((suite, monde) =>
      jouerCoups(monde, suite, () => {
        for (const { etat, evenements } of dossiers(monde)) {
          if (etat.statut !== 'clos' || etat.liens.horsCompte) continue;
          const fermeture = evenements
            .filter((e) => e.type === 'DossierClos')
            .at(-1) as Inscrit<EvenementDossier>;
          const preuve = (fermeture.personnel as { preuve?: string } | undefined)?.preuve ?? '';
          const stable = Boolean(
            etat.faits['bilan'] && etat.faits['demenagement'] && etat.transitoire === null,
          );
          expect(etat.issue === 'reloge-definitivement' ? stable : preuve.length >= 10).toBe(true);
          expect(etat.taches.filter((t) => t.etat === 'a-faire')).toEqual([]);
        }
      }),
    );
  });

  it('R2.53, R4.70: a dossier that counts no more is the double of another, or has no object; the home is shared both ways', () => {
    marches((suite, monde) =>
      jouerCoups(monde, suite, () => {
        for (const { id, etat } of dossiers(monde)) {
          const { horsCompte, fusion, foyer, absorbes } = etat.liens;
          const autre = (dossier: string) => monde.lire('dossier', dossier).etat.liens;
          expect(horsCompte === null || etat.statut === 'clos').toBe(true);
          expect(horsCompte === 'fusion').toBe(fusion !== null);
          if (fusion) expect(autre(fusion.dossier).absorbes.map((l) => l.dossier)).toContain(id);
          for (const { dossier } of absorbes) expect(autre(dossier).fusion?.dossier).toBe(id);
          for (const { dossier } of foyer) expect(autre(dossier).foyer.map((l) => l.dossier)).toContain(id);
        }
      }),
    );
  });

  it('R0.2: no decision of a person writes an event of the procedure, nor the contrary', () => {
    const types = new Set(Object.keys(EVOLUTION_PROCEDURE));
    marches((suite, monde) => {
      jouerCoups(monde, suite, () => undefined);
      for (const { evenements } of dossiers(monde)) {
        expect(evenements.filter((e) => types.has(e.type) !== (e.auteur === 'procedure'))).toEqual([]);
      }
    });
  });

  it('R8.1: the fold gives the same state again, survives JSON, and versions have no gap', () => {
    marches((suite, monde) => {
      jouerCoups(monde, suite, () => undefined);
      for (const { id, evenements, etat, version } of dossiers(monde)) {
        expect({ ...replier(evenements), id }).toEqual(etat);
        expect(JSON.parse(JSON.stringify(etat))).toEqual(etat);
        expect(evenements.map((e) => e.version)).toEqual(
          Array.from({ length: version }, (_, rang) => rang + 1),
        );
      }
    });
  });

  it('R8.4: erased, the stream without its personal parts folds to the same state as the erased one', () => {
    marches((suite, monde) => {
      jouerCoups(monde, suite, () => undefined);
      for (const { evenements, version } of dossiers(monde)) {
        const effacement = {
          type: 'MenageEfface',
          donnees: { motif: 'x' },
          version: version + 1,
          survenuLe: monde.maintenant,
          enregistreLe: monde.maintenant,
          auteur: 'pilote:x',
        };
        const depouilles = evenements.map(({ personnel: _personnel, ...reste }) => reste);
        expect(replier([...depouilles, effacement])).toEqual(replier([...evenements, effacement]));
      }
    });
  });

  /** Of all that people do, the only acts about what the procedure has opened, and not about facts (R7.24). */
  const SUR_TACHES = ['PrendreTache', 'RendreTache'];

  it('R0.2: whenever the procedure wakes, it ends in the same place', () => {
    marches((suite, monde) => {
      const autre = mondeDeDepart();
      if (monde.lire('dossier', 'd-1').version > 1) avancerAuSeuil(autre);
      const jouer = (ou: Monde, eveillee: boolean) => {
        jouerCoups(
          ou,
          suite.map((c) => ({ ...c, procedure: eveillee })),
          () => undefined,
          SUR_TACHES,
        );
        DOSSIERS.forEach((id) => procedurePasAPas(ou, id));
      };
      jouer(monde, true);
      jouer(autre, false);
      for (const id of DOSSIERS) {
        const [a, b] = [monde.lire('dossier', id).etat, autre.lire('dossier', id).etat];
        if (a.statut === 'suspendu') continue;
        expect(b.propositions.map((p) => p.etat)).toEqual(a.propositions.map((p) => p.etat));
        expect(devoirs(b)).toEqual(devoirs(a));
      }
    });
  });
});
