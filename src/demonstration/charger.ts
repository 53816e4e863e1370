import { ajouterJours, dateCayenne, instantCayenne, type Instant } from '../domaine/noyau/instants.js';
import { DeclarerOperation } from '../domaine/operation/definition/declarer-operation.js';
import { DeclarerOrganisation } from '../domaine/organisation/declarer-organisation.js';
import type { EnNombre, LigneAInformer, Porte } from '../journal/porte.js';
import { listerDossiers } from '../vues/liste-dossiers.js';
import { listerOperations } from '../vues/operation.js';
import { LIMITE_MAX, type Lecteur } from '../vues/page.js';
import { BAILLEURS, PILOTE } from './acteurs.js';
import { doubleReuni, echanges } from './echanges.js';
import { absence, projetDeCharte, seanceTenue } from './ensemble.js';
import { immeubles } from './immeubles.js';
import { informationEnNombre } from './information.js';
import { MENAGES_FICTIFS } from './menages.js';
import { niveauxDuPilote, operateurAgree } from './operateur.js';
import { ordre, type Ordre } from './ordres.js';
import { enDouble, OPERATIONS, place, referenceDe, vieDuMenage } from './vie-du-menage.js';

export interface Outils {
  readonly porte: Porte;
  readonly informations: Pick<EnNombre<LigneAInformer>, 'inscrire'>;
  readonly maintenant: Instant;
  /** Ids as the API makes them: `idDossier(operation, reference)`, `idLogement(bailleur, reference)`. */
  readonly idDossier: (operation: string, reference: string) => string;
  readonly idLogement: (bailleur: string, reference: string) => string;
  readonly dire: (texte: string) => void;
}

const PAS_AVANT_L_OUVERTURE = 640;

async function executer(
  porte: Porte,
  { agregat, id, acte, corps, acteur }: Ordre,
  cle: string,
  survenuLe?: Instant,
) {
  const demande = {
    agregat,
    id,
    acte,
    corps,
    acteur,
    cle,
    correlation: 'demonstration',
    parCleSeule: true,
    ...(survenuLe ? { survenuLe } : {}),
  };
  const resultat = await porte.executer(demande);
  if (!resultat.ok) throw new Error(`${acte} refusé : ${resultat.refus.regle} ${resultat.refus.motif}`);
}

/** Everything the demonstration does; the last household's life comes last, and says that the rest is there. */
function scenario({ maintenant, idDossier, idLogement }: Outils): Ordre[] {
  const aujourdhui = dateCayenne(maintenant);
  const dateDuJour = (ilYa: number) => ajouterJours(aujourdhui, -ilYa);
  const communes = [...new Set(MENAGES_FICTIFS.map((m) => m[5]))];
  const bases = [
    ...BAILLEURS.map((b) =>
      ordre(
        'organisation',
        b.code,
        DeclarerOrganisation,
        { ...b, type: 'bailleur' },
        PILOTE,
        PAS_AVANT_L_OUVERTURE,
      ),
    ),
    niveauxDuPilote(PAS_AVANT_L_OUVERTURE),
    ...operateurAgree(dateDuJour, PAS_AVANT_L_OUVERTURE),
    ...OPERATIONS.map((o) =>
      ordre(
        'operation',
        o.code,
        DeclarerOperation,
        { ...o, communes, definieLe: dateDuJour(PAS_AVANT_L_OUVERTURE) },
        PILOTE,
        PAS_AVANT_L_OUVERTURE,
      ),
    ),
    ...immeubles(OPERATIONS[0].code, dateDuJour, PAS_AVANT_L_OUVERTURE),
  ];
  const reperes = { idDossier, idLogement, dateDuJour };
  const vies = MENAGES_FICTIFS.map((_, rang) => vieDuMenage(rang, reperes));
  const [retenu, ajourne] = [place(5, reperes), place(17, reperes)];
  const ensemble = [
    enDouble(reperes),
    ...doubleReuni(reperes),
    ...echanges(reperes),
    informationEnNombre(reperes),
    absence(dateDuJour),
    projetDeCharte(Number(aujourdhui.slice(0, 4)) + 1),
    ...seanceTenue(idDossier('commission', 'DEMO-SEANCE'), [retenu, ajourne], dateDuJour),
  ];
  const derniere = vies.pop()?.vie ?? [];
  return [
    ...bases,
    ...vies.flatMap((v) => v.vie),
    ...vies.flatMap((v) => v.complements),
    ...ensemble,
    ...derniere,
  ];
}

/**
 * Loads the demonstration, by commands only, each dated in the past; the rungs and mails are the workflow's own.
 * Idempotent: killed half-way, it goes on where it stood.
 */
export async function chargerDemonstration(outils: Outils): Promise<void> {
  const ordres = scenario(outils);
  for (const [rang, o] of ordres.entries()) {
    const le = instantCayenne(ajouterJours(dateCayenne(outils.maintenant), -o.ilYa), 10);
    if (o.enNombre) await outils.informations.inscrire(o.enNombre.lot, o.enNombre.lignes);
    await executer(outils.porte, o, `demonstration:${o.id}:${rang}`, le);
    if (rang % 20 === 0) outils.dire(`Démonstration : ${Math.round((rang / ordres.length) * 100)} %`);
  }
  outils.dire(`Démonstration : ${MENAGES_FICTIFS.length} ménages`);
}

/** A base without any operation, or a demonstration killed half-way: nobody else's data is ever mixed with it. */
export async function demonstrationAttendue(vues: Lecteur): Promise<boolean> {
  const { elements: operations } = await listerOperations(vues, { limite: 1 });
  if (operations.length === 0) return true;
  const references = new Set(MENAGES_FICTIFS.map((_, rang) => referenceDe(rang)));
  const compte = async ({ code }: { code: string }) =>
    (await listerDossiers(vues, { operation: code, limite: LIMITE_MAX })).elements.filter(({ reference }) =>
      references.has(reference ?? ''),
    ).length;
  const charges = (await Promise.all(OPERATIONS.map(compte))).reduce((total, n) => total + n, 0);
  return charges > 0 && charges < MENAGES_FICTIFS.length;
}
