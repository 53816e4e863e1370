import type { Contexte } from '../../../../contexte.js';
import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import type { EtatDossier } from '../../../etat.js';
import { choixDe, entreeDe, mesureDuCatalogue } from '../catalogue.js';
import { CHAMP_MESURE, champMesurePour, mesureOuverte, mesuresPour } from '../mesures/champ-mesure.js';
import type { Mesure } from '../mesures/etat.js';
import { saisinesOuvertes } from './etat.js';

const champs = {
  mesure: CHAMP_MESURE,
  motif: texte('Motif', { max: 60 }),
  precisions: facultatif(note('Précisions')),
};
const releve = ({ code }: Mesure, { charte }: Contexte): boolean =>
  mesureDuCatalogue(charte, code)?.instanceSuivi === true;

const saisissables = (etat: EtatDossier, contexte: Contexte): readonly Mesure[] =>
  mesuresPour(etat, contexte).filter(
    (m) => releve(m, contexte) && !saisinesOuvertes(etat).some((s) => s.mesure === m.id),
  );

/**
 * « Instance partenariale de suivi et de réorientation […] (saisie en cas […] de difficultés persistantes d’insertion) » (002): a
 * measure that no longer leads anywhere is brought before it (R3.71).
 */
export const SaisirInstanceSuivi = acteDossier({
  type: 'SaisirInstanceSuivi',
  libelle: 'Saisir l’instance de suivi et de réorientation',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire', 'pilote'],
  champs,
  champsPour: (etat, contexte) => ({
    ...champs,
    mesure: champMesurePour(saisissables(etat, contexte), contexte),
    motif: choix('Motif', choixDe(contexte.charte.accompagnement.motifsBlocage)),
  }),
  admissible: (etat, contexte) =>
    saisissables(etat, contexte).length > 0
      ? null
      : refuser('R3.71', 'Aucune mesure ouverte n’est à porter devant l’instance de suivi.'),
  decider(etat, { mesure: id, motif, precisions }, contexte) {
    const mesure = mesureOuverte(etat, id, contexte);
    if (estRefus(mesure)) return mesure;
    if (!releve(mesure, contexte))
      return refuser('R3.71', 'Cette mesure ne relève pas de l’instance de suivi.', 'conflit', 'mesure');
    if (saisinesOuvertes(etat).some((s) => s.mesure === id))
      return refuser('R3.71', 'L’instance est déjà saisie de cette mesure.', 'conflit', 'mesure');
    if (!entreeDe(contexte.charte.accompagnement.motifsBlocage, motif))
      return refuser('R3.71', 'Ce motif n’est pas dans la charte.', 'invalide', 'motif');
    const donnees = { saisine: `s${etat.accompagnement.saisines.length + 1}`, mesure: id, motif };
    return {
      evenements: [{ type: 'InstanceSuiviSaisie', donnees, personnel: precisions ? { precisions } : {} }],
    };
  },
});
