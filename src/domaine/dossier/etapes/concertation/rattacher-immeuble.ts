import { texte } from '../../../noyau/champs.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { immeubleVise } from '../../../operation/calendrier/champs.js';
import { datesPour } from '../../../operation/calendrier/lectures.js';
import { acteDossier } from '../../acte-dossier.js';
import { regimesDeplaces } from '../regimes/regime-operation.js';

/** Says in which building of the operation the household lives: the dates of that building become its own (R1.12). */
export const RattacherImmeuble = acteDossier({
  type: 'RattacherImmeuble',
  libelle: 'Rattacher le ménage à un immeuble',
  etape: 'concertation',
  roles: ['referent', 'pilote'],
  champs: { immeuble: texte('Immeuble', { max: 40, aide: 'Code d’un immeuble de l’opération' }) },
  lit: (_commande, { operation }) => ({ operation }),
  decider(etat, { immeuble: code }, contexte) {
    const { operation } = contexte.lus;
    if (!operation) return refuser('R1.12', 'L’opération du dossier n’est pas déclarée.');
    const immeuble = immeubleVise(operation, code);
    if (estRefus(immeuble)) return { ...immeuble, regle: 'R1.12' };
    if (immeuble.id === etat.immeuble)
      return refuser('R1.12', 'Le ménage est déjà rattaché à cet immeuble.', 'conflit', 'immeuble');
    const donnees = { immeuble: immeuble.id, dates: datesPour(operation, immeuble.id) };
    const regimes = regimesDeplaces(etat, donnees.dates, contexte);
    return { evenements: [{ type: 'ImmeubleRattache', donnees }, ...regimes] };
  },
});
