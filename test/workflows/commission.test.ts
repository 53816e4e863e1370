import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import type { Personne } from '../../src/domaine/noyau/acteur.js';
import { bailleur, LOGEMENT, MENAGE, pilote, referent } from '../domaine/soutien/gestes.js';
import { jusqua } from '../soutien/attente.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';
import { Service } from './soutien/service.js';

const LE = dateCayenne(new Date().toISOString());

describe('R4.47, R4.131 a session’s decisions, on the real parts', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.ouvrir();
    await service.declarerOperation('op', '2026-01-05');
  }, 120_000);
  afterAll(() => service.fermer());

  /** The household is ready for a dwelling. */
  async function auSeuil(id: string): Promise<void> {
    await service.informer(id);
    const agir = (acte: string, acteur: Personne, corps: object = {}) =>
      service.agir({ agregat: 'dossier', id, acte, acteur, corps });
    await agir('RealiserEnquete', referent, enqueteComplete(MENAGE));
    await agir('ValiderEnquete', pilote);
    await agir('LeverPorte', pilote, { motif: 'Commission de la semaine' });
  }

  test('are kept with Temporal down, applied once it is back, each with its result; a refused one is tried again', async () => {
    const [favorable = '', refusee = ''] = await Promise.all([1, 2].map(() => service.ouvrirDossier('op')));
    await auSeuil(favorable);
    await auSeuil(refusee);
    const [libre, retire] = [randomUUID(), randomUUID()];
    for (const id of [libre, retire])
      await service.agir({
        ...{ agregat: 'logement', id, acte: 'PublierLogement', acteur: bailleur },
        corps: { ...LOGEMENT, reference: id },
      });
    const organisation = (code: string) =>
      service.agir({
        ...{ agregat: 'organisation', id: code, acte: 'DeclarerOrganisation', acteur: pilote },
        corps: { code, nom: code, type: 'partenaire' },
      });
    for (const code of ['cacl', 'ctg']) await organisation(code);
    const id = randomUUID();
    const agir = (acte: string, corps: object) =>
      service.agir({ agregat: 'commission', id, acte, acteur: pilote, corps });
    const membres = [
      { organisation: 'cacl', role: 'president' },
      { organisation: 'ctg', role: 'deliberative' },
    ];
    await agir('ConvoquerCommission', { nature: 'relogement', le: LE, membres });
    await agir('InscrireDossier', { dossier: favorable, logements: [libre] });
    await agir('InscrireDossier', { dossier: refusee, logements: [retire] });
    await agir('EnvoyerConvocation', { moyen: 'autrement', envoyeeLe: '2026-01-12' });
    const presences = membres.map((m) => ({ organisation: m.organisation, presence: 'presente' }));
    await agir('ConsignerPresences', { presences });
    await service.agir({
      ...{ agregat: 'logement', id: retire, acte: 'RetirerLogement', acteur: bailleur },
      corps: { motif: 'Travaux' },
    });
    const decisions = [favorable, refusee].map((dossier) => ({ dossier, decision: 'favorable' }));
    await agir('RendreDecisions', { decisions });
    const applications = async () =>
      (await service.socle.porte.lireEtat('commission', id))?.etat.lignes.map((l) => l.application) ?? [];
    expect(await applications()).toMatchObject([{ etat: 'en-attente' }, { etat: 'en-attente' }]);
    await service.demarrer();
    const attendre = (relances: number) =>
      jusqua(
        'chaque décision a son résultat',
        async () => {
          const lues = await applications();
          return lues.every((a) => a?.etat !== 'en-attente') && lues[1]?.relances === relances;
        },
        60_000,
      );
    await attendre(0);
    expect(await applications()).toMatchObject([
      { etat: 'appliquee' },
      { etat: 'refusee', regle: 'R4.1', relances: 0 },
    ]);
    await agir('RelancerApplication', { dossier: refusee });
    await attendre(1);
    expect((await applications())[1]).toMatchObject({ etat: 'refusee', relances: 1 });
    expect((await service.socle.porte.lireEtat('logement', libre ?? ''))?.etat).toMatchObject({
      ...{ statut: 'reserve', dossier: favorable, retenue: { proposition: null } },
    });
    const faits = `journal.evenement WHERE type = 'DecisionCommissionAppliquee'`;
    expect(await service.compter(faits)).toBe(1);
  }, 180_000);
});
