import { choix, facultatif, note } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer } from '../../conditions.js';
import { attribution, logementsTenus, type EtatDossier } from '../../etat.js';
import { ISSUES, type Issue } from '../../issues.js';

const PREUVE_MIN = 10;
/** A household may leave a transitional dwelling without a solution only by its own doing, or by death (R0.1). */
const SORTIES_DU_TRANSITOIRE: readonly Issue[] = ['deces', 'parti-de-lui-meme', 'perdu-de-vue'];

/** What a definitive rehousing still lacks, in words. */
function manques(etat: EtatDossier): string[] {
  const { faits } = etat;
  const requis: [boolean, string][] = [
    [attribution(etat) !== null, 'un logement définitif attribué'],
    [Boolean(faits['bail']), 'le bail'],
    [Boolean(faits['demenagement']), 'le déménagement'],
    [Boolean(faits['origine-liberee']), 'la libération du logement d’origine'],
    [Boolean(faits['bilan']), 'un bilan qui déclare le ménage stabilisé'],
  ];
  return requis.flatMap(([tient, nom]) => (tient ? [] : [nom]));
}

function sortieSansPreuve(etat: EtatDossier, issue: Issue, preuve: string): Refus | null {
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

/** Closes a dossier: a stabilised household, or an exit with its own proof ("jamais sans solution", R0.1). */
export const CloreDossier = acteDossier({
  type: 'CloreDossier',
  libelle: 'Clore le dossier',
  roles: ['referent', 'pilote'],
  champs: {
    issue: choix('Issue', ISSUES),
    preuve: facultatif(
      note('Preuve', {
        aide: 'Exigée hors relogement définitif : acte, courrier, recherches menées et leurs dates',
      }),
    ),
  },
  decider(etat, { issue, preuve: brute = '' }, contexte) {
    const preuve = brute.trim();
    const personnel = preuve ? { preuve } : {};
    const evenements = [{ type: 'DossierClos' as const, donnees: { issue }, personnel }];
    if (issue === 'reloge-definitivement') {
      const manque = manques(etat);
      if (manque.length === 0) return { evenements };
      return refuser('R0.1', `Jamais sans solution : il manque ${manque.join(', ')}.`, 'conflit', 'issue');
    }
    const refus = sortieSansPreuve(etat, issue, preuve);
    return (
      refus ?? { evenements, ailleurs: logementsTenus(etat).map((l) => liberer(l, contexte, 'dossier-clos')) }
    );
  },
});
