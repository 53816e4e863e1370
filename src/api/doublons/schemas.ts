import { ETAPES } from '../../domaine/charte/etapes.js';
import { LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import type { DossierProche } from '../../vues/doublons.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import type { Noms } from '../noms/annuaire.js';
import { entier, instant, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

const DOSSIER_PROCHE = nomme(
  'DossierProche',
  objet({
    id: texte,
    reference: texte,
    operation: texte,
    nomOperation: nul(texte),
    commune: texte,
    etape: parmi(ETAPES),
    libelleEtape: texte,
    statut: parmi(['ouvert', 'suspendu', 'clos']),
    nomReferent: nul(texte),
    ouvertLe: instant,
    menage: nul(NOM_MENAGE),
  }),
);
const RAISONS = {
  points: { ...entier, description: 'Selon la section « Ménages en double » de la charte' },
  raisons: { ...tableau(texte), description: '« même NUD », « même téléphone », « nom voisin »…' },
};
export const DOUBLON = nomme('Doublon', objet({ dossier: DOSSIER_PROCHE, ...RAISONS }));
export const DOUBLONS = nomme('Doublons', objet({ doublons: tableau(DOUBLON) }));
export const PAIRE = nomme('PaireDoublons', objet({ a: DOSSIER_PROCHE, b: DOSSIER_PROCHE, ...RAISONS }));

/** A dossier near another, as its reader may know it: what they have in common is said by the reasons. */
export function vueProche({ signature: _, referent, ...dossier }: DossierProche, noms: Noms) {
  return {
    ...dossier,
    libelleEtape: LIBELLES_ETAPES[dossier.etape as keyof typeof LIBELLES_ETAPES],
    nomReferent: referent === null ? null : noms.personne(referent, 'referent'),
  };
}
