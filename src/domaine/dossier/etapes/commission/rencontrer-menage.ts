import { choix, jourDuFait, note } from '../../../noyau/champs.js';
import { midiDe } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import { LIEUX_RENCONTRE } from './evenements.js';
import { rencontreAttendue } from './suites.js';

const rien = () =>
  refuser('R4.171', 'Aucun ajournement ne demande de rencontrer ce ménage avant son réexamen.');

/** The household is met, as the commission that adjourned its case asked (R4.171). */
export const RencontrerMenage = acteDossier({
  type: 'RencontrerMenage',
  libelle: 'Consigner la rencontre avec le ménage',
  roles: ['referent', 'pilote'],
  champs: {
    le: jourDuFait('Rencontré le'),
    lieu: choix('Où', LIEUX_RENCONTRE),
    compteRendu: note('Ce que le ménage a dit', { aide: 'Sur ce que la commission demandait' }),
  },
  admissible: (etat) => (rencontreAttendue(etat) ? null : rien()),
  decider(etat, { le, lieu, compteRendu }, contexte) {
    const attendue = rencontreAttendue(etat);
    if (!attendue) return rien();
    const { commission, seance } = attendue;
    const fait = { ...attendue.fait, le: midiDe(seance) };
    const refus = dateAdmise(etat, contexte, le, 'le', {
      fait,
      regle: 'R4.171',
      nom: 'la séance qui l’a demandée',
    });
    if (refus) return refus;
    const survenuLe = instantDu(etat, contexte, le);
    return {
      evenements: [
        { type: 'MenageRencontre', survenuLe, donnees: { commission, le, lieu }, personnel: { compteRendu } },
      ],
    };
  },
});
