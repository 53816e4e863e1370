import type { Contexte } from '../contexte.js';
import { choix, date, reference, texte } from '../noyau/champs.js';
import { dateCayenne } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { acteOrganisation } from './acte-organisation.js';
import { NATURES_SUCCESSION, type EtatOrganisation } from './etat.js';

function successeurAdmis(etat: EtatOrganisation, vers: string, { lus }: Contexte): Refus | null {
  const faux = (motif: string): Refus => refuser('R4.26', motif, 'invalide', 'vers');
  const successeur = lus.organisation;
  if (vers === etat.id) return faux('Une organisation ne se succède pas à elle-même.');
  if (!successeur) return faux('Ce successeur n’est pas une organisation déclarée.');
  if (successeur.type !== etat.type) return faux('Le successeur est une organisation de même type.');
  return successeur.successeur
    ? faux(`« ${successeur.successeur.vers} » lui a déjà succédé : désignez-la.`)
    : null;
}

/** An organisation follows another: open dwellings and tasks go to the successor (R4.26). */
export const ActerSuccession = acteOrganisation({
  type: 'ActerSuccession',
  libelle: 'Acter une fusion ou une succession',
  roles: ['pilote', 'administrateur'],
  champs: {
    vers: reference('Successeur', 'organisation'),
    nature: choix('Nature', NATURES_SUCCESSION),
    le: date('Effet au'),
    motif: texte('Motif'),
  },
  lit: ({ vers }) => ({ organisation: vers }),
  admissible: ({ successeur }) =>
    successeur ? refuser('R4.26', 'Une organisation lui a déjà succédé.') : null,
  decider(etat, donnees, contexte) {
    const refus = successeurAdmis(etat, donnees.vers, contexte);
    if (refus) return refus;
    if (donnees.le > dateCayenne(contexte.maintenant))
      return refuser(
        'R0.4',
        'Cette date est dans le futur : actez la succession ce jour-là.',
        'invalide',
        'le',
      );
    const { id, conditionsExamen } = etat;
    const conditions = conditionsExamen.length > 0 ? { conditionsExamen } : {};
    const recue = { type: 'SuccessionRecue', donnees: { de: id, ...conditions } };
    return {
      evenements: [{ type: 'SuccessionActee', donnees }],
      ailleurs: [{ agregat: 'organisation', id: donnees.vers, evenements: [recue] }],
    };
  },
});

/** Undoes a succession: what it had moved comes back, what came since stays (R4.26, R0.5). */
export const AnnulerSuccession = acteOrganisation({
  type: 'AnnulerSuccession',
  libelle: 'Annuler la succession',
  roles: ['pilote', 'administrateur'],
  champs: { motif: texte('Motif') },
  admissible: ({ successeur }) =>
    successeur ? null : refuser('R4.26', 'Aucune organisation ne lui a succédé.'),
  decider({ id, successeur }, { motif }) {
    if (!successeur) return refuser('R4.26', 'Aucune organisation ne lui a succédé.');
    const { vers } = successeur;
    const perdue = { type: 'SuccessionPerdue', donnees: { de: id } };
    return {
      evenements: [{ type: 'SuccessionAnnulee', donnees: { vers, motif } }],
      ailleurs: [{ agregat: 'organisation', id: vers, evenements: [perdue] }],
    };
  },
});
