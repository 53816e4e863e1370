import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calendrierGuyane } from '../../src/base/calendrier-guyane.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { estOuvre, jourDe } from '../../src/domaine/noyau/delais.js';
import {
  ajouterJours,
  dateCayenne,
  instantCayenne,
  type DateCivile,
} from '../../src/domaine/noyau/instants.js';
import { faits } from './soutien/faits.js';
import { Monde } from './soutien/monde.js';
import { Pas } from './soutien/parcours.js';

const TYPES_RANGS = ['TacheRappelee', 'RetardConstate', 'TacheEscaladee'];
const MINUTE_MS = 60_000;
const FERIES = calendrierGuyane();

describe('the clock of the procedure', () => {
  let monde: Monde;
  beforeAll(async () => {
    monde = await Monde.creer();
    await monde.demarrerOuvrier();
  });
  afterAll(() => monde.fermer());

  /** Every rung written, as `task rung`, in order. */
  const rangs = (dossier: string) =>
    monde.journal
      .deLaProcedure(dossier)
      .filter((e) => TYPES_RANGS.includes(e.type))
      .map((e) => ({
        ...(e.donnees as { tache: string; rang: string }),
        survenuLe: e.survenuLe,
        enregistreLe: e.enregistreLe,
      }));

  /** Every rung the ladders owed by now, from the events that set them; a ladder set anew replaces the one before. */
  function rangsDus(dossier: string, maintenant: number) {
    const { etat } = monde.journal.flux(dossier);
    const ouvertures = monde.journal
      .deLaProcedure(dossier)
      .flatMap((e) => ('echelle' in e.donnees ? [e.donnees] : []));
    return ouvertures.flatMap(({ id, echelle }) => {
      const finie = etat.taches.find((t) => t.id === id)?.finie;
      const fin = finie
        ? Date.parse(monde.journal.evenements(dossier)[finie - 1]?.enregistreLe ?? '')
        : maintenant;
      return echelle.filter((r) => Date.parse(r.le) <= fin).map((r) => `${id} ${r.rang} ${r.le}`);
    });
  }

  /** The next such day, two months ahead at least, that falls in the working week. */
  async function prochain(moisJour: string): Promise<DateCivile> {
    const depart = dateCayenne(new Date((await monde.maintenant()) + 60 * 86_400_000).toISOString());
    for (let annee = Number(depart.slice(0, 4)); ; annee += 1) {
      const date = `${annee}-${moisJour}`;
      const jour = new Date(`${date}T00:00:00Z`).getUTCDay();
      if (date > depart && jour >= 1 && jour <= 4) return date;
    }
  }

  test('R7.3 R7.4 over three years every rung happens once, at its date, on a working day of Guyane', async () => {
    const pas = new Pas(monde, 'longue-vie');
    const attendre = (jours: number) => monde.jours(jours);
    await pas.noter((f) => f.ouverture());
    await attendre(40);
    await pas.noter((f) => f.information());
    await attendre(80);
    await pas.noter((f) => f.enquete());
    await attendre(30);
    await pas.noter((f) => f.validation());
    await attendre(35);
    await pas.noter((f) => f.diagnostic());
    await attendre(60);
    await pas.noter((f) => f.pieces());
    for (const proposition of ['p1', 'p2']) {
      await attendre(100);
      await pas.noter((f) => f.point());
      await pas.refuser(proposition);
    }
    await attendre(25);
    await pas.attribuer('t', 'transitoire');
    await pas.demenager(true);
    await attendre(300);
    await pas.attribuer('p4');
    await pas.demenager();
    await attendre(420);
    await pas.suivre();
    await attendre(10);
    const fin = await monde.maintenant();

    const faitsRangs = rangs('longue-vie');
    const dits = faitsRangs.map((r) => `${r.tache} ${r.rang} ${r.survenuLe}`);
    expect([...dits].sort()).toEqual(rangsDus('longue-vie', fin).sort());
    expect(dits.length).toBeGreaterThan(30);
    expect(new Set(dits).size).toBe(dits.length);
    for (const { rang, survenuLe, enregistreLe } of faitsRangs) {
      const retard = Date.parse(enregistreLe) - Date.parse(survenuLe);
      expect(retard).toBeGreaterThanOrEqual(0);
      expect(retard).toBeLessThan(MINUTE_MS);
      if (rang === 'retard') continue;
      expect(estOuvre(dateCayenne(survenuLe), calendrierGuyane())).toBe(true);
      expect(survenuLe).toBe(instantCayenne(dateCayenne(survenuLe), 8));
    }
    await pas.clore();
    await attendre(200);
    expect(rangs('longue-vie')).toHaveLength(faitsRangs.length);
  }, 240_000);

  test('R2.60 the update of a survey is asked for by a timer at the end of its validity, whatever else happens', async () => {
    const pas = new Pas(monde, 'enquete-vieillie');
    await pas.jusquAuRapprochement();
    const enquetee = monde.journal.evenements('enquete-vieillie').find((e) => e.type === 'EnqueteRealisee');
    const validite = jourDe(dateCayenne(enquetee?.survenuLe ?? ''), CHARTE_DEFAUT.validiteEnquete, FERIES);
    const ouvertes = () =>
      monde.journal
        .deLaProcedure('enquete-vieillie')
        .flatMap((e) =>
          'code' in e.donnees && e.donnees.code === 'actualiser-enquete' ? [e.survenuLe] : [],
        );
    await monde.jusquAu(instantCayenne(validite, 23));
    expect(ouvertes()).toEqual([]);
    await monde.jusquAu(instantCayenne(ajouterJours(validite, 1), 1));
    expect(ouvertes()).toEqual([instantCayenne(validite, 24)]);
    await pas.noter((f) => f.enquete());
    const etats = monde.journal
      .flux('enquete-vieillie')
      .etat.taches.filter((t) => t.code === 'actualiser-enquete');
    expect(etats.map((t) => t.etat)).toEqual(['terminee']);
  }, 120_000);

  test('R7.3 a reminder of 10 June (abolition of slavery in Guyane) leaves on the next working day, at 8 in Cayenne', async () => {
    const juin = await prochain('06-10');
    const pas = new Pas(monde, 'dix-juin');
    await pas.jusquAuRapprochement();
    await monde.jusquAu(instantCayenne(ajouterJours(juin, -25), 12));
    await pas.noter((f) => f.point());
    const avant = rangs('dix-juin').filter((r) => r.tache.startsWith('faire-point-mensuel')).length;
    const rappels = () =>
      rangs('dix-juin')
        .filter((r) => r.tache.startsWith('faire-point-mensuel'))
        .slice(avant);
    await monde.jusquAu(instantCayenne(juin, 23));
    expect(rappels()).toEqual([]);
    await monde.jusquAu(instantCayenne(ajouterJours(juin, 1), 9));
    expect(rappels().map((r) => [r.rang, r.survenuLe])).toEqual([
      ['rappel-1', instantCayenne(ajouterJours(juin, 1), 8)],
    ]);
  }, 120_000);

  test('R7.3 a reminder of 1 January waits for the first working day of the year', async () => {
    const nouvelAn = await prochain('01-01');
    const ouverture = instantCayenne(ajouterJours(nouvelAn, -15), 10);
    await monde.jusquAu(ouverture);
    await monde.noter('nouvel-an', faits(ouverture).ouverture());
    await monde.jusquAu(instantCayenne(nouvelAn, 23));
    expect(rangs('nouvel-an')).toEqual([]);
    await monde.jusquAu(instantCayenne(ajouterJours(nouvelAn, 1), 9));
    expect(rangs('nouvel-an').map((r) => [r.rang, r.survenuLe])).toEqual([
      ['rappel-1', instantCayenne(ajouterJours(nouvelAn, 1), 8)],
    ]);
  }, 120_000);

  test('R8.72 an offer late when the survey is taken again is late once it is validated, at once and without a reminder said twice', async () => {
    const pas = new Pas(monde, 'retour-tardif');
    await pas.jusquAuRapprochement();
    await monde.jours(400);
    const duTout = () =>
      rangs('retour-tardif')
        .filter((r) => r.tache.startsWith('proposer-logement'))
        .map((r) => r.rang);
    const avant = duTout();
    expect(avant).toContain('retard');
    await pas.noter((f) => f.retour('enquete-sociale'));
    await monde.jours(20);
    expect(duTout()).toEqual(avant);
    await pas.noter((f) => f.enquete());
    await pas.noter((f) => f.validation());
    const taches = monde.journal
      .flux('retour-tardif')
      .etat.taches.filter((t) => t.code === 'proposer-logement');
    expect(taches.map((t) => t.etat)).toEqual(['annulee', 'a-faire']);
    const [premiere, reprise] = taches;
    const { depart, echeance, niveau } = premiere ?? {};
    expect(reprise).toMatchObject({ depart, echeance, niveau, enRetard: true });
    expect(duTout().slice(avant.length)).toEqual(avant.filter((rang) => !rang.startsWith('rappel')));
  }, 120_000);

  test('R0.7 while the clock is suspended nothing leaves; resumed, the ladder set anew is climbed', async () => {
    const pas = new Pas(monde, 'suspendu');
    await pas.noter((f) => f.ouverture());
    await monde.jours(10);
    await pas.noter((f) => f.suspension());
    expect(await monde.vue('suspendu')).toMatchObject({ statut: 'suspendu', prochaineEcheance: null });
    expect((await monde.vue('suspendu')).attend).toEqual(['La reprise de l’horloge du dossier']);
    await monde.jours(200);
    expect(rangs('suspendu')).toEqual([]);
    const tache = monde.journal.processus('suspendu').taches[0]?.id ?? '';
    const le = instantCayenne(
      dateCayenne(new Date((await monde.maintenant()) + 5 * 86_400_000).toISOString()),
      8,
    );
    await pas.noter((f) => f.reprise([{ id: tache, echelle: [{ rang: 'rappel-1', le }] }]));
    await monde.jours(7);
    expect(rangs('suspendu').map((r) => [r.tache, r.rang, r.survenuLe])).toEqual([[tache, 'rappel-1', le]]);
  }, 120_000);

  test.each([
    ['late', -3 * 86_400_000],
    ['ahead', 3 * 86_400_000],
  ])(
    'R7.4 a door whose clock is three days %s loses and doubles no reminder',
    async (nom, decalage) => {
      const dossier = `horloge-${nom}`;
      monde.journal.decalageMs = decalage;
      try {
        await monde.noter(dossier, faits(await monde.maintenant()).ouverture());
        await monde.jours(70);
      } finally {
        monde.journal.decalageMs = 0;
      }
      expect(rangs(dossier).map((r) => r.rang)).toEqual(['rappel-1', 'retard', 'escalade-1', 'escalade-2']);
    },
    120_000,
  );

  test('R7.1 deadlines that passed while no worker ran are climbed once each, at their dates, when one comes back', async () => {
    await monde.arreterOuvrier();
    const ilYA50Jours = (await monde.maintenant()) - 50 * 86_400_000;
    await monde.reveiller('absence', monde.journal.noter('absence', faits(ilYA50Jours).ouverture()));
    expect(monde.journal.deLaProcedure('absence')).toEqual([]);
    await monde.demarrerOuvrier();
    await monde.auRepos('absence');
    await monde.jours(30);
    expect(rangs('absence').map((r) => r.rang)).toEqual(['rappel-1', 'retard', 'escalade-1', 'escalade-2']);
    expect(rangs('absence').map((r) => r.survenuLe)).toEqual(
      rangsDus('absence', await monde.maintenant()).map((r) => r.split(' ')[2]),
    );
  }, 120_000);
});
