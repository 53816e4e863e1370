import { choix, date, entier, liste, objet, ouiNon, texte } from '../noyau/champs.js';
import { ROLES } from '../noyau/acteur.js';
import type { Proprietaire } from './charte.js';
import { champDelai } from './champs-charte.js';

/** Names that the addresses of the service use for something else than a version. */
const RESERVES = ['en-vigueur', 'formulaires', 'preparer', 'importer'];

export const CHAMP_VERSION = texte('Version', {
  max: 60,
  forme: {
    motif: `^(?!(${RESERVES.join('|')})$)[A-Za-z0-9][A-Za-z0-9_.-]*$`,
    dit: 'doit être fait de lettres sans accent, de chiffres, de tirets ou de points, et n’être pas un nom réservé',
  },
});

/** What a charter says of itself, besides its tasks, its reasons and its sections. */
export const CHAMPS_BASE = {
  libelle: texte('Libellé'),
  enVigueurDu: date('En vigueur du'),
  source: texte('D’où viennent ses délais et ses seuils', { max: 1000, multiligne: true }),
  offresAvantCasSpecifique: entier(
    'Offres refusées qui comptent, avant la commission d’examen des cas spécifiques',
    1,
    100,
  ),
  validiteEnquete: champDelai('Validité d’une enquête sociale', { nonNul: true }),
};

/** Who may own a task, for people. */
const RESPONSABLES = {
  referent: ROLES.referent,
  pilote: ROLES.pilote,
  bailleur: ROLES.bailleur,
  partenaire: ROLES.partenaire,
  reservataire: ROLES.reservataire,
} satisfies Record<Proprietaire, string>;

/** The rule of one task: who owns it, its due date and its ladder, all counted from the fact that makes it due. */
export const CHAMPS_REGLE = {
  pour: choix('Responsable', RESPONSABLES),
  rappels: liste('Rappels', champDelai('Rappel'), 20),
  echeance: champDelai('Échéance'),
  escalades: liste(
    'Escalades',
    objet('Escalade', {
      apres: champDelai('Après'),
      vers: choix('Vers', { pilote: 'Pilote', direction: 'Direction', commission: 'Commission' }),
    }),
    20,
  ),
};

export const CHAMPS_MOTIF = {
  libelle: texte('Motif'),
  compte: ouiNon('Ce refus compte parmi les offres'),
};
