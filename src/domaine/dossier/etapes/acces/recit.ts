import { OBJETS_MANDAT } from '../../acces.js';
import type { Recits } from '../../recit.js';
import type { FaitsAcces } from './evenements.js';

export const RECIT_ACCES: Recits<FaitsAcces> = {
  PartenaireMandate: {
    dit: ({ objet }) => `Partenaire mandaté : ${OBJETS_MANDAT[objet].toLowerCase()}`,
    genre: 'accompagnement',
  },
  MandatTermine: { dit: 'Mandat d’un partenaire terminé', genre: 'accompagnement' },
  PassationLue: { dit: 'Note de passation lue par le nouveau référent', genre: 'vie' },
  AccesRestreint: { dit: 'Dossier protégé : accès limité au besoin d’en connaître', genre: 'vie' },
  ProtectionConsultee: { dit: 'Motif de la protection lu, sur motif déclaré', genre: 'vie' },
  EcartesCompletes: { dit: 'Protection du dossier complétée', genre: 'vie' },
  SeparationCompromise: {
    dit: 'Séparation à revoir : la protection du dossier n’est plus entière',
    genre: 'vie',
  },
  SeparationExaminee: { dit: 'Séparation revue', genre: 'vie' },
  AccesRetabli: { dit: 'Protection du dossier levée', genre: 'vie' },
};
