// Says what the first load of the pages weighs, and fails when it is too much for a phone on a poor network.
import { principal } from './principal.mjs';
import { poidsPremierChargement } from './web/poids.mjs';

const MAXIMUM = 250_000;
const ko = (octets) => `${Math.round(octets / 1000)} ko`;

await principal(
  async () => {
    const poids = await poidsPremierChargement();
    console.log(`Script du premier chargement : ${ko(poids)} compressés, pour ${ko(MAXIMUM)} au plus.`);
    if (poids > MAXIMUM) process.exitCode = 1;
  },
  { pages: true },
);
