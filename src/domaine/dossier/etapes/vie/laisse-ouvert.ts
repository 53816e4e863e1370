import type { Contexte } from '../../../contexte.js';
import type { EtatDossier } from '../../etat.js';
import { bailOuvert } from '../accompagnement/bail-glissant/etat.js';
import { entreeDe, mesureDuCatalogue } from '../accompagnement/catalogue.js';
import { desaccordsOuverts, ouvertes, type Mesure } from '../accompagnement/mesures/etat.js';
import { aVisiter } from '../accompagnement/mesures/visites.js';
import { enCours } from '../accompagnement/regularisation/etat.js';

/** A watch is a visit (004, 2.7): one never made since the measure ended is a watch that was not kept. */
const veilleSansVisite = (etat: EtatDossier): readonly Mesure[] =>
  aVisiter(etat).filter(
    ({ terminee, visites, fermeture }) =>
      terminee && !visites.some(({ version }) => version > (fermeture?.version ?? 0)),
  );

/** The ordinary dwelling left waits for its bailleur's word, that nobody would ask for any more (R4.87). */
const origineSansSuite = ({ faits, demenagement: { origine } }: EtatDossier): boolean =>
  origine?.suite === null && faits['origine-liberee'] !== undefined;

/** What goes on in the household's name, and that nobody would carry once its dossier is closed (R3.70), in words. */
export function laisseOuvert(etat: EtatDossier, { charte }: Contexte): string[] {
  const nom = ({ code }: Mesure) => `« ${mesureDuCatalogue(charte, code)?.libelle ?? code} »`;
  const nature = (code: string) => `« ${entreeDe(charte.regularisations.natures, code)?.libelle ?? code} »`;
  const bail = bailOuvert(etat);
  return [
    ...ouvertes(etat).map((m) => `la fin de la mesure ${nom(m)}`),
    ...(bail
      ? [
          bail.etat === 'bloque'
            ? 'la décision de l’instance de suivi sur le bail glissant'
            : 'le glissement du bail',
        ]
      : []),
    ...enCours(etat).map((r) => `la conclusion de la régularisation ${nature(r.nature)}`),
    ...(desaccordsOuverts(etat).length > 0 ? ['l’arbitrage du désaccord'] : []),
    ...(origineSansSuite(etat) ? ['la suite donnée au logement libéré (son bailleur, ou un pilote)'] : []),
    ...veilleSansVisite(etat).map((m) => `la visite annuelle de la veille ${nom(m)}`),
  ];
}
