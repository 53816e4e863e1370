import { attribution, type EtatDossier } from '../../etat.js';
import { apres, type Plancher, type PlanchersDe } from '../../plancher.js';
import type { FaitsDemenagement } from './evenements.js';

const attribue = (etat: EtatDossier): Plancher | null =>
  apres(attribution(etat)?.fait, 'R5.11', 'l’attribution du logement');
const apresAttribution = (etat: EtatDossier) => [attribue(etat)];

const transitoire = ({ transitoire: lieu }: EtatDossier, regle: string): Plancher | null =>
  apres(lieu?.fait, regle, 'le départ pour le logement transitoire');

/** Nothing of the entry into a dwelling comes before it was attributed (R5.11); a home is left by a move (R5.3). */
export const PLANCHERS_DEMENAGEMENT: PlanchersDe<FaitsDemenagement> = {
  BailSigne: apresAttribution,
  ReunionInformationTenue: apresAttribution,
  EtatDesLieuxEtabli: apresAttribution,
  DemarcheAccomplie: apresAttribution,
  FactureEnregistree: (etat, { le }) => {
    const plancher = attribue(etat);
    return [plancher && { ...plancher, date: le }];
  },
  LogementOrigineLibere: (etat) => [etat.faits['demenagement'] ? null : transitoire(etat, 'R5.3')],
  TransitoireProlonge: (etat) => [transitoire(etat, 'R6.11')],
};
