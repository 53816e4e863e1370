import { choix, note, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteCharte } from './acte-charte.js';
import type { EtatCharte } from './etat.js';
import { toutLeTerritoire } from './migrer-dossiers.js';

const champs = {
  migration: texte('Migration', { max: 20 }),
  motif: note('Motif', { aide: 'Sans nom de personne' }),
};
const enCours = ({ migrations }: EtatCharte) => migrations.filter((m) => !m.annulee);

/** Undoes a migration: each dossier goes back, unless something has relied on the new version since (R10.9). */
export const AnnulerMigration = acteCharte({
  type: 'AnnulerMigration',
  libelle: 'Annuler une migration',
  roles: ['pilote'],
  champs,
  champsPour(etat) {
    const options = enCours(etat).map(({ id, decidee, motif }) => [
      id,
      `Du ${decidee.le.slice(8, 10)}/${decidee.le.slice(5, 7)}/${decidee.le.slice(0, 4)} : ${motif.slice(0, 100)}`,
    ]);
    return { ...champs, migration: choix('Migration', Object.fromEntries(options)) };
  },
  admissible: (etat, contexte) =>
    enCours(etat).length === 0
      ? refuser('R10.9', 'Aucune migration vers cette version n’est à annuler.')
      : toutLeTerritoire(contexte),
  decider(etat, { migration, motif }) {
    const visee = etat.migrations.find((m) => m.id === migration);
    if (!visee) {
      return refuser('R10.9', `La migration « ${migration} » n’existe pas.`, 'invalide', 'migration');
    }
    return visee.annulee
      ? refuser('R10.9', 'Cette migration est déjà annulée.', 'conflit', 'migration')
      : { evenements: [{ type: 'MigrationAnnulee', donnees: { migration, motif } }] };
  },
});
