import {
  DESTINATAIRES,
  LANGUES_DOCUMENT,
  type Destinataire,
  type LangueDocument,
} from '../../domaine/documents/modele.js';
import { MOYENS_REMISE } from '../../domaine/dossier/etapes/documents/remettre-document.js';
import { choix, facultatif, instant, texte } from '../../domaine/noyau/champs.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { valider } from '../dto/valider.js';
import { texteDe, type ChoixDocument } from '../../domaine/documents/redactions/source.js';

const CHAMPS_REMISE = {
  destinataire: choix('Destinataire', DESTINATAIRES),
  moyen: choix('Comment il est remis', MOYENS_REMISE),
  langue: facultatif(choix('Langue', LANGUES_DOCUMENT)),
  rendezVous: facultatif(instant('Rendez-vous ou visite')),
  proposition: facultatif(texte('Proposition concernée', { max: 20 })),
};

export const CORPS_REMISE = {
  ...schemaChamps(CHAMPS_REMISE),
  examples: [{ destinataire: 'menage', moyen: 'main-propre' }],
};

/** A handing over, as asked. @throws Probleme naming each faulty field */
export function lireRemise(corps: unknown): ChoixDocument & { readonly moyen: string } {
  const lu = valider(CHAMPS_REMISE, corps);
  return {
    destinataire: texteDe(lu['destinataire']) as Destinataire,
    langue: (texteDe(lu['langue']) || 'fr') as LangueDocument,
    rendezVous: texteDe(lu['rendezVous']) || null,
    proposition: texteDe(lu['proposition']) || null,
    moyen: texteDe(lu['moyen']),
  };
}
