import { reference, texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier, MigrationVecue } from '../../etat.js';
import { direAppui } from './appuis.js';

const champs = { version: reference('Version de la charte', 'charte'), migration: texte('Migration') };

function irreversible(vecue: MigrationVecue | null, version: string, migration: string): Refus | null {
  if (vecue?.vers !== version || vecue.migration !== migration) {
    return refuser('R10.9', 'Ce dossier n’est plus sous l’effet de cette migration.');
  }
  const dits = vecue.appuis.map(direAppui);
  return dits.length === 0
    ? null
    : refuser(
        'R10.9',
        `Depuis la migration, le dossier s’est appuyé sur la nouvelle version : ${dits.join(' ; ')}.`,
      );
}

/** Why undoing that migration would be refused to a dossier today, in French; null: nothing stops it (R0.43). */
export function ceQuiRetient(etat: EtatDossier, version: string, migration: string): string | null {
  if (etat.statut === 'clos') return 'Le dossier est clos depuis la migration.';
  return irreversible(etat.migration, version, migration)?.motif ?? null;
}

/** Brings a dossier back to the version and the ladders it had before a migration, when nothing relied on it since (R10.9). */
export const RetablirCharte = acteDossier({
  type: 'RetablirCharte',
  libelle: 'Rétablir la version précédente de la charte',
  roles: 'procedure',
  champs,
  lit: ({ version }, { migration }) => ({ charte: [version, migration?.de ?? ''] }),
  decider(etat, { version, migration }, { lus }) {
    const annulee = lus.chartes
      ?.find((c) => c.id === version)
      ?.migrations.find((m) => m.id === migration)?.annulee;
    if (!annulee) return refuser('R10.9', 'L’annulation de cette migration n’a pas été décidée.', 'absent');
    const refus = irreversible(etat.migration, version, migration);
    if (refus || !etat.migration) return refus ?? { evenements: [] };
    const { de, vers } = etat.migration;
    const donnees = { migration, de: vers, vers: de };
    return { evenements: [{ type: 'CharteRetablie', donnees, personnel: { motif: annulee.motif } }] };
  },
});
