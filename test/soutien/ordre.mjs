import { relative, sep } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** The longest first, so that no worker ends alone with one of them: a browser's tours, whole stacks, then what waits on servers. */
const LONGS = [
  'web/pages',
  'embarque/demarrer',
  'web/',
  'pannes/',
  'domaine/modele',
  'workflows/',
  'journal/',
  'api/',
];

const rang = ({ path, context }) => {
  const nom = relative(`${context.config.rootDir}/test`, path).split(sep).join('/');
  const trouve = LONGS.findIndex((debut) => nom.startsWith(debut));
  return trouve === -1 ? LONGS.length : trouve;
};

export default class LongsDAbord extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rang(a) - rang(b));
  }
}
