import type { EtatDossier } from '../domaine/dossier/etat.js';
import { logementAdapte } from '../domaine/regles/occupation.js';
import type { Besoin } from '../domaine/operation/besoins/besoin.js';
import { Filtres } from './filtres.js';
import { surOperation, type Regard } from './regard.js';
import { definirTable } from './table.js';
import type { Lecteur } from './page.js';

interface LigneBesoin {
  dossier_id: string;
  operation: string;
  validee: boolean;
  typologie: string | null;
  communes: readonly string[];
  accessible: boolean | null;
  transitoire: boolean | null;
  projet: string | null;
  ressources: number | null;
  personnes: number | null;
  occupation: string | null;
}

const RIEN = {
  typologie: null,
  communes: [],
  accessible: null,
  transitoire: null,
  projet: null,
  ressources: null,
  personnes: null,
  occupation: null,
};

/** What the validated survey of a household asks for (R2.6): nothing before, and gone with its key. */
export const VUE_BESOIN = definirTable<EtatDossier, LigneBesoin>({
  nom: 'personnel.besoin',
  cle: 'dossier_id',
  flux: 'dossier_id',
  colonnes: {
    dossier_id: 'text',
    operation: 'text',
    validee: 'boolean',
    typologie: 'text',
    communes: 'text[]',
    accessible: 'boolean',
    transitoire: 'boolean',
    projet: 'text',
    ressources: 'double precision',
    personnes: 'integer',
    occupation: 'text',
  },
  lignes: ({ id, operation, menage, purge, faits }) => {
    if (!menage || purge) return [];
    const validee = faits['enquete-validee'] !== undefined;
    if (!validee) return [{ dossier_id: id, operation, validee, ...RIEN }];
    const { situation, souhaits } = menage;
    const { surface, nombrePersonnes: personnes } = situation;
    const mesuree = surface !== undefined && personnes !== undefined;
    return [
      {
        dossier_id: id,
        operation,
        validee,
        typologie: souhaits.typologie ?? null,
        communes: souhaits.communes ?? [],
        accessible: situation.handicap ?? null,
        transitoire: souhaits.accepteTransitoire ?? null,
        projet: souhaits.projet ?? null,
        ressources: situation.ressourcesMensuelles ?? null,
        personnes: personnes ?? null,
        occupation: mesuree ? (logementAdapte(surface, personnes) ? 'conforme' : 'suroccupe') : null,
      },
    ];
  },
  manquants: `SELECT d.id FROM vues.dossier d LEFT JOIN personnel.besoin b ON b.dossier_id = d.id
    WHERE NOT d.purge AND b.dossier_id IS NULL`,
});

/** Needs of the households of an operation still to rehouse whose survey is validated, and how many others there are, among those the reader may know. */
export async function lireBesoins(
  base: Lecteur,
  operation: string,
  regard: Regard | undefined,
): Promise<{ readonly besoins: readonly Besoin[]; readonly sansEnquete: number }> {
  const filtres = new Filtres().si(operation, (p) => `b.operation = ${p}`);
  filtres.conditions.push(`d.statut <> 'clos'`, 'a.parti_le IS NULL', surOperation(regard, filtres));
  const { rows } = await base.query<Besoin & { validee: boolean }>(
    `SELECT b.validee, b.typologie, b.communes, b.accessible, b.transitoire, b.projet, b.ressources, b.personnes, b.occupation
     FROM personnel.besoin b JOIN vues.dossier d ON d.id = b.dossier_id JOIN vues.avancement a ON a.dossier_id = d.id
     ${filtres.ou}`,
    filtres.valeurs,
  );
  const besoins = rows.filter((r) => r.validee).map(({ validee: _, ...besoin }) => besoin);
  return { besoins, sansEnquete: rows.length - besoins.length };
}

/** Dwellings of the guichet unique that may be proposed now, by typology and commune. */
export async function compterOffres(
  base: Lecteur,
): Promise<readonly { readonly typologie: string; readonly commune: string; readonly offres: number }[]> {
  const { rows } = await base.query<{ typologie: string; commune: string; offres: number }>(
    `SELECT typologie, commune, count(*)::int AS offres FROM vues.logement WHERE statut = 'disponible' AND occupant IS NULL GROUP BY 1, 2`,
  );
  return rows;
}
