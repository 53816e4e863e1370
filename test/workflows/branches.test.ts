import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CODES_TACHES, TACHES } from '../../src/domaine/charte/taches.js';
import { instantCayenne } from '../../src/domaine/noyau/instants.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { Carte } from '../processus/carte.js';
import { imageDe } from '../processus/soutien.js';
import { Vecu } from '../processus/vecu.js';
import { Monde } from './soutien/monde.js';
import {
  dansJours,
  personneNeBouge,
  propositionsParalleles,
  silencePropose,
  sousRegime,
  suiviPendantUnRetour,
} from './soutien/vies.js';

const ECHELLE = ['rappel-1', 'retard', 'escalade-1', 'escalade-2', 'escalade-3'];

describe('what runs beside the steps, on the time-skipping server', () => {
  let monde: Monde;
  beforeAll(async () => {
    monde = await Monde.creer();
    await monde.demarrerOuvrier();
  });
  afterAll(() => monde.fermer());

  /** The rungs climbed by the tasks of that name, in order. */
  const gravis = (dossier: string, debut: string) =>
    monde.journal
      .deLaProcedure(dossier)
      .flatMap(({ donnees }) =>
        'rang' in donnees && 'tache' in donnees && donnees.tache.startsWith(debut) ? [donnees.rang] : [],
      );
  const taches = (dossier: string, code: string) =>
    monde.journal.flux(dossier).etat.taches.filter((t) => t.code === code);
  const seule = (dossier: string, code: string) => taches(dossier, code).at(-1);

  test('R4.50, R7.10 three proposals live in parallel, each on its own ladder, up to the commission for the one nobody answers', async () => {
    await propositionsParalleles(monde, 'paralleles');
    expect(gravis('paralleles', 'confirmer-proposition.p1')).toEqual(ECHELLE);
    expect(gravis('paralleles', 'confirmer-proposition.p3')).toEqual(ECHELLE);
    expect(gravis('paralleles', 'confirmer-proposition.p2')).toEqual([]);
    expect(gravis('paralleles', 'recueillir-reponse.p2').length).toBeGreaterThan(2);
    expect(gravis('paralleles', 'faire-point-mensuel')).toContain('retard');
    expect(taches('paralleles', 'confirmer-proposition').map((t) => t.etat)).toEqual([
      'annulee',
      'terminee',
      'annulee',
    ]);
    expect(await monde.vue('paralleles')).toMatchObject({ etape: 'demenagement', incident: null });
  }, 120_000);

  test('R9.60, R9.61 while the clock is suspended, its review and the dates of the law go on, and nothing else', async () => {
    await sousRegime(monde, 'veille', 300);
    await monde.agir('veille', pilote, 'SuspendreHorloge', {
      ...{ motif: 'Hospitalisation', revueLe: await dansJours(monde, 30) },
    });
    const avant = gravis('veille', 'proposer-logement');
    await monde.jours(100);
    expect(gravis('veille', 'revoir-suspension')).toEqual([
      ...['rappel-1', 'retard', 'escalade-1', 'escalade-2', 'escalade-3'],
    ]);
    expect(gravis('veille', 'traiter-echeance-legale')).toContain('rappel-1');
    expect(gravis('veille', 'proposer-logement')).toEqual(avant);
    await monde.agir('veille', pilote, 'ReprendreHorloge', {});
    await monde.jours(40);
    expect(taches('veille', 'revoir-suspension').map((t) => t.etat)).toEqual(['terminee']);
    expect(gravis('veille', 'proposer-logement').length).toBeGreaterThan(avant.length);
  }, 120_000);

  test('R9.8, R7.9 the dates of a law are tasks around them: a suspension does not move them, a corrected departure does, at once', async () => {
    await sousRegime(monde, 'regime', 300);
    const avant = seule('regime', 'traiter-echeance-legale');
    await monde.agir('regime', pilote, 'SuspendreHorloge', { motif: 'Absence' });
    await monde.jours(15);
    await monde.agir('regime', pilote, 'ReprendreHorloge', {});
    expect(seule('regime', 'traiter-echeance-legale')).toMatchObject({
      ...{ id: avant?.id, echeance: avant?.echeance },
    });
    await monde.agir('regime', pilote, 'ModifierRegime', {
      ...{
        regime: 'amenagement',
        acteLe: await dansJours(monde, -10),
        departLe: await dansJours(monde, 600),
      },
      motif: 'Chantier reporté, acte antidaté',
    });
    const apres = seule('regime', 'traiter-echeance-legale');
    expect(apres?.id).not.toBe(avant?.id);
    expect(Date.parse(apres?.echeance ?? '')).toBeGreaterThan(Date.parse(avant?.echeance ?? ''));
    expect(taches('regime', 'traiter-echeance-legale').map((t) => t.etat)).toEqual(['annulee', 'a-faire']);
    await monde.jusquAu(avant?.echeance ?? '');
    expect(gravis('regime', 'traiter-echeance-legale')).toEqual([]);
    await monde.jusquAu(instantCayenne(await dansJours(monde, 500), 12));
    expect(gravis('regime', 'traiter-echeance-legale')).toEqual([
      'rappel-1',
      'rappel-2',
      ...ECHELLE.slice(1),
    ]);
  }, 120_000);

  test('R7.7, R9.7, R4.56 a silence is proposed to a person, after the delay less the time suspended; nobody else ever decides', async () => {
    await silencePropose(monde, 'silence');
    const { etat } = monde.journal.flux('silence');
    const [proposition] = etat.propositions;
    const notifiee = proposition?.notification;
    const reponse = seule('silence', 'obtenir-reponse');
    expect(proposition?.etat).toBe('visitee');
    expect(reponse).toMatchObject({ etat: 'a-faire', niveau: 3, escaladeVers: 'commission' });
    expect(reponse?.terme).toBe(notifiee?.reponseAvant);
    expect(gravis('silence', 'obtenir-reponse')).toEqual(['rappel-1', 'rappel-2', ...ECHELLE.slice(1)]);
    const types = monde.journal.evenements('silence').map((e) => e.type);
    expect(types).not.toContain('SilenceConstate');
    await monde.agir('silence', pilote, 'ConstaterSilence', {
      proposition: 'p1',
      preuve: 'AR, deux relances',
    });
    const fait = monde.journal.evenements('silence').find((e) => e.type === 'SilenceConstate');
    expect(fait).toMatchObject({
      auteur: `pilote:${pilote.id}`,
      donnees: { effet: 'acceptation', regime: 'amenagement' },
    });
    expect((await monde.vue('silence')).attend).toContain('Rendre la décision de la CALEOL');
  }, 120_000);

  test('R6.1 the follow-up goes on while the household is sent back to its survey', async () => {
    await suiviPendantUnRetour(monde, 'retour-du-suivi');
    expect(gravis('retour-du-suivi', 'contact-1-mois').slice(0, 3)).toEqual(ECHELLE.slice(0, 3));
    expect(taches('retour-du-suivi', 'contact-1-mois').map((t) => t.etat)).toEqual(['terminee']);
    expect(taches('retour-du-suivi', 'contact-3-mois').map((t) => t.etat)).toEqual(['a-faire']);
    expect(await monde.vue('retour-du-suivi')).toMatchObject({ etape: 'suivi', incident: null });
  }, 120_000);

  test('R7.1 nobody moves for three years: on every branch each ladder reaches the commission, each rung once', async () => {
    await personneNeBouge(monde, 'immobile');
    const ouvertes = monde.journal.flux('immobile').etat.taches.filter((t) => t.etat === 'a-faire');
    expect(ouvertes.map((t) => t.code)).toEqual(
      expect.arrayContaining([
        ...['confirmer-proposition', 'visiter-logement', 'sortir-du-transitoire'],
        ...['faire-point-mensuel', 'rendre-compte-mesure', 'conclure-mesure', 'faire-visite-annuelle'],
        ...['revoir-bail-glissant', 'preparer-glissement', 'traiter-alerte', 'traiter-echeance-legale'],
      ]),
    );
    for (const t of ouvertes)
      expect([t.id, t.niveau, t.escaladeVers, t.echelle]).toEqual([t.id, 3, 'commission', []]);
    for (const { id } of ouvertes)
      expect(new Set(gravis('immobile', id)).size).toBe(gravis('immobile', id).length);
    expect(monde.incidents).toEqual([]);
  }, 240_000);

  test('R0.31 what these households lived is on the picture of their procedure, step by step', async () => {
    const vecu = new Vecu(new Carte(await imageDe()));
    const vies = ['paralleles', 'regime', 'silence', 'retour-du-suivi', 'immobile'];
    for (const dossier of vies) vecu.lire(monde.journal.evenements(dossier));
    expect([...vecu.inconnues]).toEqual([]);
    const pistes = new Set(
      CODES_TACHES.filter((c) => vies.some((d) => taches(d, c).length > 0)).map((c) => TACHES[c].piste),
    );
    expect([...pistes].sort()).toEqual(['accompagnement', 'etape', 'propositions', 'suivi', 'vie']);
  }, 120_000);
});
