import { pasEncore } from '../../noyau/pas-encore.js';
import { jourDuFait } from '../../noyau/champs.js';
import type { Lectures } from '../../noyau/acte.js';
import { enFrancais, type DateCivile } from '../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../noyau/refus.js';
import { acteOperation } from '../acte-operation.js';
import type { EtatOperation } from '../etat.js';
import { aucunJalon, CHAMP_JALON, champJalonPour, jalonVise } from './champs.js';
import type { Jalon } from './etat.js';
import { encoreOccupe } from './occupants.js';

const champs = { jalon: CHAMP_JALON, le: jourDuFait('Date effective') };

/** Neither works nor demolition before the project is defined (R1.35); a phase may be of its studies. */
function avantDefinition({ defini }: EtatOperation, { nature }: Jalon, le: DateCivile): Refus | null {
  if (nature === 'phase' || (defini && le >= defini.date)) return null;
  return defini
    ? refuser(
        'R1.35',
        `Le projet n’a été défini que le ${enFrancais(defini.date)} : rien ne s’y est fait avant. Corrigez cette date, ou celle de la définition.`,
        'invalide',
        'le',
      )
    : refuser(
        'R1.35',
        'Le projet n’est pas déclaré défini : déclarez-le d’abord, à sa date.',
        'conflit',
        'jalon',
      );
}

/** What was planned has happened: works started, building demolished, phase begun (R1.7); nobody lived there any more (R1.34). */
export const ConstaterJalon = acteOperation({
  type: 'ConstaterJalon',
  libelle: 'Constater une date du calendrier',
  etape: 'concertation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ ...champs, jalon: champJalonPour(etat) }),
  lit: ({ jalon }, { jalons, code }): Lectures =>
    jalons.some((j) => j.id === jalon && j.nature === 'demolition') ? { occupants: code } : {},
  admissible: aucunJalon,
  decider(etat, { jalon, le }, contexte) {
    const vise = jalonVise(etat, jalon);
    if (estRefus(vise)) return vise;
    if (vise.effectifLe === le) return refuser('R1.7', 'Cette date est déjà constatée.', 'conflit', 'jalon');
    const tot = pasEncore(le, contexte, 'le');
    if (tot) return tot;
    const refus = avantDefinition(etat, vise, le) ?? encoreOccupe(etat, vise, le, contexte.lus.occupants);
    if (refus) return refus;
    return {
      evenements: [{ type: 'JalonConstate', donnees: { jalon: vise.id, libelle: vise.libelle, le } }],
    };
  },
});
