import type { EtatDossier } from '../../etat.js';
import { faitDe, inchange, type EvolutionDe } from '../../evolution.js';
import type { EtatSuivi } from './etat.js';
import type { FaitsSuivi } from './evenements.js';

const avec = (etat: EtatDossier, apport: Partial<EtatSuivi>): EtatDossier => ({
  ...etat,
  suivi: { ...etat.suivi, ...apport },
});

export const EVOLUTION_SUIVI: EvolutionDe<FaitsSuivi> = {
  ContactRealise: inchange,
  FragiliteEvaluee: (etat, e) => avec(etat, { fragilite: { ...e.donnees, fait: faitDe(e) } }),
  EnqueteSuiviRealisee: inchange,
  AlerteSignalee: (etat, e) => {
    const nature = e.personnel?.nature ?? null;
    const alerte = { id: e.donnees.alerte, nature, fait: faitDe(e), traitee: false };
    return avec(etat, { alertes: [...etat.suivi.alertes, alerte] });
  },
  AlerteTraitee: (etat, { donnees }) =>
    avec(etat, {
      alertes: etat.suivi.alertes.map((a) => (a.id === donnees.alerte ? { ...a, traitee: true } : a)),
    }),
  RechercheEngagee: (etat, e) => avec(etat, { recherche: { fait: faitDe(e), demarches: [] } }),
  RechercheConsignee: (etat, { donnees }) =>
    avec(etat, {
      recherche: etat.suivi.recherche && {
        ...etat.suivi.recherche,
        demarches: [...etat.suivi.recherche.demarches, donnees],
      },
    }),
  MenageRetrouve: (etat) => avec(etat, { recherche: null }),
  BilanEtabli: inchange,
};
