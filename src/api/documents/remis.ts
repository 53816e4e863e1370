import { DESTINATAIRES, FORMATS_DOCUMENT, LANGUES_DOCUMENT } from '../../domaine/documents/modele.js';
import { lu, nombreDe, texteDe, type SourceDossier } from '../../domaine/documents/redactions/source.js';
import { TITRES_DOSSIER } from '../../domaine/documents/modeles.js';
import { MOYENS_REMISE } from '../../domaine/dossier/etapes/documents/remettre-document.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';

const nommer = (noms: Readonly<Record<string, string>>, code: unknown): string =>
  noms[texteDe(code)] ?? texteDe(code);

const estRemise = ({ type }: Inscrit): boolean => type === 'DocumentRemis';

/** A document that was handed over, as people read it. */
export function vueRemis(e: Inscrit) {
  const d = lu(e, 'donnees');
  return {
    numero: e.version,
    le: e.survenuLe,
    modele: texteDe(d['modele']),
    titre: nommer(TITRES_DOSSIER, d['modele']),
    destinataire: nommer(DESTINATAIRES, d['destinataire']),
    langue: nommer(LANGUES_DOCUMENT, d['langue']),
    format: texteDe(d['format']),
    libelleFormat: nommer(FORMATS_DOCUMENT, d['format']),
    moyen: nommer(MOYENS_REMISE, d['moyen']),
    empreinte: texteDe(d['empreinte']),
    versionModele: nombreDe(d['versionModele']) ?? 0,
  };
}

/** The most recent first. */
export const remisDe = ({ histoire }: SourceDossier) => histoire.filter(estRemise).map(vueRemis).reverse();

/** The very bytes that were handed over; null when there is none under this number. */
export function octetsRemis(
  { histoire }: SourceDossier,
  numero: number,
): { vue: ReturnType<typeof vueRemis>; octets: Buffer } | null {
  const evenement = histoire.find((e) => estRemise(e) && e.version === numero);
  const contenu = texteDe(lu(evenement ?? null, 'personnel')['octets']);
  return evenement && contenu ? { vue: vueRemis(evenement), octets: Buffer.from(contenu, 'base64') } : null;
}
