import type { EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import { finDesSuspensions, reprogrammer } from '../../horloge.js';
import { dateCayenne } from '../../../noyau/instants.js';
import type { EtatLiens } from './etat.js';
import type { FaitsMenages } from './evenements.js';
import { avecPartants, sansPartants } from './partage.js';

const lier = (etat: EtatDossier, liens: Partial<EtatLiens>): EtatDossier => ({
  ...etat,
  liens: { ...etat.liens, ...liens },
});
const sans = <L extends { readonly dossier: string }>(liens: readonly L[], dossier: string): L[] =>
  liens.filter((l) => l.dossier !== dossier);

export const EVOLUTION_MENAGES: EvolutionDe<FaitsMenages> = {
  DoublonEcarte: (etat, { donnees: { dossier, reference }, ...e }) =>
    lier(etat, { ecartes: [...sans(etat.liens.ecartes, dossier), { dossier, reference, fait: faitDe(e) }] }),
  DoublonRepris: (etat, { donnees }) => lier(etat, { ecartes: sans(etat.liens.ecartes, donnees.dossier) }),
  DossierAbsorbe: (etat, { donnees, ...e }) =>
    lier(etat, { absorbes: [...etat.liens.absorbes, { ...donnees, fait: faitDe(e) }] }),
  AbsorptionAnnulee: (etat, { donnees }) =>
    lier(etat, { absorbes: sans(etat.liens.absorbes, donnees.dossier) }),
  DossierFusionne: (etat, { donnees: { dossier, reference }, ...e }) => {
    const { statut, issue, suspensions } = etat;
    const taches = etat.taches.filter((t) => t.etat === 'a-faire');
    const fusion = { dossier, reference, fait: faitDe(e), avant: { statut, issue, suspensions, taches } };
    const clos = { statut: 'clos', issue: 'fusionne' } as const;
    const fini = { ...etat, ...clos, suspensions: finDesSuspensions(etat, e.survenuLe) };
    return lier(fini, { fusion, horsCompte: 'fusion' });
  },
  FusionAnnulee: (etat, { donnees, version, survenuLe }) => {
    const { fusion } = etat.liens;
    if (!fusion) return etat;
    const { statut, issue, suspensions, taches } = fusion.avant;
    const absence = statut === 'ouvert' ? [{ du: fusion.fait.le, au: survenuLe }] : [];
    const reprises = reprogrammer(taches, donnees.taches, version);
    const retabli = {
      ...etat,
      ...{ statut, issue, suspensions: [...suspensions, ...absence] },
      taches: etat.taches.map((t) => reprises.find((r) => r.id === t.id) ?? t),
    };
    return lier(retabli, { fusion: null, horsCompte: null });
  },
  MenageDecohabite: (etat, { donnees: { dossier, reference }, personnel, ...e }) => {
    const { personnes, membres, ressources } = personnel ?? {};
    const partants =
      personnes === undefined
        ? null
        : { personnes, ...(membres ? { membres } : {}), ...(ressources === undefined ? {} : { ressources }) };
    const depart = { dossier, reference, fait: faitDe(e), partants };
    const { menage: avant } = etat;
    const menage = avant && partants ? sansPartants(avant, partants, dateCayenne(e.survenuLe)) : avant;
    const foyer = [...etat.liens.foyer, { dossier, reference, fait: depart.fait }];
    return lier({ ...etat, menage }, { decohabitations: [...etat.liens.decohabitations, depart], foyer });
  },
  DecohabitationAnnulee: (etat, { donnees: { dossier }, survenuLe }) => {
    const { decohabitations } = etat.liens;
    const partants = decohabitations.find((d) => d.dossier === dossier)?.partants;
    const { menage: avant } = etat;
    const menage = avant && partants ? avecPartants(avant, partants, dateCayenne(survenuLe)) : avant;
    const foyer = sans(etat.liens.foyer, dossier);
    return lier({ ...etat, menage }, { decohabitations: sans(decohabitations, dossier), foyer });
  },
  DossierIssuDecohabitation: (etat, { donnees: { dossier, reference, foyer }, ...e }) => {
    const fait = faitDe(e);
    const origine = { dossier, reference, fait };
    return lier(etat, { origine, foyer: [origine, ...foyer.map((autre) => ({ ...autre, fait }))] });
  },
  DossierDecohabitationAnnulee: (etat, e) => {
    const clos = { statut: 'clos', issue: 'decohabitation-annulee' } as const;
    const fini = { ...etat, ...clos, suspensions: finDesSuspensions(etat, e.survenuLe) };
    return lier(fini, { horsCompte: 'decohabitation-annulee' });
  },
  FoyerElargi: (etat, { donnees, ...e }) =>
    lier(etat, { foyer: [...etat.liens.foyer, { ...donnees, fait: faitDe(e) }] }),
  FoyerReduit: (etat, { donnees }) => lier(etat, { foyer: sans(etat.liens.foyer, donnees.dossier) }),
};
