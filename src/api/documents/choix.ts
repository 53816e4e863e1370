import { DESTINATAIRES, FORMATS_DOCUMENT, LANGUES_DOCUMENT } from '../../domaine/documents/modele.js';
import type { Destinataire, FormatDocument, LangueDocument } from '../../domaine/documents/modele.js';
import { modeleDe, NOMS_MODELES_DOSSIER, type NomModeleDossier } from '../../domaine/documents/modeles.js';
import type { ChoixDocument } from '../../domaine/documents/redactions/source.js';
import { DOMICILE } from '../../domaine/documents/dictionnaires/proposition.js';
import { lireRendezVous } from '../../domaine/documents/rendez-vous.js';
import { parmi as schemaParmi, texte } from '../openapi/schemas.js';
import { introuvable } from '../problemes/probleme.js';
import { parametresDe, parmi, refuser } from '../requete/parametres.js';

const cles = <C extends string>(noms: Readonly<Record<C, unknown>>): readonly C[] => Object.keys(noms) as C[];

export const DESTINATAIRES_POSSIBLES: readonly Destinataire[] = cles(DESTINATAIRES);
export const LANGUES_POSSIBLES: readonly LangueDocument[] = cles(LANGUES_DOCUMENT);
export const DIT_RENDEZ_VOUS = 'doit être une date, ou un instant avec son décalage (2026-12-10T09:30-03:00)';
export const AIDE_RENDEZ_VOUS =
  'Date seule, ou instant avec son décalage ; à venir, dans la limite de la charte (R8.51)';
export const AIDE_LIEU = `Lieu du rendez-vous ; par défaut, où le ménage est reçu ; \`${DOMICILE}\` pour le logement du ménage, sans son adresse`;
const TELEPHONE_MOTIF = '^[0-9+(][0-9 +().-]{5,29}$';
export const TELEPHONE = { motif: TELEPHONE_MOTIF, dit: 'doit être un numéro de téléphone' };
const LIEU_MAX = 200;

const FORMATS: readonly FormatDocument[] = cles(FORMATS_DOCUMENT);

/** Query parameters of a document. */
export const DEMANDE_DOCUMENT = {
  destinataire: { ...schemaParmi(DESTINATAIRES_POSSIBLES), description: 'À qui il est adressé' },
  langue: { ...schemaParmi(LANGUES_POSSIBLES), description: 'Français par défaut' },
  rendezVous: { ...texte, description: AIDE_RENDEZ_VOUS },
  lieu: { ...texte, description: AIDE_LIEU },
  telephone: {
    ...texte,
    description: 'Téléphone du service ; par défaut, celui de la structure du référent',
  },
  proposition: {
    ...texte,
    description:
      'Proposition concernée ; la dernière en cours par défaut ; `aucune` : une convocation à un simple rendez-vous',
  },
};

export interface Fichier {
  readonly modele: NomModeleDossier;
  readonly format: FormatDocument;
}

/** `contrat.pdf` → its model and format. @throws Probleme 404 */
export function fichierDe(nom: string): Fichier {
  const [modele, format, ...reste] = nom.split('.');
  const connu = NOMS_MODELES_DOSSIER.find((m) => m === modele);
  const formatConnu = FORMATS.find((f) => f === format);
  if (!connu || !formatConnu || reste.length > 0) throw introuvable();
  return { modele: connu, format: formatConnu };
}

/** What is asked of a document; its first recipient unless said. @throws Probleme 400 */
export function choixDe(modele: NomModeleDossier, requete: unknown): ChoixDocument {
  const parametres = parametresDe(requete, Object.keys(DEMANDE_DOCUMENT));
  const { rendezVous, proposition, lieu, telephone } = parametres;
  const lu = rendezVous === undefined ? null : lireRendezVous(rendezVous.replaceAll(' ', '+'));
  if (rendezVous !== undefined && lu === null) throw refuser('rendezVous', DIT_RENDEZ_VOUS);
  if (lieu !== undefined && lieu.length > LIEU_MAX) throw refuser('lieu', 'est trop long');
  if (telephone !== undefined && !new RegExp(TELEPHONE_MOTIF, 'u').test(telephone))
    throw refuser('telephone', TELEPHONE.dit);
  return {
    destinataire:
      parmi(parametres, 'destinataire', DESTINATAIRES_POSSIBLES) ??
      modeleDe(modele).destinataires[0] ??
      'menage',
    langue: parmi(parametres, 'langue', LANGUES_POSSIBLES) ?? 'fr',
    rendezVous: lu,
    lieu: lieu ?? null,
    telephone: telephone ?? null,
    proposition: proposition ?? null,
  };
}
