import { texte } from '../../../noyau/champs.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { attribution } from '../../etat.js';
import { propositionsRendues } from '../../rendu.js';
import { CHAMP_LOGEMENT_RENDU, reprendreLogement } from './reprendre-logement.js';

const champs = { motif: texte('Motif'), logement: CHAMP_LOGEMENT_RENDU };

/**
 * Reopens a closed dossier; the procedure takes it up again where its facts stand (R0.3, R0.5). The home that the closing gave back
 * is the household's again while it is free (R6.21). One kept at the closing may have gone back to the guichet since: the household
 * then lives there no more, and is owed another one (R4.1, R4.22).
 */
export const RouvrirDossier = acteDossier({
  type: 'RouvrirDossier',
  libelle: 'Rouvrir le dossier',
  roles: ['referent', 'pilote'],
  memeClos: true,
  champs,
  champsPour: (etat) => (propositionsRendues(etat).length > 0 ? champs : { motif: champs.motif }),
  lit: (_commande, etat) => ({
    logement: [attribution(etat), ...propositionsRendues(etat)].flatMap((p) => p?.logement ?? []),
  }),
  admissible({ statut, liens }) {
    if (liens.horsCompte)
      return refuser(
        'R2.55',
        'Le parcours du ménage continue dans un autre dossier : annulez-y la réunion, ou la décohabitation.',
      );
    return statut === 'clos' ? null : refuser('R0.3', 'Le dossier n’est pas clos.');
  },
  decider(etat, { logement: voulu, ...personnel }, contexte) {
    const reprise = reprendreLogement(etat, voulu, contexte);
    if (estRefus(reprise)) return reprise;
    const attribuee = attribution(etat);
    const logement = contexte.lus.logements?.find(({ id }) => id === attribuee?.logement);
    const encore = logement?.statut === 'attribue' && logement.dossier === contexte.id;
    const quittee = attribuee && logement && !encore ? { quittee: attribuee.id } : {};
    return {
      evenements: [{ type: 'DossierRouvert', donnees: { ...quittee, ...reprise.donnees }, personnel }],
      ailleurs: reprise.ailleurs,
    };
  },
});
