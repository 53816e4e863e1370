import { AttribuerLogement } from '../domaine/dossier/etapes/rapprochement/attribuer-logement.js';
import { AccepterProposition } from '../domaine/dossier/etapes/rapprochement/accepter-proposition.js';
import { ConfirmerProposition } from '../domaine/dossier/etapes/rapprochement/confirmer-proposition.js';
import { ProposerLogement } from '../domaine/dossier/etapes/rapprochement/proposer-logement.js';
import { VisiterLogement } from '../domaine/dossier/etapes/rapprochement/visiter-logement.js';
import { CompleterPieces } from '../domaine/dossier/etapes/accompagnement/pieces/completer-pieces.js';
import { RealiserDiagnostic } from '../domaine/dossier/etapes/accompagnement/realiser-diagnostic.js';
import { InformerMenage } from '../domaine/dossier/etapes/concertation/informer-menage.js';
import { LibererLogementOrigine } from '../domaine/dossier/etapes/demenagement/liberer-logement-origine.js';
import { RealiserDemenagement } from '../domaine/dossier/etapes/demenagement/realiser-demenagement.js';
import { SignerBail } from '../domaine/dossier/etapes/demenagement/signer-bail.js';
import { RealiserEnquete } from '../domaine/dossier/etapes/enquete-sociale/realiser-enquete.js';
import { ValiderEnquete } from '../domaine/dossier/etapes/enquete-sociale/valider-enquete.js';
import { EtablirBilan } from '../domaine/dossier/etapes/suivi/etablir-bilan.js';
import { EvaluerFragilite } from '../domaine/dossier/etapes/suivi/evaluer-fragilite.js';
import { RealiserContact } from '../domaine/dossier/etapes/suivi/realiser-contact.js';
import { CloreDossier } from '../domaine/dossier/etapes/vie/clore-dossier.js';
import type { CodeContact } from '../domaine/charte/taches.js';
import type { Situation } from '../domaine/dossier/menage.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import type { DateCivile } from '../domaine/noyau/instants.js';
import { agentDe, PILOTE } from './acteurs.js';
import { ordre, type Ordre } from './ordres.js';

const inacheve = 'Faits par le bailleur et le ménage à l’entrée, sans avoir été consignés à leur date.';

export interface Scene {
  readonly dossier: string;
  readonly referent: Personne;
  readonly logement: string;
  readonly bailleur: string;
  readonly langue: string;
  /** What the survey finds as the opening said it. */
  readonly situation: Pick<Situation, 'nombrePersonnes' | 'ressourcesMensuelles' | 'statutOccupation'>;
  /** The civil date some days before today. */
  readonly dateDuJour: (ilYa: number) => DateCivile;
}

type Acte = (scene: Scene, ilYa: number) => Ordre;

interface Moment {
  /** Days after the opening. */
  readonly jour: number;
  readonly acte: Acte;
}

const contact = (jour: number, code: CodeContact, compteRendu: string): Moment => ({
  jour,
  acte: ({ dossier, referent }, ilYa) => {
    const corps = { contact: code, moyen: 'visite', alerte: false, compteRendu } as const;
    return ordre('dossier', dossier, RealiserContact, corps, referent, ilYa);
  },
});

/** The usual life of a household, act after act, to its closing. */
export const VIE: readonly Moment[] = [
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
    acte: ({ dossier, referent, situation }, ilYa) =>
      ordre(
        'dossier',
        dossier,
        RealiserEnquete,
        {
          par: 'referent',
          situation: { ...situation, loyer: 420, charges: 60, aides: 210 },
          souhaits: { projet: 'location' },
        },
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
      ordre(
        'dossier',
        dossier,
        AttribuerLogement,
        { seance: dateDuJour(ilYa), membres: ['bailleur', 'ctg', 'commune'] },
        agentDe(bailleur),
        ilYa,
      ),
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
    jour: 125,
    acte: ({ dossier, referent }, ilYa) =>
      ordre('dossier', dossier, EvaluerFragilite, { criteres: [] }, referent, ilYa),
  },
  contact(143, 'contact-1-mois', 'Installation faite, école trouvée.'),
  contact(205, 'contact-3-mois', 'Loyer payé à temps ; le ménage connaît ses voisins.'),
  contact(298, 'contact-6-mois', 'Droits à jour, rien à signaler.'),
  contact(480, 'contact-12-mois', 'Le ménage tient son budget et son logement.'),
  {
    jour: 490,
    acte: ({ dossier, referent }, ilYa) =>
      ordre(
        'dossier',
        dossier,
        EtablirBilan,
        { stabilise: true, bilan: 'Douze mois sans difficulté : le ménage est chez lui.' },
        referent,
        ilYa,
      ),
  },
  {
    jour: 494,
    acte: ({ dossier }, ilYa) =>
      ordre('dossier', dossier, CloreDossier, { issue: 'reloge-definitivement', inacheve }, PILOTE, ilYa),
  },
];
