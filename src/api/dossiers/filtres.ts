import { ETAPES } from '../../domaine/charte/etapes.js';
import { ISSUES, type Issue } from '../../domaine/dossier/issues.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import { lireCommune, PROGRAMMES, type Commune, type Programme } from '../../domaine/territoire.js';
import type { FiltreDossiers } from '../../vues/filtre-dossiers.js';
import { OUI_NON, parmi, texte } from '../openapi/schemas.js';
import { ouiNon, parmi as parmiLes, refuser, type Parametres } from '../requete/parametres.js';
import { menagesVus } from './visibilite.js';

const STATUTS = ['ouvert', 'suspendu', 'clos'] as const;
const NOMS_ISSUES = Object.keys(ISSUES) as Issue[];
const NOMS_PROGRAMMES = Object.keys(PROGRAMMES) as Programme[];
const RECHERCHE_MAX = 100;

/** What a board and the lists behind its counts are filtered on. */
export const FILTRES_TABLEAU: Readonly<Record<string, SchemaJson>> = {
  operation: { ...texte, description: 'Code d’une opération' },
  programme: parmi(NOMS_PROGRAMMES),
  commune: texte,
  referent: { ...texte, description: '`moi`, ou l’identifiant d’un référent' },
};
export const FILTRES_DOSSIERS: Readonly<Record<string, SchemaJson>> = {
  ...FILTRES_TABLEAU,
  etape: parmi(ETAPES),
  retard: OUI_NON,
  escalade: OUI_NON,
  statut: parmi(STATUTS),
  issue: parmi(NOMS_ISSUES),
  ouverts: { ...OUI_NON, description: 'Ni clos, ni effacés' },
  recherche: {
    ...texte,
    maxLength: RECHERCHE_MAX,
    description:
      'Référence, ou nom d’un ménage que l’appelant peut connaître, à l’accent et à la lettre près',
  },
};

function commune(parametres: Parametres): Commune | undefined {
  const texte = parametres['commune'];
  if (texte === undefined) return undefined;
  const lue = lireCommune(texte);
  if (!lue) throw refuser('commune', 'doit être une commune de la CACL');
  return lue;
}

/** The dossiers that a caller asks for, among those of its territory. @throws Probleme 400 */
export function filtreDe(parametres: Parametres, acteur: Personne): FiltreDossiers {
  const { operation, referent, recherche } = parametres;
  if (recherche !== undefined && recherche.length > RECHERCHE_MAX)
    throw refuser('recherche', `tient en ${RECHERCHE_MAX} caractères`);
  return {
    operation,
    recherche,
    programme: parmiLes(parametres, 'programme', NOMS_PROGRAMMES),
    etape: parmiLes(parametres, 'etape', ETAPES),
    commune: commune(parametres),
    statut: parmiLes(parametres, 'statut', STATUTS),
    issue: parmiLes(parametres, 'issue', NOMS_ISSUES),
    retard: ouiNon(parametres, 'retard'),
    escalade: ouiNon(parametres, 'escalade'),
    ouverts: ouiNon(parametres, 'ouverts'),
    referent: referent === 'moi' ? acteur.id : referent,
    regard: acteur,
    menages: menagesVus(acteur),
  };
}
