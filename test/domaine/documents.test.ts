import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACCOMPAGNEMENT_INITIAL } from '../../src/domaine/dossier/etapes/accompagnement/etat.js';
import { DESTINATAIRES, type Destinataire } from '../../src/domaine/documents/modele.js';
import { NOMS_MODELES_DOSSIER } from '../../src/domaine/documents/modeles.js';
import { lireRendezVous } from '../../src/domaine/documents/rendez-vous.js';
import { empecheDocument } from '../../src/domaine/documents/redactions/index.js';

import { fait, CANARIS, ETAT, source, proposee, choix, ecrire, canaris } from './soutien/documents.js';

describe('R8.16 — le bilan est adapté à son destinataire', () => {
  const bilan = (destinataire: Destinataire) => ecrire('bilan', source(), { destinataire });

  it.each([
    ['menage', ['engagements', 'intervenant', 'mesure', 'nom', 'synthese']],
    ['pilote', ['engagements', 'intervenant', 'mesure', 'nom', 'synthese']],
    ['bailleur', ['nom']],
    ['financeur', []],
    ['partenaire', ['intervenant', 'nom']],
  ] as const)('%s reads these personal parts and no other: %j', (destinataire, lus) => {
    expect(canaris(bilan(destinataire)).sort()).toEqual([...lus]);
  });

  it('nobody reads resources, health, phone, address, nor what was said at a contact', () => {
    for (const destinataire of Object.keys(DESTINATAIRES) as Destinataire[]) {
      const dit = JSON.stringify(bilan(destinataire));
      expect(dit).not.toMatch(/1234|1 234|handicap|TELEPHONE|ADRESSE|COMPTE-RENDU|OPERATEUR/);
    }
  });

  it('the bailleur reads the measures of rental management alone, the financeur what it paid for', () => {
    const libelles = (d: Destinataire) =>
      (bilan(d)['mesures'] as readonly { libelle: string }[]).map((m) => m.libelle.slice(0, 3));
    expect(libelles('bailleur')).toEqual(['3.2']);
    expect(libelles('financeur')).toEqual(['2.3', '3.2']);
    expect(bilan('financeur')).toMatchObject({
      'contrat.financement': 'FNAVDL',
      'menage.nom': '',
      'logement.commune': '',
    });
    expect(bilan('partenaire')).toMatchObject({ alertes: true, 'contrat.financement': '' });
    expect(bilan('bailleur')).toMatchObject({
      alertes: false,
      contacts: [],
      'contrat.statut': 'Bail glissant',
    });
  });

  it('goes to a partner with the household’s agreement only', () => {
    const sansAccord = source({ accompagnement: { ...ETAT.accompagnement, consentements: [] } });
    expect(empecheDocument('bilan', sansAccord, choix({ destinataire: 'partenaire' }))?.regle).toBe('R8.16');
    expect(empecheDocument('bilan', sansAccord, choix({ destinataire: 'menage' }))).toBeNull();
    expect(empecheDocument('bilan', source(), choix({ destinataire: 'partenaire' }))).toBeNull();
  });
});

describe('R8.14 — la lettre de proposition', () => {
  it('says the dwelling, what it costs, the visit and what silence does', () => {
    expect(
      ecrire('proposition', proposee(), { rendezVous: lireRendezVous('2026-12-10T09:30-03:00') }),
    ).toMatchObject({
      'menage.nom': `Nadia ${CANARIS.nom}`,
      'logement.typologie': 'T3',
      'logement.surface': '68,5',
      'cout.loyer': '412,50 €',
      'cout.charges': '48,00 €',
      'visite.date': 'jeudi 10 décembre 2026',
      'visite.heure': '9 h 30',
      'referent.nom': 'Marie Exemple',
    });
  });

  it('R4.222 — says of a transitional dwelling how long its bailleur offers it, in every language', () => {
    const propositions = proposee().etat.propositions.map((p) => ({ ...p, nature: 'transitoire' as const }));
    const s = proposee({ propositions });
    const logement = { ...s.logement('l1'), dureeMaximaleMois: 18 };
    const offert = { ...s, logement: () => logement } as typeof s;
    expect(ecrire('proposition', offert)).toMatchObject({ transitoire: true, 'logement.duree': '18' });
    expect(ecrire('proposition', proposee())).toMatchObject({ transitoire: false, 'logement.duree': '' });
    for (const langue of ['fr', 'ht', 'pt-BR'] as const) {
      const livre = readFileSync(
        `modeles/documents/proposition${langue === 'fr' ? '' : `.${langue}`}.txt`,
        'utf8',
      );
      expect(livre).toMatch(/\{logement\.duree\}/);
      expect(livre).toMatch(/\{#cout\.aide\}\n(?!- )[^{]*CAF/);
    }
  });

  it('says the last day to answer and what silence does, under the regime that governs the household', () => {
    const article = 'Charte de relogement de la CACL, à valider par la CACL';
    expect(ecrire('proposition', proposee())).toMatchObject({
      'reponse.avant': 'vendredi 18 décembre 2026',
      'reponse.article': article,
      silenceAcceptation: false,
      silenceRefus: true,
    });
    const regime = { code: 'amenagement', fait: fait(1), acteLe: null, departLe: null, echeances: [] };
    const suite = {
      eteint: null,
      suitOperation: false,
      decisionLe: null,
      depuis: {},
      versements: [],
      verses: [],
      redus: {},
    };
    const amenagement = proposee({ regimes: [{ ...regime, traitees: [], ...suite }] });
    expect(ecrire('proposition', amenagement)).toMatchObject({
      'reponse.avant': 'vendredi 22 janvier 2027',
      'reponse.article': 'C. urb. L. 314-7',
      silenceAcceptation: true,
      silenceRefus: false,
    });
  });

  describe('R4.184: its date and the delay that it says', () => {
    const notifiee = (plus: object = {}, suspensions: readonly object[] = []) => {
      const notification = {
        ...{
          fait: { version: 8, le: '2026-11-02T15:00:00.000Z' },
          mode: 'lettre-recommandee',
          le: '2026-11-02',
        },
        ...{ reponseAvant: '2026-12-01T03:00:00.000Z', gardee: false, ...plus },
      };
      const s = proposee({ suspensions } as never);
      const propositions = s.etat.propositions.map((p) => ({ ...p, notification }));
      return { ...s, etat: { ...s.etat, propositions } } as typeof s;
    };

    it('R4.184: not notified, it is of today, and says from when the delay runs if it is handed over later', () => {
      expect(ecrire('proposition', proposee())).toMatchObject({
        ...{ faitLe: 'dimanche 22 novembre 2026', copieLe: '', notifiee: false },
        'reponse.avant': 'vendredi 18 décembre 2026',
      });
    });

    it('R4.184: notified, it is of that day, a copy says so, and the delay is the one that runs', () => {
      const lettre = ecrire('proposition', notifiee());
      expect(lettre).toMatchObject({
        ...{ faitLe: 'lundi 2 novembre 2026', copieLe: 'dimanche 22 novembre 2026', notifiee: true },
      });
      const lendemain = ecrire('proposition', notifiee({ le: '2026-11-22', fait: fait(8) }));
      expect(lendemain).toMatchObject({ faitLe: 'dimanche 22 novembre 2026', copieLe: '' });
      expect(lettre['reponse.avant']).not.toBe(lendemain['reponse.avant']);
    });

    it('R4.184, R9.7: after a suspension, the delay that it says is put off as much', () => {
      const seul = ecrire('proposition', notifiee())['reponse.avant'];
      const arret = { du: '2026-11-12T15:00:00.000Z', au: '2026-11-20T15:00:00.000Z', motif: 'Hôpital' };
      expect(ecrire('proposition', notifiee({}, [arret]))['reponse.avant']).not.toBe(seul);
      const gardee = ecrire('proposition', notifiee({ gardee: true }));
      expect(gardee['reponse.avant']).toBe('lundi 30 novembre 2026');
    });
  });

  it('is not written without a proposal under way, nor about another one', () => {
    expect(empecheDocument('proposition', source())?.regle).toBe('R8.14');
    expect(empecheDocument('proposition', proposee(), choix({ proposition: 'p9' }))?.regle).toBe('R8.14');
    expect(empecheDocument('proposition', proposee(), choix({ proposition: 'p1' }))).toBeNull();
  });

  it('R8.14: is not written once the household has answered', () => {
    const repondue = proposee();
    const propositions = repondue.etat.propositions.map((p) => ({ ...p, etat: 'acceptee' as const }));
    const apres = { ...repondue, etat: { ...repondue.etat, propositions } };
    expect(empecheDocument('proposition', apres)).toMatchObject({ regle: 'R8.14', nature: 'conflit' });
    expect(empecheDocument('proposition', apres, choix({ proposition: 'p1' }))?.motif).toMatch(
      /déjà répondu/,
    );
    expect(empecheDocument('convocation', apres)).toBeNull();
  });

  it('R8.18: speaks the household’s language, dates in figures where the calendar has no words', () => {
    const visite = { rendezVous: lireRendezVous('2026-12-10T09:30-03:00') };
    expect(ecrire('convocation', proposee(), { langue: 'ht', ...visite })).toMatchObject({
      'visite.date': '10/12/2026',
      traduit: true,
    });
    expect(ecrire('convocation', proposee(), { langue: 'pt-BR', ...visite })['visite.date']).toMatch(
      /dezembro/,
    );
    expect(empecheDocument('contrat', source(), choix({ langue: 'ht' }))).toMatchObject({
      regle: 'R8.18',
      champ: 'langue',
    });
  });
});

describe('R8.15, R8.17 — contrat et attestation', () => {
  it('the contract says what the référentiel asks of it, as it was concluded', () => {
    expect(ecrire('contrat', source())).toMatchObject({
      'contrat.nature': 'AVDL',
      'contrat.duree': '12 mois',
      'contrat.intervenant': CANARIS.intervenant,
      'contrat.statut': 'Bail glissant',
      'contrat.financement': 'FNAVDL',
    });
    expect(empecheDocument('contrat', source({ accompagnement: ACCOMPAGNEMENT_INITIAL }))?.regle).toBe(
      'R8.15',
    );
  });

  it('the attestation is of rehousing once moved, else of follow-up; of nothing before', () => {
    expect(ecrire('attestation', source())).toMatchObject({
      relogement: true,
      'relogement.date': 'mardi 1er septembre 2026',
      'relogement.adresse': CANARIS.adresse,
    });
    expect(ecrire('attestation', source({ faits: {} }))).toMatchObject({
      relogement: false,
      'relogement.commune': '',
    });
    expect(empecheDocument('attestation', source({ faits: {}, referent: null }))?.regle).toBe('R8.17');
  });

  it('never says a protected address', () => {
    const { menage } = ETAT;
    const violences = menage && { ...menage, situation: { ...menage.situation, violences: true } };
    expect(canaris(ecrire('attestation', source({ menage: violences })))).toEqual(['nom']);
  });
});

describe('R8.12 — qui, quoi, quand', () => {
  it('nothing is produced of an erased household', () => {
    for (const modele of NOMS_MODELES_DOSSIER) {
      expect(empecheDocument(modele, source({ purge: true, menage: null }))?.nature).toBe('efface');
    }
  });

  it('a document goes to those it is made for', () => {
    expect(empecheDocument('contrat', source(), choix({ destinataire: 'financeur' }))).toMatchObject({
      regle: 'R8.12',
      champ: 'destinataire',
    });
  });
});
