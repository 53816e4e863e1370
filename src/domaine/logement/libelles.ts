import { enFrancais } from '../noyau/instants.js';
import type { Libelles } from '../noyau/libelles.js';
import { direEuros, enCentimes } from '../regles/centimes.js';
import { dernierJour } from './conditions.js';
import type { EvenementLogement } from './evenements.js';

export const LIBELLES_LOGEMENT: Libelles<EvenementLogement> = {
  LogementPublie: ({ valableJusquau }) =>
    valableJusquau
      ? `Logement publié au guichet unique, jusqu’au ${dernierJour(valableJusquau)}`
      : 'Logement publié au guichet unique',
  LogementModifie: 'Description du logement modifiée',
  LoyerModifie: ({ loyer, charges }) =>
    `Prix modifié : ${direEuros(enCentimes(loyer))} de loyer, ${direEuros(enCentimes(charges))} de charges`,
  PublicationRenouvelee: ({ valableJusquau }) =>
    `Publication renouvelée jusqu’au ${dernierJour(valableJusquau)}`,
  PublicationEchue: 'Publication échue',
  LogementRetire: 'Logement retiré',
  LogementRemis: ({ disponibleLe }) => `Logement remis au guichet, disponible le ${enFrancais(disponibleLe)}`,
  LogementReserve: ({ jusquau, commission }) =>
    [
      `Logement retenu pour un ménage${commission === undefined ? '' : ' par la commission'}`,
      ...(jusquau ? [`jusqu’au ${dernierJour(jusquau)}`] : []),
    ].join(', '),
  RetenueProlongee: ({ jusquau }) => `Retenue prolongée jusqu’au ${dernierJour(jusquau)}`,
  RetenueMaintenue: 'Logement accepté par le ménage : retenu jusqu’à la décision',
  RetenueRetablie: ({ jusquau }) =>
    jusquau
      ? `Retenue rétablie, une réponse ayant été reprise, jusqu’au ${dernierJour(jusquau)}`
      : 'Retenue rétablie jusqu’à la décision, une réponse ayant été reprise',
  LogementLibere: 'Logement rendu disponible',
  LogementAttribue: 'Logement attribué',
  LiberationRattachee: 'Ménage dont le départ a libéré le logement : connu',
  LiberationDetachee: 'Ménage dont le départ a libéré le logement : retiré',
  PhotoAjoutee: 'Photo ajoutée',
  PhotoRetiree: 'Photo retirée',
  LocationChoisieOuverte: ({ mode, jusquau }) =>
    `${mode === 'bourse-echange' ? 'Ouvert à la bourse d’échange' : 'Ouvert en location choisie'} jusqu’au ${enFrancais(jusquau)}`,
  LocationChoisieFermee: 'Candidatures fermées',
  CandidatureDeposee: 'Candidature d’un ménage',
  CandidatureRetiree: 'Candidature retirée',
  OccupantInscrit: 'Offert en échange par le ménage qui l’occupe',
  OccupantDesinscrit: 'N’est plus offert en échange par le ménage qui l’occupe',
  OccupantParti: 'Libéré par le ménage qui l’occupait',
  SuccesseurSuivi: 'Successeur du réservataire ou du gestionnaire suivi',
  LogementTransfere: 'Logement transféré au successeur du bailleur',
};
