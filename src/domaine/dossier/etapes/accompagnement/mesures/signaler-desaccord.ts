import { choix, facultatif, note } from '../../../../noyau/champs.js';
import { dateCayenne, enFrancais } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { enqueteValidee } from '../conditions.js';
import type { EtatDossier } from '../../../etat.js';
import { premierRefus } from '../../../conditions.js';
import { accordMesure, CHAMP_MESURE, champMesurePour, mandat, mesuresPour } from './champ-mesure.js';
import { AUTEURS_DESACCORD, desaccordsOuverts, mesureDe, OBJETS_DESACCORD } from './etat.js';

const champs = {
  objet: choix('Désaccord sur', OBJETS_DESACCORD),
  de: choix('De la part de', AUTEURS_DESACCORD),
  mesure: facultatif(CHAMP_MESURE),
  motif: note('Motif'),
};

/** R3.184: a disagreement is about something of the dossier: its diagnostic; a measure open, or proposed by the diagnostic or an orientation. */
function sansObjet(
  { faits, accompagnement }: EtatDossier,
  objet: keyof typeof OBJETS_DESACCORD,
): Refus | null {
  const { mesures, orientations } = accompagnement;
  if (objet === 'orientation' || faits['diagnostic']) return null;
  if (objet === 'diagnostic')
    return refuser('R3.184', 'Le diagnostic n’est pas encore réalisé.', 'conflit', 'objet');
  return mesures.length > 0 || orientations.some((o) => o.mesures.length > 0)
    ? null
    : refuser('R3.184', 'Aucune mesure n’est ouverte ni préconisée.', 'conflit', 'objet');
}

/**
 * A disagreement on the diagnostic or on a measure: it goes to arbitration (R3.13). A partner speaks of the measures entrusted to it, as
 * long as the household agrees; the household's own disagreement is always heard (R3.67). The same one is not told twice while it waits
 * (R3.139).
 */
export const SignalerDesaccord = acteDossier({
  type: 'SignalerDesaccord',
  libelle: 'Signaler un désaccord',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire', 'pilote'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    mesure: facultatif(champMesurePour(mesuresPour(etat, contexte), contexte)),
  }),
  admissible: enqueteValidee,
  decider(etat, { objet, de, mesure, motif }, contexte) {
    const { acteur } = contexte;
    const partenaire = acteur.type === 'personne' && acteur.role === 'partenaire';
    const visee = mesure ? mesureDe(etat, mesure) : undefined;
    if (mesure && !visee) return refuser('R3.8', 'Cette mesure n’existe pas.', 'invalide', 'mesure');
    if (objet === 'mesure' && !visee && partenaire)
      return refuser('R3.67', 'Dites de laquelle de vos mesures il s’agit.', 'invalide', 'mesure');
    const rienDit = sansObjet(etat, objet);
    if (rienDit) return rienDit;
    const refus =
      visee &&
      premierRefus(mandat(visee, contexte), partenaire && de !== 'menage' && accordMesure(etat, visee));
    if (refus) return refus;
    const pareil = desaccordsOuverts(etat).find(
      (d) => d.objet === objet && d.de === de && d.mesure === (mesure ?? null),
    );
    if (pareil)
      return refuser(
        'R3.139',
        `Ce désaccord est déjà signalé (le ${enFrancais(dateCayenne(pareil.fait.le))}), et attend son arbitrage.`,
        'conflit',
        'objet',
      );
    const donnees = {
      desaccord: `d${etat.accompagnement.desaccords.length + 1}`,
      objet,
      de,
      ...(mesure ? { mesure } : {}),
    };
    return { evenements: [{ type: 'DesaccordSignale', donnees, personnel: { motif } }] };
  },
});
