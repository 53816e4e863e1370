import { texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { attribution } from '../../etat.js';

/**
 * Reopens a closed dossier; the procedure takes it up again where its facts stand (R0.3, R0.5). Its dwelling may have gone back to
 * the guichet since: the household then lives there no more, and is owed another one (R4.1, R4.22).
 */
export const RouvrirDossier = acteDossier({
  type: 'RouvrirDossier',
  libelle: 'Rouvrir le dossier',
  roles: ['referent', 'pilote'],
  memeClos: true,
  champs: { motif: texte('Motif') },
  lit: (_commande, etat) => ({ logement: attribution(etat)?.logement }),
  admissible({ statut, liens }) {
    if (liens.horsCompte)
      return refuser(
        'R2.55',
        'Le parcours du ménage continue dans un autre dossier : annulez-y la réunion, ou la décohabitation.',
      );
    return statut === 'clos' ? null : refuser('R0.3', 'Le dossier n’est pas clos.');
  },
  decider(etat, personnel, { id, lus: { logement } }) {
    const attribuee = attribution(etat);
    const encore = logement?.statut === 'attribue' && logement.dossier === id;
    const donnees = attribuee && logement && !encore ? { quittee: attribuee.id } : {};
    return { evenements: [{ type: 'DossierRouvert', donnees, personnel }] };
  },
});
