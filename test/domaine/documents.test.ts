import { describe, expect, it } from '@jest/globals';
import { calendrierGuyane } from '../../src/base/calendrier-guyane.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { DESTINATAIRES, type Destinataire } from '../../src/domaine/documents/modele.js';
import { NOMS_MODELES_DOSSIER, type NomModeleDossier } from '../../src/domaine/documents/modeles.js';
import { empecheDocument, REDACTIONS } from '../../src/domaine/documents/redactions/index.js';
import type { ChoixDocument, SourceDossier } from '../../src/domaine/documents/redactions/source.js';
import { DOSSIER_INITIAL } from '../../src/domaine/dossier/etat.js';
import { PROPOSITION_INITIALE } from '../../src/domaine/dossier/proposition.js';
import type { EtatDossier } from '../../src/domaine/dossier/etat.js';
import { LOGEMENT_INITIAL } from '../../src/domaine/logement/etat.js';
import type { Inscrit } from '../../src/domaine/noyau/evenement.js';

const LE = '2026-11-22T15:00:00.000Z';
const fait = (version: number) => ({ version, le: LE });
const evenement = (version: number, type: string, donnees: object, personnel?: object): Inscrit => ({
  ...{ version, type, donnees, survenuLe: LE, enregistreLe: LE, auteur: 'referent:r1' },
  ...(personnel ? { personnel } : {}),
});

/** Each says where it comes from: whoever reads one where it must not has found a leak. */
const CANARIS = {
  nom: 'CANARI-NOM',
  operateur: 'CANARI-OPERATEUR',
  intervenant: 'CANARI-INTERVENANT',
  engagements: 'CANARI-ENGAGEMENTS',
  mesure: 'CANARI-BILAN-MESURE',
  compteRendu: 'CANARI-COMPTE-RENDU',
  synthese: 'CANARI-SYNTHESE',
  telephone: 'CANARI-TELEPHONE',
  adresse: 'CANARI-ADRESSE',
} as const;

const HISTOIRE: readonly Inscrit[] = [
  evenement(1, 'DossierOuvert', {}),
  evenement(
    2,
    'ContratConclu',
    { nature: 'avdl', mois: 12, statut: 'bail-glissant', financement: 'fnavdl' },
    {
      intervenant: CANARIS.intervenant,
      contenu: CANARIS.engagements,
    },
  ),
  evenement(3, 'MesureOuverte', { mesure: 'm1', code: '2.3' }, { operateur: CANARIS.operateur }),
  evenement(4, 'MesureTerminee', { mesure: 'm1', issue: 'veille' }, { bilan: CANARIS.mesure }),
  evenement(5, 'MesureOuverte', { mesure: 'm2', code: '3.2' }, { operateur: CANARIS.operateur }),
  evenement(6, 'LogementPropose', { proposition: 'p1', logement: 'l1' }),
  evenement(7, 'DemenagementRealise', { le: '2026-09-01', transitoire: false }),
  evenement(
    8,
    'ContactRealise',
    { contact: 'contact-1-mois', moyen: 'visite', alerte: true },
    {
      compteRendu: CANARIS.compteRendu,
    },
  ),
  evenement(9, 'BilanEtabli', { stabilise: true }, { bilan: CANARIS.synthese }),
];

const ETAT: EtatDossier = {
  ...DOSSIER_INITIAL,
  ...{ id: 'd1', reference: 'CAY-2026-014', operation: 'OP', charte: CHARTE_DEFAUT.version, referent: 'r1' },
  ouverture: fait(1),
  menage: {
    identite: { nom: CANARIS.nom, prenom: 'Nadia', telephone: CANARIS.telephone },
    situation: { nombrePersonnes: 4, ressourcesMensuelles: 1234.56, handicap: true, violences: false },
    souhaits: {},
  },
  faits: {
    consentement: fait(1),
    contrat: fait(2),
    demenagement: fait(7),
    'contact-1-mois': fait(8),
    bilan: fait(9),
  },
  propositions: [
    {
      ...PROPOSITION_INITIALE,
      ...{ id: 'p1', rang: 1, logement: 'l1', bailleur: 'SIGUY', nature: 'social', commune: 'Matoury' },
      ...{ etat: 'attribuee', fait: fait(6), propose: fait(5) },
    },
  ],
};

const source = (plus: Partial<EtatDossier> = {}): SourceDossier => ({
  etat: { ...ETAT, ...plus },
  histoire: HISTOIRE,
  charte: CHARTE_DEFAUT,
  calendrier: calendrierGuyane(),
  le: LE,
  organisme: 'CACL',
  nomOperation: 'Cabassou',
  nomReferent: 'Marie Exemple',
  organisation: () => 'SIGUY, bailleur',
  logement: () => ({
    ...LOGEMENT_INITIAL,
    ...{
      id: 'l1',
      reference: 'SIG-42',
      bailleur: 'SIGUY',
      commune: 'Matoury',
      typologie: 'T3',
      surface: 68.5,
    },
    ...{ loyer: 412.5, charges: 48, adresse: CANARIS.adresse, accessible: true },
  }),
});
const proposee = (plus: Partial<EtatDossier> = {}) =>
  source({ propositions: ETAT.propositions.map((p) => ({ ...p, etat: 'confirmee' })), ...plus });

const choix = (plus: Partial<ChoixDocument> = {}): ChoixDocument => ({
  ...{ destinataire: 'menage', langue: 'fr', rendezVous: null, proposition: null },
  ...plus,
});
const ecrire = (modele: NomModeleDossier, s: SourceDossier, c: Partial<ChoixDocument> = {}) =>
  REDACTIONS[modele].donnees(s, choix(c));
const canaris = (donnees: object) =>
  Object.entries(CANARIS).flatMap(([nom, valeur]) => (JSON.stringify(donnees).includes(valeur) ? [nom] : []));

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
    const { consentement: _retire, ...faits } = ETAT.faits;
    const sansAccord = source({ faits });
    expect(empecheDocument('bilan', sansAccord, choix({ destinataire: 'partenaire' }))?.regle).toBe('R8.16');
    expect(empecheDocument('bilan', sansAccord, choix({ destinataire: 'menage' }))).toBeNull();
    expect(empecheDocument('bilan', source(), choix({ destinataire: 'partenaire' }))).toBeNull();
  });
});

describe('R8.14 — la lettre de proposition', () => {
  it('says the dwelling, what it costs, the visit and what silence does', () => {
    expect(ecrire('proposition', proposee(), { rendezVous: '2026-12-10T12:30:00.000Z' })).toMatchObject({
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

  it('says the last day to answer and what silence does, under the regime that governs the household', () => {
    const article = 'Charte de relogement de la CACL, à valider par la CACL';
    expect(ecrire('proposition', proposee())).toMatchObject({
      'reponse.avant': 'vendredi 18 décembre 2026',
      'reponse.article': article,
      silenceAcceptation: false,
      silenceRefus: true,
    });
    const regime = { code: 'amenagement', fait: fait(1), acteLe: null, departLe: null, echeances: [] };
    const amenagement = proposee({ regimes: [{ ...regime, traitees: [], eteint: null }] });
    expect(ecrire('proposition', amenagement)).toMatchObject({
      'reponse.avant': 'vendredi 22 janvier 2027',
      'reponse.article': 'C. urb. L. 314-7',
      silenceAcceptation: true,
      silenceRefus: false,
    });
  });

  it('is not written without a proposal under way, nor about another one', () => {
    expect(empecheDocument('proposition', source())?.regle).toBe('R8.14');
    expect(empecheDocument('proposition', proposee(), choix({ proposition: 'p9' }))?.regle).toBe('R8.14');
    expect(empecheDocument('proposition', proposee(), choix({ proposition: 'p1' }))).toBeNull();
  });

  it('R8.18: speaks the household’s language, dates in figures where the calendar has no words', () => {
    const visite = { rendezVous: '2026-12-10T12:30:00.000Z' };
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
    expect(empecheDocument('contrat', source({ faits: {} }))?.regle).toBe('R8.15');
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
