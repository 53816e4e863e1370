import { AGREGATS, type Etats, type NomAgregat } from '../../../src/domaine/agregats.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import type { Charte } from '../../../src/domaine/charte/charte.js';
import type { Contexte } from '../../../src/domaine/contexte.js';
import { apres } from '../../../src/domaine/dossier/apres.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { separerDuRemplacant } from '../../../src/domaine/dossier/etapes/acces/remplacement.js';
import { aRelire, separer, type Avis } from '../../../src/domaine/dossier/etapes/acces/separation.js';
import type { Occupant } from '../../../src/domaine/operation/calendrier/occupants.js';
import { attendu, estCaleol, type SeanceALOrdre } from '../../../src/domaine/commission/a-l-ordre.js';
import { acteDe, juger, lecturesDe } from '../../../src/domaine/juger.js';
import { auteurDe, type Acteur, type Role } from '../../../src/domaine/noyau/acteur.js';
import type { Ailleurs, Lectures } from '../../../src/domaine/noyau/acte.js';
import type { Evenement, Inscrit } from '../../../src/domaine/noyau/evenement.js';
import {
  dateCayenne,
  depuisMillisecondes,
  enMillisecondes,
  type Instant,
} from '../../../src/domaine/noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../../src/domaine/noyau/refus.js';
import { GUYANE } from './calendrier.js';

interface Flux<N extends NomAgregat> {
  etat: Etats[N];
  version: number;
  readonly evenements: Inscrit[];
}

export interface Geste {
  readonly acteur: Acteur;
  readonly agregat: NomAgregat;
  readonly id: string;
  readonly acte: string;
  readonly corps: object;
  /** When its author says it happened; absent = now. */
  readonly survenuLe?: Instant;
}

/** Accounts of the stories are told by their ids. */
const compteDe = (id: string | undefined): { id: string; role: Role }[] => {
  if (id?.startsWith('ref-')) return [{ id, role: 'referent' }];
  return id?.startsWith('pil-') ? [{ id, role: 'pilote' }] : [];
};

/** Streams in memory behind the real decisions and folds: what the door does, without storage. */
export class Monde {
  readonly flux = new Map<string, Flux<NomAgregat>>();
  constructor(
    public maintenant: Instant,
    public charte: Charte = CHARTE_DEFAUT,
  ) {}

  avancer(ms: number): void {
    this.maintenant = depuisMillisecondes(enMillisecondes(this.maintenant) + ms);
  }

  lire<N extends NomAgregat>(agregat: N, id: string): Flux<N> {
    const connu = this.flux.get(`${agregat}/${id}`) as Flux<N> | undefined;
    return connu ?? { etat: AGREGATS[agregat].initial(id), version: 0, evenements: [] };
  }

  contexte({ acteur, agregat, id, survenuLe }: Geste, lectures: Lectures = {}): Contexte {
    const lus = Object.fromEntries(
      Object.entries(lectures).flatMap(([nom, cible]): [string, object][] => {
        if (nom === 'seance') return [['seances', this.seancesDe([cible].flat())]];
        if (nom === 'occupants') return [['occupants', this.occupantsDe(String(cible))]];
        if (nom === 'informesPar') return [['informesPar', this.informesParDe([cible].flat())]];
        if (nom === 'caleol') return [['commissions', this.caleolsDe([cible].flat())]];
        if (nom === 'publiees') return [['publiees', this.publieesHors(String(cible))]];
        if (nom === 'informes') return [['informes', this.informesDe(String(cible))]];
        if (nom === 'personne') return [['personnes', [cible].flat().flatMap(compteDe)]];
        const etatDe = (id: string | undefined) => this.flux.get(`${nom}/${id}`)?.etat ?? [];
        if (typeof cible === 'object') return [[`${nom}s`, cible.map(etatDe).flat()]];
        return [etatDe(cible)].flat().map((etat) => [nom, etat]);
      }),
    );
    const { maintenant } = this;
    const { version, etat } = this.lire(agregat, id);
    const propre = 'charte' in etat ? etat.charte : '';
    const operation = lus['operation'] as Etats['operation'] | undefined;
    const charte = this.charteDe(propre || (operation?.charte ?? ''));
    return {
      id,
      version,
      acteur,
      maintenant,
      survenuLe: survenuLe ?? maintenant,
      charte,
      calendrier: GUYANE,
      lus,
    };
  }

  /** The version a dossier migrated to, else the one of the world. */
  charteDe(version: string): Charte {
    const contenu = version === this.charte.version ? null : this.lire('charte', version).etat.contenu;
    return contenu ?? this.charte;
  }

  /** Does an act through the real door of the domain: rights, state, dates, decision, fold. */
  faire(geste: Geste): readonly Inscrit[] | Refus {
    const { agregat, id, corps } = geste;
    const acte = acteDe(agregat, geste.acte);
    if (!acte) throw new Error(`Acte inconnu : ${geste.acte}`);
    const { etat, version } = this.lire(agregat, id);
    if (acte.cree && version > 0) return refuser('R0.8', 'Existe déjà.', 'conflit');
    if (!acte.cree && !acte.ouvreAuBesoin && version === 0) return refuser('R0.6', 'N’existe pas.', 'absent');
    const contexte = this.contexte(geste, lecturesDe(agregat, acte, corps, etat));
    const decision = juger(agregat, acte, etat, corps, contexte);
    if (estRefus(decision)) return decision;
    const avis = this.separer(
      [{ agregat, id, evenements: decision.evenements }, ...(decision.ailleurs ?? [])],
      contexte,
    );
    if (estRefus(avis)) return avis;
    for (const ailleurs of decision.ailleurs ?? []) {
      this.inscrire(ailleurs.agregat as NomAgregat, ailleurs.id, ailleurs.evenements, contexte);
    }
    const inscrits = this.inscrire(agregat, id, decision.evenements, contexte);
    for (const { dossier, evenements } of avis) this.inscrire('dossier', dossier, evenements, contexte);
    return inscrits;
  }

  private informesDe(operation: string) {
    return this.dossiers
      .filter((etat) => etat.operation === operation)
      .flatMap(({ reference, faits: { 'menage-informe': fait } }) =>
        fait ? [{ reference, le: dateCayenne(fait.le) }] : [],
      );
  }

  private publieesHors(version: string) {
    return [...this.flux.values()]
      .map((f) => f.etat)
      .filter((etat): etat is Etats['charte'] => 'publieeLe' in etat && etat.publiee && etat.id !== version)
      .flatMap(({ id, contenu }) => (contenu ? [{ id, enVigueurDu: contenu.enVigueurDu }] : []));
  }

  private get dossiers(): EtatDossier[] {
    return [...this.flux.values()].map((f) => f.etat).filter((etat) => 'propositions' in etat);
  }

  private occupantsDe(operation: string): Occupant[] {
    return this.dossiers
      .filter((d) => d.operation === operation && (d.statut !== 'clos' || d.faits['origine-liberee']))
      .map(({ reference, immeuble, faits: { 'origine-liberee': libere } }) => ({
        ...{ reference, immeuble },
        partiLe: libere ? dateCayenne(libere.le) : null,
      }));
  }

  /** Of these informations in number, the households that are informed. */
  private informesParDe(lots: readonly (string | undefined)[]) {
    const cites = [...this.flux.values()]
      .flatMap((f) => f.evenements)
      .flatMap((e) => (e.type === 'InformationDecidee' ? [e.donnees] : []))
      .flatMap((d) => {
        const { information, dossiers } = d as { information: string; dossiers: string[] };
        return lots.includes(information) ? dossiers : [];
      });
    return this.dossiers
      .filter((d) => cites.includes(d.id))
      .flatMap(({ reference, faits: { 'menage-informe': fait } }) =>
        fait ? [{ reference, le: dateCayenne(fait.le) }] : [],
      );
  }

  private get seances(): Etats['commission'][] {
    return [...this.flux.values()]
      .map((f) => f.etat)
      .filter((etat): etat is Etats['commission'] => 'membres' in etat && 'lignes' in etat);
  }

  private caleolsDe(cles: readonly (string | undefined)[]): Etats['commission'][] {
    return this.seances.filter((s) => cles.some((cle) => cle !== undefined && estCaleol(s, cle)));
  }

  private seancesDe(dossiers: readonly (string | undefined)[]): SeanceALOrdre[] {
    return this.seances.filter((s) => dossiers.some((d) => d !== undefined && attendu(s, d)));
  }

  /** What the protected dossiers make of it, as the door asks. */
  private separer(suites: readonly Ailleurs[], contexte: Contexte): Refus | readonly Avis[] {
    if (contexte.acteur.type === 'procedure') return [];
    const dossiers = [...this.flux.values()]
      .map((f) => f.etat)
      .filter((etat): etat is EtatDossier => 'protection' in etat);
    const autour = {
      acteur: contexte.acteur,
      gardes: (id: string) => dossiers.filter((d) => d.protection?.ecartes.dossiers.includes(id)),
      lire: (ids: readonly string[]) => dossiers.filter((d) => ids.includes(d.id)),
    };
    const avis: Avis[] = [];
    for (const { id, evenements } of suites.filter((s) => s.agregat === 'dossier')) {
      const { etat: avant, version } = this.lire('dossier', id);
      const changement = { avant, apres: apres(avant, evenements, { ...contexte, version }) };
      const dit = aRelire(changement).length > 0 ? separer(changement, autour) : [];
      if (estRefus(dit)) return dit;
      avis.push(...dit);
    }
    for (const { id: de, evenements } of suites.filter((s) => s.agregat === 'referent')) {
      const suivis = dossiers.filter((d) => d.referent === de).map((d) => d.id);
      const gardes = dossiers.filter(({ id, protection }) =>
        [id, ...(protection?.ecartes.dossiers ?? [])].some((d) => protection && suivis.includes(d)),
      );
      const delegues = evenements.flatMap((e) => (e.type === 'AbsenceDeclaree' ? [e.donnees] : []));
      for (const { delegue } of delegues as { delegue: string }[]) {
        const dit = separerDuRemplacant({ de, delegue }, gardes, autour);
        if (estRefus(dit)) return dit;
        avis.push(...dit);
      }
    }
    return avis;
  }

  private inscrire(
    agregat: NomAgregat,
    id: string,
    evenements: readonly Evenement[],
    contexte: Contexte,
  ): Inscrit[] {
    const flux = this.lire(agregat, id);
    const inscrits = evenements.map((evenement, rang) => ({
      ...evenement,
      version: flux.version + rang + 1,
      survenuLe: evenement.survenuLe ?? contexte.survenuLe,
      enregistreLe: this.maintenant,
      auteur: auteurDe(contexte.acteur),
    }));
    // What is stored is JSON: an event that does not survive it must not pass a test.
    const relus = inscrits.map((e) => JSON.parse(JSON.stringify(e)) as Inscrit);
    for (const evenement of relus) flux.etat = AGREGATS[agregat].evoluer(flux.etat as never, evenement);
    flux.version += relus.length;
    flux.evenements.push(...relus);
    this.flux.set(`${agregat}/${id}`, flux);
    return relus;
  }
}
