import type { Etape } from '../../../src/domaine/charte/etapes.js';
import type { EvenementDossier } from '../../../src/domaine/dossier/evenements.js';
import { depuisMillisecondes, type Instant } from '../../../src/domaine/noyau/instants.js';
import type { FaitPersonne } from './journal-essai.js';

type Donnees<T extends EvenementDossier['type']> = Extract<EvenementDossier, { type: T }>['donnees'];

/** Facts of people at one instant (milliseconds or ISO 8601). */
export function faits(quand: number | Instant) {
  const survenuLe = typeof quand === 'number' ? depuisMillisecondes(quand) : quand;
  const jour = survenuLe.slice(0, 10);
  const fait = <T extends EvenementDossier['type']>(type: T, donnees: Donnees<T>) =>
    ({ type, donnees, survenuLe }) as FaitPersonne;
  return {
    fait,
    ouverture: (definie = true): FaitPersonne => ({
      type: 'DossierOuvert',
      survenuLe,
      donnees: {
        reference: 'M-001',
        operation: 'op-1',
        programme: 'NPNRU',
        commune: 'Cayenne',
        charte: '2026-1',
        operationDefinie: definie ? jour : null,
      },
      personnel: { identite: { nom: 'Essai', prenom: 'Essai' }, situation: {}, souhaits: {} },
    }),
    information: () => fait('MenageInforme', { moyen: 'visite-domicile', par: 'référent' }),
    enquete: () => fait('EnqueteRealisee', { par: 'référent', questionnaire: 'complet' }),
    validation: () => fait('EnqueteValidee', {}),
    diagnostic: () => fait('DiagnosticRealise', { orientation: 'logement-social' }),
    pieces: () => fait('PiecesCompletees', { pieces: ['identite'] }),
    point: () => fait('PointMensuelFait', {}),
    proposition: (proposition = 'p1', nature: Donnees<'LogementPropose'>['nature'] = 'social') =>
      fait('LogementPropose', {
        proposition,
        logement: `l-${proposition}`,
        bailleur: 'sigu',
        nature,
        commune: 'Cayenne',
        rang: 1,
      }),
    confirmation: (proposition = 'p1') => fait('PropositionConfirmee', { proposition }),
    visite: (proposition = 'p1') => fait('LogementVisite', { proposition, avis: 'favorable' }),
    acceptation: (proposition = 'p1') => fait('PropositionAcceptee', { proposition }),
    refus: (proposition = 'p1', epuise = false) =>
      fait('PropositionRefusee', { proposition, motif: 'trop-loin', compte: true, epuise }),
    attribution: (proposition = 'p1') => fait('AttributionDecidee', { proposition, seance: jour }),
    casTranche: () => fait('CasSpecifiqueTranche', { decision: 'nouvelle-proposition' }),
    bail: () => fait('BailSigne', { signeLe: jour }),
    demenagement: (transitoire = false) => fait('DemenagementRealise', { le: jour, transitoire }),
    liberation: () => fait('LogementOrigineLibere', { le: jour }),
    contact: (contact: string) => fait('ContactRealise', { contact, moyen: 'visite', alerte: false }),
    bilan: () => fait('BilanEtabli', { stabilise: true }),
    cloture: () => fait('DossierClos', { issue: 'reloge-definitivement' }),
    reouverture: () => fait('DossierRouvert', {}),
    suspension: () => fait('HorlogeSuspendue', {}),
    reprise: (taches: Donnees<'HorlogeReprise'>['taches'] = []) => fait('HorlogeReprise', { taches }),
    retour: (etape: Etape) => fait('RetourDemande', { etape }),
  };
}
