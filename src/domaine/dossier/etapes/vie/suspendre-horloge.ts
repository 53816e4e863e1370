import { date, facultatif, texte } from '../../../noyau/champs.js';
import { dateCayenne, enFrancais, type Instant } from '../../../noyau/instants.js';
import { pasEncore } from '../../../noyau/pas-encore.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { instantDu } from '../../conditions.js';
import type { EtatDossier, Suspension } from '../../etat.js';
import { avecSuspension } from '../../horloge.js';
import { derniereRevue, revueAdmise } from './revue.js';
import { repousser } from './temps-suspendu.js';

const jour = (instant: Instant): string => enFrancais(dateCayenne(instant));
const FIN: Instant = '9999';
const finDe = ({ au }: Suspension): Instant => au ?? FIN;

const REVUE = { regle: 'R9.61', champ: 'revueLe', quoi: 'la suspension', une: 'Une suspension' };

/** R9.62: what it would overlap, and how it is told: the clock stands still once at a time. */
function chevauche({ suspensions }: EtatDossier, du: Instant, au: Instant | null): Refus | null {
  const autre = suspensions.find((s) => s.du < (au ?? FIN) && finDe(s) > du);
  if (!autre) return null;
  const dite = `du ${jour(autre.du)} au ${autre.au ? jour(autre.au) : 'jour présent'}`;
  if (autre.du <= du)
    return refuser('R9.62', `L’horloge était déjà suspendue ${dite}.`, 'invalide', 'survenuLe');
  return au === null
    ? refuser(
        'R9.62',
        `L’horloge a de nouveau été suspendue ${dite} : dites quand cette suspension-ci avait pris fin.`,
        'invalide',
        'repriseLe',
      )
    : refuser('R9.62', `L’horloge était encore suspendue ${dite}.`, 'invalide', 'repriseLe');
}

/** R9.63: a silence noted at the end of a delay that it would have made longer is taken back first. */
function silenceTouche({ propositions }: EtatDossier, du: Instant): Refus | null {
  const touchee = propositions.find(
    (p) => p.silence && p.notification && p.notification.fait.le <= du && du < p.notification.reponseAvant,
  );
  return touchee
    ? refuser(
        'R9.63',
        'Un silence a été constaté au bout d’un délai que cette suspension aurait prolongé : reprenez d’abord ce constat (« Reprendre une réponse enregistrée à tort »).',
        'conflit',
        'survenuLe',
      )
    : null;
}

/** Stops the clock of the dossier, with a reason, until a day when it is looked at again (R0.7, R9.61); or tells a suspension that is over (R9.62). */
export const SuspendreHorloge = acteDossier({
  type: 'SuspendreHorloge',
  libelle: 'Suspendre l’horloge',
  roles: ['referent', 'pilote'],
  champs: {
    motif: texte('Motif', { aide: 'Hospitalisation, absence, recours…' }),
    revueLe: facultatif(date('À revoir le', { aide: 'À défaut, au plus tard que permet la charte' })),
    repriseLe: facultatif(date('Déjà reprise le', { aide: 'Pour une suspension passée, saisie après coup' })),
  },
  admissible: ({ statut }) =>
    statut === 'suspendu' ? refuser('R0.7', 'L’horloge est déjà suspendue.') : null,
  decider(etat, { motif, revueLe, repriseLe }, contexte) {
    const { survenuLe } = contexte;
    const touche = silenceTouche(etat, survenuLe);
    if (touche) return touche;
    const suspendue = { type: 'HorlogeSuspendue' as const, personnel: { motif } };
    if (repriseLe === undefined) {
      const le = revueLe ?? derniereRevue(contexte);
      const refus = chevauche(etat, survenuLe, null) ?? revueAdmise(le, contexte, REVUE);
      return refus ?? { evenements: [{ ...suspendue, donnees: { revueLe: le } }] };
    }
    const au = instantDu(etat, contexte, repriseLe);
    const futur = pasEncore(repriseLe, contexte, 'repriseLe');
    if (futur) return futur;
    if (au <= survenuLe) return refuser('R9.62', 'La reprise suit la suspension.', 'invalide', 'repriseLe');
    const refus = chevauche(etat, survenuLe, au);
    if (refus) return refus;
    const suspensions = avecSuspension(etat.suspensions, { du: survenuLe, au });
    const donnees = repousser({ ...etat, suspensions }, survenuLe, au, contexte);
    return {
      evenements: [
        { ...suspendue, donnees: {} },
        { type: 'HorlogeReprise', survenuLe: au, donnees },
      ],
    };
  },
});
