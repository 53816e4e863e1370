import { DESTINATAIRES, FORMATS_DOCUMENT, LANGUES_DOCUMENT } from '../../../documents/modele.js';
import { horsDeSonMoment } from '../../../documents/moment.js';
import { TITRES_DOSSIER } from '../../../documents/modeles.js';
import { choix, entier, facultatif, texte } from '../../../noyau/champs.js';
import { FORME_COURRIEL } from '../../../noyau/courriel.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

export const MOYENS_REMISE = {
  'main-propre': 'Remis en main propre',
  courrier: 'Envoyé par courrier',
  recommande: 'Envoyé en recommandé avec avis de réception',
  courriel: 'Envoyé par courriel',
} as const;

/** R8.52: nothing is sent to a household by e-mail without an address. */
const sansAdresse = (
  { moyen, destinataire }: { readonly moyen: string; readonly destinataire: string },
  courriel?: string,
): Refus | null =>
  moyen === 'courriel' && destinataire === 'menage' && courriel === undefined
    ? refuser(
        'R8.52',
        'Dites à quelle adresse électronique du ménage le document est envoyé, ou choisissez un autre moyen.',
        'invalide',
        'courriel',
      )
    : null;

const EMPREINTE = { motif: '^[0-9a-f]{64}$', dit: 'doit être une empreinte SHA-256' };
/** Base64 of one megabyte. */
const CONTENU_MAX = 1_400_000;

/** Records a document that was given to someone, its bytes with it (R8.13). The service makes it: what was handed over is what it produced. */
export const RemettreDocument = acteDossier({
  type: 'RemettreDocument',
  libelle: 'Remettre un document',
  roles: ['referent', 'pilote'],
  memeClos: true,
  routePropre: true,
  champs: {
    modele: choix('Document', TITRES_DOSSIER),
    destinataire: choix('Destinataire', DESTINATAIRES),
    langue: choix('Langue', LANGUES_DOCUMENT),
    format: choix('Format', FORMATS_DOCUMENT),
    moyen: choix('Comment il est remis', MOYENS_REMISE),
    courriel: facultatif(texte('Adresse électronique du ménage', { max: 254, forme: FORME_COURRIEL })),
    empreinte: texte('Empreinte', { max: 64, forme: EMPREINTE }),
    versionModele: entier('Version du modèle', 0, 1_000_000),
    genreModele: texte('Genre du modèle', { max: 10 }),
    empreinteModele: texte('Empreinte du modèle', { max: 64, forme: EMPREINTE }),
    octets: texte('Octets', { max: CONTENU_MAX }),
  },
  decider: (etat, { octets, courriel, ...donnees }) =>
    horsDeSonMoment(donnees.modele, etat, donnees.destinataire) ??
    sansAdresse(donnees, courriel) ?? {
      evenements: [
        {
          type: 'DocumentRemis',
          donnees,
          personnel: { octets, ...(courriel === undefined ? {} : { courriel }) },
        },
      ],
    },
});
