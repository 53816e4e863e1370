import { choix, facultatif, note } from '../../../../noyau/champs.js';
import { dateCayenne, enFrancais } from '../../../../noyau/instants.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { contratEnVigueur, FINS_CONTRAT } from './etat.js';

/** Ends the contract in force, with its reason (R3.27); its term is a reason once it has come (R3.185). */
export const TerminerContrat = acteDossier({
  type: 'TerminerContrat',
  libelle: 'Terminer le contrat personnalisé',
  etape: 'accompagnement',
  roles: ['referent'],
  champs: { motif: choix('Motif', FINS_CONTRAT), bilan: facultatif(note('Bilan du contrat')) },
  admissible: (etat) =>
    contratEnVigueur(etat) ? null : refuser('R3.7', 'Aucun contrat personnalisé n’est en vigueur.'),
  decider(etat, { motif, bilan }, { survenuLe }) {
    const contrat = contratEnVigueur(etat);
    if (!contrat) return refuser('R3.7', 'Aucun contrat personnalisé n’est en vigueur.');
    if (motif === 'terme' && dateCayenne(survenuLe) < contrat.fin)
      return refuser(
        'R3.185',
        `Ce contrat court jusqu’au ${enFrancais(contrat.fin)} : avant son terme, il se termine pour un autre motif.`,
        'invalide',
        'motif',
      );
    const donnees = { contrat: contrat.id, motif };
    return { evenements: [{ type: 'ContratTermine', donnees, personnel: bilan ? { bilan } : {} }] };
  },
});
