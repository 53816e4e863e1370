import { choix, jourDuFait, liste, ouiNon } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, exigeEtape, instantDu } from '../../conditions.js';

const FORMES = { collective: 'Réunion collective', individuelle: 'Rendez-vous individuel' } as const;
const THEMES = {
  droits: 'Droits et devoirs du locataire',
  loyer: 'Loyer, charges, quittances',
  aides: 'Aide au logement',
  energie: 'Eau, électricité, économies',
  entretien: 'Entretien du logement',
  voisinage: 'Vie avec les voisins',
  quartier: 'Services du quartier',
} as const;

/** "Accompagner les ménages dans l'accès au logement via la réalisation de réunions d'information/formation" (003, R5.5). */
export const TenirReunionInformation = acteDossier({
  type: 'TenirReunionInformation',
  libelle: 'Consigner la réunion d’information',
  etape: 'demenagement',
  roles: ['referent', 'partenaire', 'bailleur'],
  champs: {
    le: jourDuFait('Date'),
    forme: choix('Forme', FORMES),
    themes: liste('Sujets', choix('Sujet', THEMES), 10, { min: 1 }),
    present: ouiNon('Le ménage était présent'),
  },
  admissible: (etat) =>
    exigeEtape(etat, 'rapprochement', 'R5.5', 'La réunion prépare l’entrée dans un logement attribué.') ??
    (etat.faits['reunion-information'] ? refuser('R5.5', 'La réunion d’information est déjà tenue.') : null),
  decider: (etat, { themes, ...dit }, contexte) =>
    dateAdmise(etat, contexte, dit.le, 'le') ?? {
      evenements: [
        {
          type: 'ReunionInformationTenue',
          survenuLe: instantDu(etat, contexte, dit.le),
          donnees: { ...dit, themes: [...new Set(themes)] },
        },
      ],
    },
});
