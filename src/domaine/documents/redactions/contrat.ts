import {
  FINANCEMENTS,
  FINS_CONTRAT,
  NATURES_CONTRAT,
  PARTIES,
  STATUTS_PRECONISES,
  SUPPORTS_SIGNATURE,
  type Contrat,
  type Partie,
} from '../../dossier/etapes/accompagnement/contrat/etat.js';
import { partiesDe } from '../../dossier/etapes/accompagnement/contrat/version.js';
import type { Fait } from '../../noyau/evenement.js';
import { refuser } from '../../noyau/refus.js';
import type { DonneesDe } from '../champs.js';
import type { CONTRAT, MESURE_CONTRAT } from '../dictionnaires/contrat.js';
import type { DonneesModele } from '../modele.js';
import { communs, menageDe } from './communs.js';
import { direDate, direJour } from './dire.js';
import { direMesures } from './mesures.js';
import { evenementDu, lu, texteDe, type Redaction, type SourceDossier } from './source.js';

const nommer = (noms: Readonly<Record<string, string>>, code: string): string => noms[code] ?? code;

const dernier = ({ etat }: SourceDossier): Contrat | undefined => etat.accompagnement.contrats.at(-1);

/** When the contract itself was concluded, whatever was amended since. */
function conclusion(contrat: Contrat, source: SourceDossier): Fait {
  const evenement = evenementDu(source.histoire, contrat.fait);
  if (evenement?.type !== 'ContratAmende') return contrat.fait;
  const { remplace } = lu(evenement, 'donnees');
  const avant = source.etat.accompagnement.contrats.find((c) => c.id === remplace && c !== contrat);
  return avant ? conclusion(avant, source) : contrat.fait;
}

/** The last version of the contract, in force or ended; empty when there never was one. */
export function mesureContrat(source: SourceDossier): DonneesDe<typeof MESURE_CONTRAT> {
  const contrat = dernier(source);
  const textes = contrat?.textes;
  return {
    'contrat.nature': contrat ? nommer(NATURES_CONTRAT, contrat.nature) : '',
    'contrat.duree': contrat ? `${contrat.mois} mois` : '',
    'contrat.conclu': contrat ? direJour(conclusion(contrat, source).le) : '',
    'contrat.intervenant': textes?.intervenant ?? '',
    'contrat.logement': textes?.logement ?? '',
    'contrat.bailleur': textes?.bailleur ?? '',
    'contrat.statut': contrat ? nommer(STATUTS_PRECONISES, contrat.statut) : '',
    'contrat.financement': contrat ? nommer(FINANCEMENTS, contrat.financement) : '',
    'contrat.engagements': textes?.contenu ?? '',
  };
}

/** Who signed this version, when and how; a line to sign on for who has not. */
function signatures({ id, nature, parties, signatures: recues, textes }: Contrat, source: SourceDossier) {
  const attendues = parties.length > 0 ? parties : partiesDe(nature, textes?.bailleur);
  const evenements = source.histoire.filter(
    (e) => e.type === 'ContratSigne' && lu(e, 'donnees')['contrat'] === id,
  );
  const nom = (partie: Partie): string => {
    const evenement = evenements.findLast((e) => lu(e, 'donnees')['partie'] === partie);
    return texteDe(lu(evenement ?? null, 'personnel')['signataire']);
  };
  return attendues.map((partie) => {
    const signature = recues.find((s) => s.partie === partie);
    const support = signature ? SUPPORTS_SIGNATURE[signature.support].toLowerCase() : '';
    const dite = signature ? `Signé le ${direDate(signature.le)} (${support})` : '';
    return { partie: PARTIES[partie], signature: [dite, nom(partie)].filter(Boolean).join(', ') };
  });
}

/** What this version adds to what every bilan may say of the contract. */
function version(contrat: Contrat, source: SourceDossier) {
  const evenement = evenementDu(source.histoire, contrat.fait);
  const { motifFin, termine } = contrat;
  return {
    'contrat.version': String(contrat.version),
    avenant: evenement?.type === 'ContratAmende',
    'contrat.objet': texteDe(lu(evenement, 'personnel')['objet']),
    'contrat.debut': direDate(contrat.debut),
    'contrat.fin': direDate(contrat.fin),
    'contrat.termine': termine
      ? `${direJour(termine.le)}, ${nommer(FINS_CONTRAT, motifFin ?? 'autre').toLowerCase()}`
      : '',
    mesuresContrat: direMesures(source)
      .filter(({ id }) => contrat.mesures.includes(id))
      .map(({ libelle }) => ({ libelle })),
    signatures: signatures(contrat, source),
  };
}

/** The personalised contract as its last version says, and who signed it (R8.15). */
export const REDACTION_CONTRAT: Redaction = {
  empeche: (source) =>
    dernier(source) ? null : refuser('R8.15', 'Le contrat personnalisé n’est pas encore conclu.'),
  donnees(source): DonneesModele<typeof CONTRAT> {
    const contrat = dernier(source);
    if (!contrat) throw new TypeError('no contract');
    return {
      ...communs(source),
      ...menageDe(source),
      ...mesureContrat(source),
      ...version(contrat, source),
    };
  },
};
