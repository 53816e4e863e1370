import { texte } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, dits, duRessort } from '../acte-operation.js';
import { CHAMPS_IMMEUBLE, LIBELLE_IMMEUBLE } from './champs.js';
import { immeublesTenus } from './lectures.js';

/** Declares a building of the operation: its households are attached to it, its dates are theirs (R1.11, R1.12). */
export const DeclarerImmeuble = acteOperation({
  type: 'DeclarerImmeuble',
  libelle: 'Déclarer un immeuble',
  etape: 'concertation',
  roles: ['pilote'],
  champs: {
    code: texte('Code', {
      max: 40,
      aide: 'Court et unique dans l’opération : c’est lui qu’on écrit dans les fichiers',
      forme: {
        motif: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
        dit: 'doit être fait de lettres sans accent, de chiffres, de tirets, de points ou de soulignés',
      },
    }),
    libelle: LIBELLE_IMMEUBLE,
    ...CHAMPS_IMMEUBLE,
  },
  admissible: duRessort,
  decider(etat, { code, libelle, ...reste }) {
    if (immeublesTenus(etat).some((i) => i.id.toLowerCase() === code.toLowerCase()))
      return refuser('R1.11', `L’immeuble « ${code} » est déjà déclaré.`, 'conflit', 'code');
    if (reste.commune && !etat.communes.includes(reste.commune)) {
      return refuser('R0.11', `L’opération ne porte pas sur ${reste.commune}.`, 'invalide', 'commune');
    }
    return { evenements: [{ type: 'ImmeubleDeclare', donnees: { code, libelle, ...dits(reste) } }] };
  },
});
