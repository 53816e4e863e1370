import { mesureDuCatalogue } from '../../dossier/etapes/accompagnement/catalogue.js';
import { interventionsFaites, type Mesure } from '../../dossier/etapes/accompagnement/mesures/etat.js';
import type { DonneesDe } from '../champs.js';
import type { BILAN } from '../dictionnaires/bilan.js';
import { direDate, direJour } from './dire.js';
import { evenementDu, lu, texteDe, type SourceDossier } from './source.js';

/** A measure as documents say it, with what tells whether a recipient reads it. */
export type MesureDite = DonneesDe<(typeof BILAN)['champs']['mesures']['champs']> & {
  readonly id: string;
  readonly code: string;
};

/** Under the name it was opened with; else, under the one that the charter gives it. */
function libelle({ code, ouverture }: Mesure, { histoire, charte }: SourceDossier): string {
  const dit = texteDe(lu(evenementDu(histoire, ouverture), 'donnees')['libelle']);
  return dit || (mesureDuCatalogue(charte, code)?.libelle ?? 'Mesure d’accompagnement');
}

/** Every measure of the dossier, from its opening to its end, in the words of the charter's catalogue. */
export function direMesures(source: SourceDossier): readonly MesureDite[] {
  return source.etat.accompagnement.mesures.map((mesure) => {
    const { id, code, du, fermeture, issue, bilan } = mesure;
    const issues = mesureDuCatalogue(source.charte, code)?.issues ?? [];
    const faites = interventionsFaites(mesure);
    return {
      id,
      code,
      libelle: libelle(mesure, source),
      debut: direDate(du),
      fin: fermeture ? direJour(fermeture.le) : 'en cours',
      issue: issues.find((i) => i.code === issue)?.libelle ?? '',
      interventions: faites === 0 ? '' : String(faites),
      bilan: bilan ?? '',
    };
  });
}
