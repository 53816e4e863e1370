import { direEuros, direTaux, enEuros, type Centimes } from '../centimes.js';
import { coutOffre, payableSous, tauxEffort, type CoutOffre } from '../cout.js';
import { aSavoir, echec, satisfait, type Jugement, type RegleCritere, type Reglages } from '../critere.js';
import type { Offre } from '../demande.js';

const direAide = ({ aide }: CoutOffre): string =>
  aide === null
    ? 'sans aide au logement'
    : aide.montant > 0
      ? `aide actuelle de ${direEuros(aide.montant)} supposée maintenue, à simuler auprès de la CAF`
      : 'sans aide au logement, comme aujourd’hui ; à simuler auprès de la CAF';

const direConvention = ({ minoration }: CoutOffre): string =>
  minoration
    ? ` La convention « ${minoration.convention} » minore le loyer de ${direEuros(minoration.montant)}/mois.`
    : '';

/** What brings the effort back to the ceiling: less rent, or the aid of the CAF; the commission within its tolerance. */
function deblocage(manque: Centimes, offre: Offre, cout: CoutOffre, tolere: boolean) {
  const parCommission = tolere ? ', ou par décision de la commission, dans la tolérance de la charte' : '';
  const somme = () => `${direEuros(manque)}/mois`;
  const montant = enEuros(manque);
  if (manque > offre.loyer + offre.annexes) {
    const dit = () =>
      `Même sans loyer, les charges dépassent le plafond : il manque ${somme()} d’aide au logement${parCommission}.`;
    return { nature: tolere ? 'derogation' : 'ailleurs', montant, dit } as const;
  }
  const quoi = () =>
    cout.minoration
      ? `en portant la convention « ${cout.minoration.convention} » à ${somme()} de plus`
      : `avec une minoration de ${somme()}`;
  const dit = () => `Possible ${quoi()}, ou une aide au logement plus élevée d’autant${parCommission}.`;
  return { nature: 'minoration', montant, dit } as const;
}

function juger(
  paye: Centimes,
  ressources: Centimes,
  offre: Offre,
  cout: CoutOffre,
  reglages: Reglages,
): Jugement {
  const { tauxEffortMax, toleranceEffort } = reglages.adequation;
  const taux = tauxEffort(paye, ressources);
  const manque = paye - payableSous(tauxEffortMax, ressources);
  const tolere = paye <= payableSous(tauxEffortMax + toleranceEffort, ressources);
  const dit = () =>
    taux === null
      ? `Le ménage n’a pas de ressources : rien ne peut rester à sa charge (${direEuros(paye)}/mois ici).`
      : `Taux d’effort de ${direTaux(taux)} pour un plafond de ${direTaux(tauxEffortMax * 100)} : ${direEuros(paye)} à payer pour ${direEuros(ressources)} de ressources (${direAide(cout)}).${direConvention(cout)}`;
  const ecart =
    taux === null
      ? null
      : ({ valeur: Math.round(tauxEffortMax * 100 - taux) / 100, unite: 'points' } as const);
  return manque <= 0 ? satisfait(dit, ecart) : echec(ecart, dit, deblocage(manque, offre, cout, tolere));
}

/** Rent, extras and charges less the housing aid, over the household's means, under the charter's ceiling (R4.31). */
export const TAUX_EFFORT: RegleCritere = {
  critere: 'taux-effort',
  libelle: 'Taux d’effort',
  famille: 'moyens',
  regle: 'R4.31',
  source:
    'Plafond de la charte, à valider par la CACL ; « correspondre à leurs possibilités » : loi du 1er septembre 1948, art. 13 bis',
  exigence: 'stricte',
  juger(demande, offre, reglages) {
    const { ressources } = demande;
    if (ressources === undefined)
      return aSavoir('Les ressources du ménage sont inconnues.', {
        nature: 'completer',
        dit: 'Compléter les ressources du ménage dans l’enquête.',
      });
    const cout = coutOffre(demande, offre, reglages.le);
    if (cout.resteACharge !== null) return juger(cout.resteACharge, ressources, offre, cout, reglages);
    const manque = cout.avantAide - payableSous(reglages.adequation.tauxEffortMax, ressources);
    if (manque <= 0) return juger(cout.avantAide, ressources, offre, cout, reglages);
    return aSavoir('L’aide au logement du ménage est inconnue, et le plafond est dépassé sans elle.', {
      nature: 'completer',
      montant: enEuros(manque),
      dit: `Simuler l’aide au logement auprès de la CAF : il en faut au moins ${direEuros(manque)}/mois.`,
    });
  },
};
