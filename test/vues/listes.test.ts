import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creerSource, reserve } from '../../src/base/source.js';
import { PROCEDURE_ACTEUR, type Personne } from '../../src/domaine/noyau/acteur.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { listerChartes } from '../../src/vues/charte.js';
import { listerCommissions } from '../../src/vues/commission.js';
import { listerDossiers } from '../../src/vues/liste-dossiers.js';
import { compterParEtape } from '../../src/vues/tableau.js';
import { listerLogements } from '../../src/vues/liste-logements.js';
import { listerOperations } from '../../src/vues/operation.js';
import { listerOrganisations } from '../../src/vues/organisation.js';
import { CurseurInvalide, type Lecteur, type Page } from '../../src/vues/page.js';
import { compterTachesEnRetard, listerTaches } from '../../src/vues/liste-taches.js';
import { bailleur, LOGEMENT, referent } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, OPERATION, ouverture } from '../journal/soutien/journal.js';

const lu = (role: Personne['role'], territoire: Personne['territoire']): Personne => ({
  type: 'personne',
  id: 'lecteur-essai',
  role,
  territoire,
});
const IDS = Array.from({ length: 25 }, (_, i) => `d${String(i).padStart(2, '0')}`);
const communeDe = (i: number) => (i % 5 === 0 ? 'Matoury' : 'Cayenne');

describe('les listes', () => {
  let journal: Journal;
  let porte: PortePostgresql;
  let base: Lecteur;
  let fermer: () => Promise<void>;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    porte = await journal.porteAmorcee();
    const source = await creerSource(journal.url).initialize();
    fermer = () => source.destroy();
    base = reserve(source);
    const ouvertures = IDS.map((id, i) =>
      ouverture(id, { commune: communeDe(i), identite: { nom: `Ménage-${id}`, prenom: 'Ève' } }),
    );
    (await porte.executerLot(ouvertures.map((o) => demande(o)))).forEach(accepte);
    const etape = {
      acte: 'OuvrirEtape',
      corps: { etape: 'concertation', occurrence: 1 },
      acteur: PROCEDURE_ACTEUR,
    };
    for (const id of IDS.slice(0, 20))
      accepte(await porte.executer(demande({ agregat: 'dossier', id, ...etape })));
    const informer = {
      acte: 'InformerMenage',
      corps: { moyen: 'telephone', par: 'x', langue: 'y' },
      acteur: referent,
    };
    for (const id of IDS.slice(0, 3))
      accepte(await porte.executer(demande({ agregat: 'dossier', id, ...informer })));
    const publier = { agregat: 'logement', acte: 'PublierLogement', acteur: bailleur } as const;
    for (const id of ['l1', 'l2', 'l3']) {
      accepte(await porte.executer(demande({ ...publier, id, corps: { reference: id, ...LOGEMENT } })));
    }
  });
  afterAll(async () => {
    await fermer();
    await journal.fermer();
  });

  /** Every page of a list. */
  async function tout<E>(lire: (curseur: string | undefined) => Promise<Page<E>>): Promise<E[]> {
    const elements: E[] = [];
    let curseur: string | undefined;
    do {
      const page = await lire(curseur);
      elements.push(...page.elements);
      curseur = page.suivant ?? undefined;
    } while (curseur !== undefined);
    return elements;
  }

  it.each([1, 4, 5, 24, 25, 26, 200])(
    'dossiers by pages of %i: each once, in the order of their references',
    async (limite) => {
      const elements = await tout((curseur) => listerDossiers(base, { limite, curseur }));
      expect(elements.map((d) => d.id)).toEqual(IDS);
    },
  );

  it('dossiers by what is asked', async () => {
    const ids = async (filtre: Parameters<typeof listerDossiers>[1]) =>
      (await listerDossiers(base, { limite: 200, ...filtre })).elements.map((d) => d.id);
    const matoury = IDS.filter((_, i) => communeDe(i) === 'Matoury');
    expect(await ids({ regard: lu('pilote', ['Matoury']) })).toEqual(matoury);
    expect(await ids({ commune: 'Matoury', operation: OPERATION })).toEqual(matoury);
    expect(await ids({ operation: 'autre' })).toEqual([]);
    expect(await ids({ regard: lu('pilote', []) })).toEqual([]);
    expect(await ids({ referent: referent.id })).toEqual(IDS.slice(0, 3));
    expect(await ids({ retard: true })).toEqual([]);
    expect(await ids({ etape: 'concertation', statut: 'ouvert' })).toEqual(IDS);
    expect(await ids({ regard: { ...lu('bailleur', '*'), organisation: 'siguy' } })).toEqual([]);
    const [premier] = (await listerDossiers(base, { limite: 1 })).elements;
    expect(premier).toMatchObject({
      reference: 'LHI-d00',
      version: 5,
      enRetard: false,
      referent: referent.id,
      refus: 0,
    });
    expect(await compterParEtape(base, { regard: lu('pilote', ['Matoury']) })).toEqual({
      etapes: [{ etape: 'concertation', dossiers: 5, enRetard: 0, escalades: 0 }],
      suspendus: 0,
      clos: 0,
    });
  });

  it.each([1, 3, 17, 50])(
    'open tasks of a role by pages of %i: each once, by due date, in the territory',
    async (limite) => {
      const lire = (communes?: string[]) => (curseur: string | undefined) =>
        listerTaches(base, { pour: 'referent', communes, limite, curseur });
      const toutes = await tout(lire());
      const cles = toutes.map((t) => `${t.echeance} ${t.id}`);
      expect(cles).toEqual([...cles].sort());
      expect(toutes.map((t) => t.dossierId).sort()).toEqual(IDS.slice(3, 20));
      const siennes = await tout(lire(['Matoury']));
      expect(siennes).toEqual(toutes.filter((t) => t.commune === 'Matoury'));
      expect(siennes.length).toBeGreaterThan(0);
    },
  );

  it('tasks by person, dossier, state; their ids are safe in an address', async () => {
    const terminees = (await listerTaches(base, { personnes: [referent.id], etat: 'terminee' })).elements;
    expect(terminees.map((t) => t.dossierId).sort()).toEqual(IDS.slice(0, 3));
    const [tache] = (await listerTaches(base, { dossier: 'd10' })).elements;
    expect(tache).toMatchObject({
      id: 'd10.informer-menage-1',
      libelle: 'Informer le ménage',
      pour: 'referent',
      etat: 'a-faire',
    });
    expect((await listerTaches(base, { dossier: 'd10', communes: ['Roura'] })).elements).toEqual([]);
    expect((await listerTaches(base, { organisation: 'siguy' })).elements).toEqual([]);
    expect((await listerTaches(base, { enRetard: true })).elements).toEqual([]);
    expect(await compterTachesEnRetard(base)).toBe(0);
  });

  it('a cursor that was altered, or of another list, is refused', async () => {
    const { suivant } = await listerDossiers(base, { limite: 2 });
    if (!suivant) throw new Error('Aucune suite.');
    const milieu = Math.floor(suivant.length / 2);
    const altere =
      suivant.slice(0, milieu) + (suivant[milieu] === 'A' ? 'B' : 'A') + suivant.slice(milieu + 1);
    for (const curseur of [altere, 'x', '"', suivant.slice(0, -4), `${suivant}AAAA`]) {
      expect(() => listerDossiers(base, { curseur })).toThrow(CurseurInvalide);
    }
    expect(() => listerTaches(base, { curseur: suivant })).toThrow(CurseurInvalide);
  });

  it('the other lists', async () => {
    expect((await listerOperations(base, { communes: ['Matoury'] })).elements).toMatchObject([
      { code: OPERATION, definieLe: '2026-01-05', communes: ['Cayenne', 'Matoury'], charte: '2026-1' },
    ]);
    expect((await listerOperations(base, { communes: ['Roura'] })).elements).toEqual([]);
    const logements = await tout((curseur) =>
      listerLogements(base, { bailleur: 'siguy', limite: 2, curseur }),
    );
    expect(logements.map((l) => l.id)).toEqual(['l1', 'l2', 'l3']);
    expect(logements[0]).toMatchObject({
      disponibleLe: LOGEMENT.disponibleLe,
      statut: 'disponible',
      surface: 62,
    });
    expect((await listerChartes(base, { publiee: true })).elements.map((c) => c.id)).toEqual(['2026-1']);
    expect((await listerCommissions(base, {})).elements).toEqual([]);
    expect((await listerOrganisations(base, {})).elements).toEqual([]);
  });

  it('households are found by name, whatever accents, case and spelling, in the territory, by who may see them', async () => {
    const trouver = async (recherche: string, plus: object = {}) =>
      (await listerDossiers(base, { recherche, menages: 'tous', ...plus })).elements;
    const [premier, ...autres] = await trouver('MENAGE d05 eve');
    expect(premier?.menage).toEqual({ nom: 'Ménage-d05', prenom: 'Ève' });
    expect(autres.length).toBeGreaterThan(0);
    expect((await trouver('mennage d05'))[0]?.id).toBe('d05');
    const ailleurs = await trouver('menage d05', { regard: lu('pilote', ['Roura']) });
    expect(ailleurs.map((d) => d.commune)).not.toContain('Matoury');
    expect(await trouver('%')).toEqual([]);
    expect(await trouver('menage', { menages: undefined })).toEqual([]);
    const suivis = await trouver('menage', { menages: referent, limite: 200 });
    expect(suivis.map((d) => d.id).sort()).toEqual(IDS);
    const dautrui = await trouver('menage', { menages: { referent: 'autre' }, limite: 200 });
    expect(dautrui.map((d) => d.id).sort()).toEqual(IDS.slice(3));
    expect((await trouver('lhi D07', { menages: undefined })).map((d) => [d.id, d.menage])).toEqual([
      ['d07', null],
    ]);
    const parPages = await tout((curseur) =>
      listerDossiers(base, { recherche: 'menage', menages: 'tous', limite: 7, curseur }),
    );
    expect(parPages.map((d) => d.id).sort()).toEqual(IDS);
  });
});
