import type { Contexte } from '../contexte.js';
import { facultatif, liste, note, reference } from '../noyau/champs.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import { pasEnVigueur } from './en-vigueur.js';

/** A migration concerns households of several communes: it is decided for the whole territory. */
export function toutLeTerritoire({ acteur }: Contexte): Refus | null {
  const partiel = acteur.type === 'personne' && acteur.territoire !== '*';
  return partiel
    ? refuser('R10.6', 'Une migration se décide pour tout le territoire : le vôtre est partiel.', 'interdit')
    : null;
}

/** Decides that running dossiers go over to this version; each does so by a command of its own, with its own result (R10.6). */
export const MigrerDossiers = acteCharte({
  type: 'MigrerDossiers',
  libelle: 'Migrer des dossiers vers cette version',
  roles: ['pilote'],
  champs: {
    operations: facultatif(
      liste('Opérations', reference('Opération', 'operation'), 100, {
        aide: 'Aucune : tous les dossiers ouverts',
      }),
    ),
    motif: note('Motif', { aide: 'Sans nom de personne' }),
    raccourcissement: facultatif(
      note('Motif pour avancer des échéances déjà communiquées', {
        aide: 'Laissé vide, une échéance déjà communiquée n’est jamais avancée',
      }),
    ),
  },
  lit: ({ operations = [] }) => ({ operation: operations }),
  admissible(etat, contexte) {
    if (!etat.publiee)
      return refuser('R10.6', 'Cette version n’est pas publiée : aucun dossier ne peut la suivre.');
    return pasEnVigueur(etat, contexte.maintenant) ?? toutLeTerritoire(contexte);
  },
  decider(_etat, { operations = [], motif, raccourcissement }, { version, lus }) {
    const choisies = [...new Set(operations)];
    const inconnue = choisies.find((code) => !lus.operations?.some((o) => o.id === code));
    if (inconnue !== undefined) {
      return refuser('R10.6', `L’opération « ${inconnue} » n’existe pas.`, 'invalide', 'operations');
    }
    const donnees = { migration: `m${version + 1}`, operations: choisies, motif };
    return {
      evenements: [
        { type: 'MigrationDecidee', donnees: raccourcissement ? { ...donnees, raccourcissement } : donnees },
      ],
    };
  },
});
