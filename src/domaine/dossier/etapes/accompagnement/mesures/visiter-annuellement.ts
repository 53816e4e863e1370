import { note } from '../../../../noyau/champs.js';
import type { Contexte } from '../../../../contexte.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import type { EtatDossier } from '../../../etat.js';
import { premierRefus } from '../../../conditions.js';
import { accordMesure, CHAMP_MESURE, champMesurePour, mandat } from './champ-mesure.js';
import type { Mesure } from './etat.js';
import { aVisiter, demandentVisite } from './visites.js';

const champs = { mesure: CHAMP_MESURE, compteRendu: note('Compte rendu de la visite') };

const visitables = (etat: EtatDossier, contexte: Contexte): readonly Mesure[] =>
  aVisiter(etat).filter((m) => mandat(m, contexte) === null);

/** The visit at home at least once a year, under a GLA or a watch (R3.26), by who was entrusted with it and as the household agrees (R3.67). */
export const FaireVisiteAnnuelle = acteDossier({
  type: 'FaireVisiteAnnuelle',
  libelle: 'Faire la visite annuelle',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    mesure: champMesurePour(visitables(etat, contexte), contexte),
  }),
  admissible: (etat, contexte) =>
    visitables(etat, contexte).length > 0
      ? null
      : refuser('R3.26', 'Aucune mesure ni veille ne demande de visite annuelle.'),
  decider(etat, { mesure: id, compteRendu }, contexte) {
    const mesure = demandentVisite(etat).find((m) => m.id === id);
    if (!mesure)
      return refuser('R3.26', 'Cette mesure ne demande pas de visite annuelle.', 'conflit', 'mesure');
    return (
      premierRefus(mandat(mesure, contexte), accordMesure(etat, mesure)) ?? {
        evenements: [{ type: 'VisiteAnnuelleFaite', donnees: { mesure: id }, personnel: { compteRendu } }],
      }
    );
  },
});
