import { enquete, fait, refuse, RELAIS_DU_RECIT, verifie, type Pas, type Plateau } from './recit.js';
import { ACCORD, AU_SEUIL } from './segments.js';

const parLeRelais = (p: Plateau) => p.clients.relais.lire(`/api/dossiers/${p.id}`);
const mandats = (p: Plateau) =>
  p.clients.pilote.lire<{ mandats: readonly { id: string; fin: string | null }[] }>(`/api/dossiers/${p.id}`);

/** A local relay knows the household for as long as it is mandated, and surveys it. */
export const MANDATS: readonly Pas[] = [
  fait('referent', 'InformerMenage', { moyen: 'permanence', par: 'Le référent' }),
  refuse('dossier introuvable pour un partenaire sans mandat', 404, parLeRelais),
  fait('referent', 'MandaterPartenaire', { organisation: RELAIS_DU_RECIT, objet: 'enquete' }),
  enquete('relais', {
    par: 'relais',
    relais: 'Relais du bourg',
    situation: { nombrePersonnes: 3, ressourcesMensuelles: 2400 },
  }),
  fait('referent', 'TerminerMandat', async (p) => ({
    mandat: (await mandats(p)).mandats[0]?.id,
    motif: 'Enquête remise',
  })),
  refuse('dossier introuvable une fois le mandat terminé', 404, parLeRelais),
];

/** Adapted rental management: the operator sees the household at home once a year at least. */
export const VISITE_ANNUELLE: readonly Pas[] = [
  ...AU_SEUIL,
  ACCORD,
  fait('referent', 'OuvrirMesure', {
    code: '3.2',
    logement: 'origine',
    organisation: 'akatij',
    prescripteur: 'ccapex',
    financeur: 'fsl',
  }),
  verifie(
    'visite annuelle demandée',
    'partenaire',
    ({ id }) => `/api/dossiers/${id}`,
    (d) => JSON.stringify(d).includes('faire-visite-annuelle'),
  ),
  fait('partenaire', 'FaireVisiteAnnuelle', { mesure: 'm1', compteRendu: 'Logement tenu, voisins connus.' }),
  fait('partenaire', 'TerminerMesure', {
    mesure: 'm1',
    issue: 'veille',
    bilan: 'Le ménage tient son logement',
    orientation: 'Veille de l’opérateur',
  }),
];
