import { refuser } from '../../noyau/refus.js';
import type { DonneesDe } from '../champs.js';
import type { CONTRAT, MESURE_CONTRAT } from '../dictionnaires/contrat.js';
import type { DonneesModele } from '../modele.js';
import { communs, menageDe } from './communs.js';
import { direJour } from './dire.js';
import { libelleOption } from './libelles.js';
import { evenementDu, lu, nombreDe, texteDe, type Redaction, type SourceDossier } from './source.js';

export function mesureContrat({ etat, histoire }: SourceDossier): DonneesDe<typeof MESURE_CONTRAT> {
  const evenement = evenementDu(histoire, etat.faits['contrat']);
  const [donnees, personnel] = [lu(evenement, 'donnees'), lu(evenement, 'personnel')];
  const mois = nombreDe(donnees['mois']);
  return {
    'contrat.nature': libelleOption('ConclureContrat', 'nature', donnees['nature']),
    'contrat.duree': mois === null ? '' : `${mois} mois`,
    'contrat.conclu': evenement ? direJour(evenement.survenuLe) : '',
    'contrat.intervenant': texteDe(personnel['intervenant']),
    'contrat.logement': texteDe(personnel['logement']),
    'contrat.bailleur': texteDe(personnel['bailleur']),
    'contrat.statut': libelleOption('ConclureContrat', 'statut', donnees['statut']),
    'contrat.financement': libelleOption('ConclureContrat', 'financement', donnees['financement']),
    'contrat.engagements': texteDe(personnel['contenu']),
  };
}

/** The personalised contract as it was concluded (R8.15). */
export const REDACTION_CONTRAT: Redaction = {
  empeche: ({ etat }) =>
    etat.faits['contrat'] ? null : refuser('R8.15', 'Le contrat personnalisé n’est pas encore conclu.'),
  donnees: (source): DonneesModele<typeof CONTRAT> => ({
    ...communs(source),
    ...menageDe(source),
    ...mesureContrat(source),
  }),
};
