import { attribution } from '../../dossier/etat.js';
import { ISSUES } from '../../dossier/issues.js';
import { refuser } from '../../noyau/refus.js';
import type { ATTESTATION } from '../dictionnaires/attestation.js';
import type { DonneesModele } from '../modele.js';
import { adresseProtegee, communs, menageDe } from './communs.js';
import { direDate, direJour } from './dire.js';
import { evenementDu, lu, texteDe, type Redaction, type SourceDossier } from './source.js';

const adresse = (source: SourceDossier, id: string): string =>
  adresseProtegee(source) ? '' : (source.logement(id)?.adresse ?? '');

function relogement(source: SourceDossier) {
  const { etat, histoire } = source;
  const attribuee = attribution(etat);
  const evenement = evenementDu(histoire, etat.faits['demenagement']);
  if (!attribuee || !evenement)
    return {
      relogement: false,
      'relogement.date': '',
      'relogement.commune': '',
      'relogement.adresse': '',
      'relogement.bailleur': '',
    };
  const le = texteDe(lu(evenement, 'donnees')['le']);
  return {
    relogement: true,
    'relogement.date': le ? direDate(le) : direJour(evenement.survenuLe),
    'relogement.commune': attribuee.commune,
    'relogement.adresse': adresse(source, attribuee.logement),
    'relogement.bailleur': source.organisation(attribuee.bailleur),
  };
}

/** How and when a follow-up that is over ended: nothing is said to go on (R8.17, R8.50). */
function fin({ etat: { statut, issue, clotures } }: SourceDossier) {
  const derniere = clotures.at(-1);
  const clos = statut === 'clos' && derniere !== undefined;
  return {
    clos,
    'suivi.jusqua': clos ? direJour(derniere.le) : '',
    'suivi.issue': clos && issue ? ISSUES[issue].toLowerCase() : '',
  };
}

/** Of a rehousing once moved, else of the follow-up; of nothing that the dossier does not hold (R8.17). */
export const REDACTION_ATTESTATION: Redaction = {
  empeche: ({ etat }) =>
    etat.referent || etat.faits['menage-informe']
      ? null
      : refuser('R8.17', 'Le suivi n’a pas commencé : le ménage n’a ni référent, ni été informé.'),
  donnees: (source): DonneesModele<typeof ATTESTATION> => ({
    ...communs(source),
    ...menageDe(source),
    ...relogement(source),
    ...fin(source),
    'suivi.depuis': direJour(source.etat.ouverture.le),
  }),
};
