import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { calendrierGuyane } from '../../../src/base/calendrier-guyane.js';
import { creerSource, reserve } from '../../../src/base/source.js';
import { lireConfiguration } from '../../../src/configuration.js';
import type { Acteur } from '../../../src/domaine/noyau/acteur.js';
import { amorcerCharte } from '../../../src/journal/amorce.js';
import { INFORMATION } from '../../../src/journal/informations.js';
import { LignesEnNombre } from '../../../src/journal/lignes-en-nombre.js';
import { Coffre } from '../../../src/journal/cles.js';
import type { Demande, Reponse, Resultat } from '../../../src/journal/porte.js';
import { PortePostgresql, type OptionsPorte } from '../../../src/journal/porte-postgresql.js';
import { baseNeuve } from '../../soutien/base.js';
import { pilote } from '../../domaine/soutien/gestes.js';

export const OPERATION = 'LHI-CACL';
const secret = (nom: string) => createHash('sha256').update(nom).digest();
/** What RELOGEMENT_CLE_MAITRE is here, for the commands. */
export const MAITRE = 'clé maîtresse des essais';
const CLE_MAITRE = lireConfiguration({ RELOGEMENT_CLE_MAITRE: MAITRE }).cleMaitre;

export type GesteDemande = Pick<Demande, 'agregat' | 'id' | 'acte' | 'corps' | 'acteur'> & Partial<Demande>;

/** A command with a key of its own, unless one is given. */
export const demande = (geste: GesteDemande): Demande => ({
  cle: randomUUID(),
  correlation: 'essai',
  ...geste,
});

/** The answer of a command that must have been accepted. */
export function accepte(resultat: Resultat): Reponse {
  if (!resultat.ok) throw new Error(`Refusé : ${resultat.refus.regle} ${resultat.refus.motif}`);
  return resultat.reponse;
}

/** A real journal on a database of its own. */
export class Journal {
  private readonly portes: { readonly fermer: () => Promise<void> }[] = [];

  private constructor(
    readonly url: string,
    readonly client: Client,
    readonly coffre: Coffre,
    private readonly effacerBase: () => Promise<void>,
  ) {}

  static async ouvrir(): Promise<Journal> {
    const base = await baseNeuve();
    const client = new Client({ connectionString: base.url });
    client.on('error', () => undefined);
    await client.connect();
    return new Journal(base.url, client, new Coffre(CLE_MAITRE), () => base.fermer());
  }

  /** A door of its own connections: what another process of the service would have. */
  async porte(options: Partial<OptionsPorte> = {}): Promise<PortePostgresql> {
    const source = await creerSource(this.url, { chemin: 'porte', connexions: 4 }).initialize();
    this.portes.push({ fermer: () => source.destroy() });
    return new PortePostgresql({
      reserve: reserve(source),
      cleMaitre: CLE_MAITRE,
      secretEmpreintes: secret('empreintes'),
      calendrier: calendrierGuyane(),
      ...options,
    });
  }

  /** The lines of the informations of several households, carried out through that door. */
  async informations(porte: PortePostgresql) {
    const source = await creerSource(this.url, { connexions: 1 }).initialize();
    this.portes.push({ fermer: () => source.destroy() });
    return new LignesEnNombre(reserve(source), CLE_MAITRE, porte, INFORMATION);
  }

  /** A door, the charter published, an operation declared and defined on 5 January 2026. */
  async porteAmorcee(options: Partial<OptionsPorte> = {}): Promise<PortePostgresql> {
    const porte = await this.porte(options);
    await amorcerCharte(porte);
    const corps = {
      ...{ code: OPERATION, programme: 'LHI', nom: 'Habitat indigne', definieLe: '2026-01-05' },
      communes: ['Cayenne', 'Matoury'],
    };
    accepte(
      await porte.executer(
        demande({ agregat: 'operation', id: OPERATION, acte: 'DeclarerOperation', acteur: pilote, corps }),
      ),
    );
    return porte;
  }

  async lignes<L extends object = Record<string, unknown>>(sql: string, ...valeurs: unknown[]): Promise<L[]> {
    return (await this.client.query<L>(sql, valeurs)).rows;
  }

  async fermer(): Promise<void> {
    for (const { fermer } of this.portes) await fermer();
    await this.client.end().catch(() => undefined);
    await this.effacerBase();
  }
}

export const MENAGE = {
  operation: OPERATION,
  commune: 'Cayenne',
  identite: { nom: 'Canarivoire', prenom: 'Élodie', telephone: '0694123456', langue: 'canarilusitain' },
  situation: { statutOccupation: 'locataire', nombrePersonnes: 4, ressourcesMensuelles: 1234.5 },
  souhaits: { communes: ['Matoury'] },
};

export const ouverture = (id: string, particularites: object = {}): GesteDemande => ({
  agregat: 'dossier',
  id,
  acte: 'OuvrirDossier',
  acteur: pilote,
  corps: { reference: `LHI-${id}`, ...MENAGE, ...particularites },
});

export const note = (id: string, acteur: Acteur, texte = 'Rien à signaler'): GesteDemande => ({
  agregat: 'dossier',
  id,
  acte: 'AjouterNote',
  acteur,
  corps: { note: texte },
});
