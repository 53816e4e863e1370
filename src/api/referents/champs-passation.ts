import {
  facultatif,
  liste,
  note,
  objet,
  reference,
  texte,
  type Valeurs,
} from '../../domaine/noyau/champs.js';
import { DOSSIERS_PAR_PASSATION } from '../../domaine/referent/passations.js';

const DOSSIER = '7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3';

export const CHAMPS_REPARTITION = {
  vers: liste('Vers ces référents', reference('Référent', 'personne'), 20, { min: 1 }),
  dossiers: facultatif(
    liste('Dossiers', reference('Dossier', 'dossier'), DOSSIERS_PAR_PASSATION, { min: 1 }),
  ),
};
export const CHAMPS_PASSATION = {
  motif: texte('Motif'),
  note: note('Note de passation', { aide: 'Commune aux dossiers dont la ligne n’en dit pas une autre' }),
  lignes: liste(
    'Dossiers',
    objet('Dossier', {
      dossier: reference('Dossier', 'dossier'),
      a: reference('Nouveau référent', 'personne'),
      note: facultatif(note('Note de passation de ce dossier')),
    }),
    DOSSIERS_PAR_PASSATION,
    { min: 1 },
  ),
};
export const CHAMPS_ANNULATION = { motif: texte('Motif') };

export type Repartition = Valeurs<typeof CHAMPS_REPARTITION>;
export type Passation = Valeurs<typeof CHAMPS_PASSATION>;
export type Annulation = Valeurs<typeof CHAMPS_ANNULATION>;

export const EXEMPLES = {
  repartition: { vers: ['referent-demo-2'] },
  passation: {
    motif: 'Départ du référent',
    note: 'Les ménages sont prévenus ; les pièces sont au dossier.',
    lignes: [{ dossier: DOSSIER, a: 'referent-demo-2' }],
  },
  annulation: { motif: 'Le référent reste' },
};
