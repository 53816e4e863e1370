import { interditHabiter, regimeDe } from '../../../charte/regimes.js';
import type { Contexte } from '../../../contexte.js';
import { choix } from '../../../noyau/champs.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { pasEncore } from '../../../noyau/pas-encore.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS } from '../../faits.js';
import type { Issue } from '../../issues.js';
import { alertesOuvertes } from '../suivi/etat.js';

/** Characters that a proof or a reason takes at least to say something. */
export const PREUVE_MIN = 10;
/** A household may leave a transitional dwelling without a solution only by its own doing, or by death (R0.1). */
const SORTIES_DU_TRANSITOIRE: readonly Issue[] = ['deces', 'parti-de-lui-meme', 'perdu-de-vue'];

/** R0.1: an exit has its proof, and leaves nobody in a dwelling that has an end. */
export function sortieSansPreuve(etat: EtatDossier, issue: Issue, preuve: string): Refus | null {
  if (etat.transitoire && !SORTIES_DU_TRANSITOIRE.includes(issue)) {
    return refuser(
      'R0.1',
      'Le ménage vit dans un logement transitoire : il lui faut d’abord une solution définitive.',
      'conflit',
      'issue',
    );
  }
  if (preuve.length >= PREUVE_MIN) return null;
  const motif = `Jamais sans solution : cette sortie demande sa preuve, en ${PREUVE_MIN} caractères au moins.`;
  return refuser('R0.1', motif, 'invalide', 'preuve');
}

/** What was done with the household itself, and says that it was there. */
const VU_AVEC_LUI = {
  'menage-informe': 'R6.20',
  'enquete-realisee': 'R6.20',
  bail: 'R6.20',
  'cles-remises': 'R6.20',
  demenagement: 'R6.20',
  consentement: 'R6.36',
  diagnostic: 'R6.36',
  'reunion-information': 'R6.36',
  'etat-des-lieux-entree': 'R6.36',
  'enquete-suivi': 'R6.36',
} as const;

/** R6.13, R6.20, R6.36: an exit happened after the birth of whom it concerns, after what was last done with it, and not tomorrow. */
export function sortieDatee(
  { menage, faits }: EtatDossier,
  le: DateCivile,
  contexte: Contexte,
): Refus | null {
  const futur = pasEncore(le, contexte, 'le');
  if (futur) return futur;
  const naissance = menage?.identite.dateNaissance;
  if (naissance && le < naissance)
    return refuser('R6.13', 'Cette date précède la naissance de la personne.', 'invalide', 'le');
  const encoreLa = Object.entries(VU_AVEC_LUI).find(([cle]) => {
    const fait = faits[cle];
    return fait !== undefined && le < dateCayenne(fait.le);
  });
  return encoreLa
    ? refuser(
        encoreLa[1],
        `À cette date le ménage était encore là : « ${LIBELLES_FAITS[encoreLa[0]] ?? encoreLa[0]} » est plus récent.`,
        'invalide',
        'le',
      )
    : null;
}

/** Who is left of a household after a death. */
export const CHAMP_RESTANTS = choix('Après ce décès', {
  aucun: 'Il ne reste personne du ménage à reloger ni à suivre',
  continue: 'D’autres membres du ménage restent',
});

const CONTINUE =
  'S’il reste quelqu’un, son dossier continue et son logement reste le sien : notez le décès et actualisez l’enquête.';

/** More than one person, as far as is known. */
export const aPlusieurs = ({ menage }: EtatDossier): boolean => (menage?.situation.nombrePersonnes ?? 1) > 1;

/** R6.23: the death of one does not close the dossier of those who stay, nor take their home. */
export function decesDeTous(
  etat: EtatDossier,
  issue: Issue,
  restants: 'aucun' | 'continue' | undefined,
): Refus | null {
  if (issue !== 'deces' || restants === 'aucun') return null;
  if (restants === 'continue') return refuser('R6.23', CONTINUE, 'conflit', 'restants');
  const personnes = etat.menage?.situation.nombrePersonnes;
  return aPlusieurs(etat)
    ? refuser(
        'R6.23',
        `Ce ménage compte ${personnes} personnes : dites s’il en reste. ${CONTINUE}`,
        'invalide',
        'restants',
      )
    : null;
}

/** R6.24: who has moved for good was not kept in place. */
export function resteSurPlace({ faits: { demenagement } }: EtatDossier, issue: Issue): Refus | null {
  return issue === 'maintenu-sur-place' && demenagement
    ? refuser(
        'R6.24',
        `Le ménage a déménagé le ${enFrancais(dateCayenne(demenagement.le))} : il n’est pas maintenu sur place. Si ce déménagement n’a pas eu lieu, retirez-le d’abord.`,
        'conflit',
        'issue',
      )
    : null;
}

/** R6.34: nobody is kept in a dwelling that an order forbids to live in, until that order is lifted. */
export function resteHabitable({ regimes }: EtatDossier, issue: Issue, { charte }: Contexte): Refus | null {
  const interdit = regimes.find(({ code }) => interditHabiter(charte, code));
  return issue === 'maintenu-sur-place' && interdit
    ? refuser(
        'R6.34',
        `« ${regimeDe(charte, interdit.code)?.libelle ?? interdit.code} » : personne n’est maintenu dans un logement interdit. Si l’arrêté est levé, un pilote détache d’abord ce régime, en disant la mainlevée.`,
        'conflit',
        'issue',
      )
    : null;
}

/** R6.33: a difficulty that nobody has dealt with keeps the dossier open, unless the household is no more. */
export function alertesTraitees({ suivi }: EtatDossier, issue: Issue): Refus | null {
  const [alerte, ...autres] = issue === 'deces' ? [] : alertesOuvertes(suivi);
  if (!alerte) return null;
  const quand = enFrancais(dateCayenne(alerte.fait.le));
  const dit =
    autres.length === 0
      ? `l’alerte du ${quand} attend sa suite`
      : `${autres.length + 1} alertes attendent leur suite, la première du ${quand}`;
  return refuser('R6.33', `Avant de clore : ${dit}. Dites ce qui en est fait.`, 'conflit', 'issue');
}
