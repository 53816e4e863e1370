import { PROCEDURE_ACTEUR } from '../src/domaine/noyau/acteur.js';
import type { DemandeProcedure, Ports } from './ports.js';
import type { ActivitesLogement, ActivitesSuccession } from './types.js';

const demande = (
  agregat: DemandeProcedure['agregat'],
  id: string,
  acte: string,
  corps: object,
  cle: string,
): DemandeProcedure => ({
  ...{ agregat, id, acte, corps, cle, correlation: cle },
  ...{ acteur: PROCEDURE_ACTEUR, parCleSeule: true, sansReveil: false },
});

/** Before the id of a dossier among those of dwellings, in the walk of a succession. */
const DOSSIER_SUIVI = '~';

/** What lapses of a dwelling: said to the dwelling, or of a hold to the dossier that it is for. Refusals leave it as it is. */
export function activitesLogement(ports: Ports): ActivitesLogement & ActivitesSuccession {
  return {
    async constaterEcheance({ logement, version, echeance: { genre, le, dossier, proposition } }) {
      const cle = `${logement}:${version}:${genre}`;
      const commande =
        genre === 'retenue' && dossier !== undefined
          ? demande('dossier', dossier, 'ConstaterRetenueEchue', { logement, proposition, le }, cle)
          : demande('logement', logement, 'ConstaterPublicationEchue', { le }, cle);
      await ports.porte.executer(commande);
      return ports.lireEcheance(logement);
    },
    logementsDeSuccession: (page) => ports.logementsDeSuccession(page),
    async transfererLogement({ logement, fait, de, vers }) {
      const cle = `${logement}:${fait}:transfererLogement`;
      const retour = fait.startsWith(`organisation-${vers}@`);
      const commande = logement.startsWith(DOSSIER_SUIVI)
        ? demande('dossier', logement.slice(1), 'SuivreSuccession', { de, vers, retour }, cle)
        : demande('logement', logement, 'TransfererLogement', { de, vers, retour }, cle);
      const resultat = await ports.porte.executer(commande);
      return resultat.ok ? null : resultat.refus.regle;
    },
  };
}
