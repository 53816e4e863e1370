import { principal } from './principal.mjs';

await principal(() => console.log('Construction à jour.'), { pages: true, dire: console.log });
