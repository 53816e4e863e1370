import type { Recit } from '../soutien/gestes.js';
import type { Geste } from '../soutien/monde.js';
import { acte, administrateur, DOSSIER, jusqua, partenaire, pilote, referent } from '../soutien/gestes.js';

/** A declared operator: of a kind that needs no approval, unless said (R3.88). */
export const organisation = (code: string, type = 'collectivite'): Geste => ({
  acteur: administrateur,
  agregat: 'organisation',
  id: code,
  acte: 'DeclarerOrganisation',
  corps: { code, nom: code.toUpperCase(), type },
});

export const etape3 = jusqua('accompagnement');
export const operateur = { ...partenaire, organisation: 'akati' };
export const autreOperateur = { ...partenaire, id: 'par-2', organisation: 'autre' };

export const accord = (plus: object = {}) =>
  acte(referent, 'RecueillirConsentement', { portee: 'toutes', forme: 'ecrit', ...plus });
export const retrait = (consentement = 'c1') => acte(referent, 'RetirerConsentement', { consentement });
/** Who prescribes and who pays a brick (R3.64). */
export const PRESCRITE = { prescripteur: 'referent', financeur: 'fsl' };
/** A GLA is that of a dwelling (R3.141): here, the home of origin. */
const logement = (code: string) => (code.startsWith('3.') ? { logement: 'origine' } : {});
/** Run by a town: exempt from approval (R3.88), declared the first time that a story needs it (R3.89). */
export const REGIE = 'regie';
export const mesure =
  (code: string, plus: object = {}): Recit =>
  (monde) => {
    if (monde.lire('organisation', REGIE).version === 0) monde.faire(organisation(REGIE));
    const corps = { code, organisation: REGIE, operateur: 'AKATI', ...PRESCRITE, ...logement(code), ...plus };
    return { acteur: referent, agregat: 'dossier', id: DOSSIER, acte: 'OuvrirMesure', corps };
  };
export const confiee = (code: string, plus: object = {}) =>
  acte(referent, 'OuvrirMesure', { code, organisation: 'akati', ...PRESCRITE, ...logement(code), ...plus });
export const rapport = (id = 'm1', plus: object = {}, qui = referent) =>
  acte(qui, 'RapporterMesure', { mesure: id, compteRendu: 'Le ménage a payé son loyer.', ...plus });
export const desaccord = (plus: object = {}) =>
  acte(referent, 'SignalerDesaccord', {
    objet: 'orientation',
    de: 'menage',
    motif: 'Ne veut pas de GLA',
    ...plus,
  });
export const arbitrage = (plus: object = {}) =>
  acte(pilote, 'ArbitrerDesaccord', {
    desaccord: 'd1',
    instance: 'siao',
    decision: 'modifier',
    orientation: 'administratif',
    motif: 'Le ménage est autonome',
    ...plus,
  });
export const contrat = (plus: object = {}) =>
  acte(referent, 'ConclureContrat', {
    nature: 'avdl',
    mois: 12,
    intervenant: 'Mme Éloïse',
    statut: 'bail-glissant',
    financement: 'fnavdl',
    ...plus,
  });
export const signature = (partie: string, le = '2026-03-02') =>
  acte(referent, 'SignerContrat', { partie, le, support: 'papier', signataire: 'Mme Signataire' });
