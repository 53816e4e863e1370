import type { Charte } from '../../domaine/charte/charte.js';
import { entreeDe, mesureDuCatalogue } from '../../domaine/dossier/etapes/accompagnement/catalogue.js';
import {
  consentementPour,
  PORTEES,
  FORMES_CONSENTEMENT,
  type Consentement,
} from '../../domaine/dossier/etapes/accompagnement/consentement/etat.js';
import {
  AUTEURS_DESACCORD,
  DECISIONS_ARBITRAGE,
  interventionsFaites,
  OBJETS_DESACCORD,
  type Desaccord,
  type Mesure,
} from '../../domaine/dossier/etapes/accompagnement/mesures/etat.js';
import {
  DECISIONS_INSTANCE,
  type Saisine,
} from '../../domaine/dossier/etapes/accompagnement/instance/etat.js';
import { direLogement } from '../../domaine/dossier/etapes/accompagnement/mesures/logement-concerne.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { direMois } from '../../domaine/noyau/mois.js';
import type { Noms } from '../noms/annuaire.js';

/** What one reading of an accompaniment needs. */
export interface Cadre {
  readonly etat: EtatDossier;
  readonly charte: Charte;
  readonly noms: Noms;
  /** May the reader know what people wrote? */
  readonly textes: boolean;
}

/** The word of the charter for a code; another version may know it no more. */
export const dire = (
  dictionnaire: readonly { readonly code: string; readonly libelle: string }[],
  code: string,
): string => entreeDe(dictionnaire, code)?.libelle ?? code;

export const nomMesure = ({ charte }: Cadre, code: string): string =>
  mesureDuCatalogue(charte, code)?.libelle ?? `Mesure ${code}`;
export const mesuresNommees = (cadre: Cadre, codes: readonly string[]) =>
  codes.map((code) => ({ code, libelle: nomMesure(cadre, code) }));
const dans = (choix: Readonly<Record<string, string>>, code: string): string => choix[code] ?? code;

export const vueConsentement = (cadre: Cadre, c: Consentement) => ({
  id: c.id,
  portee: c.portee,
  libelle: dans(PORTEES, c.portee),
  forme: dans(FORMES_CONSENTEMENT, c.forme),
  mesure: c.mesure === null ? null : nomMesure(cadre, c.mesure),
  partenaire: c.partenaire === null ? null : cadre.noms.organisation(c.partenaire),
  le: c.fait.le,
  retireLe: c.retrait?.le ?? null,
});

export function vueMesure(cadre: Cadre, m: Mesure) {
  const { etat, charte, noms, textes } = cadre;
  const { prescripteurs, financeurs } = charte.accompagnement;
  const faites = interventionsFaites(m);
  const besoin = { portee: 'mesures', mesure: m.code, partenaire: m.organisation ?? undefined } as const;
  return {
    id: m.id,
    code: m.code,
    libelle: nomMesure(cadre, m.code),
    organisation: m.organisation,
    operateur:
      m.organisation === null
        ? ((textes ? m.intervenant : null) ?? 'Intervenant non déclaré')
        : noms.organisation(m.organisation),
    prescripteur: m.prescripteur === null ? null : dire(prescripteurs, m.prescripteur),
    financeur: m.financeur === null ? null : dire(financeurs, m.financeur),
    logement: m.logement === null ? null : direLogement(etat, m.logement),
    du: m.du,
    fin: m.fin,
    terminee: m.terminee,
    issue: m.issue === null ? null : dire(mesureDuCatalogue(charte, m.code)?.issues ?? [], m.issue),
    bilan: textes ? m.bilan : null,
    faites,
    prevues: m.prevues,
    depassement: m.prevues !== null && faites > m.prevues,
    renouvellements: m.renouvellements.length,
    accord: consentementPour(etat, besoin) !== undefined,
    rapports: m.rapports.map((r) => ({
      le: r.fait.le,
      mois: direMois(r.mois),
      interventions: r.interventions,
      texte: textes ? r.texte : null,
    })),
    visites: m.visites.map((v) => v.le),
    saisines: etat.accompagnement.saisines.filter((s) => s.mesure === m.id).map((s) => vueSaisine(cadre, s)),
  };
}

/** One referral to the instance of follow-up and reorientation. */
const vueSaisine = ({ charte, textes }: Cadre, s: Saisine) => ({
  le: s.fait.le,
  motif: dire(charte.accompagnement.motifsBlocage, s.motif),
  precisions: textes ? s.precisions : null,
  decision: s.decision && dans(DECISIONS_INSTANCE, s.decision.decision),
});

export const vueDesaccord = ({ textes }: Cadre, d: Desaccord) => ({
  id: d.id,
  objet: dans(OBJETS_DESACCORD, d.objet),
  de: dans(AUTEURS_DESACCORD, d.de),
  motif: textes ? d.motif : null,
  le: d.fait.le,
  arbitrage: d.arbitrage && dans(DECISIONS_ARBITRAGE, d.arbitrage.decision),
});
