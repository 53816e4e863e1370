import { date, instant, texte } from '../noyau/champs.js';
import { dateCayenne } from '../noyau/instants.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { aQui, finPublication, publicationEchue } from './conditions.js';
import { disponibiliteAdmise } from './regles-offre.js';

/** Says that an offer still stands: its validity starts again, even when it had lapsed (R4.16). */
export const RenouvelerPublication = acteLogement({
  type: 'RenouvelerPublication',
  libelle: 'Renouveler la publication',
  roles: ['bailleur', 'pilote'],
  champs: {},
  admissible(etat, contexte) {
    const refus = aQui(etat, contexte);
    if (refus || etat.statut === 'disponible' || etat.statut === 'expire') return refus;
    return refuser('R4.16', 'Seule une offre disponible ou échue se renouvelle.');
  },
  decider: (_etat, _commande, contexte) => ({
    evenements: [{ type: 'PublicationRenouvelee', donnees: { valableJusquau: finPublication(contexte) } }],
  }),
});

/** The validity of an offer has ended: only the procedure says so, naming the deadline it saw (R4.16, R7.8). */
export const ConstaterPublicationEchue = acteLogement({
  type: 'ConstaterPublicationEchue',
  libelle: 'Constater la fin de validité d’une offre',
  roles: 'procedure',
  champs: { le: instant('Échéance constatée') },
  decider(etat, { le }, { maintenant }) {
    if (etat.statut !== 'disponible' || etat.valableJusquau !== le)
      return refuser('R4.16', 'L’offre a été renouvelée, ou n’est plus au guichet.');
    return publicationEchue(etat, maintenant) || maintenant === le
      ? { evenements: [{ type: 'PublicationEchue', survenuLe: le, donnees: { le } }] }
      : refuser('R4.16', 'L’offre est encore valable.', 'plus-tard');
  },
});

/**
 * Gives a dwelling back to the guichet unique: withdrawn, lapsed, or left by the household it was attributed to. That one is
 * then who freed it (R4.10, R4.22).
 */
export const RemettreAuGuichet = acteLogement({
  type: 'RemettreAuGuichet',
  libelle: 'Remettre le logement au guichet',
  roles: ['bailleur', 'pilote'],
  champs: {
    disponibleLe: date('Disponible le'),
    motif: texte('Motif', { aide: 'Sans nom de personne' }),
  },
  lit: (_commande, { dossier }) => (dossier ? { dossier } : {}),
  admissible(etat, contexte) {
    const refus = aQui(etat, contexte);
    if (refus) return refus;
    if (etat.statut === 'disponible') return refuser('R4.10', 'Ce logement est déjà au guichet.');
    return etat.statut === 'reserve'
      ? refuser('R4.10', 'Ce logement est retenu pour un ménage : il n’a pas quitté le guichet.')
      : null;
  },
  decider(etat, { disponibleLe, motif }, contexte) {
    const loin = disponibiliteAdmise(disponibleLe, contexte);
    if (loin) return loin;
    const occupant = etat.statut === 'attribue' ? contexte.lus.dossier : undefined;
    const encore =
      occupant?.statut !== 'clos' &&
      occupant?.propositions.some((p) => p.logement === etat.id && p.etat === 'attribuee');
    if (encore) {
      return refuser('R4.22', 'Le ménage à qui ce logement est attribué y vit, ou va y entrer.');
    }
    if (disponibleLe < dateCayenne(etat.publieLe ?? disponibleLe) && etat.statut === 'attribue')
      return refuser('R4.22', 'Cette date précède la publication du logement.', 'invalide', 'disponibleLe');
    const liberePar = etat.statut === 'attribue' && etat.dossier ? { libereParDossier: etat.dossier } : {};
    const donnees = { disponibleLe, motif, valableJusquau: finPublication(contexte), ...liberePar };
    return { evenements: [{ type: 'LogementRemis', donnees }] };
  },
});
