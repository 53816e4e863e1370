import { effacerDonnees } from '../../dist/src/embarque/donnees.js';

export default async function apresTout() {
  const { donnees, postgres } = globalThis.postgresDeTest;
  await postgres.arreter();
  await effacerDonnees(donnees);
}
