import type { Contexte } from '../../../contexte.js';
import { choix, facultatif, reference, texte } from '../../../noyau/champs.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { SUITES_LOGEMENT_LIBERE } from './etat.js';

const AUCUN = refuser('R4.87', 'Aucun logement ordinaire libéré n’attend de suite.');
const AUTRE_BAILLEUR = refuser('R0.6', 'Ce logement revient à un autre bailleur.', 'interdit');

/** The bailleur that the dwelling goes back to. */
function bailleurAttendu({ demenagement: { origine } }: EtatDossier, { acteur }: Contexte): string | Refus {
  if (!origine || origine.suite !== null) return AUCUN;
  const autre =
    acteur.type === 'personne' && acteur.role === 'bailleur' && acteur.organisation !== origine.bailleur;
  return autre ? AUTRE_BAILLEUR : origine.bailleur;
}

/** R4.88: the dwelling is that bailleur's, and at the guichet; nobody else is said to have freed it. */
function auGuichet({ id }: EtatDossier, bailleur: string, { lus: { logement } }: Contexte): Refus | null {
  const refus = (motif: string) => refuser('R4.88', motif, 'invalide', 'logement');
  if (logement?.bailleur !== bailleur)
    return refus('Nommez le logement que ce bailleur a publié au guichet : celui que le ménage a quitté.');
  if (logement.dossier === id) return refus('Ce ménage entre dans ce logement : il ne l’a pas libéré.');
  if (logement.statut !== 'disponible' && logement.statut !== 'reserve')
    return refus('Ce logement n’est pas au guichet : publiez-le ou remettez-le d’abord.');
  return (logement.libereParDossier ?? id) === id
    ? null
    : refus('Un autre ménage est dit avoir libéré ce logement.');
}

/** The bailleur says what becomes of the ordinary dwelling that the household left: at the guichet again, or why not (R4.87, R4.88). */
export const TraiterLogementLibere = acteDossier({
  type: 'TraiterLogementLibere',
  libelle: 'Dire la suite donnée au logement libéré',
  etape: 'demenagement',
  roles: ['bailleur', 'pilote'],
  memeClos: true,
  champs: {
    suite: choix('Suite', SUITES_LOGEMENT_LIBERE),
    logement: facultatif(
      reference('Logement remis au guichet', 'logement', {
        aide: 'Publiez-le d’abord, ou remettez-le au guichet',
      }),
    ),
    motif: facultatif(
      texte('Motif', { aide: 'Sans nom de personne ; attendu quand le logement ne revient pas' }),
    ),
  },
  lit: ({ logement }) => (logement === undefined ? {} : { logement }),
  admissible(etat, contexte) {
    const attendu = bailleurAttendu(etat, contexte);
    return estRefus(attendu) ? attendu : null;
  },
  decider(etat, { suite, logement, motif }, contexte) {
    const bailleur = bailleurAttendu(etat, contexte);
    if (estRefus(bailleur)) return bailleur;
    if (suite !== 'au-guichet') {
      return motif === undefined
        ? refuser('R4.88', 'Dites pourquoi ce logement ne revient pas au guichet.', 'invalide', 'motif')
        : { evenements: [{ type: 'LogementLibereTraite', donnees: { suite, motif } }] };
    }
    const refus = auGuichet(etat, bailleur, contexte);
    if (refus || logement === undefined) return refus ?? AUCUN;
    const rattachee = { type: 'LiberationRattachee', donnees: { dossier: etat.id } };
    const deja = contexte.lus.logement?.libereParDossier === etat.id;
    return {
      evenements: [{ type: 'LogementLibereTraite', donnees: { suite, logement } }],
      ailleurs: deja ? [] : [{ agregat: 'logement', id: logement, evenements: [rattachee] }],
    };
  },
});
