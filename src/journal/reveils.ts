import type { EtatProcessus } from '../domaine/dossier/processus.js';
import { echeanceLogement } from '../domaine/logement/echeance.js';
import type { EtatLogement } from '../domaine/logement/etat.js';
import type { Inscription, PolitiqueSorties, Sortie } from './sorties.js';

const sansVersion = (processus: EtatProcessus): string => JSON.stringify({ ...processus, version: 0 });

/** Nudges the workflow only when something it lives on has changed, and never with its own events. */
export const reveils: PolitiqueSorties = ({ agregat, id, demande, processus, processusAvant }) => {
  if (agregat !== 'dossier' || !processus) return [];
  if (demande.sansReveil && demande.agregat === 'dossier' && demande.id === id) return [];
  if (processusAvant && sansVersion(processusAvant) === sansVersion(processus)) return [];
  return [{ genre: 'reveil', objet: id, contenu: JSON.stringify(processus) }];
};

/** Tells the workflow of a dwelling the next date it waits for, each time it changes (R4.15, R4.16). */
export const echeances: PolitiqueSorties = ({ agregat, id, etat, etatAvant, evenements }) => {
  if (agregat !== 'logement') return [];
  const echeance = echeanceLogement(etat as EtatLogement);
  if (JSON.stringify(echeance) === JSON.stringify(echeanceLogement(etatAvant as EtatLogement))) return [];
  const version = evenements.at(-1)?.version ?? 0;
  return [{ genre: 'echeance', objet: id, contenu: JSON.stringify({ version, echeance }) }];
};

/** The calendar moved: each dossier reads the operation again. `ProjetDefini` carries what they must learn. */
export const CALENDRIER_OPERATION: readonly string[] = [
  'DefinitionProjetCorrigee',
  'DefinitionProjetAnnulee',
  'ImmeubleCorrige',
  'ImmeubleRetire',
  'JalonPlanifie',
  'JalonDeplace',
  'JalonConstate',
  'JalonAnnule',
];
/** Decisions to apply to their dossiers, the first time or again. */
export const DECISIONS_COMMISSION: readonly string[] = [
  'DecisionsRendues',
  'DecisionCorrigee',
  'ApplicationRelancee',
];
/** Households change hands, one by one, the first time or again. */
export const PASSATIONS: readonly string[] = ['PassationDecidee', 'PassationRelancee'];
/** Households are informed by one action, one by one, the first time or again. */
export const INFORMATIONS: readonly string[] = ['InformationDecidee', 'InformationRelancee'];
const TYPES_REPERCUTES_OPERATION = ['ProjetDefini', ...CALENDRIER_OPERATION, ...INFORMATIONS];

/** Events of an aggregate that concern many dossiers, and the aggregate they are told of. */
const REPERCUTES: Readonly<Record<string, readonly string[]>> = {
  operation: TYPES_REPERCUTES_OPERATION,
  commission: DECISIONS_COMMISSION,
  charte: ['MigrationDecidee', 'MigrationAnnulee'],
  organisation: ['SuccessionActee', 'SuccessionAnnulee'],
  referent: PASSATIONS,
};

/** What the workflow needs of such a fact: neither a reason nor anything else that people wrote. */
const TRANSMIS = ['definiLe', 'information', 'migration', 'passation', 'vers'];
const transmis = (donnees: object): object =>
  Object.fromEntries(Object.entries(donnees).filter(([cle]) => TRANSMIS.includes(cle)));

/** A fact that concerns many dossiers starts the workflow that fans it out: `{agregat, id, type, version, donnees}`. */
export const repercussions: PolitiqueSorties = ({ agregat, id, evenements }: Inscription) =>
  evenements
    .filter((e) => REPERCUTES[agregat]?.includes(e.type))
    .map(({ type, version, donnees }): Sortie => {
      return {
        genre: 'repercussion',
        objet: id,
        contenu: JSON.stringify({ agregat, id, type, version, donnees: transmis(donnees) }),
      };
    });
