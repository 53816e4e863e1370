import { dossier, systeme, type Systeme } from './systeme.js';

/** Steps 5 and 6: the move, the follow-up. */
export const SYSTEMES_ENTREE_SUIVI: readonly Systeme[] = [
  systeme(
    'entree',
    'Entrée dans les lieux : bail, états des lieux, clés, factures et dérogation, démarches',
    dossier(
      'BailSigne',
      'EtatDesLieuxEtabli',
      'ClesRemises',
      'ClesRendues',
      'PriseEnChargeAccordee',
      'FactureEnregistree',
      'DemarcheAccomplie',
      'ReunionInformationTenue',
    ),
  ),
  systeme(
    'mutations',
    'Logement libéré qui revient au guichet, chaîne de relogements',
    [...dossier('LogementOrigineLibere'), 'logement/LiberationRattachee'],
    ['chaîne de relogements'],
  ),
  systeme(
    'suivi',
    'Suivi : contacts, fragilité, enquête des plus fragiles, bilan',
    dossier('ContactRealise', 'FragiliteEvaluee', 'EnqueteSuiviRealisee', 'BilanEtabli'),
  ),
  systeme(
    'bilan-anticipe',
    'Bilan avant les derniers contacts, avec son motif',
    dossier('ContactRealise', 'FragiliteEvaluee', 'BilanEtabli'),
    [
      'bilan refusé avant un contact échu',
      'bilan anticipé refusé sans son motif',
      'bilan établi avant le contact à 12 mois',
    ],
  ),
  systeme('alertes', 'Alerte qui rouvre une brique', dossier('AlerteSignalee', 'AlerteTraitee')),
  systeme(
    'perdu-de-vue',
    'Recherche avant de dire un ménage perdu de vue, évaporation',
    dossier('RechercheEngagee', 'RechercheConsignee', 'MenageRetrouve', 'DossierClos'),
    ['évaporation'],
  ),
];
