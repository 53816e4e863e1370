import type { Charte } from '../../../charte/charte.js';
import { choix, jourDuFait, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';

const champs = {
  demarche: texte('Démarche', { max: 60 }),
  issue: choix('Issue', { faite: 'Faite', 'sans-objet': 'Sans objet pour ce ménage' }),
  le: jourDuFait('Date'),
};

/** Steps of the charter that are not done yet, the expected ones first. */
function restantes(
  { demenagement }: EtatDossier,
  { demenagement: { demarches } }: Charte,
): [string, string][] {
  const attendues = new Set(demenagement.demarchesDues);
  return demarches
    .filter(({ code }) => !demenagement.demarches[code])
    .sort((a, b) => Number(attendues.has(b.code)) - Number(attendues.has(a.code)))
    .map(({ code, libelle }) => [code, libelle]);
}

/** One step to settle in: utilities, insurance, school, address (R5.9; 004, brick 2.3). */
export const AccomplirDemarche = acteDossier({
  type: 'AccomplirDemarche',
  libelle: 'Consigner une démarche d’installation',
  etape: 'demenagement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat, { charte }) => ({
    ...champs,
    demarche: choix('Démarche', Object.fromEntries(restantes(etat, charte))),
  }),
  admissible(etat, { charte }) {
    if (!etat.faits['bail']) return refuser('R5.9', 'Les démarches d’installation suivent le bail.');
    return restantes(etat, charte).length > 0
      ? null
      : refuser('R5.9', 'Toutes les démarches d’installation sont consignées.');
  },
  decider(etat, { demarche, issue, le }, contexte) {
    if (!restantes(etat, contexte.charte).some(([code]) => code === demarche))
      return refuser(
        'R5.9',
        'Cette démarche n’est pas dans la charte, ou est déjà consignée.',
        'conflit',
        'demarche',
      );
    const refus = dateAdmise(etat, contexte, le, 'le');
    if (refus) return refus;
    const donnees = { demarche, issue, le };
    return {
      evenements: [{ type: 'DemarcheAccomplie', survenuLe: instantDu(etat, contexte, le), donnees }],
    };
  },
});
