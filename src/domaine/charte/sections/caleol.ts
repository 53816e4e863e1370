import { MEMBRES_CALEOL } from '../../dossier/proposition.js';
import { choix, liste } from '../../noyau/champs.js';
import { definirSection } from './section.js';

/** Who must have sat at a CALEOL whose session is not kept in the service (R4.161). */
export const CALEOL = definirSection({
  titre: 'CALEOL',
  source:
    'CCH art. L. 441-2 : les membres à voix délibérative désignés par le bailleur, dont la présidence. Membres exigés à valider par la CACL ; le règlement intérieur de chaque bailleur les complète.',
  champs: {
    membresRequis: liste(
      'Membres exigés quand la séance n’est pas tenue dans le service',
      choix('Membre', MEMBRES_CALEOL),
      9,
    ),
  },
  defaut: { membresRequis: ['bailleur'] },
});
