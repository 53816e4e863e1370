import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EtatProcessus } from '../../src/domaine/dossier/processus.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { creerSource, reserve } from '../../src/base/source.js';
import { Boite } from '../../src/journal/boite.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { Suivi } from '../../src/journal/suivi.js';
import { pilote, referent } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, note, OPERATION, ouverture } from './soutien/journal.js';

describe('la boîte de sortie', () => {
  let journal: Journal;
  let porte: PortePostgresql;
  let boite: Boite;
  let suivi: Suivi;
  let fermer: () => Promise<void>;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    porte = await journal.porteAmorcee({
      sorties: [
        ({ evenements }) => evenements.map((e) => ({ genre: 'diffusion', objet: e.type, contenu: '{}' })),
      ],
    });
    const source = await creerSource(journal.url).initialize();
    fermer = () => source.destroy();
    boite = new Boite(reserve(source));
    suivi = new Suivi(reserve(source));
  });
  afterAll(async () => {
    await fermer();
    await journal.fermer();
  });

  const reveils = async (objet: string) => {
    const lignes = await boite.lire(1000);
    return lignes
      .filter((l) => l.genre === 'reveil' && l.objet === objet)
      .map((l) => JSON.parse(l.contenu) as EtatProcessus);
  };
  const ouvrirEtape = (id: string, sansReveil: boolean) =>
    demande({
      ...{ agregat: 'dossier', id, acte: 'OuvrirEtape', corps: { etape: 'concertation', occurrence: 1 } },
      ...{ acteur: PROCEDURE_ACTEUR, cle: `${id}:1:etape`, parCleSeule: true, sansReveil },
    });

  it('nudges with the process state when something the procedure lives on has changed, not for a note', async () => {
    accepte(await porte.executer(demande(ouverture('a'))));
    expect(await reveils('a')).toEqual([await porte.lireProcessus('a')]);
    accepte(await porte.executer(demande(note('a', pilote))));
    expect(await reveils('a')).toHaveLength(1);
    const corps = { moyen: 'telephone', par: 'x', langue: 'y' };
    const informer = {
      agregat: 'dossier',
      id: 'a',
      acte: 'InformerMenage',
      acteur: referent,
      corps,
    } as const;
    accepte(await porte.executer(demande(informer)));
    expect((await reveils('a')).map((e) => e.version)).toEqual([1, 4]);
  });

  it('the workflow is not nudged by its own command, and has seen it; a note is not owed to it, a suspension is', async () => {
    accepte(await porte.executer(demande(ouverture('b'))));
    const reponse = accepte(await porte.executer(ouvrirEtape('b', true)));
    expect(reponse.processus).toEqual(await porte.lireProcessus('b'));
    expect(await reveils('b')).toHaveLength(1);
    expect(await suivi.retardataires('2100-01-01T00:00:00.000Z', 'a')).toEqual([]);
    accepte(await porte.executer(demande(note('b', pilote))));
    expect(await suivi.retardataires('2100-01-01T00:00:00.000Z', 'a')).toEqual([]);
    const suspendre = { agregat: 'dossier', id: 'b', acte: 'SuspendreHorloge', acteur: pilote } as const;
    accepte(await porte.executer(demande({ ...suspendre, corps: { motif: 'Absent du territoire' } })));
    accepte(await porte.executer(demande(note('b', pilote))));
    const retard = { dossier: 'b', version: reponse.version + 2, vuJusqua: reponse.version };
    expect(await suivi.retardataires('2100-01-01T00:00:00.000Z', 'a')).toEqual([retard]);
    expect(await suivi.retardataires('2000-01-01T00:00:00.000Z', 'a')).toEqual([]);
    await porte.accuser('b', retard.version);
    await porte.accuser('b', 1);
    expect(await suivi.retardataires('2100-01-01T00:00:00.000Z', 'a')).toEqual([]);
    expect(await suivi.ouverts('a')).toEqual(['b']);
  });

  it('a refusal tells the procedure the present state', async () => {
    accepte(await porte.executer(demande(ouverture('c'))));
    accepte(await porte.executer(ouvrirEtape('c', false)));
    const refus = await porte.executer({ ...ouvrirEtape('c', true), cle: 'c:1:autre' });
    expect(refus).toMatchObject({
      ok: false,
      refus: { nature: 'plus-tard' },
      processus: { version: 3, etape: 'concertation' },
    });
  });

  it('a fact that concerns many dossiers is told once, and the catalogue of mails is asked of every event', async () => {
    const repercussions = (await boite.lire(1000)).filter((l) => l.genre === 'repercussion');
    expect(repercussions.map((r) => JSON.parse(r.contenu) as object)).toEqual([
      {
        agregat: 'operation',
        id: OPERATION,
        type: 'ProjetDefini',
        version: 2,
        donnees: { definiLe: '2026-01-05' },
      },
    ]);
    const diffusions = (await boite.lire(1000)).filter((l) => l.genre === 'diffusion').map((l) => l.objet);
    expect(diffusions).toEqual(expect.arrayContaining(['ChartePubliee', 'DossierOuvert', 'NoteAjoutee']));
  });

  it('lines leave in order and are removed once handed over', async () => {
    const [premiere, ...reste] = await boite.lire(1000);
    expect(await boite.lire(1)).toEqual([premiere]);
    await boite.retirer([premiere?.id ?? '']);
    expect(await boite.lire(1000)).toEqual(reste);
    expect((await boite.mesurer()).lignes).toBe(reste.length);
  });

  it('one relay at a time has the turn', async () => {
    const tour = await boite.prendreTour();
    expect(await boite.prendreTour()).toBeNull();
    tour?.rendre();
    await tour?.perdu;
    const suivant = await boite.prendreTour();
    expect(suivant).not.toBeNull();
    await journal.lignes(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await suivant?.perdu;
    suivant?.rendre();
  });

  it('an incident is open once per nature until it is closed', async () => {
    for (let i = 0; i < 2; i += 1) await suivi.ouvrirIncident('a', 'boucle', 'trop de réactions');
    expect(await suivi.incidentsOuverts()).toBe(1);
    await suivi.cloreIncident('a', 'boucle');
    expect(await suivi.incidentsOuverts()).toBe(0);
  });
});
