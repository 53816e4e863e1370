import { ajouterMois, dateCayenne } from '../../../../noyau/instants.js';
import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import { sansFaits } from '../../../faits.js';
import type { Contrat, TextesContrat } from './etat.js';
import type { FaitsContrat } from './evenements.js';

const avec = (etat: EtatDossier, contrats: readonly Contrat[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, contrats },
});

/** Texts are kept as they are said; the object of an amendment stays in the history. */
const textesDe = (personnel: (TextesContrat & { objet?: string }) | undefined): TextesContrat | null => {
  if (!personnel) return null;
  const { objet: _objet, ...textes } = personnel;
  return textes;
};

type Conclu = Parameters<EvolutionDe<FaitsContrat>['ContratConclu']>[1];
type Amende = Parameters<EvolutionDe<FaitsContrat>['ContratAmende']>[1];

function nouvelleVersion(etat: EtatDossier, evenement: Conclu | Amende): EtatDossier {
  const { donnees, personnel, survenuLe } = evenement;
  const { contrats } = etat.accompagnement;
  const id = donnees.contrat ?? `k${contrats.length + 1}`;
  const debut = donnees.debut ?? dateCayenne(survenuLe);
  const contrat: Contrat = {
    id,
    version: (contrats.at(-1)?.version ?? 0) + 1,
    nature: donnees.nature,
    mois: donnees.mois,
    debut,
    fin: donnees.fin ?? ajouterMois(debut, donnees.mois),
    statut: donnees.statut,
    financement: donnees.financement,
    mesures: donnees.mesures ?? [],
    parties: donnees.parties ?? [],
    signatures: [],
    fait: faitDe(evenement),
    remplacePar: null,
    motifFin: null,
    termine: null,
    textes: textesDe(personnel),
  };
  const remplaces = contrats.map((c) =>
    c.remplacePar === null && c.termine === null ? { ...c, remplacePar: id } : c,
  );
  return avec(etat, [...remplaces, contrat]);
}

const changer = (etat: EtatDossier, id: string, apport: (c: Contrat) => Partial<Contrat>): EtatDossier =>
  avec(
    etat,
    etat.accompagnement.contrats.map((c) => (c.id === id ? { ...c, ...apport(c) } : c)),
  );

export const EVOLUTION_CONTRAT: EvolutionDe<FaitsContrat> = {
  ContratConclu: nouvelleVersion,
  ContratAmende: nouvelleVersion,
  ContratSigne: (etat, { version, donnees: { contrat, partie, le, support } }) =>
    changer(etat, contrat, (c) => ({ signatures: [...c.signatures, { partie, le, support, version }] })),
  ContratTermine: (etat, evenement) =>
    sansFaits(
      changer(etat, evenement.donnees.contrat, () => ({
        motifFin: evenement.donnees.motif,
        termine: faitDe(evenement),
      })),
      'contrat',
    ),
};
