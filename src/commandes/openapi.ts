import 'reflect-metadata';
import { apercevoirDocument } from '../api/openapi/apercu.js';
import { CONTROLEURS_A_COTE } from '../composition/controleurs.js';

/** Writes the OpenAPI document on the standard output. */
process.stdout.write(`${JSON.stringify(await apercevoirDocument(CONTROLEURS_A_COTE), null, 2)}\n`);
