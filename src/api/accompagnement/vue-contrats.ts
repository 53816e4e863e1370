import { libelleBail } from '../../domaine/dossier/etapes/accompagnement/bail-glissant/conditions.js';
import { entreeDe } from '../../domaine/dossier/etapes/accompagnement/catalogue.js';
import {
  AVIS_REVUE,
  type BailGlissant,
} from '../../domaine/dossier/etapes/accompagnement/bail-glissant/etat.js';
import {
  contratEnVigueur,
  FINANCEMENTS,
  FINS_CONTRAT,
  NATURES_CONTRAT,
  PARTIES,
  signaturesAttendues,
  STATUTS_PRECONISES,
  SUPPORTS_SIGNATURE,
  type Contrat,
} from '../../domaine/dossier/etapes/accompagnement/contrat/etat.js';
import {
  ETATS_PIECE,
  piecesManquantes,
  tenue,
} from '../../domaine/dossier/etapes/accompagnement/pieces/etat.js';
import {
  DEMARCHES,
  ISSUES_REGULARISATION,
  type Regularisation,
} from '../../domaine/dossier/etapes/accompagnement/regularisation/etat.js';
import { dire, nomMesure, type Cadre } from './vue-mesures.js';

const dans = (choix: Readonly<Record<string, string>>, code: string): string => choix[code] ?? code;

export function vueContrat(cadre: Cadre, c: Contrat) {
  const { etat, textes } = cadre;
  const mesure = (id: string) => etat.accompagnement.mesures.find((m) => m.id === id);
  return {
    id: c.id,
    version: c.version,
    nature: dans(NATURES_CONTRAT, c.nature),
    debut: c.debut,
    fin: c.fin,
    mois: c.mois,
    statut: dans(STATUTS_PRECONISES, c.statut),
    financement: dans(FINANCEMENTS, c.financement),
    mesures: c.mesures.map((id) => nomMesure(cadre, mesure(id)?.code ?? id)),
    signatures: c.signatures.map((s) => ({
      partie: PARTIES[s.partie],
      le: s.le,
      support: SUPPORTS_SIGNATURE[s.support],
    })),
    attendues: signaturesAttendues(c).map((p) => PARTIES[p]),
    enVigueur: contratEnVigueur(etat)?.id === c.id,
    fini: c.termine && { le: c.termine.le, motif: dans(FINS_CONTRAT, c.motifFin ?? 'autre') },
    textes:
      textes && c.textes
        ? {
            intervenant: c.textes.intervenant,
            logement: c.textes.logement ?? null,
            bailleur: c.textes.bailleur ?? null,
            contenu: c.textes.contenu ?? null,
          }
        : null,
    le: c.fait.le,
  };
}

export function vueRegularisation({ charte, textes }: Cadre, r: Regularisation) {
  const nature = entreeDe(charte.regularisations.natures, r.nature);
  return {
    id: r.id,
    code: r.nature,
    libelle: nature?.libelle ?? r.nature,
    organisme: nature?.organisme ?? '',
    avant: r.avant,
    pieces: r.attendues.map((code) => ({
      code,
      libelle: dire(nature?.pieces ?? [], code),
      recue: r.recues.includes(code),
    })),
    demarches: r.demarches.map((d) => ({ libelle: dans(DEMARCHES, d.demarche), le: d.fait.le })),
    issue: r.issue === null ? null : dans(ISSUES_REGULARISATION, r.issue),
    finLe: r.fin?.le ?? null,
    precisions: textes ? r.precisions : null,
    le: r.fait.le,
  };
}

export const vueBail = ({ charte, noms, etat }: Cadre, b: BailGlissant) => ({
  id: b.id,
  etat: b.etat,
  libelleEtat: libelleBail(etat, b),
  titulaire: b.titulaire === null ? null : noms.organisation(b.titulaire),
  glissement: b.glissement,
  glisseLe: b.glisseLe,
  revues: b.revues.map((r) => ({ le: r.fait.le, avis: AVIS_REVUE[r.avis] })),
  blocages: b.blocages.map((x) => ({
    le: x.fait.le,
    motif: dire(charte.accompagnement.motifsBlocage, x.motif),
    decision: x.decision === null ? null : dire(charte.accompagnement.decisionsInstance, x.decision),
  })),
});

/** The papers that the charter names, then those that came under another version (R3.126). */
export function vuePieces({ etat, charte }: Cadre) {
  const manquent = piecesManquantes(etat, charte);
  const nommees = charte.pieces.pieces;
  const autres = etat.accompagnement.pieces
    .filter(({ code }) => !nommees.some((p) => p.code === code))
    .map(({ code }) => ({ code, libelle: code, obligatoire: false }));
  return [...nommees, ...autres].map((piece) => {
    const la = tenue(etat, piece.code);
    const absente = manquent.includes(piece) ? 'manquante' : 'non-recue';
    const ou = la ? (la.dispensee ? 'dispensee' : 'recue') : absente;
    return { ...piece, etat: ou, libelleEtat: ETATS_PIECE[ou], le: la?.fait.le ?? null };
  });
}
