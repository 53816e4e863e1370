import { InformerMenage } from '../domaine/dossier/etapes/concertation/informer-menage.js';
import { dateCayenne, instantCayenne } from '../domaine/noyau/instants.js';
import type { MotInformation } from './porte.js';
import type { Sorte } from './lignes-en-nombre.js';

const MIDI = 12;

/** The information of a household by an action of several; told after its day, at noon of that day (R1.15, R1.30). */
export const INFORMATION: Sorte<never, MotInformation> = {
  nom: 'information',
  propres: [],
  rien: { le: '', corps: {} },
  demande: (_ligne, { le, corps }) => ({
    ...{ acte: InformerMenage.type, corps, parCleSeule: true },
    ...(le !== '' && le < dateCayenne(new Date().toISOString())
      ? { survenuLe: instantCayenne(le, MIDI) }
      : {}),
  }),
};
