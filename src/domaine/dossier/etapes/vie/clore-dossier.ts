import type { Contexte } from '../../../contexte.js';
import { choix, date, demandeA, facultatif, note } from '../../../noyau/champs.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer, premierRefus } from '../../conditions.js';
import { attribution, logementsTenus, type EtatDossier } from '../../etat.js';
import { indemnitesDues } from '../../horloge-legale/indemnites.js';
import { SORTIES, type Issue } from '../../issues.js';
import { titreManquant } from '../demenagement/titre.js';
import { foyerLu, quitterLogement } from '../menages/occupation.js';
import { quitterListes } from '../passerelles/candidatures.js';
import { rechercheFaite } from '../recherche/devoir-de-recherche.js';
import { indemniteAttendue } from './indemnite-due.js';
import { CHAMP_INACHEVE, champInachevePour, entreeInachevee, entreeMotivee } from './entree-inachevee.js';
import { laisseOuvert } from './laisse-ouvert.js';
import {
  alertesTraitees,
  aPlusieurs,
  CHAMP_RESTANTS,
  decesDeTous,
  resteHabitable,
  resteSurPlace,
  sortieDatee,
  sortieSansPreuve,
} from './sortie-admise.js';

/** The household is still there, and known. */
const MENAGE_LA: readonly Issue[] = ['reloge-definitivement', 'maintenu-sur-place'];

/** What a definitive rehousing still lacks, in words. */
function manques(etat: EtatDossier, { charte }: Contexte): string[] {
  const { faits } = etat;
  const titre = titreManquant(etat, charte);
  const requis: [boolean, string][] = [
    [attribution(etat) !== null, 'un logement définitif attribué'],
    [titre === null, titre ?? ''],
    [Boolean(faits['demenagement']), 'le déménagement'],
    [Boolean(faits['origine-liberee']), 'la libération du logement d’origine'],
    [Boolean(faits['bilan']), 'un bilan qui déclare le ménage stabilisé'],
  ];
  return requis.flatMap(([tient, nom]) => (tient ? [] : [nom]));
}

/** R3.70: for a household that stays, what was opened in its name is brought to its end first. */
function resteOuvert(etat: EtatDossier, issue: Issue, contexte: Contexte): Refus | null {
  const ouvert = MENAGE_LA.includes(issue) ? laisseOuvert(etat, contexte) : [];
  if (ouvert.length === 0) return null;
  return refuser('R3.70', `Avant de clore, il reste : ${ouvert.join(', ')}.`, 'conflit', 'issue');
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

const SANS_DATE = 'Cette date est celle d’un décès ou d’un départ : le relogement, lui, a déjà les siennes.';
const champs = {
  issue: choix('Issue', SORTIES),
  le: facultatif(date('Date du décès ou du départ')),
  restants: facultatif(CHAMP_RESTANTS),
  preuve: facultatif(
    note('Preuve', {
      aide: 'Exigée hors relogement définitif : acte, courrier, recherches menées et leurs dates',
    }),
  ),
  inacheve: CHAMP_INACHEVE,
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
  champsPour: (etat, contexte) => {
    const { indemnite, restants, inacheve: _sansReste, ...usuels } = champs;
    return {
      ...usuels,
      ...champInachevePour(etat, contexte),
      ...(aPlusieurs(etat) ? { restants } : {}),
      ...(indemnitesDues(etat).length > 0 ? { indemnite } : {}),
    };
  },
  lit: (_commande, { liens }) => ({ dossier: liens.foyer.map((l) => l.dossier) }),
  decider(etat, { issue, le, restants, preuve: brute = '', indemnite, inacheve }, contexte) {
    const preuve = brute.trim();
    const due = indemnitesDues(etat).length > 0;
    const reloge = issue === 'reloge-definitivement';
    const inacheves = reloge ? entreeInachevee(etat, contexte) : [];
    const personnel = {
      ...(preuve ? { preuve } : {}),
      ...(due && indemnite ? { indemnite } : {}),
      ...(inacheves.length > 0 && inacheve ? { inacheve } : {}),
    };
    const donnees = {
      issue,
      ...(le === undefined ? {} : { le }),
      ...(issue === 'deces' && restants ? { restants } : {}),
      ...(inacheves.length > 0 ? { inacheves } : {}),
    };
    const evenements = [{ type: 'DossierClos' as const, donnees, personnel }];
    if (reloge) {
      const manque = manques(etat, contexte);
      if (le !== undefined) return refuser('R6.40', SANS_DATE, 'invalide', 'le');
      if (manque.length > 0)
        return refuser('R0.1', `Jamais sans solution : il manque ${manque.join(', ')}.`, 'conflit', 'issue');
      const refus =
        alertesTraitees(etat, issue) ??
        resteOuvert(etat, issue, contexte) ??
        indemniteAttendue(etat, indemnite, contexte) ??
        entreeMotivee(etat, inacheves, inacheve, contexte);
      return refus ?? { evenements };
    }
    const refus = premierRefus(
      sortieSansPreuve(etat, issue, preuve),
      issue === 'perdu-de-vue' ? rechercheFaite(etat, contexte) : null,
      le === undefined ? null : sortieDatee(etat, le, contexte),
      decesDeTous(etat, issue, restants),
      alertesTraitees(etat, issue),
      resteOuvert(etat, issue, contexte),
      resteSurPlace(etat, issue),
      resteHabitable(etat, issue, contexte),
      indemniteAttendue(etat, indemnite, contexte),
    );
    return refus ?? { evenements, ailleurs: rendre(etat, issue, contexte) };
  },
});
