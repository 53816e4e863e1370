import { calendrierGuyane } from '../base/calendrier-guyane.js';
import { prendreRoles } from '../base/roles.js';
import { creerSource, reserve, type OptionsSource } from '../base/source.js';
import type { Configuration } from '../configuration.js';
import { diffusions } from '../diffusion/politique.js';
import { Brouillons } from '../journal/brouillons.js';
import { INFORMATION } from '../journal/informations.js';
import { LignesEnNombre, type Sorte } from '../journal/lignes-en-nombre.js';
import { PASSATION } from '../journal/passations.js';
import { PortePostgresql } from '../journal/porte-postgresql.js';
import { Signal } from '../journal/signal.js';

/**
 * What every role stands on: the door with its own connections, others for reading, others for what is written beside the
 * journal, each under its PostgreSQL role, and the signal between processes. `noms`: this process shows people's names.
 */
export async function poserSocle(configuration: Configuration, { noms }: { readonly noms: boolean }) {
  const url = configuration.databaseUrl;
  const sous = await prendreRoles(url);
  const ouvrir = (options: OptionsSource) => creerSource(url, options).initialize();
  const [ecriture, lecture, intendance] = await Promise.all([
    ouvrir({ nom: 'relogement-porte', chemin: 'porte', connexions: 6, ...sous('ecrivain') }),
    ouvrir({ nom: 'relogement-lecture', connexions: 6, ...sous(noms ? 'personnel' : 'lecteur') }),
    ouvrir({ nom: 'relogement-intendance', connexions: 4, ...sous('intendant') }),
  ]);
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
  const enNombre = <P extends string, M extends object>(sorte: Sorte<P, M>) =>
    new LignesEnNombre(reserve(ecriture), configuration.cleMaitre, porte, sorte);
  return {
    porte,
    passations: enNombre(PASSATION),
    informations: enNombre(INFORMATION),
    brouillons: new Brouillons(reserve(ecriture), configuration.cleMaitre),
    signal,
    calendrier,
    lecture: reserve(lecture),
    intendance: reserve(intendance),
    async fermer() {
      await signal.fermer();
      await Promise.all([ecriture, lecture, intendance].map((source) => source.destroy()));
    },
  };
}

export type Socle = Awaited<ReturnType<typeof poserSocle>>;
