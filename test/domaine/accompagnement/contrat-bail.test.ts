import { describe, expect, it } from '@jest/globals';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { libelleBail } from '../../../src/domaine/dossier/etapes/accompagnement/bail-glissant/conditions.js';
import type { BailGlissant } from '../../../src/domaine/dossier/etapes/accompagnement/bail-glissant/etat.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, bail, demenagement, jusqua, pilote, referent } from '../soutien/gestes.js';
import { accord, contrat, etape3, mesure, organisation, signature } from './soutien.js';

const avecAccord = [...etape3, organisation('akati'), accord()];
const ouvertes = ({ taches }: EtatDossier) => taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);
const avenant = (plus: object) => acte(referent, 'AmenderContrat', { objet: 'Nouvelle durée', ...plus });
const fin = acte(referent, 'TerminerContrat', { motif: 'objectifs-atteints' });

describe('R3.7, R3.27: the personalised contract', () => {
  it('has versions: an amendment keeps what it does not say, and is to be signed again', () => {
    const suite = etantDonne(avecAccord, mesure('2.4'))
      .quand(contrat({ mesures: ['m1'], bailleur: 'SIGUY' }), signature('menage'), avenant({ mois: 18 }))
      .alors('ContratAmende');
    const [v1, v2] = suite.etat.accompagnement.contrats;
    expect(v1).toMatchObject({ id: 'k1', version: 1, remplacePar: 'k2', signatures: [{ partie: 'menage' }] });
    expect(v2).toMatchObject({
      id: 'k2',
      version: 2,
      mois: 18,
      fin: '2027-09-02',
      mesures: ['m1'],
      signatures: [],
    });
    expect(v2?.textes).toEqual({ intervenant: 'Mme Éloïse', bailleur: 'SIGUY' });
  });

  it('R3.187: an amendment that shortens it leaves it running', () => {
    const suite = etantDonne(avecAccord, mesure('2.4'), contrat({ mesures: ['m1'] }), jours(40));
    suite.quand(avenant({ mois: 1 })).alorsRefus('R3.187', { champ: 'mois' });
    suite.quand(avenant({ mois: 2 })).alors('ContratAmende');
  });

  it('is signed by each party once, on a date that is not to come', () => {
    const conclu = etantDonne(avecAccord, contrat({ bailleur: 'SIGUY' }));
    conclu.quand(signature('operateur')).alorsRefus('R3.27', { champ: 'partie' });
    conclu.quand(signature('menage', '2027-01-01')).alorsRefus('R0.4', { champ: 'le' });
    const signe = conclu
      .quand(signature('menage'), signature('intervenant'), signature('bailleur'))
      .alors('ContratSigne');
    signe.quand(signature('bailleur')).alorsRefus('R3.27');
  });

  it('waits for its signatures, then for its term', () => {
    const conclu = etantDonne(avecAccord).quand(contrat({ mois: 2 }), procedure);
    expect(ouvertes(conclu.etat)).toEqual(expect.arrayContaining(['signer-contrat', 'renouveler-contrat']));
    const signe = conclu.quand(signature('menage'), signature('intervenant'), procedure);
    expect(signe.etat.taches.find((t) => t.code === 'signer-contrat')?.etat).toBe('terminee');
    const echu = signe.quand(jours(63), procedure);
    expect(echu.etat.taches.find((t) => t.code === 'renouveler-contrat')).toMatchObject({ enRetard: true });
    const termine = echu.quand(fin).alors('ContratTermine');
    expect(termine.etat.taches.find((t) => t.code === 'renouveler-contrat')?.etat).toBe('terminee');
    termine.quand(fin).alorsRefus('R3.7');
    termine.quand(avenant({})).alorsRefus('R3.7');
  });

  it('names measures that are open', () => {
    etantDonne(avecAccord)
      .quand(contrat({ mesures: ['m9'] }))
      .alorsRefus('R3.7', { champ: 'mesures' });
  });

  it('R3.27: the operator signs an ASLL, as the contract of the Essonne does', () => {
    const asll = etantDonne(avecAccord, mesure('asll'), contrat({ nature: 'asll' }));
    asll.quand(signature('operateur')).alors('ContratSigne');
  });
});

describe('what was signed in the name of a household', () => {
  const signe = [...avecAccord, contrat({ bailleur: 'SIGUY' }), signature('menage')];
  const signer = (plus: object) =>
    acte(referent, 'SignerContrat', { partie: 'bailleur', le: '2026-03-02', support: 'papier', ...plus });

  it('R3.133: is amended, or ended with its reason, never replaced in silence', () => {
    etantDonne(avecAccord, contrat())
      .quand(contrat({ mois: 6 }))
      .alors('ContratConclu');
    etantDonne(signe).quand(contrat()).alorsRefus('R3.133');
    etantDonne(signe, avenant({ mois: 14 }))
      .quand(contrat())
      .alorsRefus('R3.133');
    etantDonne(signe, fin).quand(contrat()).alors('ContratConclu');
  });

  it('R3.134: an amendment says what it changes; one that changes nothing is refused', () => {
    const vide = { mois: 12, bailleur: 'SIGUY', statut: 'bail-glissant' };
    etantDonne(signe).quand(avenant({})).alorsRefus('R3.134', { champ: 'objet' });
    etantDonne(signe).quand(avenant(vide)).alorsRefus('R3.134', { champ: 'objet' });
    const amende = etantDonne(signe)
      .quand(avenant({ ...vide, mois: 14, bailleur: 'SIMKO' }))
      .alors('ContratAmende');
    const { evenements } = amende.monde.lire('dossier', 'd-1');
    expect(evenements.at(-1)?.donnees).toMatchObject({ changements: ['mois', 'bailleur'], remplace: 'k1' });
  });

  it('R3.135: says who signed for an organisation, and where an electronic signature is found', () => {
    const suite = etantDonne(signe);
    suite.quand(signer({})).alorsRefus('R3.135', { champ: 'signataire' });
    suite
      .quand(signer({ signataire: 'M. Horth', support: 'electronique' }))
      .alorsRefus('R3.135', { champ: 'reference' });
    suite
      .quand(signer({ signataire: 'M. Horth', support: 'electronique', reference: 'ENV-2026-18' }))
      .alors('ContratSigne');
    suite.quand(signer({ partie: 'intervenant' })).alors('ContratSigne');
    const { evenements } = suite.monde.lire('dossier', 'd-1');
    expect(evenements.at(-1)?.personnel).toEqual({ signataire: 'Mme Éloïse' });
  });

  it('R3.136: an ASLL that is over has no contract to conclude, amend nor sign', () => {
    const terminee = acte(referent, 'TerminerMesure', {
      mesure: 'm1',
      issue: 'veille',
      bilan: 'Autonome',
    });
    const asll = etantDonne(
      avecAccord,
      mesure('asll'),
      contrat({ nature: 'asll', mesures: ['m1'] }),
      terminee,
    );
    asll.quand(contrat({ nature: 'asll' })).alorsRefus('R3.136', { champ: 'nature' });
    asll.quand(jours(1), avenant({ mois: 14 })).alorsRefus('R3.136', { champ: 'objet' });
    asll.quand(signature('menage', '2026-03-03')).alorsRefus('R3.136', { champ: 'le' });
    asll.quand(signature('menage', '2026-03-02')).alors('ContratSigne');
  });
});

describe('R3.31: a lease that slides', () => {
  const prevoir = (glissement = '2026-09-02', plus: object = {}) =>
    acte(referent, 'PrevoirBailGlissant', { glissement, ...plus });
  const glisser = (le: string) => acte(referent, 'ConstaterGlissement', { le });
  const bloquer = (motif = 'dette-locative') => acte(referent, 'SignalerGlissementBloque', { motif });
  const decider = (plus: object) =>
    acte(pilote, 'DeciderSuiteGlissement', { motif: 'Vu en instance', ...plus });
  const revue = (avis = 'favorable') =>
    acte(referent, 'RevoirBailGlissant', { avis, compteRendu: 'Loyers payés' });
  const pret = [...avecAccord, contrat()];
  const loge = [...jusqua('demenagement'), bail, demenagement];
  const bailDe = ({
    accompagnement: {
      bauxGlissants: [premier],
    },
  }: EtatDossier): BailGlissant => {
    if (!premier) throw new Error('Aucun bail glissant');
    return premier;
  };

  it('rests on a lease, or on a contract that asks for it; its date is to come', () => {
    etantDonne(avecAccord).quand(prevoir()).alorsRefus('R3.31');
    etantDonne(avecAccord, contrat({ statut: 'locataire' }))
      .quand(prevoir())
      .alorsRefus('R3.31');
    etantDonne(pret).quand(prevoir('2026-03-02')).alorsRefus('R3.31', { champ: 'glissement' });
    etantDonne(pret)
      .quand(prevoir('2026-09-02', { titulaire: 'inconnu' }))
      .alorsRefus('R3.31', { champ: 'titulaire' });
    etantDonne(pret)
      .quand(prevoir('2026-09-02', { titulaire: 'akati' }))
      .alors('BailGlissantPrevu')
      .quand(prevoir())
      .alorsRefus('R3.31');
  });

  it('R3.121: slides no later than the charter admits, which an instance that prolongs it respects too', () => {
    etantDonne(pret).quand(prevoir('2190-11-23')).alorsRefus('R3.121', { champ: 'glissement' });
    etantDonne(pret).quand(prevoir('2029-03-03')).alorsRefus('R3.121', { champ: 'glissement' });
    const prevu = etantDonne(pret).quand(prevoir('2029-03-02')).alors('BailGlissantPrevu');
    prevu
      .quand(bloquer(), decider({ decision: 'maintien', glissement: '2190-11-23' }))
      .alorsRefus('R3.121', { champ: 'glissement' });
  });

  it('is reviewed, and slides', () => {
    const suite = etantDonne(loge).quand(prevoir(), procedure);
    expect(ouvertes(suite.etat)).toEqual(
      expect.arrayContaining(['revoir-bail-glissant', 'preparer-glissement']),
    );
    const glisse = suite
      .quand(jours(30), revue(), jours(150), procedure, glisser('2026-08-20'))
      .alors('BailGlisse');
    expect(glisse.etat.accompagnement.bauxGlissants[0]).toMatchObject({
      etat: 'glisse',
      glisseLe: '2026-08-20',
    });
    expect(glisse.etat.taches.find((t) => t.code === 'preparer-glissement')?.etat).toBe('terminee');
    glisse.quand(glisser('2026-08-21')).alorsRefus('R3.31');
  });

  it('R3.120: foreseen early, but no slide nor favourable review while the household lives nowhere under it', () => {
    const prevu = etantDonne(pret, prevoir());
    expect(libelleBail(prevu.etat, bailDe(prevu.etat))).toMatch(/^Sous-location prévue/);
    prevu.quand(glisser('2026-03-02')).alorsRefus('R3.120');
    prevu.quand(revue()).alorsRefus('R3.120', { champ: 'avis' });
    prevu.quand(revue('a-consolider')).alors('BailGlissantRevu');
    const entre = etantDonne(loge, prevoir());
    expect(libelleBail(entre.etat, bailDe(entre.etat))).toBe('Sous-location en cours');
  });

  it('R3.120: slides after its last review, if it is favourable, or as the instance asks; not before that day', () => {
    const entre = () => etantDonne(loge, prevoir(), jours(30));
    entre().quand(glisser('2026-03-02')).alorsRefus('R3.120');
    entre().quand(revue(), glisser('2026-03-31')).alorsRefus('R3.120', { champ: 'le' });
    entre().quand(revue(), revue('defavorable'), glisser('2026-04-01')).alorsRefus('R3.120');
    entre().quand(revue(), glisser('2026-04-01')).alors('BailGlisse');
    const maintenu = { decision: 'maintien', glissement: '2026-12-01' };
    entre().quand(revue(), bloquer(), decider(maintenu), glisser('2026-04-01')).alorsRefus('R3.120');
    entre()
      .quand(bloquer(), decider({ decision: 'glissement' }), glisser('2026-04-01'))
      .alors('BailGlisse');
  });

  it('R3.32: blocked for a coded reason, it goes to the instance of follow-up and reorientation', () => {
    const prevu = etantDonne(pret, prevoir());
    prevu.quand(bloquer('rien')).alorsRefus('R3.32', { champ: 'motif' });
    const bloque = prevu.quand(bloquer(), procedure);
    expect(bloque.etat.taches.find((t) => t.code === 'saisir-instance-suivi')).toMatchObject({
      etat: 'a-faire',
      pour: { role: 'pilote' },
    });
    bloque.quand(glisser('2026-03-02')).alorsRefus('R3.31');
    bloque.quand(decider({ decision: 'maintien' })).alorsRefus('R3.32', { champ: 'glissement' });
    bloque.quand(decider({ decision: 'sursis' })).alorsRefus('R3.32', { champ: 'decision' });
    const prolonge = bloque
      .quand(decider({ decision: 'maintien', glissement: '2026-12-01' }))
      .alors('SuiteGlissementDecidee');
    expect(prolonge.etat.accompagnement.bauxGlissants[0]).toMatchObject({
      etat: 'en-cours',
      glissement: '2026-12-01',
    });
    prolonge.quand(bloquer(), decider({ decision: 'reorientation' }), prevoir()).alors('BailGlissantPrevu');
  });
});
