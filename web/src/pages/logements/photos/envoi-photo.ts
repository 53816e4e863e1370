import { nouvelleCle } from '../../../api/cle.ts';
import { erreurDe, sansReponse } from '../../../api/probleme.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];
/** What the API reads at all; the charter's own limit is told by it. */
const TAILLE_MAX = 20_000_000;

export const PHOTOS_ACCEPTEES = TYPES.join(',');

/** Why a file cannot be a photo, before it is sent; null when it may be. */
export function refusPhoto({ name, size, type }: Pick<File, 'name' | 'size' | 'type'>): string | null {
  if (!TYPES.includes(type)) return `« ${name} » n’est pas une photo JPEG, PNG ou WebP.`;
  if (size === 0) return `« ${name} » est vide.`;
  return size > TAILLE_MAX ? `« ${name} » dépasse 20 Mo : réduisez-la d’abord.` : null;
}

/** The percent sent, from the bytes sent out of all. */
export const pourcent = (envoyes: number, total: number): number =>
  total === 0 ? 0 : Math.min(100, Math.round((100 * envoyes) / total));

/**
 * Sends one photo, telling how far it is. `fetch` does not tell what was sent: this one does.
 * @throws ErreurApi
 */
export function envoyerPhoto(
  logement: string,
  photo: { readonly fichier: File; readonly legende: string },
  surAvancement: (pourcent: number) => void,
): Promise<void> {
  const corps = new FormData();
  if (photo.legende !== '') corps.append('legende', photo.legende);
  corps.append('photo', photo.fichier);
  return new Promise((resolve, reject) => {
    const requete = new XMLHttpRequest();
    requete.open('POST', `/api/logements/${encodeURIComponent(logement)}/photos`);
    requete.responseType = 'json';
    requete.setRequestHeader('accept', 'application/json');
    requete.setRequestHeader('idempotency-key', nouvelleCle());
    requete.upload.addEventListener('progress', (e) => surAvancement(pourcent(e.loaded, e.total)));
    requete.addEventListener('error', () => reject(sansReponse()));
    requete.addEventListener('abort', () => reject(sansReponse()));
    requete.addEventListener('load', () => {
      if (requete.status >= 200 && requete.status < 300) resolve();
      else reject(erreurDe(requete.status, requete.response));
    });
    requete.send(corps);
  });
}
