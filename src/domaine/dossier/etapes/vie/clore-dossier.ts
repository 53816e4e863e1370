import type { Contexte } from '../../../contexte.js';
import { choix, date, demandeA, facultatif, note } from '../../../noyau/champs.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import { dateCayenne, type DateCivile } from '../../../noyau/instants.js';
import { pasEncore } from '../../../noyau/pas-encore.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer, premierRefus } from '../../conditions.js';
import { attribution, logementsTenus, type EtatDossier } from '../../etat.js';
import { LIBELLES_FAITS } from '../../faits.js';
import { indemnitesDues } from '../../horloge-legale/indemnites.js';
import { SORTIES, type Issue } from '../../issues.js';
import { foyerLu, quitterLogement } from '../menages/occupation.js';
import { quitterListes } from '../passerelles/candidatures.js';
import { rechercheFaite } from '../recherche/devoir-de-recherche.js';
import { indemniteAttendue } from './indemnite-due.js';
import { laisseOuvert } from './laisse-ouvert.js';

const PREUVE_MIN = 10;
/** A household may leave a transitional dwelling without a solution only by its own doing, or by death (R0.1). */
const SORTIES_DU_TRANSITOIRE: readonly Issue[] = ['deces', 'parti-de-lui-meme', 'perdu-de-vue'];

/** The household is still there, and known. */
const MENAGE_LA: readonly Issue[] = ['reloge-definitivement', 'maintenu-sur-place'];

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

/** R3.70: for a household that stays, what was opened in its name is brought to its end first. */
function resteOuvert(etat: EtatDossier, issue: Issue, contexte: Contexte): Refus | null {
  const ouvert = MENAGE_LA.includes(issue) ? laisseOuvert(etat, contexte) : [];
  if (ouvert.length === 0) return null;
  return refuser('R3.70', `Avant de clore, il reste : ${ouvert.join(', ')}.`, 'conflit', 'issue');
}

/** What was done with the household itself, and says that it was there. */
const VU_AVEC_LUI = ['menage-informe', 'enquete-realisee', 'bail', 'cles-remises', 'demenagement'] as const;

/** R6.13, R6.20: an exit happened after the birth of whom it concerns, after what was last done with it, and not tomorrow. */
function sortieDatee({ menage, faits }: EtatDossier, le: DateCivile, contexte: Contexte): Refus | null {
  const futur = pasEncore(le, contexte, 'le');
  if (futur) return futur;
  const naissance = menage?.identite.dateNaissance;
  if (naissance && le < naissance)
    return refuser('R6.13', 'Cette date précède la naissance de la personne.', 'invalide', 'le');
  const encoreLa = VU_AVEC_LUI.find((cle) => {
    const fait = faits[cle];
    return fait !== undefined && le < dateCayenne(fait.le);
  });
  return encoreLa
    ? refuser(
        'R6.20',
        `À cette date le ménage était encore là : « ${LIBELLES_FAITS[encoreLa] ?? encoreLa} » est plus récent.`,
        'invalide',
        'le',
      )
    : null;
}

/** What an exit gives back: the dwellings held, the lists it was on, the home offered in exchange, by itself or by who shared it. */
function rendre(etat: EtatDossier, issue: Issue, contexte: Contexte): Ailleurs[] {
  const tenus = logementsTenus(etat);
  const { echange } = etat.passerelles;
  const offert = { type: 'OccupantDesinscrit', donnees: { dossier: contexte.id } };
  return [
    ...tenus.map((l) => liberer(l, contexte, 'dossier-clos')),
    ...quitterListes(etat, contexte, tenus),
    ...(echange ? [{ agregat: 'logement', id: echange.logement, evenements: [offert] }] : []),
    ...(issue === 'maintenu-sur-place' ? [] : quitterLogement(foyerLu(etat, contexte))),
  ];
}

const champs = {
  issue: choix('Issue', SORTIES),
  le: facultatif(date('Date du décès ou du départ')),
  preuve: facultatif(
    note('Preuve', {
      aide: 'Exigée hors relogement définitif : acte, courrier, recherches menées et leurs dates',
    }),
  ),
  indemnite: demandeA(
    ['pilote'],
    note('Indemnité non versée : pourquoi clore', {
      aide: 'Recours du ménage, titre de perception demandé, propriétaire insolvable : ce qui en sera fait',
    }),
  ),
};

/** Closes a dossier: a stabilised household, or an exit with its own proof ("jamais sans solution", R0.1). */
export const CloreDossier = acteDossier({
  type: 'CloreDossier',
  libelle: 'Clore le dossier',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat) => {
    const { indemnite, ...usuels } = champs;
    return indemnitesDues(etat).length > 0 ? { ...usuels, indemnite } : usuels;
  },
  lit: (_commande, { liens }) => ({ dossier: liens.foyer.map((l) => l.dossier) }),
  decider(etat, { issue, le, preuve: brute = '', indemnite }, contexte) {
    const preuve = brute.trim();
    const due = indemnitesDues(etat).length > 0;
    const personnel = { ...(preuve ? { preuve } : {}), ...(due && indemnite ? { indemnite } : {}) };
    const donnees = { issue, ...(le === undefined ? {} : { le }) };
    const evenements = [{ type: 'DossierClos' as const, donnees, personnel }];
    if (issue === 'reloge-definitivement') {
      const manque = manques(etat);
      if (manque.length > 0)
        return refuser('R0.1', `Jamais sans solution : il manque ${manque.join(', ')}.`, 'conflit', 'issue');
      const refus = resteOuvert(etat, issue, contexte) ?? indemniteAttendue(etat, indemnite, contexte);
      return refus ?? { evenements };
    }
    const refus = premierRefus(
      sortieSansPreuve(etat, issue, preuve),
      issue === 'perdu-de-vue' ? rechercheFaite(etat, contexte) : null,
      le === undefined ? null : sortieDatee(etat, le, contexte),
      resteOuvert(etat, issue, contexte),
      indemniteAttendue(etat, indemnite, contexte),
    );
    return refus ?? { evenements, ailleurs: rendre(etat, issue, contexte) };
  },
});
