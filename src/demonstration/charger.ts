import { OuvrirDossier } from '../domaine/dossier/etapes/vie/ouvrir-dossier.js';
import { PublierLogement } from '../domaine/logement/publier-logement.js';
import { ajouterJours, dateCayenne, instantCayenne, type Instant } from '../domaine/noyau/instants.js';
import { DeclarerOperation } from '../domaine/operation/definition/declarer-operation.js';
import { DeclarerOrganisation } from '../domaine/organisation/declarer-organisation.js';
import type { Porte } from '../journal/porte.js';
import { listerDossiers } from '../vues/liste-dossiers.js';
import { listerOperations } from '../vues/operation.js';
import type { Lecteur } from '../vues/page.js';
import { agentDe, BAILLEURS, PILOTE, REFERENTS } from './acteurs.js';
import { MENAGES_FICTIFS } from './menages.js';
import { ordre, type Ordre } from './ordres.js';
import { offreFictive } from './offres.js';
import { passe } from './scenario.js';

export interface Outils {
  readonly porte: Porte;
  readonly maintenant: Instant;
  /** Ids as the API makes them: `idDossier(operation, reference)`, `idLogement(bailleur, reference)`. */
  readonly idDossier: (operation: string, reference: string) => string;
  readonly idLogement: (bailleur: string, reference: string) => string;
  readonly dire: (texte: string) => void;
}

const PAS_AVANT_L_OUVERTURE = 520;

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

const OPERATIONS = [
  { code: 'NPNRU-DEMO', programme: 'NPNRU', nom: 'Renouvellement urbain (démonstration)' },
  { code: 'LHI-DEMO', programme: 'LHI', nom: 'Résorption d’habitat indigne (démonstration)' },
] as const;

/** Everything the demonstration does, in the order of its own time. */
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
  ];
  const vies = MENAGES_FICTIFS.flatMap(([nom, prenom, langue, personnes, ressources, commune], rang) => {
    const { code: operation } = OPERATIONS[rang % 2] ?? OPERATIONS[0];
    const { code: bailleur } = BAILLEURS[rang % 3] ?? BAILLEURS[0];
    const reference = `DEMO-${String(rang + 1).padStart(3, '0')}`;
    const dossier = idDossier(operation, reference);
    const logement = idLogement(bailleur, `LOT-${reference}`);
    const referent = rang % 4 === 3 ? REFERENTS[1] : REFERENTS[0];
    const { nature, ouvertIlYa, ordres } = passe(rang);
    const offre = {
      reference: `LOT-${reference}`,
      bailleur,
      nature,
      commune,
      horsQpv: rang % 2 === 0,
      ...(nature === 'transitoire' ? { dureeMaximaleMois: 18 } : {}),
      ...offreFictive(personnes, rang),
      disponibleLe: dateDuJour(ouvertIlYa),
    } as const;
    const menage = {
      reference,
      operation,
      commune,
      identite: { nom, prenom, langue },
      situation: {
        nombrePersonnes: personnes,
        ressourcesMensuelles: ressources,
        statutOccupation: rang % 2 === 0 ? 'locataire' : 'occupant-sans-titre',
      },
      souhaits: { communes: [commune], accepteTransitoire: rang % 6 === 0 },
    } as const;
    return [
      ordre('logement', logement, PublierLogement, offre, agentDe(bailleur), ouvertIlYa),
      ordre(
        'dossier',
        dossier,
        OuvrirDossier,
        { ...menage, souhaits: { ...menage.souhaits, communes: [commune] } },
        PILOTE,
        ouvertIlYa,
      ),
      ...ordres({ dossier, referent, logement, bailleur, langue, dateDuJour }),
    ];
  });
  return [...bases, ...vies];
}

/**
 * Loads the demonstration, by commands only, each dated in the past; the rungs and mails are the workflow's own.
 * Idempotent: killed half-way, it goes on where it stood.
 */
export async function chargerDemonstration(outils: Outils): Promise<void> {
  const ordres = scenario(outils);
  for (const [rang, o] of ordres.entries()) {
    const le = instantCayenne(ajouterJours(dateCayenne(outils.maintenant), -o.ilYa), 10);
    await executer(outils.porte, o, `demonstration:${o.id}:${rang}`, le);
    if (rang % 20 === 0) outils.dire(`Démonstration : ${Math.round((rang / ordres.length) * 100)} %`);
  }
  outils.dire(`Démonstration : ${MENAGES_FICTIFS.length} ménages`);
}

/** A base without any operation, or a demonstration killed half-way: nobody else's data is ever mixed with it. */
export async function demonstrationAttendue(vues: Lecteur): Promise<boolean> {
  const { elements: operations } = await listerOperations(vues, { limite: 1 });
  if (operations.length === 0) return true;
  const compte = async ({ code }: { code: string }) =>
    (await listerDossiers(vues, { operation: code, limite: MENAGES_FICTIFS.length })).elements.length;
  const charges = (await Promise.all(OPERATIONS.map(compte))).reduce((total, n) => total + n, 0);
  return charges > 0 && charges < MENAGES_FICTIFS.length;
}
