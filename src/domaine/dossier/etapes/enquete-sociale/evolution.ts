import { faitDe, inchange, type EvolutionDe } from '../../evolution.js';
import { avecFait, sansFaits } from '../../faits.js';
import { occupantsDe } from '../../../questionnaire/composition.js';
import type { FaitsEnqueteSociale } from './evenements.js';

export const EVOLUTION_ENQUETE_SOCIALE: EvolutionDe<FaitsEnqueteSociale> = {
  EnqueteRealisee: (etat, { personnel, donnees: { questionnaire }, ...inscription }) => {
    const faite = faitDe(inscription);
    const miseAJour = etat.faits['enquete-validee'] ? { retour: faite } : {};
    const adresseProtegee = personnel?.restreintes?.['adresseProtegee'] === true ? faite : null;
    const tenues = [...etat.enquete.tenues, faite];
    const enquete = { faite, tenues, questionnaire, adresseProtegee };
    const suite = { ...sansFaits(etat, 'enquete-validee', 'enquete-renvoyee'), ...miseAJour, enquete };
    if (!suite.menage || !personnel) return suite;
    const { identite, situation, souhaits } = suite.menage;
    const occupants = personnel.reponses ? occupantsDe(personnel.reponses) : (suite.menage.occupants ?? []);
    const menage = {
      identite: { ...identite, ...personnel.identite },
      situation: { ...situation, ...personnel.situation },
      souhaits: { ...souhaits, ...personnel.souhaits },
      ...(occupants.length > 0 ? { occupants } : {}),
    };
    return { ...suite, menage };
  },
  EnqueteRenvoyee: (etat, e) => avecFait(sansFaits(etat, 'enquete-realisee'), 'enquete-renvoyee', faitDe(e)),
  EnqueteValidee: inchange,
  ReponsesRestreintesConsultees: inchange,
};
