import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { ajouterJours, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { lireDocx, lirePdf } from '../documents/soutien.js';
import { demarrerService, OPERATION, type Service } from './soutien.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';
import { DU_JOUR } from '../soutien/jour.js';

const JOUR = dateCayenne(new Date().toISOString());
let service: Service;
let jetons: Jetons;
let bailleur: string;
let id: string;

async function faire(acte: string, corps: object, jeton = jetons.referent): Promise<void> {
  const { statut, texte } = await service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jeton);
  if (statut !== 200) throw new Error(`${acte} : ${texte}`);
}
const telecharger = async (fichier: string): Promise<Buffer> => {
  const entetes = { authorization: `Bearer ${jetons.referent}` };
  const reponse = await fetch(`${service.url}/api/dossiers/${id}/documents/${fichier}`, { headers: entetes });
  if (!reponse.ok) throw new Error(await reponse.text());
  return Buffer.from(await reponse.arrayBuffer());
};
/** What both formats say; the PDF is tagged. */
async function lire(modele: string, demande = ''): Promise<string> {
  const pdf = await lirePdf(await telecharger(`${modele}.pdf${demande}`));
  expect(pdf).toMatchObject({ ua: true, balise: true });
  return `${pdf.texte}\n${lireDocx(await telecharger(`${modele}.docx${demande}`))}`;
}
/** How many times it is said: once in each format. */
const fois = (texte: string, mots: string): number => texte.split(mots).length - 1;

/** The charter of the operation lets every contact of the follow-up be made at once. */
async function contactsAussitot(): Promise<void> {
  const suivi = { ...CHARTE_DEFAUT.suivi, avanceContact: { duree: 'P2Y', calendrier: 'civil' } };
  const contenu = JSON.stringify({ ...CHARTE_DEFAUT, ...DU_JOUR, version: 'sans-attente', suivi });
  for (const [chemin, corps] of [
    ['chartes', { contenu }],
    ['chartes/sans-attente/actes/publier-charte', {}],
    [`operations/${OPERATION.code}/actes/choisir-charte`, { charte: 'sans-attente', motif: 'Essai' }],
  ] as const) {
    const { statut, texte } = await service.ecrire(`/api/${chemin}`, corps, jetons.pilote);
    if (statut >= 300) throw new Error(`${chemin} : ${texte}`);
  }
}

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
  for (const [code, type] of [
    ['akati', 'partenaire'],
    ['adil', 'partenaire'],
    ['ccas', 'collectivite'],
  ] as const)
    await service.ecrire('/api/organisations', { code, nom: code.toUpperCase(), type }, jetons.pilote);
  await contactsAussitot();
  id = await menageEnAttente(service, jetons, 'DOC-1', {
    situation: { nombrePersonnes: 4, ressourcesMensuelles: 2465.5, handicap: true },
  });
});
afterAll(() => service?.fermer());

describe('R8.15 the personalised contract', () => {
  test('its measures in words, the signatures received and those awaited', async () => {
    const prescrite = { organisation: 'ccas', prescripteur: 'referent', financeur: 'fnavdl' };
    await faire('ouvrir-mesure', { code: '2.3', operateur: 'Mme Intervenante', ...prescrite });
    await faire('ouvrir-mesure', {
      code: '3.2',
      logement: 'origine',
      operateur: 'Mme Gestion',
      ...prescrite,
    });
    const contrat = { nature: 'avdl', mois: 6, statut: 'locataire', financement: 'fnavdl', mesures: ['m1'] };
    await faire('conclure-contrat', {
      ...contrat,
      intervenant: 'Julie Intervenante',
      contenu: 'Payer le loyer.',
    });
    await faire('signer-contrat', {
      partie: 'menage',
      le: JOUR,
      support: 'papier',
      signataire: 'Guerline Saint-Fleur, signataire',
    });
    const texte = await lire('contrat');
    expect(texte).toContain('2.3 Aide aux premiers pas dans le logement');
    expect(texte).not.toContain('3.2 Relation');
    expect(fois(texte, 'Guerline Saint-Fleur, signataire')).toBe(2);
    expect(fois(texte, 'Date et signature :')).toBe(2);
    expect(texte).toContain('6 mois');
    expect(texte).not.toContain('Avenant');
  });

  test('its last version, to be signed again, then what ended it', async () => {
    await faire('amender-contrat', { objet: 'Trois mois de plus', mois: 9 });
    const avenant = await lire('contrat');
    expect(fois(avenant, 'Avenant, version 2 du contrat.')).toBe(2);
    expect(avenant).toContain('Objet : Trois mois de plus');
    expect(avenant).toContain('9 mois');
    expect(avenant).not.toContain('signataire');
    expect(fois(avenant, 'Date et signature :')).toBe(4);
    await faire('terminer-contrat', { motif: 'objectifs-atteints' });
    expect(await lire('contrat')).toMatch(/Contrat terminé le [^.]*objectifs atteints\./);
  });
});

describe('R8.14 the letters, while several dwellings are proposed', () => {
  test('each speaks of the proposal that was chosen, and of its amounts alone', async () => {
    await faire(
      'rattacher-regime',
      { regime: 'amenagement', acteLe: JOUR, motif: 'Déclaration d’utilité publique' },
      jetons.pilote,
    );
    const un = await publier(service, bailleur, 'DOC-UN', { adresse: '1 rue Première', loyer: 441 });
    const deux = await publier(service, bailleur, 'DOC-DEUX', {
      ...{ adresse: '2 rue Seconde', loyer: 452, annexes: 21, typologie: 'T5', surface: 92 },
    });
    for (const logement of [un, deux]) await faire('proposer-logement', { logement });
    const { corps } = await service.appeler(`/api/dossiers/${id}/documents`, { jeton: jetons.referent });
    const propositions = corps['propositions'] as readonly { id: string; libelle: string }[];
    expect(propositions.map((p) => p.libelle)).toEqual([
      expect.stringContaining('T4 à Matoury, DOC-UN'),
      expect.stringContaining('T5 à Matoury, DOC-DEUX'),
    ]);
    const [p1 = '', p2 = ''] = propositions.map((p) => p.id);
    const premiere = await lire('proposition', `?proposition=${p1}`);
    expect(premiere).toContain('1 rue Première');
    expect(premiere).not.toMatch(/2 rue Seconde|452,00|Annexes/);
    const seconde = await lire('proposition', `?proposition=${p2}`);
    expect(seconde).toMatch(/2 rue Seconde/);
    expect(seconde).toContain('21,00');
    const visite = await lire(
      'convocation',
      `?proposition=${p1}&rendezVous=${ajouterJours(JOUR, 10)}T09:30:00-03:00`,
    );
    expect(visite).toMatch(/Visite d’un logement/);
    expect(visite).toContain('9 h 30');
    const rendezVous = await lire('convocation', '?proposition=aucune');
    expect(rendezVous).toContain('Rendez-vous avec votre référent');
    expect(rendezVous).not.toMatch(/rue Première|rue Seconde/);
    const inconnue = await service.appeler(`/api/dossiers/${id}/documents/convocation.pdf?proposition=p99`, {
      jeton: jetons.referent,
    });
    expect([inconnue.statut, inconnue.corps['champ'], inconnue.corps['regle']]).toEqual([
      ...[422, 'proposition', 'R8.14'],
    ]);
    for (const lettre of [premiere, seconde, visite, rendezVous])
      expect(lettre).not.toMatch(/2 ?465|fragil/i);
  });
});

describe('R8.16, R8.17 once the household is housed and its dossier protected', () => {
  beforeAll(async () => {
    const { corps } = await service.appeler(`/api/dossiers/${id}/documents`, { jeton: jetons.referent });
    const [p1 = '', p2 = ''] = (corps['propositions'] as readonly { id: string }[]).map((p) => p.id);
    await faire('retirer-proposition', { proposition: p2, motif: 'L’autre convient' }, jetons.pilote);
    for (const [acte, plus, jeton] of [
      ['confirmer-proposition', {}, bailleur],
      ['visiter-logement', { avis: 'favorable' }],
      ['accepter-proposition', {}],
      ['attribuer-logement', { seance: JOUR, membres: ['bailleur', 'ctg'], rang: 1 }, bailleur],
    ] as const)
      await faire(acte, { proposition: p1, ...plus }, jeton);
    await faire('signer-bail', { signeLe: JOUR }, bailleur);
    await faire('realiser-demenagement', { le: JOUR });
    await faire('liberer-logement-origine', { le: JOUR });
    await service.connaitre('pilote', 'pilote-essai');
    await faire('proteger-dossier', { motif: 'Violences', connaissent: ['pilote-essai'] });
    await faire('evaluer-fragilite', { criteres: [] });
    for (const contact of ['1', '3', '6', '12'])
      await faire('realiser-contact', {
        ...{ contact: `contact-${contact}-mois`, moyen: 'visite', alerte: false },
        compteRendu: 'Confidence du ménage',
      });
    await faire('terminer-mesure', { mesure: 'm1', issue: 'veille', bilan: 'Autonomie acquise' });
    await faire('etablir-bilan', { stabilise: true, bilan: 'Synthèse écrite par le référent' });
  });

  test('R8.17 the attestation says the commune, never the address', async () => {
    const texte = await lire('attestation');
    expect(texte).toContain('Matoury');
    expect(texte).not.toContain('rue Première');
  });

  test('R8.16 each bilan holds what its recipient reads, measures and outcomes in words', async () => {
    const bilan = (destinataire: string) => lire('bilan', `?destinataire=${destinataire}`);
    const menage = await bilan('menage');
    expect(menage).toContain('2.3 Aide aux premiers pas dans le logement');
    expect(menage).toContain('Issue : Mise en place d’une veille. Autonomie acquise');
    expect(menage).toContain('3.2 Relation locative personnalisée');
    expect(menage).toContain('Synthèse écrite par le référent');
    const financeur = await bilan('financeur');
    expect(financeur).toContain('FNAVDL');
    expect(financeur).toContain('2.3 Aide aux premiers pas');
    expect(financeur).not.toMatch(/Guerline|Matoury|siguy|3\.2 Relation|Autonomie|Synthèse|Julie/);
    const dubailleur = await bilan('bailleur');
    expect(dubailleur).toContain('3.2 Relation locative personnalisée');
    expect(dubailleur).not.toMatch(/2\.3 Aide|Autonomie|Synthèse|Julie|FNAVDL/);
    const partenaire = await bilan('partenaire');
    expect(partenaire).toContain('Guerline Saint-Fleur');
    expect(partenaire).not.toMatch(/Matoury|siguy|DOC-UN|Autonomie|Synthèse|FNAVDL/);
    for (const texte of [menage, financeur, dubailleur, partenaire])
      expect(texte).not.toMatch(/Confidence|2 ?465|handicap|Violences|rue Première/i);
  });

  test('R8.16 it goes to the partners that the household agreed to, and to no other', async () => {
    await faire('retirer-consentement', { consentement: 'c1' });
    await faire('recueillir-consentement', { portee: 'mesures', forme: 'ecrit' });
    const chemin = `/api/dossiers/${id}/documents/bilan.pdf?destinataire=partenaire`;
    const refus = await service.appeler(chemin, { jeton: jetons.referent });
    expect([refus.statut, refus.corps['regle']]).toEqual([409, 'R8.16']);
    await faire('recueillir-consentement', { portee: 'partage', forme: 'oral', partenaire: 'adil' });
    const texte = await lire('bilan', '?destinataire=partenaire');
    expect(fois(texte, 'ADIL')).toBe(2);
    expect(texte).not.toContain('AKATI');
  });
});
