import { createHash } from 'node:crypto';
import { couvre, type Personne } from '../domaine/noyau/acteur.js';
import { dateCayenne } from '../domaine/noyau/instants.js';
import type { EtatOperation } from '../domaine/operation/etat.js';
import { estRefus, type Refus } from '../domaine/noyau/refus.js';
import { immeubleVise } from '../domaine/operation/calendrier/champs.js';
import type { Demande, Histoire, Porte, ReponseUneFois } from '../journal/porte.js';
import { dossiersConnus } from '../vues/dossier.js';
import type { Lecteur } from '../vues/page.js';
import { idDossier } from '../api/requete/identifiants.js';
import type { RechercheDoublons } from '../api/doublons/recherche-doublons.js';
import { adresser } from './adresser.js';
import { DoublonsImport } from './doublons-import.js';
import { COLONNE_DE, type Remarque, FORME_MENAGES } from './colonnes.js';
import { verifierForme } from './fichier-csv.js';
import { lireMenages, type LigneLue, type MenageLu } from './lecture-menages.js';

/** What an import did, line by line. */
export interface RapportImport {
  readonly lignes: number;
  readonly acceptees: number;
  readonly refusees: readonly Remarque[];
  readonly dejaConnues: number;
  readonly avertissements: readonly Remarque[];
}

/** How far an import is, in lines of its file. */
export interface Avancement {
  readonly total: number;
  readonly lignes: number;
  readonly acceptees: number;
  readonly refusees: number;
  readonly dejaConnues: number;
}

export interface OutilsImport {
  readonly porte: Porte;
  readonly histoire: Histoire;
  readonly vues: Lecteur;
}

interface OutilsMenages extends OutilsImport {
  readonly doublons: RechercheDoublons;
}

export interface DemandeImport {
  readonly octets: Buffer;
  /** Idempotency key; null for a dry run, which checks everything and writes nothing. */
  readonly cle: string | null;
  readonly acteur: Personne;
  readonly correlation: string;
  /** Told once the file is known to be readable, then after each slice of it. */
  readonly avancer?: (avancement: Avancement) => void;
}

/** Lines read, then written, at once: what is held in memory does not grow with the file. */
const TRANCHE = 256;

interface Attente {
  readonly ligne: LigneLue;
  readonly menage: MenageLu;
  readonly id: string;
}

/** One import: reads, checks each line against its operation, opens the dossiers, counts. */
class Import {
  private readonly operations = new Map<string, EtatOperation | null>();
  /** First line of each household of the file, and its content. */
  private readonly vus = new Map<string, { readonly ligne: number; readonly contenu: string }>();
  private readonly refusees: Remarque[] = [];
  private readonly avertissements: Remarque[] = [];
  private readonly doublons: DoublonsImport;
  private lignes = 0;
  private acceptees = 0;
  private dejaConnues = 0;

  constructor(
    private readonly outils: OutilsMenages,
    private readonly demande: DemandeImport,
    /** Name of this import; null for a dry run. */
    private readonly envoi: string | null,
    private readonly total: number,
  ) {
    this.doublons = new DoublonsImport(outils.doublons, demande.acteur);
  }

  async mener(): Promise<RapportImport> {
    this.avancer();
    let tranche: Attente[] = [];
    for await (const ligne of lireMenages(this.demande.octets, dateCayenne(new Date().toISOString()))) {
      this.lignes += 1;
      const attente = await this.retenir(ligne);
      if (attente) tranche.push(attente);
      if (tranche.length < TRANCHE) continue;
      await this.ouvrir(tranche);
      tranche = [];
    }
    await this.ouvrir(tranche);
    const { lignes, acceptees, refusees, dejaConnues, avertissements } = this;
    const parLigne = (a: Remarque, b: Remarque) => a.ligne - b.ligne;
    return {
      lignes,
      acceptees,
      refusees: refusees.sort(parLigne),
      dejaConnues,
      avertissements: avertissements.sort(parLigne),
    };
  }

  private avancer(): void {
    const { total, lignes, acceptees, refusees, dejaConnues } = this;
    this.demande.avancer?.({ total, lignes, acceptees, refusees: refusees.length, dejaConnues });
  }

  /** A line that may open a dossier; null when it is refused, or says again what the file already said. */
  private async retenir(ligne: LigneLue): Promise<Attente | null> {
    const { menage } = ligne;
    const refus = menage ? await this.refusOperation(ligne.ligne, menage) : null;
    this.refusees.push(...ligne.refus, ...(refus ?? []));
    if (!menage || refus) return null;
    const id = idDossier(menage.corps.operation, menage.corps.reference);
    const contenu = JSON.stringify(menage.corps);
    const premier = this.vus.get(id);
    if (!premier) {
      this.vus.set(id, { ligne: ligne.ligne, contenu });
      return { ligne: await this.douterDuProgramme(ligne, menage), menage, id };
    }
    this.dejaConnues += 1;
    if (premier.contenu !== contenu) {
      const motif = `déjà à la ligne ${premier.ligne} avec un autre contenu : cette ligne-ci n’est pas reprise`;
      this.avertissements.push({ ligne: ligne.ligne, champ: 'reference', motif });
    }
    return null;
  }

  private async refusOperation(ligne: number, { corps }: MenageLu): Promise<Remarque[] | null> {
    const operation = await this.operation(corps.operation);
    if (!operation)
      return [{ ligne, champ: 'operation', motif: 'cette opération n’est pas déclarée (R0.11)' }];
    if (!operation.communes.includes(corps.commune))
      return [
        {
          ligne,
          champ: 'commune',
          motif: `l’opération ${operation.code} ne porte pas sur cette commune (R0.11)`,
        },
      ];
    if (!couvre(this.demande.acteur, corps.commune))
      return [{ ligne, champ: 'commune', motif: 'cette commune n’est pas de votre ressort (R0.6)' }];
    if (corps.immeuble !== undefined && estRefus(immeubleVise(operation, corps.immeuble)))
      return [{ ligne, champ: 'immeuble', motif: 'l’opération n’a pas d’immeuble de ce code (R1.12)' }];
    return null;
  }

  /** The dossier takes the programme of its operation; a file that says another is told so. */
  private async douterDuProgramme(lue: LigneLue, { programme, corps }: MenageLu): Promise<LigneLue> {
    const operation = await this.operation(corps.operation);
    if (!operation || operation.programme === programme) return lue;
    const motif = `l’opération ${operation.code} est du programme ${operation.programme}, qui est retenu (R0.11)`;
    return {
      ...lue,
      avertissements: [...lue.avertissements, { ligne: lue.ligne, champ: 'programme', motif }],
    };
  }

  private async operation(code: string): Promise<EtatOperation | null> {
    const connue = this.operations.get(code);
    if (connue !== undefined) return connue;
    const lue = (await this.outils.histoire.lireEtat('operation', code))?.etat ?? null;
    this.operations.set(code, lue);
    return lue;
  }

  private async ouvrir(lues: readonly Attente[]): Promise<void> {
    const tranche = await adresser(this.outils.vues, lues, this.demande.acteur);
    const semblables = await this.doublons.relever(
      tranche.map(({ ligne, id, menage }) => ({
        ...{ ligne: ligne.ligne, dossier: id, identite: menage.corps.identite },
      })),
    );
    const issues = this.envoi === null ? await this.essayer(tranche) : await this.ecrire(tranche, this.envoi);
    for (const [rang, { ligne }] of tranche.entries()) this.compter(ligne.ligne, issues[rang] ?? null);
    const refuses = new Set(this.refusees.map((r) => r.ligne));
    this.avertissements.push(
      ...tranche.filter((a) => !refuses.has(a.ligne.ligne)).flatMap((a) => a.ligne.avertissements),
      ...semblables.filter((r) => !refuses.has(r.ligne)),
    );
    this.avancer();
  }

  private async essayer(tranche: readonly Attente[]): Promise<('deja' | null)[]> {
    const connus = await dossiersConnus(
      this.outils.vues,
      tranche.map((a) => a.id),
    );
    return tranche.map((a) => (connus.has(a.id) ? 'deja' : null));
  }

  /** @returns for each, null when this import opened it, now or before it was cut off, else why not */
  private async ecrire(tranche: readonly Attente[], envoi: string): Promise<(Refus | 'deja' | null)[]> {
    const { acteur, correlation } = this.demande;
    const demandes = tranche.map(({ id, menage }): Demande => {
      const cle = `import:${envoi}:${id}`;
      return { agregat: 'dossier', id, acte: 'OuvrirDossier', corps: menage.corps, acteur, correlation, cle };
    });
    const resultats = await this.outils.porte.executerLot(demandes);
    return resultats.map((r) => (r.ok ? null : r.version > 0 ? 'deja' : r.refus));
  }

  private compter(ligne: number, issue: Refus | 'deja' | null): void {
    if (issue === null) this.acceptees += 1;
    else if (issue === 'deja') this.dejaConnues += 1;
    else
      this.refusees.push({
        ligne,
        champ: COLONNE_DE[issue.champ ?? ''] ?? 'ligne',
        motif: `${issue.motif} (${issue.regle})`,
      });
  }
}

/**
 * Imports a file of households: good lines open dossiers, bad ones are refused one by one.
 * Importing it again opens nothing twice; with the same key, the first report is answered, and an import cut off goes on.
 * @throws FichierRefuse when the file as a whole cannot be read; nothing is then written
 */
export async function importerMenages(
  outils: OutilsMenages,
  demande: DemandeImport,
): Promise<ReponseUneFois<RapportImport>> {
  const { octets, cle, acteur } = demande;
  const total = await verifierForme(octets, FORME_MENAGES);
  const mener = (envoi: string | null) => new Import(outils, demande, envoi, total).mener();
  if (cle === null) return { ok: true, reponse: await mener(null) };
  const corps = { fichier: createHash('sha256').update(octets).digest('hex') };
  return outils.porte.uneFois({ acteur, cle, acte: 'ImporterMenages', corps }, mener);
}
