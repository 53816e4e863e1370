import { choix, entier, facultatif, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { aQui } from './conditions.js';

/** Pictures that are taken, by content type. */
export const TYPES_PHOTO = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP' } as const;
const COTE_MAX = 12_000;
const EMPREINTE = { motif: '^[0-9a-f]{64}$', dit: 'doit être une empreinte SHA-256' };

/** Joins a picture whose bytes were read and stored by its own route (R4.20). */
export const AjouterPhoto = acteLogement({
  type: 'AjouterPhoto',
  libelle: 'Ajouter une photo',
  roles: ['bailleur', 'pilote', 'referent'],
  routePropre: true,
  champs: {
    id: texte('Empreinte', { max: 64, forme: EMPREINTE }),
    type: choix('Format', TYPES_PHOTO),
    largeur: entier('Largeur (pixels)', 1, COTE_MAX),
    hauteur: entier('Hauteur (pixels)', 1, COTE_MAX),
    octets: entier('Taille (octets)', 1, 20_000_000),
    legende: facultatif(texte('Légende', { max: 120, aide: 'Sans nom de personne' })),
  },
  admissible(etat, contexte) {
    const { photosParLogement } = contexte.charte.guichet;
    return (
      aQui(etat, contexte) ??
      (etat.photos.length < photosParLogement
        ? null
        : refuser('R4.20', `Un logement porte ${photosParLogement} photos au plus.`, 'conflit', 'photo'))
    );
  },
  decider(etat, photo, { charte }) {
    const { photoMegaoctets } = charte.guichet;
    if (photo.octets > photoMegaoctets * 1_000_000)
      return refuser('R4.20', `Une photo pèse ${photoMegaoctets} Mo au plus.`, 'invalide', 'photo');
    return etat.photos.some(({ id }) => id === photo.id)
      ? refuser('R4.20', 'Cette photo est déjà jointe.', 'conflit', 'photo')
      : { evenements: [{ type: 'PhotoAjoutee', donnees: photo }] };
  },
});

/** Takes a picture away: its bytes are destroyed (R4.20). */
export const RetirerPhoto = acteLogement({
  type: 'RetirerPhoto',
  libelle: 'Retirer une photo',
  roles: ['bailleur', 'pilote', 'referent'],
  routePropre: true,
  champs: { photo: texte('Empreinte', { max: 64, forme: EMPREINTE }), motif: texte('Motif') },
  admissible: aQui,
  decider: ({ photos }, donnees) =>
    photos.some(({ id }) => id === donnees.photo)
      ? { evenements: [{ type: 'PhotoRetiree', donnees }] }
      : refuser('R4.20', 'Ce logement n’a pas cette photo.', 'absent', 'photo'),
});
