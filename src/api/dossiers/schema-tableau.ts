import { ETAPES } from '../../domaine/charte/etapes.js';
import { SORTIES } from '../../domaine/dossier/issues.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import { avecFacultatifs, entier, nomme, objet, parmi, tableau, texte } from '../openapi/schemas.js';

const ETAPE = parmi(ETAPES);
const DEPARTS = objet(
  Object.fromEntries(
    Object.keys(SORTIES)
      .filter((issue) => issue !== 'reloge-definitivement')
      .map((issue) => [issue, entier]),
  ),
);
const EVAPORES = { arrives: entier, presents: entier, reloges: entier, sortis: entier, sorties: DEPARTS };
export const EVAPORATION: SchemaJson = nomme(
  'Evaporation',
  objet({ total: objet(EVAPORES), etapes: tableau(objet({ etape: ETAPE, libelle: texte, ...EVAPORES })) }),
);

const COMPTES = { dossiers: entier, enRetard: entier, escalades: entier };
export const TABLEAU: SchemaJson = nomme(
  'Tableau',
  avecFacultatifs(
    objet({
      etapes: tableau(objet({ etape: ETAPE, libelle: texte, ...COMPTES })),
      total: objet(COMPTES),
      suspendus: entier,
      clos: entier,
    }),
    {
      niveauxSansAdresse: {
        ...tableau(parmi(['pilote', 'direction', 'commission'])),
        description: 'Niveaux de l’échelle dont aucune adresse n’est enregistrée ; au pilote',
      },
    },
  ),
);
