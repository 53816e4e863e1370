import type { Etats, NomAgregat } from '../../../src/domaine/agregats.js';
import { echeanceLogement } from '../../../src/domaine/logement/echeance.js';
import { PROCEDURE_ACTEUR } from '../../../src/domaine/noyau/acteur.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';
import { estRefus } from '../../../src/domaine/noyau/refus.js';
import { CALENDRIER_OPERATION, DECISIONS_COMMISSION } from '../../../src/journal/reveils.js';
import { procedurePasAPas } from '../soutien/procedure.js';
import type { Monde } from '../soutien/monde.js';

const TROP = 200;

/** Every stream of an aggregate that exists, by id. */
export function flux<N extends NomAgregat>(monde: Monde, agregat: N): { id: string; etat: Etats[N] }[] {
  return [...monde.flux.keys()]
    .filter((nom) => nom.startsWith(`${agregat}/`))
    .map((nom) => nom.slice(agregat.length + 1))
    .map((id) => ({ id, etat: monde.lire(agregat, id).etat }));
}

/** What the workflows do besides the one of each household: dates of dwellings, and facts that concern many (workflows/). */
export class ProcedureDuMonde {
  private readonly vus = new Map<string, number>();

  constructor(private readonly monde: Monde) {}

  /** Until nothing is owed any more. */
  avancer(): void {
    this.repercuter();
    for (const { id } of flux(this.monde, 'logement')) this.echoir(id);
    for (const { id, etat } of flux(this.monde, 'dossier')) if (!etat.purge) procedurePasAPas(this.monde, id);
  }

  /** A message about a household was given up for good (activities/diffusion.ts). */
  abandonnerEnvoi(dossier: string): void {
    this.commander('dossier', dossier, 'ConstaterEnvoiEchoue', {
      message: 'proposition',
      destinataire: 'siguy',
    });
  }

  private commander(agregat: NomAgregat, id: string, acte: string, corps: object) {
    return this.monde.faire({ acteur: PROCEDURE_ACTEUR, agregat, id, acte, corps });
  }

  private echoir(id: string): void {
    for (let pas = 0; pas < TROP; pas += 1) {
      const due = echeanceLogement(this.monde.lire('logement', id).etat);
      if (!due || due.le > this.monde.maintenant) return;
      const { genre, le, dossier, proposition } = due;
      const fait =
        genre === 'retenue' && dossier !== undefined
          ? this.commander('dossier', dossier, 'ConstaterRetenueEchue', { logement: id, proposition, le })
          : this.commander('logement', id, 'ConstaterPublicationEchue', { le });
      if (estRefus(fait))
        throw new Error(`L’échéance d’un logement est refusée : ${fait.regle} ${fait.motif}`);
    }
    throw new Error('L’échéance d’un logement ne s’arrête pas');
  }

  private repercuter(): void {
    for (const [nom, { evenements }] of [...this.monde.flux]) {
      const [agregat, ...reste] = nom.split('/');
      const deja = this.vus.get(nom) ?? 0;
      this.vus.set(nom, evenements.length);
      for (const e of evenements.slice(deja)) this.surEvenement(agregat as NomAgregat, reste.join('/'), e);
    }
  }

  private surEvenement(agregat: NomAgregat, id: string, { type, donnees }: Inscrit): void {
    const dites = donnees as Readonly<Record<string, string>>;
    if (agregat === 'operation' && type === 'ProjetDefini')
      this.aChaqueDossier(id, 'ConstaterOperationDefinie', { definiLe: dites['definiLe'] });
    if (agregat === 'operation' && CALENDRIER_OPERATION.includes(type))
      this.aChaqueDossier(id, 'ConstaterCalendrier', {});
    if (agregat === 'commission' && DECISIONS_COMMISSION.includes(type)) this.appliquer(id);
    if (agregat === 'charte' && (type === 'MigrationDecidee' || type === 'MigrationAnnulee'))
      this.migrer(id, dites['migration'] ?? '', type === 'MigrationDecidee');
    if (agregat === 'organisation' && type === 'SuccessionActee')
      this.transferer(id, dites['vers'] ?? '', false);
    if (agregat === 'organisation' && type === 'SuccessionAnnulee')
      this.transferer(dites['vers'] ?? '', id, true);
  }

  private aChaqueDossier(operation: string, acte: string, corps: object): void {
    for (const { id, etat } of flux(this.monde, 'dossier'))
      if (etat.operation === operation && etat.statut !== 'clos' && !etat.purge)
        this.commander('dossier', id, acte, corps);
  }

  private appliquer(commission: string): void {
    const { nature, le, lignes } = this.monde.lire('commission', commission).etat;
    for (const { dossier, decision, application, saisine } of lignes) {
      if (!decision || application?.etat !== 'en-attente') continue;
      const { le: _, correction: __, precisions: ___, ...dite } = { precisions: undefined, ...decision };
      const demandee = saisine?.raison === undefined ? {} : { demandee: true };
      const corps = { ...dite, ...demandee, commission, nature, seance: le };
      const fait = this.commander('dossier', dossier, 'AppliquerDecisionCommission', corps);
      const issue = estRefus(fait)
        ? { appliquee: false, regle: fait.regle, motif: fait.motif }
        : { appliquee: true };
      this.commander('commission', commission, 'ConstaterApplication', {
        ...{ dossier, decision: decision.version },
        ...issue,
      });
    }
  }

  private migrer(version: string, migration: string, aller: boolean): void {
    const decidee = this.monde.lire('charte', version).etat.migrations.find((m) => m.id === migration);
    for (const { id, etat } of flux(this.monde, 'dossier')) {
      const visee = decidee?.operations.length === 0 || decidee?.operations.includes(etat.operation);
      if (aller && (decidee?.annulee || !visee || etat.statut === 'clos' || etat.charte === version))
        continue;
      if (!aller && etat.migration?.migration !== migration) continue;
      this.commander('dossier', id, aller ? 'MigrerCharte' : 'RetablirCharte', { version, migration });
    }
  }

  private transferer(de: string, vers: string, retour: boolean): void {
    for (const { id, etat } of flux(this.monde, 'logement'))
      if (etat.bailleur === de && (!retour || etat.anciensBailleurs.at(-1) === vers))
        this.commander('logement', id, 'TransfererLogement', { de, vers });
    for (const { id, etat } of flux(this.monde, 'dossier'))
      if (etat.statut !== 'clos' && !etat.purge)
        this.commander('dossier', id, 'SuivreSuccession', { de, vers, retour });
  }
}
