import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { FILES, idLogement, SIGNAUX, WORKFLOWS, type ReveilLogement } from '../../workflows/contrat.js';
import { administrateur, bailleur, LOGEMENT, pilote } from '../domaine/soutien/gestes.js';
import { jusqua } from '../soutien/attente.js';
import { Monde } from './soutien/monde.js';
import { Service } from './soutien/service.js';
import { DU_JOUR } from '../soutien/jour.js';

const JOUR_MS = 86_400_000;

describe('R4.15, R4.16: what lapses is said by a timer of the procedure, on its date', () => {
  let monde: Monde;
  afterEach(() => monde.fermer());
  const apres = async (jours: number): Promise<string> =>
    new Date((await monde.maintenant()) + jours * JOUR_MS).toISOString();

  test('once; a date that moved is not said; a hold is said to its dossier', async () => {
    const dites: (readonly [string, string, string])[] = [];
    let etat: ReveilLogement = { version: 1, echeance: null };
    monde = await Monde.creer({
      lireEcheance: async () => etat,
      porte: {
        lireProcessus: async () => null,
        executer: async ({ agregat, acte, cle }) => {
          dites.push([agregat, acte, cle]);
          etat = { version: etat.version + 1, echeance: null };
          return { ok: true, reponse: { rejeu: false } };
        },
      },
    });
    await monde.demarrerOuvrier();
    const dire = (reveil: ReveilLogement) => {
      etat = reveil;
      return monde.env.client.workflow.signalWithStart(WORKFLOWS.logement, {
        ...{ workflowId: idLogement('l'), taskQueue: FILES.dossier, args: [{ logement: 'l' }] },
        ...{ signal: SIGNAUX.reveil, signalArgs: [reveil] },
      });
    };
    await dire({ version: 1, echeance: { genre: 'publication', le: await apres(180) } });
    await monde.env.sleep('100 days');
    const course = await dire({ version: 2, echeance: { genre: 'publication', le: await apres(180) } });
    await monde.env.sleep('100 days');
    expect(dites).toEqual([]);
    await course.result();
    const retenue = { genre: 'retenue', le: await apres(90), dossier: 'd', proposition: 'p1' } as const;
    const suite = await dire({ version: 4, echeance: retenue });
    await suite.result();
    const decidee = { genre: 'retenue', le: await apres(90), dossier: 'd' } as const;
    await (await dire({ version: 6, echeance: decidee })).result();
    expect(dites).toEqual([
      ['logement', 'ConstaterPublicationEchue', 'l:2:publication'],
      ['dossier', 'ConstaterRetenueEchue', 'l:4:retenue'],
      ['dossier', 'ConstaterRetenueEchue', 'l:6:retenue'],
    ]);
  }, 60_000);
});

describe('the guichet on the real parts', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.ouvrir();
    for (const code of ['siguy', 'simko'])
      await service.agir({
        ...{ agregat: 'organisation', id: code, acte: 'DeclarerOrganisation', acteur: pilote },
        corps: { code, nom: code, type: 'bailleur' },
      });
  }, 120_000);
  afterAll(() => service.fermer());
  const publier = (id: string) =>
    service.agir({
      ...{ agregat: 'logement', id, acte: 'PublierLogement', acteur: bailleur },
      corps: { ...LOGEMENT, reference: id },
    });
  const lire = async (id: string) => (await service.socle.porte.lireEtat('logement', id))?.etat;

  test('R4.26 a succession moves the dwellings, its undoing brings them back; those of the successor stay', async () => {
    await service.demarrer();
    await Promise.all(['a', 'b', 'c'].map(publier));
    const acte = (acteDit: string, corps: object) =>
      service.agir({ agregat: 'organisation', id: 'siguy', acte: acteDit, acteur: pilote, corps });
    const chez = (code: string) =>
      jusqua(`logements chez ${code}`, async () => {
        const lus = await Promise.all(['a', 'b', 'c'].map(lire));
        return lus.every((l) => l?.bailleur === code);
      });
    await acte('ActerSuccession', { vers: 'simko', nature: 'fusion', le: '2026-01-01', motif: 'Fusion' });
    await chez('simko');
    await service.agir({
      ...{
        agregat: 'logement',
        id: 'd',
        acte: 'PublierLogement',
        acteur: { ...bailleur, organisation: 'simko' },
      },
      corps: { ...LOGEMENT, reference: 'd' },
    });
    await acte('AnnulerSuccession', { motif: 'Erreur' });
    await chez('siguy');
    expect((await lire('d'))?.bailleur).toBe('simko');
    expect((await lire('a'))?.anciensBailleurs).toEqual(['siguy', 'simko']);
  }, 90_000);

  test('R4.16 an offer lapses, said by the procedure alone', async () => {
    const version = 'secondes';
    const contenu = {
      ...CHARTE_DEFAUT,
      version,
      ...DU_JOUR,
      guichet: { ...CHARTE_DEFAUT.guichet, validitePublication: { duree: 'PT2S', calendrier: 'civil' } },
    };
    const charte = (acte: string, corps: object) =>
      service.agir({ agregat: 'charte', id: version, acte, acteur: administrateur, corps });
    await charte('PreparerCharte', { contenu: JSON.stringify(contenu) });
    await charte('PublierCharte', {});
    await publier('e');
    await jusqua('charte en vigueur', async () => {
      await service.agir({
        ...{ agregat: 'logement', id: 'e', acte: 'RenouvelerPublication', acteur: bailleur, corps: {} },
      });
      return Date.parse((await lire('e'))?.valableJusquau ?? '') < Date.now() + 60_000;
    });
    await jusqua('offre échue', async () => (await lire('e'))?.statut === 'expire');
    const faits = await service.socle.porte.lireFlux('logement', 'e');
    const dits = faits.filter((f) => f.type !== 'PublicationRenouvelee');
    expect(dits.map((f) => [f.type, f.auteur.split(':')[0]])).toEqual([
      ['LogementPublie', 'bailleur'],
      ['PublicationEchue', 'procedure'],
    ]);
  }, 90_000);
});
