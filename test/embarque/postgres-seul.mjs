// Runs the embedded PostgreSQL of a data folder from a process of its own, to be killed by a test.
import { demarrerPostgres } from '../../dist/src/embarque/postgres.js';

const postgres = await demarrerPostgres({ donnees: process.argv[2] });
process.on('SIGTERM', () => void postgres.arreter().then(() => process.exit(0)));
console.log(JSON.stringify({ url: postgres.url, pid: postgres.pid }));
