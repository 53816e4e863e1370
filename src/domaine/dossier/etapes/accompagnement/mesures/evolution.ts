import { dateCayenne } from '../../../../noyau/instants.js';
import { moisDe } from '../../../../noyau/mois.js';
import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import { changerMesure, type Desaccord, type Mesure, type Renouvellement } from './etat.js';
import type { FaitsMesures } from './evenements.js';

function changer(etat: EtatDossier, id: string, apport: (m: Mesure) => Partial<Mesure>): EtatDossier {
  const mesures = changerMesure(etat.accompagnement.mesures, id, apport);
  return { ...etat, accompagnement: { ...etat.accompagnement, mesures } };
}

const avantRenouvellement = ({ fin, echeance, prevues, organisation }: Mesure): Renouvellement['avant'] => ({
  ...{ fin, echeance, prevues, organisation },
});

const avecDesaccords = (etat: EtatDossier, desaccords: readonly Desaccord[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, desaccords },
});

export const EVOLUTION_MESURES: EvolutionDe<FaitsMesures> = {
  MesureOuverte: (etat, evenement) => {
    const { donnees, personnel, survenuLe } = evenement;
    const fait = faitDe(evenement);
    const mesure: Mesure = {
      id: donnees.mesure,
      code: donnees.code,
      terminee: false,
      organisation: donnees.organisation ?? null,
      intervenant: personnel?.operateur ?? null,
      prescripteur: donnees.prescripteur ?? null,
      financeur: donnees.financeur ?? null,
      logement: donnees.logement ?? null,
      du: donnees.du ?? dateCayenne(survenuLe),
      fin: donnees.fin ?? null,
      prevues: donnees.prevues ?? null,
      renouvellements: [],
      rapportMensuel: donnees.rapportMensuel ?? false,
      visiteAnnuelle: donnees.visiteAnnuelle ?? false,
      ouverture: fait,
      echeance: fait,
      rapports: [],
      visites: [],
      issue: null,
      fermeture: null,
      bilan: null,
    };
    const { mesures } = etat.accompagnement;
    return { ...etat, accompagnement: { ...etat.accompagnement, mesures: [...mesures, mesure] } };
  },
  MesureRapportee: (etat, evenement) => {
    const { mesure, interventions, mois } = evenement.donnees;
    const rapport = {
      fait: faitDe(evenement),
      mois: mois ?? moisDe(dateCayenne(evenement.survenuLe)),
      interventions,
      texte: evenement.personnel?.compteRendu ?? null,
    };
    return changer(etat, mesure, (m) => ({ rapports: [...m.rapports, rapport] }));
  },
  MesureRenouvelee: (etat, evenement) => {
    const { mesure, fin, prevues, organisation } = evenement.donnees;
    const fait = faitDe(evenement);
    return changer(etat, mesure, (m) => ({
      fin,
      echeance: fait,
      prevues: prevues === undefined ? m.prevues : (m.prevues ?? 0) + prevues,
      renouvellements: [...m.renouvellements, { fait, avant: avantRenouvellement(m) }],
      organisation: organisation ?? m.organisation,
    }));
  },
  MesureTerminee: (etat, evenement) =>
    changer(etat, evenement.donnees.mesure, () => ({
      terminee: true,
      issue: evenement.donnees.issue,
      fermeture: faitDe(evenement),
      bilan: evenement.personnel?.bilan ?? null,
    })),
  VisiteAnnuelleFaite: (etat, evenement) =>
    changer(etat, evenement.donnees.mesure, (m) => ({ visites: [...m.visites, faitDe(evenement)] })),
  DesaccordSignale: (etat, evenement) => {
    const { desaccord: id, objet, de, mesure = null } = evenement.donnees;
    const motif = evenement.personnel?.motif ?? null;
    const signale = { id, objet, de, mesure, motif, fait: faitDe(evenement), arbitrage: null };
    return avecDesaccords(etat, [...etat.accompagnement.desaccords, signale as Desaccord]);
  },
  DesaccordArbitre: (etat, evenement) => {
    const { desaccord, decision, instance } = evenement.donnees;
    const arbitrage = { fait: faitDe(evenement), decision, instance };
    return avecDesaccords(
      etat,
      etat.accompagnement.desaccords.map((d) => (d.id === desaccord ? { ...d, arbitrage } : d)),
    );
  },
};
