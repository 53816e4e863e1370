import { principal } from './principal.mjs';

await principal(() => import('../dist/src/embarque/demarrer.js'), { pages: true, dire: console.log });
