import type { Migration } from '../../../charte/etat.js';
import type { Contexte } from '../../../contexte.js';
import { reference, texte } from '../../../noyau/champs.js';
import { estRefus, refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { planMigration } from './plan-migration.js';

const champs = { version: reference('Version de la charte', 'charte'), migration: texte('Migration') };

function migrationDecidee({ lus }: Contexte, migration: string): Migration | Refus {
  const decidee = lus.charte?.migrations.find((m) => m.id === migration);
  if (!decidee || !lus.charte?.publiee)
    return refuser('R10.6', 'Cette migration n’a pas été décidée.', 'absent');
  return decidee.annulee
    ? refuser('R10.9', 'Cette migration a été annulée avant d’atteindre ce dossier.')
    : decidee;
}

/** Brings a running dossier over to a version of the charter, as a migration decided it (R0.14, R10.6). */
export const MigrerCharte = acteDossier({
  type: 'MigrerCharte',
  libelle: 'Migrer le dossier vers une version de la charte',
  roles: 'procedure',
  champs,
  lit: ({ version }) => ({ charte: version }),
  decider(etat, { version, migration }, contexte) {
    const decidee = migrationDecidee(contexte, migration);
    if (estRefus(decidee)) return decidee;
    const nouvelle = contexte.lus.charte?.contenu;
    if (!nouvelle || etat.charte === version) return { evenements: [] };
    const { calendrier, maintenant } = contexte;
    const { motif, raccourcissement } = decidee;
    const plan = planMigration(etat, contexte.charte, nouvelle, {
      calendrier,
      maintenant,
      raccourcir: raccourcissement !== null,
    });
    const [obstacle] = plan.obstacles;
    if (obstacle) return refuser(obstacle.regle, `${plan.obstacles.map((o) => o.motif).join(' ; ')}.`);
    const { taches, droit } = plan;
    const avancees = [...taches, ...droit.dates, ...droit.reponses].some(({ effet }) => effet === 'avancee');
    const donnees = {
      ...{ migration, de: etat.charte, vers: version },
      taches: taches.flatMap(({ id, echelle, de, vers, terme }) =>
        echelle ? { id, echelle, ...(de === vers ? {} : { de }), ...(terme ? { terme } : {}) } : [],
      ),
      gardees: taches.filter((t) => t.effet === 'gardee').map((t) => t.id),
      ...(Object.keys(droit.suite).length > 0 ? { droit: droit.suite } : {}),
    };
    const personnel = avancees && raccourcissement !== null ? { motif, raccourcissement } : { motif };
    return { evenements: [{ type: 'CharteMigree', donnees, personnel }] };
  },
});
