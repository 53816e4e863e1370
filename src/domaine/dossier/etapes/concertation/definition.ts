import { dernier } from '../../faits.js';
import { echeancesATraiter } from '../../horloge-legale/echeances.js';
import { unique, type DefinitionEtape } from '../definition.js';

/** What may take a notified offer out of those that count for a legal date (R9.23). */
const PERDENT = [
  'PropositionRetiree',
  'PropositionDeclinee',
  'ReservationRefusee',
  'CandidatureRejetee',
  'PropositionRefusee',
  'SilenceConstate',
  'ValiditeCorrigee',
  'ReponseAnnulee',
  'DossierClos',
] as const;

export const CONCERTATION: DefinitionEtape = {
  etape: 'concertation',
  accompliePar: ['MenageInforme'],
  defait: ['menage-informe'],
  accomplie: ({ faits }) => faits['menage-informe'] ?? null,
  devoirs: [
    {
      code: 'informer-menage',
      dus: unique(({ faits, retour }) =>
        faits['menage-informe'] || !faits['operation-definie']
          ? null
          : dernier(faits['operation-definie'], retour),
      ),
      ouvertePar: ['DossierOuvert', 'OperationDefinieConstatee'],
      accompliPar: ['MenageInforme'],
      actes: ['InformerMenage'],
    },
    {
      code: 'traiter-echeance-legale',
      memeSuspendu: true,
      dus: (etat) => echeancesATraiter(etat).map(({ code, le, fait }) => ({ fait, objet: code, terme: le })),
      ouvertePar: ['RegimeRattache', 'RegimeModifie', ...PERDENT],
      siBesoin: PERDENT,
      terme: 'l’échéance légale',
      accompliPar: ['EcheanceLegaleTraitee'],
      actes: ['TraiterEcheanceLegale'],
      champs: (echeance) => ({ echeance }),
    },
  ],
};
