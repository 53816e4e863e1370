import { AttribuerLogement } from '../domaine/dossier/etapes/rapprochement/attribuer-logement.js';
import { AccepterProposition } from '../domaine/dossier/etapes/rapprochement/accepter-proposition.js';
import { ConfirmerProposition } from '../domaine/dossier/etapes/rapprochement/confirmer-proposition.js';
import { ProposerLogement } from '../domaine/dossier/etapes/rapprochement/proposer-logement.js';
import { VisiterLogement } from '../domaine/dossier/etapes/rapprochement/visiter-logement.js';
import { CompleterPieces } from '../domaine/dossier/etapes/accompagnement/completer-pieces.js';
import { FairePointMensuel } from '../domaine/dossier/etapes/accompagnement/faire-point-mensuel.js';
import { RealiserDiagnostic } from '../domaine/dossier/etapes/accompagnement/realiser-diagnostic.js';
import { InformerMenage } from '../domaine/dossier/etapes/concertation/informer-menage.js';
import { LibererLogementOrigine } from '../domaine/dossier/etapes/demenagement/liberer-logement-origine.js';
import { RealiserDemenagement } from '../domaine/dossier/etapes/demenagement/realiser-demenagement.js';
import { SignerBail } from '../domaine/dossier/etapes/demenagement/signer-bail.js';
import { RealiserEnquete } from '../domaine/dossier/etapes/enquete-sociale/realiser-enquete.js';
import { ValiderEnquete } from '../domaine/dossier/etapes/enquete-sociale/valider-enquete.js';
import { RealiserContact } from '../domaine/dossier/etapes/suivi/realiser-contact.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import { agentDe, PILOTE } from './acteurs.js';
import { ordre, type Ordre } from './ordres.js';

export interface Scene {
  readonly dossier: string;
  readonly referent: Personne;
  readonly logement: string;
  readonly bailleur: string;
  readonly langue: string;
  /** The civil date some days before today. */
  readonly dateDuJour: (ilYa: number) => DateCivile;
}

type Acte = (scene: Scene, ilYa: number) => Ordre;

/** The usual life of a household, act after act, each so many days after the opening. */
const VIE: readonly { readonly jour: number; readonly acte: Acte }[] = [
  {
    jour: 6,
    acte: ({ dossier, referent, langue }, ilYa) =>
      ordre(
        'dossier',
        dossier,
        InformerMenage,
        { moyen: 'visite-domicile', par: 'Référent relogement', langue, document: 'Plaquette du projet' },
        referent,
        ilYa,
      ),
  },
  {
    jour: 20,
    acte: ({ dossier, referent }, ilYa) =>
      ordre(
        'dossier',
        dossier,
        RealiserEnquete,
        { par: 'referent', situation: { loyer: 420, charges: 60, aides: 210 }, souhaits: {} },
        referent,
        ilYa,
      ),
  },
  { jour: 26, acte: ({ dossier }, ilYa) => ordre('dossier', dossier, ValiderEnquete, {}, PILOTE, ilYa) },
  {
    jour: 38,
    acte: ({ dossier, referent }, ilYa) =>
      ordre(
        'dossier',
        dossier,
        RealiserDiagnostic,
        { orientation: 'logement-ordinaire', synthese: 'Ménage autonome, budget tenu.' },
        referent,
        ilYa,
      ),
  },
  {
    jour: 45,
    acte: ({ dossier, referent }, ilYa) =>
      ordre(
        'dossier',
        dossier,
        CompleterPieces,
        { pieces: ['identite', 'ressources', 'imposition'] },
        referent,
        ilYa,
      ),
  },
  {
    jour: 60,
    acte: ({ dossier, referent, logement }, ilYa) =>
      ordre('dossier', dossier, ProposerLogement, { logement }, referent, ilYa),
  },
  {
    jour: 63,
    acte: ({ dossier, bailleur }, ilYa) =>
      ordre('dossier', dossier, ConfirmerProposition, {}, agentDe(bailleur), ilYa),
  },
  {
    jour: 70,
    acte: ({ dossier, referent }, ilYa) =>
      ordre('dossier', dossier, VisiterLogement, { avis: 'favorable' }, referent, ilYa),
  },
  {
    jour: 73,
    acte: ({ dossier, referent }, ilYa) => ordre('dossier', dossier, AccepterProposition, {}, referent, ilYa),
  },
  {
    jour: 88,
    acte: ({ dossier, bailleur, dateDuJour }, ilYa) =>
      ordre('dossier', dossier, AttribuerLogement, { seance: dateDuJour(ilYa) }, agentDe(bailleur), ilYa),
  },
  {
    jour: 100,
    acte: ({ dossier, bailleur, dateDuJour }, ilYa) =>
      ordre('dossier', dossier, SignerBail, { signeLe: dateDuJour(ilYa) }, agentDe(bailleur), ilYa),
  },
  {
    jour: 112,
    acte: ({ dossier, referent, dateDuJour }, ilYa) =>
      ordre('dossier', dossier, RealiserDemenagement, { le: dateDuJour(ilYa), forfait: 850 }, referent, ilYa),
  },
  {
    jour: 115,
    acte: ({ dossier, referent, dateDuJour }, ilYa) =>
      ordre('dossier', dossier, LibererLogementOrigine, { le: dateDuJour(ilYa) }, referent, ilYa),
  },
  {
    jour: 143,
    acte: ({ dossier, referent }, ilYa) =>
      ordre(
        'dossier',
        dossier,
        RealiserContact,
        {
          contact: 'contact-1-mois',
          moyen: 'visite',
          alerte: false,
          compteRendu: 'Installation faite, école trouvée.',
        },
        referent,
        ilYa,
      ),
  },
];

/** From the gate on, the référent sees the household every month. */
const PREMIER_POINT = 70;
const ENTRE_POINTS = 28;

function pointsMensuels({ dossier, referent }: Scene, ouvertIlYa: number, dernierJour: number): Ordre[] {
  const ordres: Ordre[] = [];
  for (let jour = PREMIER_POINT; jour <= dernierJour; jour += ENTRE_POINTS) {
    const corps = { compteRendu: 'Point fait avec le ménage ; rien à signaler.' };
    ordres.push(ordre('dossier', dossier, FairePointMensuel, corps, referent, ouvertIlYa - jour));
  }
  return ordres;
}

/** How many acts of the usual life are behind a household that stands in each step. */
const ACTES_FAITS = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14] as const;

/** One household as the demonstration shows it. */
export interface Passe {
  /** Days since the dossier was opened. */
  readonly ouvertIlYa: number;
  readonly ordres: (scene: Scene) => Ordre[];
}

/** @param rang place in the list: spreads households over the steps; one in three has waited too long since its last act */
export function passe(rang: number): Passe {
  const faits = ACTES_FAITS[rang % ACTES_FAITS.length] ?? 0;
  const dernierJour = VIE[faits - 1]?.jour ?? 0;
  const attente = rang % 3 === 2 ? 75 : 4;
  const ouvertIlYa = dernierJour + attente;
  return {
    ouvertIlYa,
    ordres: (scene) =>
      [
        ...VIE.slice(0, faits).map(({ jour, acte }) => acte(scene, ouvertIlYa - jour)),
        ...pointsMensuels(scene, ouvertIlYa, dernierJour),
      ].sort((a, b) => b.ilYa - a.ilYa),
  };
}
