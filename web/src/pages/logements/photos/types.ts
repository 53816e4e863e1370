import type { components } from '../../../api/types.d.ts';

export type LogementLu = components['schemas']['Logement'];
export type Photo = LogementLu['photos'][number];

/** What a photo shows, for who does not see it: its caption, or its place among those of the dwelling. */
export const direPhoto = (photo: Photo, rang: number, total: number): string =>
  photo.legende ?? `Photo ${rang + 1} sur ${total} du logement`;
