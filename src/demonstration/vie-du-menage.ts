import { OuvrirDossier } from '../domaine/dossier/etapes/vie/ouvrir-dossier.js';
import { PublierLogement } from '../domaine/logement/publier-logement.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import { agentDe, BAILLEURS, PILOTE, REFERENTS } from './acteurs.js';
import { COMPLEMENTS } from './complements.js';
import { immeubleDe } from './immeubles.js';
import { MENAGES_FICTIFS } from './menages.js';
import { offreFictive } from './offres.js';
import { ordre, type Ordre } from './ordres.js';
import { passe } from './scenario.js';

export const OPERATIONS = [
  { code: 'NPNRU-DEMO', programme: 'NPNRU', nom: 'Renouvellement urbain (démonstration)' },
  { code: 'LHI-DEMO', programme: 'LHI', nom: 'Résorption d’habitat indigne (démonstration)' },
] as const;

/** Ids as the API makes them, and the civil date some days before today. */
export interface Reperes {
  readonly idDossier: (operation: string, reference: string) => string;
  readonly idLogement: (bailleur: string, reference: string) => string;
  readonly dateDuJour: (ilYa: number) => DateCivile;
}

export const referenceDe = (rang: number): string => `DEMO-${String(rang + 1).padStart(3, '0')}`;

/** Where that household stands in the service, and who is in charge of it. */
export function place(rang: number, { idDossier, idLogement }: Reperes) {
  const { code: operation } = OPERATIONS[rang % 2] ?? OPERATIONS[0];
  const { code: bailleur } = BAILLEURS[rang % 3] ?? BAILLEURS[0];
  const reference = referenceDe(rang);
  return {
    ...{ operation, bailleur, reference },
    dossier: idDossier(operation, reference),
    logement: idLogement(bailleur, `LOT-${reference}`),
    referent: rang % 4 === 3 ? REFERENTS[1] : REFERENTS[0],
  };
}

/** The dwelling offered to a household, its dossier, and all that was done for it. */
export function vieDuMenage(rang: number, reperes: Reperes): { vie: Ordre[]; complements: Ordre[] } {
  const menage = MENAGES_FICTIFS[rang];
  if (!menage) return { vie: [], complements: [] };
  const [nom, prenom, langue, personnes, ressources, commune] = menage;
  const { idDossier, idLogement, dateDuJour } = reperes;
  const lieu = place(rang, reperes);
  const { operation, bailleur, reference, dossier, logement } = lieu;
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
  const ouverture = {
    reference,
    operation,
    ...(operation === OPERATIONS[0].code ? { immeuble: immeubleDe(rang / OPERATIONS.length) } : {}),
    commune,
    identite: { nom, prenom, langue },
    situation: {
      nombrePersonnes: personnes,
      ressourcesMensuelles: ressources,
      statutOccupation: rang % 2 === 0 ? ('locataire' as const) : ('occupant-sans-titre' as const),
    },
    souhaits: { communes: [commune], accepteTransitoire: rang % 6 === 0 },
  };
  const seconde = `${reference}-B`;
  const autre = {
    ...{
      reference: seconde,
      id: idLogement(bailleur, `LOT-${seconde}`),
      dossier: idDossier(operation, seconde),
    },
    offre: { ...offre, reference: `LOT-${seconde}`, loyer: offre.loyer + 12 },
  };
  const scene = { ...lieu, langue, situation: ouverture.situation, dateDuJour, autre };
  return {
    vie: [
      ordre('logement', logement, PublierLogement, offre, agentDe(bailleur), ouvertIlYa),
      ordre('dossier', dossier, OuvrirDossier, ouverture, PILOTE, ouvertIlYa),
      ...ordres(scene),
    ],
    complements: COMPLEMENTS[rang]?.(scene) ?? [],
  };
}

/** The first household, opened a second time by somebody who did not find it: two names written otherwise. */
export function enDouble({ idDossier }: Reperes): Ordre {
  const [operation] = OPERATIONS;
  const reference = referenceDe(MENAGES_FICTIFS.length);
  const corps = {
    reference,
    operation: operation.code,
    commune: 'Cayenne' as const,
    identite: { nom: 'SAINTE ROSE', prenom: 'Marie Lyne', langue: 'créole guyanais' },
    situation: { nombrePersonnes: 3 },
    souhaits: {},
  };
  return ordre('dossier', idDossier(operation.code, reference), OuvrirDossier, corps, PILOTE, 3);
}
