import { AGREGATS, NOMS_AGREGATS, type NomAgregat } from '../../../src/domaine/agregats.js';
import { devoirDe } from '../../../src/domaine/dossier/procedure.js';
import type { Contexte } from '../../../src/domaine/contexte.js';
import { empechement } from '../../../src/domaine/juger.js';
import type { ActeQuelconque } from '../../../src/domaine/noyau/acte.js';
import type { Personne } from '../../../src/domaine/noyau/acteur.js';
import { ajouterJours, ajouterMois, dateCayenne } from '../../../src/domaine/noyau/instants.js';
import { depuisMillisecondes, enMillisecondes, instantCayenne } from '../../../src/domaine/noyau/instants.js';
import { estRefus, type Refus } from '../../../src/domaine/noyau/refus.js';
import { REPONSES } from '../enquete/reponses.js';
import { JOUR } from '../soutien/dsl.js';
import type { Geste } from '../soutien/monde.js';
import { CHARTE_DU_MODELE, mondeComplet, PERSONNES } from './monde-complet.js';
import type { Empreinte, Essai, MondeObserve } from './monde-observe.js';
import { flux, ProcedureDuMonde } from './procedure-monde.js';
import { corps, feuilles, parmi, tirage, type Tirer } from './tirage.js';

/** Every act of every aggregate: what a slice adds is played the day it lands. */
export const ACTES: readonly { agregat: NomAgregat; acte: ActeQuelconque; nom: string }[] =
  NOMS_AGREGATS.flatMap((agregat) =>
    Object.values(AGREGATS[agregat].actes).map((acte) => ({ agregat, acte, nom: `${agregat}/${acte.type}` })),
  );
type ActeDe = (typeof ACTES)[number];
type Vise = ActeDe & { readonly id: string };
const HUMAINS = ACTES.filter(({ acte }) => acte.roles !== 'procedure');
/** Streams of a kind, beyond which none is opened any more. */
const COMBIEN: Readonly<Record<NomAgregat, number>> = {
  ...{ charte: 3, commission: 12, dossier: 6, logement: 12, operation: 3, organisation: 12, referent: 4 },
};
const ESSAIS = 6;
/** Kinds of streams, as often as they are acted upon. */
const PARTS: readonly NomAgregat[] = [...NOMS_AGREGATS, 'dossier', 'dossier', 'dossier', 'commission'];
/** Acts looked at before one is chosen, and how many of those that may be done are compared. */
const TIRAGES = 40;
const CHOIX = 6;
/** Farther dates are not waited for at once. */
const LOIN = 100 * JOUR;
/** Days that pass after a move. */
const JOURS = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 5, 20];

/** A world played act by act; each one tried is shown to `regarder`, refused or not, and the world after each move to `arreter`. */
export class Jeu {
  readonly refuses = new Map<string, Refus>();
  readonly monde: MondeObserve;
  private readonly procedure: ProcedureDuMonde;

  /**
   * @param depart where the first household stands, among `DEPARTS`
   * @param acceptes how many times each act was accepted; several walks may share it, so that they go where none has been
   * @param apresCoup acts on a household are often told afterwards, with the day they are said to have happened
   */
  constructor(
    private readonly regarder: (jeu: Jeu, essai: Essai, avant: Empreinte) => void,
    depart = 0,
    readonly acceptes = new Map<string, number>(),
    private readonly apresCoup = false,
  ) {
    this.monde = mondeComplet(depart, (essai, avant) => this.noter(essai, avant));
    this.procedure = new ProcedureDuMonde(this.monde);
  }

  /** One thing that happens: someone acts; sometimes time passes and the procedures wake. */
  coup(graine: number): void {
    const tirer = tirage(graine);
    for (let essai = 0; essai < ESSAIS; essai += 1) {
      const geste = this.tirerGeste(tirer);
      if (geste && !estRefus(this.monde.faire(geste))) break;
    }
    this.attendre(tirer);
    const concerne = tirer(40) === 0 ? parmi(tirer, flux(this.monde, 'dossier')) : undefined;
    if (concerne) this.procedure.abandonnerEnvoi(concerne.id);
    if (tirer(3) > 0) this.procedure.avancer();
  }

  /** Time passes: hardly, some days, or until a date that is written somewhere in the world. */
  private attendre(tirer: Tirer): void {
    const { maintenant } = this.monde;
    const [, { etat }] = parmi(tirer, [...this.monde.flux]) ?? ['', { etat: {} }];
    const dites = tirer(6) === 0 ? feuilles(etat).dates.filter((d) => d > dateCayenne(maintenant)) : [];
    const ecart = Math.min(
      ...dites.map((d) => enMillisecondes(instantCayenne(d, 12)) - enMillisecondes(maintenant)),
    );
    const jours = (parmi(tirer, JOURS) ?? 0) * JOUR;
    this.monde.avancer(60_000 + (ecart < LOIN ? ecart : jours));
  }

  private noter(essai: Essai, avant: Empreinte): void {
    const nom = `${essai.geste.agregat}/${essai.geste.acte}`;
    if (estRefus(essai.resultat)) this.refuses.set(nom, essai.resultat);
    else this.acceptes.set(nom, (this.acceptes.get(nom) ?? 0) + 1);
    this.regarder(this, essai, avant);
  }

  private tirerGeste(tirer: Tirer): Geste | null {
    const genre = tirer(10);
    if (genre < 4) return this.selonUneTache(tirer);
    if (genre < 9) return this.acteRare(tirer);
    const quelconque = parmi(tirer, ACTES);
    const id = quelconque && this.cible(quelconque, tirer);
    return quelconque && id !== undefined ? this.geste({ ...quelconque, id }, PERSONNES, tirer) : null;
  }

  /** An open task, done by an act that it asks for: how people work. */
  private selonUneTache(tirer: Tirer): Geste | null {
    const dossier = parmi(tirer, flux(this.monde, 'dossier'));
    const tache = parmi(tirer, dossier?.etat.taches.filter((t) => t.etat === 'a-faire') ?? []);
    const devoir = tache && devoirDe(tache.code);
    const type = parmi(tirer, devoir?.actes ?? []);
    const acte = ACTES.find((a) => a.agregat === 'dossier' && a.acte.type === type);
    if (!dossier || !tache || !acte) return null;
    const dits = devoir?.champs?.(tache.objet ?? '') ?? {};
    const vise = { ...acte, id: dossier.id };
    return this.geste(vise, this.capables(vise), tirer, dits);
  }

  /** Of a few that may be done now, the one least done so far: the walk goes everywhere. */
  private acteRare(tirer: Tirer): Geste | null {
    const possibles: { vise: Vise; capables: readonly Personne[] }[] = [];
    for (let tirage = 0; tirage < TIRAGES && possibles.length < CHOIX; tirage += 1) {
      const agregat = parmi(tirer, PARTS);
      const acte = parmi(
        tirer,
        HUMAINS.filter((a) => a.agregat === agregat),
      );
      const id = acte && this.cible(acte, tirer);
      if (!acte || id === undefined) continue;
      const capables = this.capables({ ...acte, id });
      if (capables.length > 0) possibles.push({ vise: { ...acte, id }, capables });
    }
    const fois = (nom: string) => this.acceptes.get(nom) ?? 0;
    const [rare] = possibles.sort((a, b) => fois(a.vise.nom) - fois(b.vise.nom));
    return rare ? this.geste(rare.vise, rare.capables, tirer) : null;
  }

  /** A stream for it: another one when it opens one, while there are few. */
  private cible({ agregat, acte }: ActeDe, tirer: Tirer): string | undefined {
    const ids = flux(this.monde, agregat).map(({ id }) => id);
    if (acte.cree && ids.length < COMBIEN[agregat] && tirer(8) > 0) return `${agregat}-${ids.length + 1}`;
    return parmi(tirer, ids);
  }

  private contexte({ agregat, acte, id }: Vise, acteur: Personne): Contexte {
    return this.monde.contexte({ acteur, agregat, id, acte: acte.type, corps: {} });
  }

  private capables(vise: Vise): readonly Personne[] {
    const { agregat, acte, id } = vise;
    const { etat, version } = this.monde.lire(agregat, id);
    if (acte.cree ? version > 0 : version === 0) return [];
    return PERSONNES.filter(
      (p) => empechement(agregat, acte, etat as never, this.contexte(vise, p)) === null,
    );
  }

  private geste(vise: Vise, capables: readonly Personne[], tirer: Tirer, dits: object = {}): Geste | null {
    const { agregat, acte, id } = vise;
    const acteur = parmi(tirer, capables);
    if (!acteur) return null;
    const { etat } = this.monde.lire(agregat, id);
    const champs = acte.champsPour?.(etat as never, this.contexte(vise, acteur) as never) ?? acte.champs;
    const references = this.references();
    const { maintenant } = this.monde;
    const tires = corps(champs, { tirer, maintenant, role: acteur.role, references, ...feuilles(etat) });
    return {
      ...(this.apresCoup && agregat === 'dossier' && !acte.cree && tirer(6) === 0
        ? { survenuLe: this.auparavant(tirer) }
        : {}),
      acteur,
      agregat,
      id,
      acte: acte.type,
      corps: { ...tires, ...this.impose(acte, id, tirer), ...dits },
    };
  }

  /** Some days ago: people tell afterwards what they did. */
  private auparavant(tirer: Tirer): string {
    return depuisMillisecondes(enMillisecondes(this.monde.maintenant) - tirer(25) * JOUR);
  }

  /** What the fields alone do not say: the code of a stream is its id, a charter is a whole charter. */
  private impose({ type, champs, cree }: ActeQuelconque, id: string, tirer: Tirer): object {
    if (type === 'InscrireEchange' || type === 'DeposerCandidature') {
      const mode = type === 'InscrireEchange' ? 'bourse-echange' : 'location-choisie';
      const ouverts = flux(this.monde, 'logement').filter(
        ({ etat }) => etat.locationChoisie?.mode === mode && etat.occupant === null,
      );
      return { logement: parmi(tirer, ouverts)?.id ?? 'l-1' };
    }
    if (type === 'AnnulerDecohabitation')
      return { dossier: parmi(tirer, this.monde.lire('dossier', id).etat.liens.decohabitations)?.dossier };
    if (type === 'RattacherImmeuble') {
      const { operation } = this.monde.lire('dossier', id).etat;
      return { immeuble: parmi(tirer, this.monde.lire('operation', operation).etat.immeubles)?.id };
    }
    if (type === 'ProlongerTransitoire') {
      const terme = this.monde.lire('dossier', id).etat.transitoire?.fin.le;
      return terme ? { jusquAu: ajouterMois(terme, 1 + tirer(3)), accordBailleur: 'Avenant signé' } : {};
    }
    if (type === 'RetirerCandidature') {
      const { candidatures } = this.monde.lire('dossier', id).etat.passerelles;
      return { logement: parmi(tirer, candidatures)?.logement ?? 'l-1' };
    }
    if (type === 'Decohabiter') {
      const [, ...autres] = this.monde.lire('dossier', id).etat.menage?.occupants ?? [];
      const [parti] = autres;
      const compte = { membres: undefined, personnes: 1, identite: { nom: 'Aubin', prenom: 'Luc' } };
      return { ...(parti ? { membres: [parti.id], personnes: 1 } : compte), situation: {} };
    }
    if (type === 'TerminerEnquete')
      return { par: 'referent', reponses: JSON.stringify(REPONSES), restreintes: '{}' };
    if (type === 'OrdonnerOrdreDuJour') {
      const { lignes } = this.monde.lire('commission', id).etat;
      return { dossiers: lignes.map(({ dossier }) => dossier).reverse() };
    }
    if (champs['contenu']?.genre === 'texte' && 'contenu' in champs && Object.keys(champs).length === 1) {
      const taches = Object.entries(CHARTE_DU_MODELE.taches).filter(() => tirer(40) > 0);
      const enVigueurDu = ajouterJours(dateCayenne(this.monde.maintenant), tirer(20));
      const contenu = { ...CHARTE_DU_MODELE, version: id, enVigueurDu, taches: Object.fromEntries(taches) };
      return { contenu: JSON.stringify(contenu) };
    }
    if (type === 'OuvrirMesure' && tirer(3) === 0)
      return { code: 'asll', organisation: 'ctg', prescripteur: 'referent', financeur: 'fsl' };
    if (champs['avec']) return { avec: this.partenairesEchange(id) };
    if (champs['connaissent']) return { connaissent: ['pil-1', 'pil-2'] };
    if (!cree) return {};
    return { ...(champs['code'] ? { code: id } : {}), ...(champs['reference'] ? { reference: id } : {}) };
  }

  /** The other households of the bourse, each with its home. */
  private partenairesEchange(id: string): readonly object[] {
    return flux(this.monde, 'dossier').flatMap(({ id: dossier, etat: { operation, passerelles } }) =>
      dossier === id || passerelles.echange === null
        ? []
        : [{ dossier, operation, logement: passerelles.echange.logement }],
    );
  }

  private references(): Record<string, readonly string[]> {
    const de = (agregat: NomAgregat) => flux(this.monde, agregat).map(({ id }) => id);
    return {
      ...Object.fromEntries(NOMS_AGREGATS.map((nom) => [nom, de(nom)])),
      personne: ['ref-1', 'ref-2'],
    };
  }
}
