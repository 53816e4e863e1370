import {
  DESTINATAIRES,
  LANGUES_DOCUMENT,
  type Destinataire,
  type LangueDocument,
} from '../../domaine/documents/modele.js';
import { MOYENS_REMISE } from '../../domaine/dossier/etapes/documents/remettre-document.js';
import { choix, facultatif, texte } from '../../domaine/noyau/champs.js';
import { lireRendezVous } from '../../domaine/documents/rendez-vous.js';
import { FORME_COURRIEL } from '../../domaine/noyau/courriel.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { valider } from '../dto/valider.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { problemeDe } from '../problemes/probleme.js';
import { AIDE_LIEU, AIDE_RENDEZ_VOUS, DIT_RENDEZ_VOUS, TELEPHONE } from './choix.js';
import { texteDe, type ChoixDocument } from '../../domaine/documents/redactions/source.js';

const FORME_RENDEZ_VOUS = {
  motif: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
  dit: DIT_RENDEZ_VOUS,
};
const rendezVousIllisible = () =>
  problemeDe(refuser('R8.51', `Rendez-vous : ${DIT_RENDEZ_VOUS}.`, 'invalide', 'rendezVous'));

const CHAMPS_REMISE = {
  destinataire: choix('Destinataire', DESTINATAIRES),
  moyen: choix('Comment il est remis', MOYENS_REMISE),
  langue: facultatif(choix('Langue', LANGUES_DOCUMENT)),
  rendezVous: facultatif(
    texte('Rendez-vous ou visite', { max: 40, forme: FORME_RENDEZ_VOUS, aide: AIDE_RENDEZ_VOUS }),
  ),
  lieu: facultatif(texte('Lieu du rendez-vous', { max: 200, aide: AIDE_LIEU })),
  telephone: facultatif(texte('Téléphone du service', { max: 30, forme: TELEPHONE })),
  courriel: facultatif(texte('Adresse électronique du ménage', { max: 254, forme: FORME_COURRIEL })),
  proposition: facultatif(texte('Proposition concernée', { max: 20 })),
};

export const CORPS_REMISE = {
  ...schemaChamps(CHAMPS_REMISE),
  examples: [{ destinataire: 'menage', moyen: 'main-propre' }],
};

/** A handing over, as asked. @throws Probleme naming each faulty field */
export function lireRemise(
  corps: unknown,
): ChoixDocument & { readonly moyen: string; readonly courriel?: string } {
  const lu = valider(CHAMPS_REMISE, corps);
  const dit = texteDe(lu['rendezVous']);
  const rendezVous = dit === '' ? null : lireRendezVous(dit);
  if (dit !== '' && rendezVous === null) throw rendezVousIllisible();
  return {
    destinataire: texteDe(lu['destinataire']) as Destinataire,
    langue: (texteDe(lu['langue']) || 'fr') as LangueDocument,
    rendezVous,
    lieu: texteDe(lu['lieu']) || null,
    telephone: texteDe(lu['telephone']) || null,
    proposition: texteDe(lu['proposition']) || null,
    moyen: texteDe(lu['moyen']),
    ...(lu['courriel'] === undefined ? {} : { courriel: texteDe(lu['courriel']) }),
  };
}
