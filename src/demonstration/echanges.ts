import { RecueillirConsentement } from '../domaine/dossier/etapes/accompagnement/consentement/recueillir-consentement.js';
import { FusionnerDossier } from '../domaine/dossier/etapes/menages/fusionner-dossier.js';
import { InscrireEchange } from '../domaine/dossier/etapes/passerelles/inscription-echange.js';
import { ProposerEchange } from '../domaine/dossier/etapes/passerelles/proposer-echange.js';
import { OuvrirDossier } from '../domaine/dossier/etapes/vie/ouvrir-dossier.js';
import { OuvrirLocationChoisie } from '../domaine/logement/location-choisie.js';
import { PublierLogement } from '../domaine/logement/publier-logement.js';
import { agentDe, BAILLEURS, PILOTE, REFERENTS } from './acteurs.js';
import { MENAGES_FICTIFS } from './menages.js';
import { offreFictive } from './offres.js';
import { ordre, type Ordre } from './ordres.js';
import { VIE } from './vie.js';
import { OPERATIONS, place, referenceDe, type Reperes } from './vie-du-menage.js';

const OUVERT_IL_Y_A = 60;
/** Up to the gate of the fourth step. */
const ACTES_FAITS = 5;

interface Locataire {
  readonly nom: string;
  readonly prenom: string;
  readonly personnes: number;
  readonly ressources: number;
  /** People that its present home suits. */
  readonly logePour: number;
  /** Of that home, in euros a month: what the other household would pay is no more than today. */
  readonly loyer: number;
}
type Paire = readonly [Locataire, Locataire];

/** Tenants of two landlords, each in a home that would suit the other; fictitious. */
const PAIRES: readonly Paire[] = [
  [
    { nom: 'Horth', prenom: 'Léonie', personnes: 2, ressources: 1900, logePour: 4, loyer: 405 },
    { nom: 'Amaranthe', prenom: 'Rodrigue', personnes: 4, ressources: 2600, logePour: 2, loyer: 372 },
  ],
  [
    { nom: 'Catayée', prenom: 'Solange', personnes: 2, ressources: 1850, logePour: 4, loyer: 405 },
    { nom: 'Jadfard', prenom: 'Éric', personnes: 4, ressources: 2550, logePour: 2, loyer: 372 },
  ],
];

/** One household of the bourse with the home that it offers. */
function inscrire(locataire: Locataire, rang: number, { idDossier, idLogement, dateDuJour }: Reperes) {
  const [operation] = OPERATIONS;
  const { code: bailleur } = BAILLEURS[rang % 2] ?? BAILLEURS[0];
  const reference = referenceDe(MENAGES_FICTIFS.length + 1 + rang);
  const { nom, prenom, personnes, ressources, logePour, loyer } = locataire;
  const situation = {
    ...{ nombrePersonnes: personnes, ressourcesMensuelles: ressources },
    statutOccupation: 'locataire' as const,
  };
  const lieu = {
    dossier: idDossier(operation.code, reference),
    logement: idLogement(bailleur, `HAB-${reference}`),
    ...{
      operation: operation.code,
      referent: REFERENTS[0],
      bailleur,
      langue: 'français',
      situation,
      dateDuJour,
    },
  };
  const ouverture = {
    ...{ reference, operation: operation.code, commune: 'Cayenne' as const },
    identite: { nom, prenom, langue: lieu.langue },
    situation,
    souhaits: { communes: ['Cayenne' as const], accepteTransitoire: false },
  };
  const offre = {
    ...{ reference: `HAB-${reference}`, bailleur, nature: 'social' as const, commune: 'Cayenne' as const },
    ...{
      horsQpv: true,
      ...offreFictive(logePour, rang),
      loyer,
      accessible: true,
      disponibleLe: dateDuJour(14),
    },
  };
  const ouvert = { mode: 'bourse-echange' as const, jusquau: dateDuJour(-60) };
  const agent = agentDe(bailleur);
  const ordres = [
    ordre('dossier', lieu.dossier, OuvrirDossier, ouverture, PILOTE, OUVERT_IL_Y_A),
    ...VIE.slice(0, ACTES_FAITS).map(({ jour, acte }) => acte(lieu, OUVERT_IL_Y_A - jour)),
    ordre(
      'dossier',
      lieu.dossier,
      RecueillirConsentement,
      { portee: 'toutes', forme: 'ecrit' },
      lieu.referent,
      14,
    ),
    ordre('logement', lieu.logement, PublierLogement, offre, agent, 14),
    ordre('logement', lieu.logement, OuvrirLocationChoisie, ouvert, agent, 13),
    ordre('dossier', lieu.dossier, InscrireEchange, { logement: lieu.logement }, lieu.referent, 10),
  ];
  return { ...lieu, ordres };
}

/** The bourse d’échange: one exchange proposed to its two households, another that the service finds and nobody has proposed yet. */
export function echanges(reperes: Reperes): Ordre[] {
  const paires = PAIRES.map((paire, rang) => paire.map((l, i) => inscrire(l, 2 * rang + i, reperes)));
  const [proposee] = paires;
  const [premier, second] = proposee ?? [];
  const avec = second && {
    avec: [{ dossier: second.dossier, logement: second.logement, operation: second.operation }],
  };
  return [
    ...paires.flat().flatMap(({ ordres }) => ordres),
    ...(premier && avec ? [ordre('dossier', premier.dossier, ProposerEchange, avec, PILOTE, 2)] : []),
  ];
}

/** Who is met twice: the fifth household, whose people are told as the list tells them. */
const RECONNU = 4;

/** A household opened a second time, recognised and joined: its double is read from the dossier kept. */
export function doubleReuni(reperes: Reperes): Ordre[] {
  const menage = MENAGES_FICTIFS[RECONNU];
  if (!menage) return [];
  const [nom, prenom, langue, nombrePersonnes, , commune] = menage;
  const { dossier: garde, operation } = place(RECONNU, reperes);
  const reference = referenceDe(MENAGES_FICTIFS.length + 1 + 2 * PAIRES.length);
  const double = reperes.idDossier(operation, reference);
  const identite = { nom, prenom, langue };
  const corps = { reference, operation, commune, identite, situation: { nombrePersonnes }, souhaits: {} };
  const fusion = { dossier: double, motif: 'Ouvert deux fois : même ménage, rencontré en permanence.' };
  return [
    ordre('dossier', double, OuvrirDossier, corps, PILOTE, 2),
    ordre('dossier', garde, FusionnerDossier, fusion, PILOTE, 1),
  ];
}
