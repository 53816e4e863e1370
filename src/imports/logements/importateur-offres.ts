import { createHash } from 'node:crypto';
import type { Contextes } from '../../api/actes/contexte.js';
import { idLogement } from '../../api/requete/identifiants.js';
import { AGREGATS } from '../../domaine/agregats.js';
import type { EtatLogement } from '../../domaine/logement/etat.js';
import { autreLogement, identiteChangee } from '../../domaine/logement/identite.js';
import { changements } from '../../domaine/logement/modifier-logement.js';
import { tenu } from '../../domaine/logement/conditions.js';
import { offreAdmise, organisationsDe } from '../../domaine/logement/regles-offre.js';
import { PublierLogement } from '../../domaine/logement/publier-logement.js';
import { estRefus, refuser, type Refus } from '../../domaine/noyau/refus.js';
import { memeNom } from '../../domaine/noyau/textes.js';
import type { EtatOrganisation } from '../../domaine/organisation/etat.js';
import type { Demande, ReponseUneFois } from '../../journal/porte.js';
import { logementsParReference } from '../../vues/noms-logements.js';
import { verifierForme } from '../fichier-csv.js';
import type { DemandeImport, OutilsImport, RapportImport } from '../importateur.js';
import { colonneDe, FORME_OFFRES } from './colonnes.js';
import { lireOffres, type LigneOffre, type OffreLue, type RemarqueOffre } from './lecture-offres.js';

export interface OutilsOffres extends OutilsImport {
  readonly contextes: Contextes;
}
/** `acceptees` = published or brought up to date; `misesAJour` = those that were known. */
export type RapportOffres = Omit<RapportImport, 'refusees' | 'avertissements'> & {
  readonly misesAJour: number;
  readonly refusees: readonly RemarqueOffre[];
  readonly avertissements: readonly RemarqueOffre[];
};

/** Acts that bring a dwelling to what its line says; empty when it says it already. */
type Plan = readonly (readonly [acte: string, corps: object])[];
const TRANCHE = 64;
const MOTIF = 'Repris dans le fichier du bailleur';

/** One import of offers: reads, compares with the guichet, publishes what is new, brings the rest up to date (R4.21). */
class ImportOffres {
  private readonly organisations = new Map<string, EtatOrganisation | null>();
  private readonly vus = new Map<string, { readonly ligne: number; readonly contenu: string }>();
  private readonly rapport = { lignes: 0, acceptees: 0, misesAJour: 0, dejaConnues: 0 };
  private readonly refusees: RemarqueOffre[] = [];
  private readonly avertissements: RemarqueOffre[] = [];

  constructor(
    private readonly outils: OutilsOffres,
    private readonly demande: DemandeImport,
    private readonly envoi: string | null,
    private readonly total: number,
  ) {}

  async mener(): Promise<RapportOffres> {
    this.avancer();
    let tranche: LigneOffre[] = [];
    for await (const ligne of lireOffres(this.demande.octets)) {
      tranche.push(ligne);
      if (tranche.length < TRANCHE) continue;
      await this.traiter(tranche);
      tranche = [];
    }
    await this.traiter(tranche);
    const parLigne = (a: RemarqueOffre, b: RemarqueOffre) => a.ligne - b.ligne;
    const { refusees, avertissements } = this;
    return {
      ...this.rapport,
      refusees: refusees.sort(parLigne),
      avertissements: avertissements.sort(parLigne),
    };
  }

  private avancer(): void {
    const { misesAJour: _, ...comptes } = this.rapport;
    this.demande.avancer?.({ total: this.total, ...comptes, refusees: this.refusees.length });
  }

  private async traiter(lignes: readonly LigneOffre[]): Promise<void> {
    this.rapport.lignes += lignes.length;
    this.refusees.push(...lignes.flatMap((l) => l.refus));
    const bonnes = lignes.flatMap(({ ligne, offre }) => {
      const bailleur = this.bailleurDe(offre);
      return offre && this.nouvelle(ligne, bailleur, offre) ? [{ ligne, offre, bailleur }] : [];
    });
    const connus = await logementsParReference(
      this.outils.vues,
      bonnes.map((b) => [b.bailleur, b.offre.reference]),
    );
    for (const { ligne, offre, bailleur } of bonnes) {
      const id = connus.get(`${bailleur}|${offre.reference}`) ?? idLogement(bailleur, offre.reference);
      const issue = await this.reprendre(ligne, id, offre);
      if (estRefus(issue)) this.refuser(ligne, issue);
      else if (issue === 0) this.rapport.dejaConnues += 1;
      else this.rapport.acceptees += 1;
    }
    this.avancer();
  }

  private refuser(ligne: number, { champ, motif, regle }: Refus): void {
    this.refusees.push({ ligne, champ: colonneDe(champ ?? ''), motif: `${motif} (${regle})` });
  }

  private bailleurDe(offre: OffreLue | null): string {
    const { role, organisation = '' } = this.demande.acteur;
    return role === 'bailleur' ? organisation : (offre?.bailleur ?? '');
  }

  /** False when the file has already said that reference. */
  private nouvelle(ligne: number, bailleur: string, offre: OffreLue): boolean {
    const cle = `${bailleur}|${memeNom(offre.reference)}`;
    const contenu = JSON.stringify(offre);
    const premiere = this.vus.get(cle);
    if (!premiere) {
      this.vus.set(cle, { ligne, contenu });
      return true;
    }
    this.rapport.dejaConnues += 1;
    if (premiere.contenu !== contenu) {
      const motif = `déjà à la ligne ${premiere.ligne} avec un autre contenu : cette ligne-ci n’est pas reprise`;
      this.avertissements.push({ ligne, champ: 'reference', motif });
    }
    return false;
  }

  /** @returns how many acts it took, or would take; why not */
  private async reprendre(ligne: number, id: string, offre: OffreLue): Promise<number | Refus> {
    const lu = await this.outils.histoire.lireEtat('logement', id);
    const identite = lu ? identiteChangee(lu.etat, offre) : [];
    const plan = lu ? await this.plan(id, lu.etat, offre) : await this.planNeuf(id, offre);
    if (estRefus(plan)) return plan;
    for (const [acte, corps] of this.envoi === null ? [] : plan) {
      const resultat = await this.outils.porte.executer(this.commande(id, acte, corps));
      if (!resultat.ok) return resultat.refus;
    }
    if (lu && plan.length > 0) this.rapport.misesAJour += 1;
    this.avertissements.push(
      ...identite.map(({ champ, dit }) => ({
        ...{ ligne, champ: colonneDe(champ) },
        motif: `${dit} : vérifiez que c’est bien ce logement (R4.135)`,
      })),
    );
    return plan.length;
  }

  private async planNeuf(id: string, offre: OffreLue): Promise<Plan | Refus> {
    const contexte = await this.contexte(id, AGREGATS.logement.initial(id), 0, offre);
    const decision = PublierLogement.decider(AGREGATS.logement.initial(id), offre, contexte);
    return estRefus(decision) ? decision : [['PublierLogement', offre]];
  }

  private async plan(
    id: string,
    etat: EtatLogement,
    { reference: _r, bailleur, ...offre }: OffreLue,
  ): Promise<Plan | Refus> {
    const contexte = await this.contexte(id, etat, 1, offre);
    if (bailleur !== undefined && bailleur !== etat.bailleur)
      return refuser('R0.6', 'Un bailleur ne publie que ses propres logements.', 'interdit', 'bailleur');
    const change = changements(etat, offre).length > 0;
    const refus =
      autreLogement(etat, offre) ??
      (change ? tenu(etat, 'R4.17', 'il ne change plus') : null) ??
      offreAdmise(offre, contexte);
    if (refus) return refus;
    const { disponibleLe } = offre;
    return [
      ...(etat.statut === 'retire' ? [['RemettreAuGuichet', { disponibleLe, motif: MOTIF }] as const] : []),
      ...(etat.statut === 'expire' ? [['RenouvelerPublication', {}] as const] : []),
      ...(change ? [['ModifierLogement', offre] as const] : []),
    ];
  }

  private commande(id: string, acte: string, corps: object): Demande {
    const { acteur, correlation } = this.demande;
    const cle = `import-offres:${this.envoi ?? ''}:${id}:${acte}`;
    return { agregat: 'logement', id, acte, corps, acteur, correlation, cle };
  }

  private async contexte(id: string, etat: EtatLogement, version: number, offre: Partial<OffreLue>) {
    const codes = [...organisationsDe(offre), ...(offre.bailleur ? [offre.bailleur] : [])];
    const organisations = (await Promise.all(codes.map((code) => this.organisation(code)))).flatMap(
      (o) => o ?? [],
    );
    const contexte = await this.outils.contextes.pour(id, { etat, version }, this.demande.acteur);
    return { ...contexte, lus: { organisations } };
  }

  private async organisation(code: string): Promise<EtatOrganisation | null> {
    const connue = this.organisations.get(code);
    if (connue !== undefined) return connue;
    const lue = (await this.outils.histoire.lireEtat('organisation', code))?.etat ?? null;
    this.organisations.set(code, lue);
    return lue;
  }
}

/**
 * Imports a file of offers: good lines are published or bring their dwelling up to date, bad ones are refused one by one. The same
 * file again changes nothing; with the same key, the first report is answered (R4.21).
 * @throws FichierRefuse when the file as a whole cannot be read; nothing is then written
 */
export async function importerOffres(
  outils: OutilsOffres,
  demande: DemandeImport,
): Promise<ReponseUneFois<RapportOffres>> {
  const { octets, cle, acteur } = demande;
  const total = await verifierForme(octets, FORME_OFFRES);
  const mener = (envoi: string | null) => new ImportOffres(outils, demande, envoi, total).mener();
  if (cle === null) return { ok: true, reponse: await mener(null) };
  const corps = { fichier: createHash('sha256').update(octets).digest('hex') };
  return outils.porte.uneFois({ acteur, cle, acte: 'ImporterLogements', corps }, mener);
}
