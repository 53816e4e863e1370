import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const parent = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The root of the clone, from the sources as from the build. */
export const RACINE = basename(parent) === 'dist' ? dirname(parent) : parent;
