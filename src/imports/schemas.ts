import { entier, nomme, objet, tableau, texte } from '../api/openapi/schemas.js';

const REMARQUE = nomme('RemarqueImport', objet({ ligne: entier, champ: texte, motif: texte }));
export const RAPPORT = nomme(
  'RapportImport',
  objet({
    lignes: entier,
    acceptees: entier,
    refusees: tableau(REMARQUE),
    dejaConnues: entier,
    avertissements: tableau(REMARQUE),
  }),
);
/** One line of the answer told as it goes. */
export const AVANCEMENT = nomme('AvancementImport', {
  oneOf: [
    objet({
      type: { type: 'string', const: 'avancement' },
      total: entier,
      lignes: entier,
      acceptees: entier,
      refusees: entier,
      dejaConnues: entier,
    }),
    objet({ type: { type: 'string', const: 'rapport' }, rapport: RAPPORT }),
    objet({
      type: { type: 'string', const: 'probleme' },
      probleme: { $ref: '#/components/schemas/Probleme' },
    }),
  ],
});

export const RAPPORT_LOGEMENTS = nomme(
  'RapportImportLogements',
  objet({
    ...{ lignes: entier, acceptees: entier, misesAJour: entier, dejaConnues: entier },
    ...{ refusees: tableau(REMARQUE), avertissements: tableau(REMARQUE) },
  }),
);
