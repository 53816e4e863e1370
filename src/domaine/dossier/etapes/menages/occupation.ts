import type { Contexte } from '../../../contexte.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import type { EtatDossier } from '../../etat.js';

/** Does this household still live in the home to leave? */
export const occupeEncore = ({ liens, faits, statut, issue }: EtatDossier): boolean =>
  liens.horsCompte === null &&
  !faits['origine-liberee'] &&
  (statut !== 'clos' || issue === 'maintenu-sur-place');

/** The other households of the home, as they were read with the act. */
export const foyerLu = ({ liens }: EtatDossier, { lus }: Contexte): readonly EtatDossier[] =>
  (lus.dossiers ?? []).filter(({ id }) => liens.foyer.some(({ dossier }) => dossier === id));

const parti = ({ id: dossier, passerelles: { echange } }: EtatDossier): Ailleurs[] =>
  echange
    ? [
        {
          agregat: 'logement',
          id: echange.logement,
          evenements: [{ type: 'OccupantParti', donnees: { dossier } }],
        },
      ]
    : [];

/**
 * The home that one of the households of a foyer offered in exchange is free, or its new household's, once the last of them has
 * left (R4.22, R4.77, R4.95); nothing while another still lives there.
 * @param partis who leaves now, and has to be named if the home was offered in its name
 */
export const quitterLogement = (
  foyer: readonly EtatDossier[],
  ...partis: readonly EtatDossier[]
): Ailleurs[] =>
  foyer.some(occupeEncore)
    ? []
    : [...partis, ...foyer.filter(({ faits }) => faits['origine-liberee'])].flatMap(parti);
