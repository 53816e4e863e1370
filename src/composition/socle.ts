import { calendrierGuyane } from '../base/calendrier-guyane.js';
import { creerSource, reserve } from '../base/source.js';
import type { Configuration } from '../configuration.js';
import { diffusions } from '../diffusion/politique.js';
import { PortePostgresql } from '../journal/porte-postgresql.js';
import { Signal } from '../journal/signal.js';

/** What every role stands on: the door with its own connections, others for reading, and the signal between processes. */
export async function poserSocle(configuration: Configuration) {
  const url = configuration.databaseUrl;
  const ecriture = await creerSource(url, {
    nom: 'relogement-porte',
    chemin: 'porte',
    connexions: 6,
  }).initialize();
  const lecture = await creerSource(url, { nom: 'relogement-lecture', connexions: 6 }).initialize();
  const signal = new Signal(url);
  await signal.ouvrir();
  const calendrier = calendrierGuyane();
  const porte = new PortePostgresql({
    reserve: reserve(ecriture),
    cleMaitre: configuration.cleMaitre,
    secretEmpreintes: configuration.secretEmpreintes,
    calendrier,
    sorties: [diffusions],
    signal,
  });
  return {
    porte,
    signal,
    calendrier,
    lecture: reserve(lecture),
    async fermer() {
      await signal.fermer();
      await Promise.all([ecriture.destroy(), lecture.destroy()]);
    },
  };
}

export type Socle = Awaited<ReturnType<typeof poserSocle>>;
