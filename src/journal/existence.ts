import type { NomAgregat } from '../domaine/agregats.js';
import type { ActeQuelconque } from '../domaine/noyau/acte.js';
import { refuser, type Refus } from '../domaine/noyau/refus.js';
import { nomFlux, type FluxLu } from './flux.js';
import type { Lu } from './lecture.js';

/** Streams whose id is a code that people write. Those of organisations are in small letters only. */
const AVEC_CODE: readonly NomAgregat[] = ['operation', 'charte'];

/** Opens a stream under a code that may already be taken in another writing. */
export const nommeParCode = ({ cree }: ActeQuelconque, agregat: NomAgregat): boolean =>
  cree === true && AVEC_CODE.includes(agregat);

const NOMS: Readonly<Record<NomAgregat, string>> = {
  charte: 'Cette version de la charte',
  commission: 'Cette commission',
  dossier: 'Ce dossier',
  logement: 'Ce logement',
  operation: 'Cette opération',
  organisation: 'Cette organisation',
  referent: 'Ce référent',
};

export function existence(acte: ActeQuelconque, { agregat, version }: FluxLu): Refus | null {
  if (acte.cree) return version > 0 ? refuser('R0.8', `${NOMS[agregat]} existe déjà.`) : null;
  return version === 0 && !acte.ouvreAuBesoin
    ? refuser('R0.6', `${NOMS[agregat]} n’existe pas, ou n’est pas de votre ressort.`, 'absent')
    : null;
}

/** R0.87: a code that differs by its case only is the same one. */
export function jumeau(flux: FluxLu, { jumeaux }: Lu): Refus | null {
  const [autre] = jumeaux.get(nomFlux(flux)) ?? [];
  const champ = flux.agregat === 'charte' ? 'version' : 'code';
  return autre === undefined
    ? null
    : refuser('R0.87', `${NOMS[flux.agregat]} existe déjà, sous le code « ${autre} ».`, 'conflit', champ);
}
