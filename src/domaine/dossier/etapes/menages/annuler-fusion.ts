import type { Contexte } from '../../../contexte.js';
import { texte } from '../../../noyau/champs.js';
import { enMillisecondes } from '../../../noyau/instants.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { reprogrammee } from '../../horloge.js';
import { appuisFusion } from './appuis.js';
import { autreMene, CHAMP_AUTRE } from './autre-dossier.js';
import type { Fusion } from './etat.js';

/** The ladders of the tasks that were open: the time spent merged counts in none (R2.56). */
function echelles(absorbe: EtatDossier, { avant, fait }: Fusion, contexte: Contexte) {
  if (avant.statut !== 'ouvert')
    return avant.taches.map(({ id, echelle }) => ({ id, echelle: [...echelle] }));
  const { calendrier, survenuLe, lus } = contexte;
  const suspensions = [...avant.suspensions, { du: fait.le, au: survenuLe }];
  const horloge = {
    ...{ calendrier, maintenant: survenuLe, charte: lus.charte?.contenu ?? contexte.charte },
    repris: { du: fait.le, duree: enMillisecondes(survenuLe) - enMillisecondes(fait.le) },
  };
  return avant.taches.map((t) => reprogrammee({ ...absorbe, suspensions }, t, t.depart, horloge));
}

/** Undoes a merge: the absorbed dossier goes on where it was, unless acts have relied on the merge since (R2.56, R2.57). */
export const AnnulerFusion = acteDossier({
  type: 'AnnulerFusion',
  libelle: 'Annuler la réunion d’un doublon',
  roles: ['referent', 'pilote'],
  champs: { dossier: { ...CHAMP_AUTRE, titre: 'Dossier à rétablir' }, motif: texte('Motif') },
  lit: ({ dossier }, { liens }) => ({
    dossier,
    charte: liens.absorbes.find((a) => a.dossier === dossier)?.charte ?? '',
  }),
  admissible: ({ liens }) =>
    liens.absorbes.length > 0 ? null : refuser('R2.56', 'Aucun dossier n’a été réuni à celui-ci.'),
  decider(etat, { motif }, contexte) {
    const absorbe = autreMene(etat, contexte);
    if (estRefus(absorbe)) return absorbe;
    const { fusion } = absorbe.liens;
    const lien = etat.liens.absorbes.find((a) => a.dossier === absorbe.id);
    if (!lien || fusion?.dossier !== etat.id)
      return refuser('R2.56', 'Ce dossier n’a pas été réuni à celui-ci.', 'conflit', 'dossier');
    if (contexte.survenuLe < fusion.fait.le)
      return refuser('R2.56', 'La réunion n’était pas encore faite à cette date.', 'invalide', 'survenuLe');
    const appuis = appuisFusion(etat, lien.fait.version);
    if (appuis.length > 0)
      return refuser('R2.57', `La réunion ne s’annule plus : ${appuis.join(' ; ')}.`, 'conflit', 'dossier');
    const personnel = { motif };
    const taches = echelles(absorbe, fusion, contexte);
    const retour = { dossier: etat.id, reference: etat.reference, taches };
    const donnees = { dossier: absorbe.id, reference: absorbe.reference };
    return {
      evenements: [{ type: 'AbsorptionAnnulee', donnees, personnel }],
      ailleurs: [
        {
          agregat: 'dossier',
          id: absorbe.id,
          evenements: [{ type: 'FusionAnnulee', donnees: retour, personnel }],
        },
      ],
    };
  },
});
