import { choix, liste, objet, texte } from '../../noyau/champs.js';
import { TYPES_ORGANISATION } from '../../organisation/etat.js';
import { definirSection } from './section.js';

const REFERENTIEL = '004, « Règles applicables aux activités mentionnées dans les référentiels »';

/** Who carries out an activity that the State approves without being approved for it (R3.88). */
export const AGREMENTS = definirSection({
  titre: 'Agrément des opérateurs : qui en est dispensé',
  source:
    'Référentiel de l’AVDL et de la GLA (004) : « l’ensemble des activités décrites dans le référentiel est soumis à un agrément, sauf quand elles sont exercées par une collectivité territoriale ou par un organisme soumis par ailleurs à un régime d’autorisation administrative qui couvre l’activité en question » ; CCH L. 365-1 à L. 365-4. Natures d’organisations dispensées : à valider par la CACL.',
  champs: {
    dispenses: liste(
      'Natures d’organisations dispensées',
      objet('Dispense', {
        type: choix('Nature de l’organisation', TYPES_ORGANISATION),
        motif: texte('Pourquoi', { max: 400 }),
        source: texte('Source', { max: 400 }),
      }),
      20,
    ),
  },
  defaut: {
    dispenses: [
      {
        type: 'collectivite',
        motif: 'Collectivité territoriale : commune et son CCAS, CACL, collectivité territoriale.',
        source: `${REFERENTIEL} ; pour les CCAS et les groupements, à valider par la CACL`,
      },
      {
        type: 'reservataire',
        motif: 'État ou collectivité qui réserve des logements et porte elle-même l’accompagnement.',
        source: `${REFERENTIEL}, par extension : à valider par la CACL`,
      },
      {
        type: 'bailleur',
        motif: 'Organisme d’HLM ou société d’économie mixte, soumis à son propre agrément.',
        source: `${REFERENTIEL} (« régime d’autorisation administrative ») ; pour une SEM, CCH L. 481-1 (premiers alinéas lus le 23/11/2026, version du 17 janvier 2022) : à valider par la CACL`,
      },
    ],
  },
});
