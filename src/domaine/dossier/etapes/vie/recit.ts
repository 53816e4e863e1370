import { LIBELLES_ETAPES } from '../../../charte/etapes.js';
import { enFrancais } from '../../../noyau/instants.js';
import { LIBELLES_FAITS } from '../../faits.js';
import { ISSUES } from '../../issues.js';
import { libelleTache } from '../../libelles-taches.js';
import type { Recits } from '../../recit.js';
import type { FaitsVie } from './evenements.js';

const direLogement = (repris: boolean, perdu: boolean): string => {
  if (perdu) return ' : le logement rendu à la clôture n’est plus libre, un autre est à chercher';
  return repris ? ', avec le logement rendu à la clôture' : '';
};

export const RECIT_VIE: Recits<FaitsVie> = {
  DossierOuvert: { dit: 'Dossier ouvert', genre: 'vie' },
  ReferentDesigne: { dit: 'Référent désigné', genre: 'vie' },
  ReferentTransmis: { dit: 'Relais passé à un autre référent', genre: 'vie' },
  TachePrise: {
    dit: ({ tache, suiviLe }) =>
      `Tâche prise : ${libelleTache(tache)}${suiviLe ? `, à revoir le ${enFrancais(suiviLe)}` : ''}`,
    genre: 'delais',
  },
  TacheRendue: { dit: ({ tache }) => `Tâche rendue : ${libelleTache(tache)}`, genre: 'delais' },
  HorlogeSuspendue: { dit: 'Horloge suspendue', genre: 'delais' },
  HorlogeReprise: { dit: 'Horloge reprise', genre: 'delais' },
  FaitAnnule: { dit: ({ fait }) => `Fait retiré : ${LIBELLES_FAITS[fait] ?? fait}`, genre: 'vie' },
  DateCorrigee: { dit: ({ fait }) => `Date corrigée : ${LIBELLES_FAITS[fait] ?? fait}`, genre: 'vie' },
  RetourDemande: { dit: ({ etape }) => `Retour à l’étape : ${LIBELLES_ETAPES[etape]}`, genre: 'parcours' },
  NoteAjoutee: { dit: 'Note ajoutée', genre: 'vie' },
  DossierClos: {
    dit: ({ issue, inacheves = [] }) =>
      `Dossier clos : ${ISSUES[issue]}${inacheves.length > 0 ? ` ; non fait : ${inacheves.map(libelleTache).join(', ')}` : ''}`,
    genre: 'vie',
  },
  DossierRouvert: {
    dit: ({ repris = [], perdus = [] }) =>
      `Dossier rouvert${direLogement(repris.length > 0, perdus.length > 0)}`,
    genre: 'vie',
  },
  MenageEfface: { dit: 'Données du ménage effacées', genre: 'vie' },
};
