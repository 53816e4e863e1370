import { principal } from './principal.mjs';

await principal(() => console.log('Construction à jour.'), console.log);
