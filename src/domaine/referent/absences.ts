import type { Contexte } from '../contexte.js';
import { choix, date, reference, texte } from '../noyau/champs.js';
import { dateCayenne, enFrancais } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import { tropLoin } from '../noyau/trop-loin.js';
import { acteReferent } from './acte-referent.js';
import { estConnu } from './connus.js';
import { finDe, seCroisent, type EtatReferent } from './etat.js';

/** A référent speaks for itself; a pilot for any of them (R3.57). */
const parQui = ({ id, acteur }: Contexte): Refus | null =>
  acteur.type === 'personne' && (acteur.role === 'pilote' || acteur.id === id)
    ? null
    : refuser('R3.57', 'Un référent déclare ses propres absences ; un pilote, celles de tous.', 'interdit');

type Periode = { readonly du: string; readonly au: string };
const dire = ({ du, au }: Periode): string => `du ${enFrancais(du)} au ${enFrancais(au)}`;

function periodeAdmise({ du, au }: Periode, { maintenant, charte }: Contexte): Refus | null {
  if (au < du) return refuser('R3.58', 'La fin de l’absence précède son début.', 'invalide', 'au');
  if (au < dateCayenne(maintenant))
    return refuser('R3.58', 'Cette absence est déjà passée.', 'invalide', 'au');
  const mois = charte.referents.absenceDansMois;
  return tropLoin(au, { maintenant, mois, regle: 'R4.237', nom: 'La fin d’une absence' }, 'au');
}

/** R3.58: no chain. Who stands in is there all along, and who is away stands in for nobody meanwhile. */
function sansChaine(etat: EtatReferent, periode: Periode, delegue: EtatReferent | undefined): Refus | null {
  const jours = { ...periode, fin: null };
  const absence = etat.absences.find((a) => seCroisent(a, jours));
  if (absence) return refuser('R3.58', `Une absence est déjà déclarée ${dire(absence)}.`, 'conflit', 'du');
  const remplace = etat.delegations.find((d) => seCroisent(d, jours));
  if (remplace)
    return refuser(
      'R3.58',
      `Cette personne remplace un autre référent ${dire(remplace)} : terminez d’abord ce remplacement.`,
      'conflit',
      'du',
    );
  const absent = delegue?.absences.find((a) => seCroisent(a, jours));
  return absent
    ? refuser('R3.58', `Le remplaçant est lui-même absent ${dire(absent)}.`, 'conflit', 'delegue')
    : null;
}

/** Says when a référent is away, and who stands in meanwhile: its households keep the same single référent (R3.57). */
export const DeclarerAbsence = acteReferent({
  type: 'DeclarerAbsence',
  libelle: 'Déclarer une absence',
  roles: ['referent', 'pilote'],
  ouvreAuBesoin: true,
  champs: {
    du: date('Du'),
    au: date('Au', { aide: 'Dernier jour d’absence' }),
    delegue: reference('Remplaçant', 'personne'),
  },
  lit: ({ delegue }) => ({ referent: delegue, personne: [delegue] }),
  admissible: (_etat, contexte) => parQui(contexte),
  decider(etat, { du, au, delegue }, contexte) {
    if (delegue === contexte.id)
      return refuser('R3.58', 'Une personne ne se remplace pas elle-même.', 'invalide', 'delegue');
    if (!estConnu(contexte.lus, delegue, 'referent'))
      return refuser('R3.57', 'Le remplaçant doit être un référent connu du service.', 'invalide', 'delegue');
    const refus = periodeAdmise({ du, au }, contexte) ?? sansChaine(etat, { du, au }, contexte.lus.referent);
    if (refus) return refus;
    const absence = `a${etat.absences.length + 1}`;
    const recue = { de: contexte.id, absence, du, au };
    return {
      evenements: [{ type: 'AbsenceDeclaree', donnees: { absence, du, au, delegue } }],
      ailleurs: [
        { agregat: 'referent', id: delegue, evenements: [{ type: 'DelegationRecue', donnees: recue }] },
      ],
    };
  },
});

const enCours = ({ absences }: EtatReferent, { maintenant }: Contexte) =>
  absences.filter((a) => finDe(a) > maintenant && a.fin === null);

/** Comes back before the day said, or never leaves. */
export const TerminerAbsence = acteReferent({
  type: 'TerminerAbsence',
  libelle: 'Terminer une absence',
  roles: ['referent', 'pilote'],
  champs: { absence: texte('Absence', { max: 20 }) },
  champsPour: (etat, contexte) => ({
    absence: choix(
      'Absence',
      Object.fromEntries(enCours(etat, contexte).map((a) => [a.id, `Absence ${dire(a)}`])),
    ),
  }),
  admissible: (etat, contexte) =>
    parQui(contexte) ??
    (enCours(etat, contexte).length > 0 ? null : refuser('R3.57', 'Aucune absence en cours ni à venir.')),
  decider(etat, { absence: id }, contexte) {
    const absence = enCours(etat, contexte).find((a) => a.id === id);
    if (!absence) return refuser('R3.57', 'Cette absence n’est pas en cours.', 'invalide', 'absence');
    const donnees = { absence: id, le: contexte.maintenant };
    const terminee = { type: 'DelegationTerminee' as const, donnees: { de: contexte.id, ...donnees } };
    return {
      evenements: [{ type: 'AbsenceTerminee', donnees }],
      ailleurs: [{ agregat: 'referent', id: absence.delegue, evenements: [terminee] }],
    };
  },
});
